import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { staffRole } from '../../db/roles.ts'
import { seenFrom } from '../../db/sight.ts'
import { asksFrom } from '../../src/access/asks-from.ts'
import type { Staff } from '../../src/access/permissions.ts'
import { loadKnowledge } from '../../src/context/knowledge.ts'
import { type Ask, asking, type Grown } from './asking.ts'
import { growTickets, isGrown } from './grown.ts'
import { factsOf, pairs, questions, readers, searches, seat, spelled } from './people.ts'

const busiest = '00364'
/** Whose worst of so many is over the goal is asked so many times more: the worst of a few says as much of the machine as of the question. */
const times = 15
const timesMore = 100
/** Milliseconds at the 99th hundredth, that a list, a search and the counts may take. */
const goals = { lists: 10, searches: 50, counts: 5 }

/** Every list of every reader through the API on a grown table, and what the bare indexed question takes in the same run. */
const bench = async (url: string, [many = '200000']: string[] = []): Promise<string[]> => {
  const { sql, close } = connect(url, { max: 4, statementTimeout: 0 })
  const walled = connect(url, { max: 4, role: staffRole })
  const dbOf = (staff: Staff) => seenFrom(walled.sql, asksFrom(staff))
  try {
    const began = performance.now()
    if (!(await isGrown(sql))) await growTickets(sql, { tickets: Number(many), communes: 3_321, busiest })
    console.log(`  filled in ${Math.round((performance.now() - began) / 1000)} s`)
    console.log(`  ${await header(sql)}`)
    const knowledge = await loadKnowledge(sql, () => new Date())
    for (const name of Object.keys(readers))
      for (const line of await linesOf({ sql, knowledge, dbOf }, name)) console.log(`  ${line}`)
    return []
  } finally {
    await walled.close()
    await close()
  }
}
export default bench

const header = async (sql: Sql): Promise<string> => {
  const [size] = await sql<{ tickets: string; seats: string; words: string }[]>`
    select max(id) || ' of ' || pg_size_pretty(pg_total_relation_size('tickets')) as tickets, pg_size_pretty(pg_total_relation_size('ticket_seats')) as seats,
      pg_size_pretty(pg_total_relation_size('ticket_words')) as words from tickets`
  return `tickets ${size!.tickets}, seats ${size!.seats}, words ${size!.words}; p50 and p99 of ${times} in ms, of ${timesMore} where that is over the goal; ratio to the bare question`
}

const sorts = ['due', 'newest'] as const

const linesOf = async (grown: Grown, name: string): Promise<string[]> => {
  const { sql } = grown
  const reader = await seat(sql, name, busiest)
  const facts = await factsOf(sql, busiest)
  const ask = asking(grown, reader)
  const measured: Measured[] = []
  for (const question of questions)
    for (const sort of sorts) {
      const path = `/api/tickets?sort=${sort}&${spelled(question, reader, facts)}`
      const what = `${question || 'all'} by ${sort}`
      measured.push({ what, ...(await within(goals.lists, () => ask(path))) }, await farIn(ask, path, what))
    }
  const paired: Measured[] = []
  for (const question of pairs)
    for (const sort of sorts) {
      const path = `/api/tickets?sort=${sort}&${spelled(question, reader, facts)}`
      paired.push({ what: `${question} by ${sort}`, ...(await within(goals.lists, () => ask(path))) })
    }
  const searched: Measured[] = []
  for (const q of searches)
    for (const also of ['', '&status=open', '&category=unused']) {
      const path = `/api/tickets?q=${encodeURIComponent(q)}${also}`
      searched.push({ what: `“${q}”${also}`, ...(await within(goals.searches, () => ask(path))) })
    }
  const counts = { what: 'counts', ...(await within(goals.counts, () => ask('/api/counts'))) }
  const say = saying(await bareOf(sql, reader))
  return [
    name,
    ...say('lists', measured, { goal: goals.lists, slowest: 5 }),
    ...say('lists by two filters', paired, { goal: goals.lists, slowest: 5 }),
    ...say('searches', searched, { goal: goals.searches, slowest: 10 }),
    ...say('counts', [counts], { goal: goals.counts, slowest: 1 }),
  ]
}

type Times = { p50: number; p99: number }
type Measured = Times & { what: string }

/** The middle and the worst of many questions, how many are over the goal, and the slowest of them; each by itself if `ALL` is set. */
const saying =
  (bare: Times) =>
  (kind: string, measured: Measured[], { goal, slowest }: { goal: number; slowest: number }): string[] => {
    const of = (which: 'p50' | 'p99') => measured.map((one) => one[which]).toSorted((a, b) => a - b)
    const line = ({ what, p50, p99 }: Measured) =>
      `    ${what.padEnd(44)} p50 ${p50.toFixed(1).padStart(6)}  p99 ${p99.toFixed(1).padStart(6)}  × ${(p50 / bare.p50).toFixed(1)}`
    const [middle, worst] = [of('p50')[Math.floor(measured.length / 2)]!, of('p99').at(-1)!]
    return [
      `  ${kind}: ${measured.length}, the middle one p50 ${middle.toFixed(1)} ms, × ${(middle / bare.p50).toFixed(1)} of ${bare.p50.toFixed(1)} ms (its p99 ${bare.p99.toFixed(1)}); the worst p99 ${worst.toFixed(1)} ms; over ${goal} ms: ${measured.filter(({ p99 }) => p99 > goal).length}`,
      ...measured
        .toSorted((a, b) => b.p50 - a.p50)
        .slice(0, process.env.ALL ? measured.length : slowest)
        .map(line),
    ]
  }

type Work = () => Promise<{ ms: number }>

const within = async (goal: number, work: Work): Promise<Times> => {
  const first = await repeated(work, times)
  return first.p99 <= goal ? first : repeated(work, timesMore)
}

const repeated = async (work: Work, count: number): Promise<Times> => {
  for (let i = 0; i < 3; i++) await work()
  const taken: number[] = []
  for (let i = 0; i < count; i++) taken.push((await work()).ms)
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.ceil(count * share) - 1]!
  return { p50: at(0.5), p99: at(0.99) }
}

/** The hundredth page, or the last before it. */
const farIn = async (ask: Ask, path: string, what: string): Promise<Measured> => {
  let cursor = ''
  let pages = 1
  for (; pages < 100; pages += 2) {
    const { next } = (await ask(`${path}&limit=100${cursor}`)).body
    if (!next) break
    cursor = `&cursor=${next}`
  }
  return { what: `${what}, page ${pages}`, ...(await within(goals.lists, () => ask(`${path}${cursor}`))) }
}

/** Fifty-one rows of one seat by its index, and the tickets they name: what the database cannot do without. */
const bareOf = (sql: Sql, { departmentId }: Staff) =>
  repeated(async () => {
    const began = performance.now()
    await sql`
      select t.* from (select ticket_id from ticket_seats where seat = ${`department:${departmentId}`} and rank = 2 and status = 'accepted'
        order by ticket_id desc limit 51) page join tickets t on t.id = page.ticket_id`
    return { ms: performance.now() - began }
  }, timesMore)
