import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { openStatuses, type Status } from '../db/vocabulary.ts'
import type { Staff } from '../src/access/permissions.ts'
import { openComplaints } from '../src/tickets/legal/store.ts'
import type { Narrowing } from '../src/tickets/reading/branches.ts'
import { ticketPage } from '../src/tickets/reading/list-store.ts'
import { growTickets } from './bench/grown.ts'
import { type Facts, factsOf, questions, readers, seat, spelled } from './bench/people.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { khuongDinh } from './support/house.ts'

const now = new Date('2026-11-28T13:00:00+07:00')
const pageSize = 50

let own: OwnDatabase
let connection: Connection
let facts: Facts

beforeAll(async () => {
  own = await ownDatabase()
  connection = connect(own.url, { max: 1, statementTimeout: 0 })
  await growTickets(connection.sql, { tickets: 30_000, communes: 3, busiest: khuongDinh })
  facts = await factsOf(connection.sql, khuongDinh)
}, 240_000)
afterAll(async () => {
  await connection?.close()
  await own?.drop()
})

type Node = {
  'Node Type': string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Node[]
}

/** Rows that the scans of a plan touched, those that a filter threw away included. */
const readIn = (node: Node): number => {
  const below = (node.Plans ?? []).reduce((sum, child) => sum + readIn(child), 0)
  if (!/Scan/.test(node['Node Type']) || /Function|CTE|Subquery|Values|Bitmap Index/.test(node['Node Type']))
    return below
  const thrown = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return below + (node['Actual Rows'] + thrown) * node['Actual Loops']
}

const narrowingOf = (address: string): Narrowing => {
  const { status, department, ...rest } = Object.fromEntries(new URLSearchParams(address))
  const flags = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, value === 'true' ? true : value]),
  )
  return {
    ...flags,
    ...(status ? { status: status === 'open' ? [...openStatuses] : [status as Status] } : {}),
    ...(department ? { department: Number(department) } : {}),
  }
}

const planOf = async (statement: ReturnType<typeof openComplaints | typeof ticketPage>) => {
  const [explained] = await connection.sql<{ plan: [{ Plan: Node }] }[]>`
    explain (analyze, timing off, format json) ${statement}`
  const [plan] = Object.values(explained!)[0]!
  return plan.Plan
}

const measured = async (reader: Staff, asked: Narrowing, sort: 'newest' | 'due') => {
  const page = { ...asked, sort: asked.overdue ? ('due' as const) : sort, after: null, limit: pageSize, now }
  const rows = await ticketPage(connection.sql, reader, page)
  return { shown: rows.length, read: readIn(await planOf(ticketPage(connection.sql, reader, page))) }
}

/**
 * Where two seats meet, the smaller is read through: what another department holds and shares with one's own, and what a department of
 * the province holds in one commune. The rows of that seat bound it, not those of the table.
 */
const meetings = [
  'department=next',
  'province officer commune=busiest',
  'province officer status=open&commune=busiest',
]
const isMeeting = (name: string, question: string) =>
  meetings.includes(question) || meetings.includes(`${name} ${question}`)
const inTheSmallerSeat = 20_000

describe.each(Object.keys(readers))('On a grown table, the lists of the %s', (name) => {
  test.each(['newest', 'due'] as const)(
    'read little more than they show, whatever is asked, by %s',
    async (sort) => {
      const reader = await seat(connection.sql, name, khuongDinh)
      const wasteful: string[] = []
      for (const question of questions) {
        const { shown, read } = await measured(reader, narrowingOf(spelled(question, reader, facts)), sort)
        const most = isMeeting(name, question) ? inTheSmallerSeat : 50 * Math.max(shown, 1)
        if (read > most) wasteful.push(`${question}: ${Math.round(read)} rows read for ${shown}`)
      }
      expect(wasteful).toEqual([])
    },
  )
})

test.each([
  ['a commune', khuongDinh],
  ['a province', null],
])('On a grown table, the open complaints of %s are found along their index', async (_, communeCode) => {
  const page = { communeCode, provinceCode: '01', after: 0, limit: pageSize }
  const rows = await openComplaints(connection.sql, page)
  const read = readIn(await planOf(openComplaints(connection.sql, page)))
  expect(rows.length).toBeGreaterThan(0)
  expect(read).toBeLessThanOrEqual(5 * rows.length)
})
