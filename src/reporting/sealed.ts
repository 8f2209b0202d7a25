import type { Lane } from '../../db/vocabulary.ts'
import { legalLanes } from '../access/permissions.ts'
import type { Db } from '../platform/database.ts'
import { type DayNumber, dateOfDay, dayMs } from '../platform/vietnam-time.ts'
import { fewest } from './fewest.ts'
import { type Days, piecesOf } from './period.ts'
import { sumsOf } from './sums-store.ts'
import type { Sum } from './totals.ts'
import type { Unit } from './unit.ts'

/** Fewer than a few are not told, and more are told in steps of as many, so that no difference shows that one came or was answered. */
export const inFives = (n: number): number => n - (n % fewest)

/** The last quarter that was over before this day: quarters never overlap, so none can be told from another. */
export const quarterBefore = (day: DayNumber): Days => {
  const [year, month] = dateOfDay(day).split('-').map(Number) as [number, number]
  const begins = (quarter: number): DayNumber => Date.UTC(year, quarter * 3, 1) / dayMs
  const quarter = Math.floor((month - 1) / 3)
  return { first: begins(quarter - 1), last: begins(quarter) - 1 }
}

/** Of khiếu nại and tố cáo a commune or a province is told how many there were in the last whole quarter, in fives; a department nothing. */
export const sealedOf = async (db: Db, { unit, kind }: Unit, today: DayNumber) => {
  if (kind === 'department' || kind === 'place') return null
  const days = quarterBefore(today)
  const sums = await sumsOf(db, {
    units: [unit],
    cuts: legalLanes.map(cutOf),
    measures: ['taken-in', 'done-in-time', 'done-late'],
    pieces: piecesOf(days),
  })
  return {
    from: dateOfDay(days.first),
    to: dateOfDay(days.last),
    lanes: legalLanes.map((lane) => ({ lane, ...toldOf(sums.find(({ cut }) => cut === cutOf(lane))) })),
  }
}

const cutOf = (lane: Lane) => `lane:${lane}`

const toldOf = (sum: Sum | undefined) => {
  const { 'taken-in': takenIn = 0, 'done-in-time': inTime = 0, 'done-late': late = 0 } = sum?.totals ?? {}
  return { takenIn: inFives(takenIn), answered: inFives(inTime + late) }
}
