import type { Status } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { isOpen } from '../lifecycle.ts'
import { countsFor, foldCounts, overdueFor, pressingFor } from './counts-store.ts'

export type Counts = {
  counts: { status: Status; n: number }[]
  open: number
  overdue: number
  emergencies: number
  dangerChecks: number
}

/** How many tickets stand where, from the counters that every change keeps; sealed lanes are not counted. */
export const countTickets = async ({ db, actor, now }: Ctx): Promise<Counts> => {
  if (actor.kind !== 'staff') return nothing
  const [counts, overdue, pressing] = await Promise.all([
    countsFor(db, actor),
    overdueFor(db, actor, now),
    pressingFor(db, actor),
  ])
  const open = counts.filter(({ status }) => isOpen(status)).reduce((sum, { n }) => sum + n, 0)
  return { counts: [...counts], open, overdue, ...pressing }
}

const nothing: Counts = { counts: [], open: 0, overdue: 0, emergencies: 0, dangerChecks: 0 }

/** Adds up the rows that changes left behind, so that reading the counters stays cheap. */
export const addUpCounts = async ({ db }: Ctx): Promise<void> => {
  await foldCounts(db)
}
