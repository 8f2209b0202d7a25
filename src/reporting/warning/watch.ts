import { type Ctx, inTransaction } from '../../context/context.ts'
import type { WarningTold } from '../../events/house-event.ts'
import { recordHouse } from '../../events/record.ts'
import { hourMs } from '../../platform/vietnam-time.ts'
import { communeOf, provinceOf } from '../../routing/place/gazetteer.ts'
import { type Decided, decide, isCandidate, type Lately } from './decide.ts'
import { holidaysOf } from './holidays.ts'
import { type Usual, usualToday } from './learn.ts'
import { levelsIn } from './levels.ts'
import * as store from './watch-store.ts'

/**
 * Looks in every place and category whether far more came in lately than usual, and tells once of each such spike: that it began, that
 * it grew, that it is over. What it costs depends on what came in within a day, and on nothing older.
 */
export const watchWarnings = async (ctx: Ctx): Promise<void> => {
  const usual = await usualToday(ctx)
  const [came, warned] = await Promise.all([latelyOf(ctx), store.provincesWarned(ctx.db)])
  const provinces = Map.groupBy(came, ({ provinceCode }) => provinceCode)
  for (const provinceCode of new Set([...provinces.keys(), ...warned])) {
    const lately = provinces.get(provinceCode) ?? []
    if (warned.includes(provinceCode) || mayBeUnusual(lately))
      await inTransaction(ctx, (ctx) => watchProvince(ctx, provinceCode, { lately, usual }))
  }
}

const latelyOf = async ({ db, now }: Ctx): Promise<Lately[]> => {
  const before = (hours: number) => new Date(now.getTime() - hours * hourMs)
  const rows = await store.cameLately(db, { day: before(24), hours: before(3), now })
  return rows.map(({ inDay, inHours, ...place }) => ({ ...place, counts: { 3: inHours, 24: inDay } }))
}

/** Of a province as a whole, too: many communes with few each may be many. */
const mayBeUnusual = (lately: readonly Lately[]): boolean =>
  [...Map.groupBy(lately, ({ categoryCode }) => categoryCode).values()].some((own) =>
    isCandidate({
      counts: {
        3: own.reduce((sum, { counts }) => sum + counts[3], 0),
        24: own.reduce((sum, { counts }) => sum + counts[24], 0),
      },
    }),
  )

type Watching = { lately: readonly Lately[]; usual: Usual }

const watchProvince = async (ctx: Ctx, provinceCode: string, { lately, usual }: Watching): Promise<void> => {
  const { db, now } = ctx
  await store.lockWarnings(db, provinceCode)
  const open = await store.openIn(db, provinceCode)
  const places = [provinceCode, ...new Set(lately.map(({ communeCode }) => communeCode!))]
  const levelOf = levelsIn(await store.levelsOfPlaces(db, places))
  const holidays = holidaysOf(ctx.knowledge.deadlines.calendarOf(provinceCode))
  const decided = decide(lately, open, { now, usual, levelOf, holidays })
  const { raise, grow, end } = decided
  if (raise.length + grow.length + end.length === 0) return
  const raised = await raiseAll(ctx, raise)
  for (const one of grow) await store.saveGrown(db, one)
  if (end.length > 0) await store.endWarnings(db, end, now)
  const changed = { provinceCode, raised, grown: grow.map(({ id }) => id), ended: end }
  await recordHouse(
    ctx,
    { type: 'warnings.changed', ...changed },
    { subject: `warnings:${provinceCode}`, rooms: roomsOf(provinceCode, [...open, ...raise]) },
  )
}

const raiseAll = async (ctx: Ctx, raise: Decided['raise']): Promise<WarningTold[]> => {
  if (raise.length === 0) return []
  const { db, now } = ctx
  const rows = await store.insertWarnings(
    db,
    raise.map((one) => ({ ...one, raisedAt: now, fromAt: new Date(now.getTime() - one.hours * hourMs) })),
  )
  return raise.map(({ communeCode, categoryCode, hours, count, usually, ...one }, i) => ({
    warningId: rows[i]!.id,
    communeCode,
    place: nameOf(ctx, { ...one, communeCode }),
    categoryCode,
    hours,
    count,
    usually,
  }))
}

const nameOf = (
  { knowledge: { gazetteer } }: Ctx,
  { provinceCode, communeCode }: Pick<Lately, 'provinceCode' | 'communeCode'>,
): string => {
  if (communeCode) return communeOf(gazetteer, communeCode)?.fullName ?? communeCode
  const province = provinceOf(gazetteer, provinceCode)
  return province?.fullName ?? province?.name ?? provinceCode
}

/** Screens of the province, and of the communes that it is about. */
const roomsOf = (provinceCode: string, about: readonly Pick<Lately, 'communeCode'>[]): string[] => [
  `province:${provinceCode}`,
  ...new Set(about.flatMap(({ communeCode }) => (communeCode ? [`commune:${communeCode}`] : []))),
]
