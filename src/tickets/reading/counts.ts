import type { Status } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import { isOpen } from '../lifecycle.ts'
import { countsFor, foldCounts, overdueFor, pressingFor, sharedCountsFor } from './counts-store.ts'

export type Counts = {
  counts: { status: Status; n: number }[]
  open: number
  overdue: number
  emergencies: number
  dangerChecks: number
}

/** How many tickets stand where, from the counters that every change keeps, and what others share that is open; sealed lanes are not counted. */
export const countTickets = async ({
  db,
  actor,
  now,
}: Pick<Ctx, 'db' | 'actor' | 'now'>): Promise<Counts> => {
  if (actor.kind !== 'staff') return nothing
  const [own, shared, overdue, pressing] = await Promise.all([
    countsFor(db, actor),
    sharedCountsFor(db, actor),
    overdueFor(db, actor, now),
    pressingFor(db, actor),
  ])
  const counts = added([...own, ...shared])
  const open = counts.filter(({ status }) => isOpen(status)).reduce((sum, { n }) => sum + n, 0)
  return { counts, open, overdue, ...pressing }
}

const added = (counts: Counts['counts']): Counts['counts'] => {
  const sums = new Map<Status, number>()
  for (const { status, n } of counts) sums.set(status, (sums.get(status) ?? 0) + n)
  return [...sums].map(([status, n]) => ({ status, n }))
}

const nothing: Counts = { counts: [], open: 0, overdue: 0, emergencies: 0, dangerChecks: 0 }

/** Adds up the rows that changes left behind, so that reading the counters stays cheap. */
export const addUpCounts = async ({ db }: Ctx): Promise<void> => {
  await foldCounts(db)
}
