import type { Ctx } from '../../context/context.ts'
import { type DayNumber, dateOfDay, dayOf } from '../../platform/vietnam-time.ts'
import { countryInTime } from '../country.ts'
import { type Rate, rates } from '../measures.ts'
import { type Days, weekBefore } from '../period.ts'
import { type Board, boardOf } from '../read-board.ts'
import { stepsOf } from '../sums-store.ts'
import type { Unit } from '../unit.ts'
import { warningOf } from '../warning/read.ts'
import { warningsFor } from '../warning/store.ts'
import { thingsToDo } from './things-to-do.ts'

/** So many weeks are drawn. */
const drawnWeeks = 12
/** The list of a figure is asked for less than three years. */
const longAgo = 1_000
const shownUnits = 5

export type WeeklyReport = Awaited<ReturnType<typeof readWeek>>

/** What a mail tells of the last whole week of a unit, from kept sums alone; nothing of it is sealed. */
export const readWeek = async (ctx: Ctx, unit: Unit) => {
  const today = dayOf(ctx.now.getTime())
  const days = weekBefore(today)
  const [board, weeks, warnings] = await Promise.all([
    boardOf(ctx, unit, days),
    weeksUpTo(ctx.db, unit, days),
    newWarnings(ctx, unit),
  ])
  const behind = behindOf(board)
  const [open, overdue] = [sumOf(board, 'open'), sumOf(board, 'overdue')]
  return {
    unit: unit.unit,
    name: unit.name,
    from: board.from,
    to: board.to,
    takenIn: counted(board, 'taken-in'),
    inTime: { now: partOf(board.rates['in-time']), before: rates['in-time'].of(board.before) },
    open,
    overdue,
    marks: board.marks,
    weeks,
    behind: behind.map(({ unit, name, inTime }) => ({ unit, name, inTime: partOf(inTime) })),
    things: thingsToDo({
      board,
      unit: unit.unit,
      overdue,
      overdueSince: dateOfDay(today - longAgo),
      today: dateOfDay(today),
      warnings,
      behind: behind.find(({ inTime }) => inTime.high !== null && inTime.high < countryInTime) ?? null,
    }),
  }
}

/** Where nothing came, nothing was answered and nothing waits, no mail says so. */
export const isSilent = ({ takenIn, inTime, open }: WeeklyReport): boolean =>
  takenIn.now === 0 && inTime.now.of === 0 && open === 0

const counted = ({ totals, before }: Board, code: 'taken-in') => ({
  now: totals[code] ?? 0,
  before: before[code] ?? 0,
})
const partOf = ({ part, of }: Rate): Rate => ({ part, of })
const sumOf = ({ ages }: Board, what: 'open' | 'overdue') => ages.reduce((sum, age) => sum + age[what], 0)

/** Who answered less in time than the country, the furthest behind first; of small numbers none makes a rank. */
const behindOf = ({ beneath }: Board) =>
  beneath
    .filter(({ inTime: { share } }) => share !== null && share < countryInTime)
    .sort((a, b) => (a.inTime.fair ?? 1) - (b.inTime.fair ?? 1))
    .slice(0, shownUnits)

const weeksUpTo = async (db: Ctx['db'], { unit }: Unit, { first, last }: Days) => {
  const begins = first - (drawnWeeks - 1) * 7
  const told = await stepsOf(db, {
    unit,
    measures: ['taken-in', 'done-in-time', 'done-late'],
    piece: { span: 'week', from: dateOfDay(begins), to: dateOfDay(last) },
  })
  return Array.from({ length: drawnWeeks }, (_, week) => {
    const starts = dateOfDay((begins + week * 7) as DayNumber)
    const { 'taken-in': takenIn, 'done-in-time': inTime, 'done-late': late } = told.find(isOf(starts)) ?? {}
    return { starts, takenIn: takenIn ?? 0, inTime: inTime ?? 0, late: late ?? 0 }
  })
}
export type Week = WeeklyReport['weeks'][number]

const isOf =
  (day: string) =>
  ({ starts }: { starts: string }) =>
    starts === day

const newWarnings = async (ctx: Ctx, { kind, communeCode, provinceCode }: Unit) => {
  if (kind === 'department') return []
  const ofPlace =
    kind !== 'province' ? { communeCode, provinceCode: null } : { communeCode: null, provinceCode }
  const asked = { state: 'new' as const, ...ofPlace, after: null, most: 20 }
  return (await warningsFor(ctx.db, { kind: 'system' }, asked)).map((one) => warningOf(ctx, one).says)
}
