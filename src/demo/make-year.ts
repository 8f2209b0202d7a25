import { type Ctx, contextOf, type House, inTransaction } from '../context/context.ts'
import { recordHouse } from '../events/record.ts'
import { visibleOutbox } from '../notifications/outlet.ts'
import { dayOfDate } from '../platform/vietnam-time.ts'
import { deleteRhythms } from '../reporting/warning/learn-store.ts'
import { watchWarnings } from '../reporting/warning/watch.ts'
import type { Pictures } from '../tickets/pictures/pictures.ts'
import { beginYear, type YearPlan } from './begin-year.ts'
import { crewOf } from './crew.ts'
import { picturedIn } from './drawn/pictured.ts'
import { makeDay, type Setting } from './make-day.ts'
import * as store from './store.ts'

export type Making = {
  house: House
  pictures: Omit<Pictures, 'uploads'>
  /** Hears how many of so many days are made. */
  say: (year: store.YearMade) => unknown
}

/** Whatever the system is set up with: what the made year says never leaves the house. */
const noOutlets = { email: visibleOutbox, sms: visibleOutbox, zalo: visibleOutbox, abroad: false }

/**
 * Makes a lively year of one province in a demo without tickets: every report by its own door, every step by its own verb, under
 * a clock that is moved. It is made day by day; one that was cut off goes on with the day on which it stopped.
 */
export const makeYear = async ({ house, pictures, say }: Making, plan: YearPlan): Promise<void> => {
  const system = () => contextOf(house, { kind: 'system' })
  let year = await beginYear(system(), plan)
  if (!year) return
  const setting = await settingOf(system(), year, pictures)
  const years = { house, outlets: noOutlets, end: new Date(year.end) }
  for (; year.made < year.of; year = await noteDay(system(), year)) {
    await say(year)
    await makeDay(years, { ...setting, day: dayOfDate(year.from) + year.made })
  }
  await say(year)
  await lookForSpikes(system())
}

/** Whoever looked while it was made learnt that nothing is usual, for all of this day. */
const lookForSpikes = async (ctx: Ctx): Promise<void> => {
  await deleteRhythms(ctx.db)
  await watchWarnings(ctx)
}

const settingOf = async (
  { db, now }: Ctx,
  year: store.YearMade,
  pictures: Making['pictures'],
): Promise<Setting> => {
  const communes = await store.communesOf(db, year.provinceCode)
  const codes = new Map(communes.map(({ name, code }) => [name, code]))
  const crew = crewOf(await store.staffOfProvince(db, year.provinceCode, now))
  return { year, crew, pictured: picturedIn(pictures), codeOf: (commune) => codes.get(commune)! }
}

const noteDay = (ctx: Ctx, year: store.YearMade): Promise<store.YearMade> =>
  inTransaction(ctx, async (ctx) => {
    const made = { ...year, made: year.made + 1 }
    await recordHouse(ctx, { type: 'demo-year.made', ...made }, { subject: 'demo-year', rooms: [] })
    return made
  })
