import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect, type TransactionSql } from '../db/connect.ts'
import { answeredStatuses, openStatuses, type Status } from '../db/vocabulary.ts'
import type { Staff } from '../src/access/permissions.ts'
import { publishedRequests } from '../src/machines/open311/store.ts'
import { publishedTickets } from '../src/publishing/store.ts'
import { openComplaints } from '../src/tickets/legal/store.ts'
import { ticketPage } from '../src/tickets/reading/list-store.ts'
import type { Narrowing } from '../src/tickets/reading/narrowing.ts'
import { whereaboutsOf } from '../src/tickets/reading/narrowing-store.ts'
import { growTickets } from './bench/grown.ts'
import { type Facts, factsOf, pairs, questions, readers, seat, spelled } from './bench/people.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { khuongDinh } from './support/house.ts'
import { settingTheScene } from './support/untold-changes.ts'

const now = new Date('2026-11-28T13:00:00+07:00')
const pageSize = 50
/** What shows nothing may cost what ten rows do: a stretch that is read through is of thousands. */
const few = 10

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

const planOf = async (
  statement: ReturnType<typeof openComplaints | typeof publishedTickets | typeof ticketPage>,
) => {
  const [explained] = await connection.sql<{ plan: [{ Plan: Node }] }[]>`
    explain (analyze, timing off, format json) ${statement}`
  const [plan] = Object.values(explained!)[0]!
  return plan.Plan
}

/**
 * What is read by the plan that PostgreSQL keeps for a statement that comes again and again, made without a look at what is asked: it
 * may take another index. `explain` shows none of those, so that the entries of indexes and the rows read through are counted.
 */
const readUnseen = (ask: (sql: TransactionSql) => Promise<unknown>): Promise<number> =>
  connection.sql.begin(async (sql) => {
    const counted = async () => {
      const [row] = await sql<{ n: number }[]>`
        select sum(pg_stat_get_xact_tuples_returned(oid))::int as n from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`
      return row!.n
    }
    await sql`set local plan_cache_mode = force_generic_plan`
    const before = await counted()
    await ask(sql)
    return (await counted()) - before
  })

type Order = 'newest' | 'due'

/** How many rows a page shows, and how many were read for it; far on, the page before the hundredth or the last ends first. */
const measured = async (reader: Staff, question: string, { sort, far }: { sort: Order; far: boolean }) => {
  const asked = narrowingOf(spelled(question, reader, facts))
  const lies = await whereaboutsOf(connection.sql, asked)
  const page = {
    ...asked,
    lies,
    sort: asked.overdue ? ('due' as const) : sort,
    after: null,
    limit: pageSize,
    now,
  }
  const before = far ? await ticketPage(connection.sql, reader, { ...page, limit: 99 * pageSize }) : []
  const after = before.at(-pageSize) ?? null
  const plan = await planOf(ticketPage(connection.sql, reader, { ...page, after }))
  // Far on it is the same plan.
  const unseen = far ? 0 : await readUnseen((sql) => ticketPage(sql, reader, { ...page, after }))
  return { shown: plan['Actual Rows'], read: Math.max(readIn(plan), unseen) }
}

const wastefulOf = async (name: string, asked: string[], how: { sort: Order; far: boolean }) => {
  const reader = await seat(connection.sql, name, khuongDinh)
  const wasteful: string[] = []
  for (const question of asked) {
    const { shown, read } = await measured(reader, question, how)
    if (read > 50 * Math.max(shown, few))
      wasteful.push(`${question}: ${Math.round(read)} rows read for ${shown}`)
  }
  return wasteful
}

describe.each(Object.keys(readers))('On a grown table, the lists of the %s', (name) => {
  test.each(['newest', 'due'] as const)(
    'read little more than they show, whatever is asked, by %s',
    async (sort) => {
      expect(await wastefulOf(name, [...questions, ...pairs], { sort, far: false })).toEqual([])
      expect(await wastefulOf(name, questions, { sort, far: true })).toEqual([])
    },
  )
})

describe('On a grown table, where a legal desk has thousands', () => {
  let reader: Staff
  beforeAll(async () => {
    const [desk] = await connection.sql<{ id: number }[]>`
      select d.id from departments d join tickets t on t.department_id = d.id
      where d.kind = 'office' and d.commune_code <> ${khuongDinh} group by d.id order by count(*) desc, d.id limit 1`
    await settingTheScene(
      connection.sql,
      (sql) => sql`
      with given as (select id from tickets where department_id <> ${desk!.id} and lane = 'feedback' order by id limit 2000)
      update tickets t set lane = 'complaint', department_id = ${desk!.id},
        officer_id = case when t.id % 400 = 1 then 'new-here' else 'long-here' end
      from given where t.id = given.id`,
    )
    await connection.sql`analyze tickets, ticket_seats`
    reader = { ...(await seat(connection.sql, 'legal', khuongDinh)), id: 'new-here', departmentId: desk!.id }
  }, 240_000)

  test.each(['newest', 'due'] as const)(
    'one who has few finds them without the others, by %s',
    async (sort) => {
      const asked = [
        'mine=true',
        'mine=true&status=open',
        'mine=true&lane=complaint',
        'mine=true&overdue=true',
      ]
      for (const question of asked) {
        const { shown, read } = await measured(reader, question, { sort, far: false })
        expect([question, read <= 50 * Math.max(shown, few)]).toEqual([question, true])
      }
      expect((await measured(reader, 'mine=true', { sort, far: false })).shown).toBeGreaterThan(3)
    },
  )
})

test.each([
  ['a commune', khuongDinh],
  ['a province', null],
])('On a grown table, the open complaints of %s are found along their index', async (_, communeCode) => {
  const page = { communeCode, provinceCode: '01', after: 0, limit: pageSize }
  const rows = await openComplaints(connection.sql, page)
  const read = Math.max(
    readIn(await planOf(openComplaints(connection.sql, page))),
    await readUnseen((sql) => openComplaints(sql, page)),
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(read).toBeLessThanOrEqual(5 * rows.length)
})

describe('On a grown table, the list that everybody reads', () => {
  beforeAll(async () => {
    // Of one category and of one commune there are three published tickets, the oldest of all.
    await settingTheScene(
      connection.sql,
      (sql) => sql`
      with rare as (
        select id from tickets where lane = 'feedback' and status = 'closed' and commune_code = ${khuongDinh} order by id limit 3)
      update tickets t set published = true,
        category_code = case when t.id in (select id from rare) then 'religion' when category_code = 'religion' then 'other' else category_code end
      where lane = 'feedback' and (commune_code <> ${khuongDinh} or t.id in (select id from rare))`,
    )
    await connection.sql`analyze tickets`
  }, 240_000)

  test.each([
    ['newest', {}],
    ['of a rare category', { categoryCode: 'religion' }],
    ['of a commune that has published little', { communeCode: khuongDinh }],
    ['of both', { categoryCode: 'religion', communeCode: khuongDinh }],
  ] as const)('reads little more than it shows: %s', async (_, narrowed) => {
    const asked = {
      provinceCode: '01',
      communeCode: null,
      categoryCode: null,
      ...narrowed,
      statuses: [...openStatuses, ...answeredStatuses],
      since: null,
      before: Number.MAX_SAFE_INTEGER,
      limit: 20,
    }
    const shown = await publishedTickets(connection.sql, asked)
    expect(shown.length).toBe('categoryCode' in narrowed || 'communeCode' in narrowed ? 3 : 20)
    expect(readIn(await planOf(publishedTickets(connection.sql, asked)))).toBeLessThan(500)
    expect(await readUnseen((sql) => publishedTickets(sql, asked))).toBeLessThan(500)
  })

  test.each([
    ['newest', {}, 'reported'],
    ['of a rare category', { categories: ['religion'] }, 'reported'],
    ['of a commune that has published little', { communeCode: khuongDinh }, 'reported'],
    ['of a province, changed last', {}, 'updated'],
    ['of a commune that has published little, changed last', { communeCode: khuongDinh }, 'updated'],
  ] as const)('reads little more than a program is shown: %s', async (_, narrowed, by) => {
    const asked = {
      id: 'vn',
      provinceCode: null,
      communeCode: null,
      ...narrowed,
      categories: 'categories' in narrowed ? [...narrowed.categories] : [],
      by,
      from: new Date('2020-01-01T00:00:00+07:00'),
      to: now,
      statuses: [...openStatuses, ...answeredStatuses],
      limit: 20,
      offset: 0,
    }
    const shown = await publishedRequests(connection.sql, asked)
    expect(shown.length).toBeGreaterThan(2)
    expect(await readUnseen((sql) => publishedRequests(sql, asked))).toBeLessThan(500)
  })
})
