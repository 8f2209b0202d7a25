import { type Ctx, inTransaction } from '../../context/context.ts'
import { recordHouse } from '../../events/record.ts'
import { digestOf } from '../../platform/digest.ts'
import { Refused } from '../../platform/errors.ts'
import { dateOf } from '../../platform/vietnam-time.ts'
import type { Bundle } from '../place/gazetteer.ts'
import { TOPOLOGY_FILE } from '../place/topology.ts'
import { type Changes, compareGazetteer, type Tally, tallyChanges } from './changes.ts'
import { checkBundle } from './checks.ts'
import { leftBehind } from './left-behind.ts'
import * as store from './store.ts'

export type Import = {
  bundle: Bundle
  /** Where it came from, as people will read it. */
  source: string
  /** 'try' says what would change and writes nothing. */
  mode: 'write' | 'try'
  /** More communes than this may not end by one bundle; a tenth of those known when it is not said. */
  mayEnd?: number
  /** A bundle without boundaries may take the place of one that has them. */
  mayLoseBoundaries?: boolean
}

export type ImportReport = {
  unchanged: boolean
  communes: number
  formerUnits: number
  lacks: string[]
  /** Former units that the list puts in another province than their successors, every one. */
  misplaced: Tally
  /** Every unit that ends and still holds open tickets, staff or duties: somebody has to take them on. */
  leftBehind: Tally
  departmentsAdded: number
  openInEnded: number
} & Record<keyof Changes, Tally>

/**
 * Takes in a gazetteer bundle: one transaction, after every check. The same bundle again changes nothing. A commune that
 * is not in it any more ends and is never deleted; a new one gets the departments of the default matrix. Refused: a
 * bundle that is corrupt or cut (naming file and row), that would end more communes than expected, or lose the boundaries.
 */
export const importGazetteer = async (ctx: Ctx, given: Import): Promise<ImportReport> => {
  if (ctx.actor.kind !== 'system') throw onlyFromTheCommandLine()
  checkBundle(given.bundle)
  const digest = digestOf(JSON.stringify(given.bundle))
  return inTransaction(ctx, async (ctx) => {
    await store.lockGazetteer(ctx.db)
    const changes = compareGazetteer(await store.knownGazetteer(ctx.db), given.bundle)
    const unchanged = (await store.newestDigest(ctx.db)) === digest
    mustNotEndTooMany(changes, given)
    await mustKeepBoundaries(ctx, given)
    const held = await store.heldIn(
      ctx.db,
      changes.ended.map(({ code }) => code),
    )
    const found = { changes, left: leftBehind(changes.ended, held, given.bundle) }
    if (unchanged || given.mode === 'try') return { ...reportOf(given, found), unchanged }
    return write(ctx, given, { ...found, digest })
  })
}

const write = async (
  ctx: Ctx,
  given: Import,
  { digest, ...found }: Found & { digest: string },
): Promise<ImportReport> => {
  const { db } = ctx
  const { bundle, source } = given
  const { changes } = found
  const today = dateOf(ctx.now)
  await store.upsertProvinces(db, bundle)
  await store.upsertCommunes(db, bundle, today)
  await store.recodeCommunes(db, changes.recoded)
  await store.endCommunes(
    db,
    changes.ended.map(({ code }) => code),
    today,
  )
  await store.moveDepartments(db)
  await store.renameDepartments(db, changes)
  await store.replaceFormer(db, bundle)
  const departmentsAdded = await store.addDepartments(db)
  const report = {
    ...reportOf(given, found),
    departmentsAdded,
    openInEnded: await store.openInEnded(db),
  }
  const bundleId = await store.insertBundle(db, { source, digest, at: ctx.now, report, bundle })
  const about = { subject: 'gazetteer', rooms: [] }
  await recordHouse(ctx, { type: 'gazetteer.imported', bundleId, report: countsOf(report) }, about)
  return report
}

type Found = { changes: Changes; left: Tally }

const reportOf = ({ bundle }: Import, { changes, left }: Found): ImportReport => ({
  unchanged: false,
  communes: bundle.units.length,
  formerUnits: bundle.formerUnits.length,
  lacks: [
    ...(bundle.boundaries ? [] : ['boundaries']),
    ...(bundle.units.some(({ lat }) => typeof lat === 'number') ? [] : ['points']),
    ...(bundle.splitsUnknown ? ['splits'] : []),
  ],
  misplaced: misplacedIn(bundle),
  leftBehind: left,
  departmentsAdded: 0,
  openInEnded: 0,
  ...tallyChanges(changes),
})

const misplacedIn = ({ formerUnits }: Bundle): Tally => {
  const misplaced = formerUnits.filter(({ saidProvince }) => saidProvince !== undefined)
  const first = misplaced.map(
    ({ code, name, saidProvince, provinceCode }) => `${code} ${name}: ${saidProvince} → ${provinceCode}`,
  )
  return { count: misplaced.length, first }
}

/** The event keeps the counts; the lists are with the bundle. */
const countsOf = (report: ImportReport): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(report).map(([key, value]) => [
      key,
      typeof value === 'object' && 'count' in value ? value.count : value,
    ]),
  )

const expectedShare = 0.1

const mustNotEndTooMany = ({ ended, ...rest }: Changes, { bundle, mayEnd }: Import): void => {
  const stay = bundle.units.length - rest.added.length
  const limit = mayEnd ?? Math.ceil((stay + ended.length) * expectedShare)
  if (ended.length <= limit) return
  const first = ended.slice(0, 3).map(({ code, fullName }) => `${code} ${fullName}`)
  throw new Refused('conflict', {
    vi: `units.json thiếu ${ended.length} xã, phường đang có (${first.join(', ')}…); nếu đúng là chúng không còn, hãy chạy lại với --may-end ${ended.length}.`,
    en: `units.json lacks ${ended.length} communes that exist (${first.join(', ')}…); if they really ended, run again with --may-end ${ended.length}.`,
  })
}

const mustKeepBoundaries = async ({ db }: Ctx, { bundle, mayLoseBoundaries }: Import): Promise<void> => {
  if (bundle.boundaries || mayLoseBoundaries || !(await store.hasBoundaries(db))) return
  throw new Refused('conflict', {
    vi: `Danh mục này không có tệp ranh giới ${TOPOLOGY_FILE}, còn danh mục đang dùng thì có; nếu chấp nhận không tra được theo tọa độ, hãy chạy lại với --may-lose-boundaries.`,
    en: `This bundle has no boundaries (${TOPOLOGY_FILE}) while the one in use has; if places need not be found by coordinates any more, run again with --may-lose-boundaries.`,
  })
}

const onlyFromTheCommandLine = () =>
  new Refused('forbidden', {
    vi: 'Danh mục địa bàn chỉ được nạp bằng lệnh npm run gazetteer.',
    en: 'The gazetteer is taken in by the command npm run gazetteer only.',
  })
