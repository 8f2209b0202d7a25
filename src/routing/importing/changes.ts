import type { CommuneRow, provinces } from '../../../db/schema/routing.ts'
import type { Bundle, FormerUnitRow, UnitRow } from '../place/gazetteer.ts'
import { tidy } from '../text.ts'

/** A unit as the database has it; `validTo` says when it ended. */
export type KnownUnit = Pick<CommuneRow, 'code' | 'fullName' | 'provinceCode' | 'validTo'>
export type KnownProvince = Pick<typeof provinces.$inferSelect, 'code' | 'name' | 'fullName'>
export type KnownFormer = Pick<FormerUnitRow, 'code' | 'name' | 'to'>
export type Known = {
  units: readonly KnownUnit[]
  provinces: readonly KnownProvince[]
  formerUnits: readonly KnownFormer[]
}

type Renamed = { code: string; was: string; now: string }
/** In full, for a province may become a city and keep its name; and by that name alone. */
type RenamedProvince = Renamed & { name: { was: string; now: string } }

/** What a bundle changes in what is known; a unit known by its other official code keeps its life under the new one. */
export type Changes = {
  newProvinces: string[]
  renamedProvinces: RenamedProvince[]
  added: UnitRow[]
  restored: UnitRow[]
  recoded: { was: string; now: string }[]
  renamed: Renamed[]
  /** Written differently (Unicode form, tone placement), the same to a reader. */
  respelt: Renamed[]
  moved: Renamed[]
  ended: KnownUnit[]
  formerAdded: KnownFormer[]
  /** Another name, or other successors. */
  formerChanged: KnownFormer[]
  formerGone: KnownFormer[]
}

export const compareGazetteer = (known: Known, bundle: Bundle): Changes => {
  const byCode = new Map(known.units.map((row) => [row.code, row]))
  const before = (row: UnitRow) => byCode.get(row.code) ?? recodedFrom(row, byCode)
  const stays = new Set(bundle.units.map((row) => before(row)?.code))
  const pairs = bundle.units.flatMap((now) => {
    const was = before(now)
    return was ? [{ was, now }] : []
  })
  const names = pairs
    .filter(({ was, now }) => was.fullName !== now.fullName)
    .map(({ was, now }) => ({ code: now.code, was: was.fullName, now: now.fullName }))
  return {
    ...compareProvinces(known.provinces, bundle),
    ...compareFormer(known.formerUnits, bundle),
    added: bundle.units.filter((row) => !before(row)),
    restored: pairs.filter(({ was }) => was.validTo !== null).map(({ now }) => now),
    recoded: pairs
      .filter(({ was, now }) => was.code !== now.code)
      .map(({ was, now }) => ({ was: was.code, now: now.code })),
    renamed: names.filter(readsDifferently),
    respelt: names.filter((one) => !readsDifferently(one)),
    moved: pairs
      .filter(({ was, now }) => was.provinceCode !== now.provinceCode)
      .map(({ was, now }) => ({ code: now.code, was: was.provinceCode, now: now.provinceCode })),
    ended: known.units.filter((row) => row.validTo === null && !stays.has(row.code)),
  }
}

const recodedFrom = ({ altCodes }: UnitRow, known: ReadonlyMap<string, KnownUnit>): KnownUnit | undefined =>
  altCodes?.map((code) => known.get(code)).find(Boolean)

const readsDifferently = ({ was, now }: Renamed): boolean => plain(was) !== plain(now)
const plain = (name: string): string => tidy(name).replace(/[’ʼ`]/g, "'")

const compareProvinces = (known: readonly KnownProvince[], { provinces }: Bundle) => {
  const byCode = new Map(known.map((row) => [row.code, row]))
  return {
    newProvinces: provinces.filter(({ code }) => !byCode.has(code)).map(({ code }) => code),
    renamedProvinces: provinces.flatMap(({ code, name, fullName: now = name }) => {
      const was = byCode.get(code)
      if (!was || (was.name === name && was.fullName === now)) return []
      return [{ code, was: was.fullName, now, name: { was: was.name, now: name } }]
    }),
  }
}

const compareFormer = (known: readonly KnownFormer[], { formerUnits }: Bundle) => {
  const before = new Map(known.map((row) => [row.code, spelledOut(row)]))
  const stays = new Set(formerUnits.map(({ code }) => code))
  return {
    formerAdded: formerUnits.filter(({ code }) => !before.has(code)),
    formerChanged: formerUnits.filter((row) => (before.get(row.code) ?? spelledOut(row)) !== spelledOut(row)),
    formerGone: known.filter(({ code }) => !stays.has(code)),
  }
}

const spelledOut = ({ name, to }: KnownFormer): string => [plain(name), ...to.map(String).sort()].join(' ')

export type Tally = { count: number; first: string[] }
const listed = 20

/** The changes as counts with the first of each, for people and for the import's row. */
export const tallyChanges = (changes: Changes): Record<keyof Changes, Tally> => {
  const tally = <Row>(rows: readonly Row[], say: (row: Row) => string): Tally => ({
    count: rows.length,
    first: rows.slice(0, listed).map(say),
  })
  const renamed = ({ code, was, now }: Renamed) => `${code}: ${was} → ${now}`
  const former = ({ code, name, to }: KnownFormer) => `${code} ${name} → ${to.map(([to]) => to).join(', ')}`
  const unit = ({ code, fullName }: { code: string; fullName: string }) => `${code} ${fullName}`
  return {
    newProvinces: tally(changes.newProvinces, String),
    renamedProvinces: tally(changes.renamedProvinces, renamed),
    added: tally(changes.added, unit),
    restored: tally(changes.restored, unit),
    recoded: tally(changes.recoded, ({ was, now }) => `${was} → ${now}`),
    renamed: tally(changes.renamed, renamed),
    respelt: tally(changes.respelt, renamed),
    moved: tally(changes.moved, renamed),
    ended: tally(changes.ended, unit),
    formerAdded: tally(changes.formerAdded, former),
    formerChanged: tally(changes.formerChanged, former),
    formerGone: tally(changes.formerGone, former),
  }
}
