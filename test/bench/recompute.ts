import { randomBytes } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { connect } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import type { Scope } from '../../src/deadlines/reach.ts'
import { type Recomputed, recomputeDeadlines } from '../../src/deadlines/recompute.ts'
import type { Sql } from '../../src/platform/database.ts'
import { addressOf, createDatabase, dropDatabase } from '../support/copies.ts'

const many = Number(process.env.BENCH_DEADLINES ?? 1_000_000)
/** A Monday; the tickets opened in the three weeks before it, one every two seconds. */
const monday = '2026-11-23T08:00:00+07:00'
const newHoliday = '2026-11-18'
const nextYear = '2027-06-16'
const everything = { provinceCode: null }

/** How long a changed holiday takes to reach a million open deadlines, beside a bare update of the same rows; three seats move with each. */
const bench = async (server: string): Promise<string[]> => {
  const name = `recompute_${randomBytes(4).toString('hex')}`
  await createDatabase(server, name)
  try {
    await migrate(addressOf(server, name))
    return await measure(addressOf(server, name))
  } finally {
    await dropDatabase(server, name)
  }
}

const measure = async (url: string): Promise<string[]> => {
  const { sql, close } = connect(url, { max: 4, statementTimeout: 0, name: 'lang-nghe-bench' })
  const db = sql
  const anew = (scope: Scope) => timed(db, () => recomputeDeadlines({ db }, scope))
  try {
    await seed(sql)
    await fill(db)
    const first = await anew(everything)
    const again = await anew(everything)
    await addHoliday(db)
    const holiday = await anew({ provinceCode: null, days: [newHoliday] })
    await addHoliday(db, nextYear)
    const far = await anew({ provinceCode: null, days: [nextYear] })
    const bare = await timed(db, () => bareUpdate(db))
    const unseated = await bareWithoutSeats(db)
    const perRow = bare.ms / bare.result.count
    return [
      `recompute: one more holiday: ${said(holiday)}, ${ratio(holiday, perRow)}`,
      `recompute: one more holiday next year: ${said(far)}`,
      `recompute: every deadline wrong: ${said(first)}, ${ratio(first, perRow)}`,
      `recompute: everything, nothing changed: ${said(again)}`,
      `recompute: bare update of every row: ${(bare.ms / 1000).toFixed(1)} s, without its seats ${(unseated.ms / 1000).toFixed(1)} s`,
    ]
  } finally {
    await close()
  }
}

const ratio = ({ ms, result }: Timed<Recomputed>, perRow: number): string =>
  `${(ms / (perRow * result.changed)).toFixed(2)} times a bare update of as many rows`

/** The trigger moves the seats in the same statement. */
const bareUpdate = (db: Sql) =>
  db`update deadlines set due_at = due_at + interval '1 day', next_at = next_at + interval '1 day'`

/** And without it: what the seats cost. */
const bareWithoutSeats = async (db: Sql) => {
  await db`alter table deadlines disable trigger time_changed_seats`
  return timed(db, () => bareUpdate(db))
}

/** Narrow rows and their seats without the tickets, which are never read; each accepted, a tenth paused for a day. */
const fill = async (db: Sql) => {
  await db`alter table deadlines drop constraint deadlines_ticket_id_tickets_id_fk`
  await db`alter table clock_events drop constraint clock_events_ticket_id_tickets_id_fk`
  await db`
    insert into deadlines (ticket_id, target_id, province_code, starts_at, due_at)
    select i, g.id, '01', at, at
    from (select id from targets where lane = 'feedback' and ordinary = 'ordinary' order by id limit 1) g,
      generate_series(1, ${many}) i, lateral (select ${monday}::timestamptz - i * 1800000.0 / ${many} * interval '1 second' as at) t`
  await db`
    insert into clock_events (ticket_id, kind, at, data)
    select ticket_id, e.kind, starts_at + e.after, e.data::jsonb
    from deadlines, (values ('accepted', interval '2 hours', '{}'), ('paused', interval '3 hours', '{"for":"resident"}'),
      ('resumed', interval '27 hours', '{}')) as e (kind, after, data)
    where e.kind = 'accepted' or ticket_id % 10 = 0
    order by ticket_id, e.after`
  await db`
    insert into ticket_seats (ticket_id, seat, rank, status, lane, category_code, paused, due_at, department_id, place)
    select ticket_id, seat, 2, 'accepted', 'feedback', 'road', false, due_at, ticket_id % 5000, '01' || lpad((ticket_id % 126)::text, 5, '0')
    from deadlines, unnest(array['department:' || ticket_id % 5000, 'commune:' || ticket_id % 126, 'province:01']) seat`
  await db`analyze clock_events, ticket_seats`
}

const addHoliday = (db: Sql, date = newHoliday) => db`
  insert into holidays (date, kind, name, source)
  values (${date}::text::date, 'holiday', 'Ngày nghỉ thử', 'đo tốc độ')`

/** `held`: how long nothing else of the process went on meanwhile, at most, in milliseconds. */
type Timed<T> = { ms: number; held: number; result: T }

const resolution = 5

/** The table is swept before each, so that none pays for the rows that the one before left dead. */
const timed = async <T>(db: Sql, work: () => PromiseLike<T>): Promise<Timed<T>> => {
  await db`vacuum analyze deadlines, ticket_seats`
  const loop = monitorEventLoopDelay({ resolution })
  loop.enable()
  const began = performance.now()
  const result = await work()
  loop.disable()
  return { ms: performance.now() - began, held: Math.max(0, loop.max / 1e6 - resolution), result }
}

const said = ({ ms, held, result: { read, changed } }: Timed<Recomputed>): string =>
  `${(ms / 1000).toFixed(1)} s (${read.toLocaleString('en')} read, ${changed.toLocaleString('en')} written, ${Math.round((read / ms) * 1000).toLocaleString('en')} a second; loop held ${held.toFixed(0)} ms at most)`

export default bench
