import { expect } from 'vitest'
import type { House } from '../../src/context/context.ts'
import { type Acted, keptMoments, stillToCome } from '../../src/deadlines/moments.ts'
import { loadDeadlineRules } from '../../src/deadlines/rules.ts'
import { sweepDeadlines } from '../../src/deadlines/sweep.ts'
import type { Db } from '../../src/platform/database.ts'
import type { Ticket } from '../../src/tickets/ticket.ts'
import { inRollback } from './database.ts'
import { ctxFor, khuongDinh, makeStaff, testHouse } from './house.ts'
import { at } from './moment.ts'

export type TestHouse = House & { now: Date }

export const inHouse = <T>(work: (house: TestHouse) => Promise<T>) =>
  inRollback(async (sql) => work(await testHouse(sql)))

export const sweepAt = (house: TestHouse, moment: string | Date) => {
  house.now = typeof moment === 'string' ? at(moment) : moment
  return sweepDeadlines(ctxFor(house))
}

export const eventsOf = async (db: Db, ticketId: number) => {
  const rows = await db<{ type: string; data: Record<string, unknown> }[]>`
    select type, data from ticket_events where ticket_id = ${ticketId} order by id`
  return [...rows]
}

export const told = async (db: Db, ticketId: number) => {
  const events = await eventsOf(db, ticketId)
  return events
    .filter(({ type }) => ['ticket.warned', 'ticket.missed', 'ticket.escalated'].includes(type))
    .map(({ type, data }) => [type.slice('ticket.'.length), data.what].filter(Boolean).join(' '))
}

export type Kept = {
  dueAt: Date
  acceptDueAt: Date
  nextKind: string | null
  nextAt: Date | null
  acceptWarnAt: Date | null
  warnAt: Date | null
  escalateAt: Date | null
  acted: Acted
}

export const kept = async (db: Db, ticketId: number): Promise<Kept> => {
  const [row] = await db<Kept[]>`
    select due_at, accept_due_at, next_kind, next_at, accept_warn_at, warn_at, escalate_at, acted
    from deadlines where ticket_id = ${ticketId}`
  return row!
}

export const planned = async (db: Db, ticketId: number) => {
  const deadline = await kept(db, ticketId)
  const ahead = stillToCome(keptMoments(deadline), deadline.acted)
  expect({ kind: deadline.nextKind, at: deadline.nextAt }).toEqual(ahead[0] ?? { kind: null, at: null })
  return ahead.map(({ kind }) => kind)
}

export const officerOf = (house: TestHouse) =>
  makeStaff(house.db, { kind: 'economy', communeCode: khuongDinh })
export const leaderOf = (house: TestHouse) =>
  makeStaff(house.db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
export const reread = async (house: TestHouse) => {
  house.knowledge.deadlines = await loadDeadlineRules(house.db)
}

export const all = ['warned accept', 'missed accept', 'warned resolve', 'missed resolve', 'escalated']

export const ticketOf = async (house: TestHouse, id: number): Promise<Ticket> => {
  const [row] = await house.db<
    Ticket[]
  >`select t.*, '{}'::int[] as shared_with from tickets t where id = ${id}`
  return row!
}

export type Answer = { version: number; dueAt: string; sentence?: { vi: string; en: string } }

export const hours = (amount: number) => ({ unit: 'working-hours', amount })
