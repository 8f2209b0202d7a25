import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import type { Staff } from '../../src/access/permissions.ts'
import { loadKnowledge } from '../../src/context/knowledge.ts'
import { sweepHeap } from '../../src/platform/sweep-heap.ts'
import { dayOfDate } from '../../src/platform/vietnam-time.ts'
import { binned, columnOf } from '../../src/reporting/columns.ts'
import { unitsBeneath } from '../../src/reporting/figures-store.ts'
import { measureCodes } from '../../src/reporting/measures.ts'
import { piecesOf } from '../../src/reporting/period.ts'
import { places } from '../../src/reporting/spread.ts'
import { toldOf } from '../../src/reporting/sums-store.ts'
import { makeStaff } from '../support/house.ts'
import { asking, type Grown } from './asking.ts'

const rounds = Number(process.env.ROUNDS ?? 500)
/** As in service, where the server has run for days. */
const warm = 50
const province = '01'
const busiest = '00364'
const days = { first: dayOfDate('2025-11-29'), last: dayOfDate('2026-11-28') }

/**
 * A board with a year of kept sums behind it, of so many tickets in one province: what the API takes, beside the one statement that
 * reads the most of it. The tickets themselves are not there, nor the parts of units whose board is not asked for: none reads them.
 */
const bench = async (url: string, [many = '1000000']: string[] = []): Promise<string[]> => {
  const { sql, close } = connect(url, { max: 4, statementTimeout: 0 })
  try {
    const rows = await fill(sql, Number(many))
    const knowledge = await loadKnowledge(sql, () => new Date())
    const readers = {
      centre: await makeStaff(sql, { kind: 'operation-centre', roles: ['dispatcher'] }),
      chair: await makeStaff(sql, { kind: 'chair', communeCode: busiest, roles: ['chair'] }),
    }
    const year = '?from=2025-11-29&to=2026-11-28'
    const here = { sql, knowledge, dbOf: () => sql }
    // What was read to fill and to load is swept here, as where a process starts.
    sweepHeap()
    const month = '?from=2026-10-30&to=2026-11-28'
    return [
      `${many} tickets of a year in one province: ${rows} kept sums`,
      await line(here, readers.centre, `/api/boards/province:${province}${month}`),
      await line(here, readers.centre, `/api/boards/province:${province}${year}`),
      await line(here, readers.chair, `/api/boards/commune:${busiest}${month}`),
      await line(here, readers.chair, `/api/boards/commune:${busiest}${year}`),
    ]
  } finally {
    await close()
  }
}
export default bench

/** How often each measure is told for one ticket, and in how many steps. */
const fill = async (sql: Sql, many: number): Promise<number> => {
  await sql`truncate figures`
  await sql`
    create unlogged table told as
    select unit, cut, span, starts, measure, bin, n from (
      select 'commune:' || c.code as unit, p.cut, s.span, s.starts, m.measure, b.bin,
        floor(${many}::float8 / communes.n / 365 * s.days * p.share * m.share / m.bins + random())::int as n
      from communes c, (select count(*)::float8 as n from communes where province_code = ${province}) communes,
        (select 'all' as cut, 1.0::float8 as share
          union all select 'category:' || code, 1.0 / count(*) over () from categories
          union all select 'channel:' || channel, 1.0 / 8 from unnest(array['web','sms','hotline','email','counter','letter','zalo','open311']) channel) p,
        (select 'day' as span, d::date as starts, 1 as days from generate_series('2025-11-29'::date, '2026-11-28', '1 day') d
          union all select 'week', d::date, 7 from generate_series('2025-12-01'::date, '2026-11-23', '7 days') d
          union all select 'month', d::date, 30 from generate_series('2025-11-01'::date, '2026-11-01', '1 month') d) s,
        (values ('taken-in', 1.0, 1), ('accepted-in-time', 0.8, 1), ('accepted-late', 0.2, 1), ('time-to-accept', 1.0, 60),
          ('done-in-time', 0.85, 1), ('done-late', 0.1, 1), ('time-to-answer', 0.95, 80), ('missed', 0.12, 1), ('handed-on', 0.2, 1),
          ('bounced', 0.05, 1), ('reopened', 0.03, 1), ('answered-first', 0.9, 1), ('right-at-once', 0.8, 1), ('rated', 0.2, 5),
          ('stands-done-in-time', 0.83, 1), ('stands-done-late', 0.1, 1), ('stands-open', 0.03, 1), ('stands-overdue', 0.01, 1)
        ) as m(measure, share, bins), lateral generate_series(1, m.bins) as b(bin)
      where c.province_code = ${province} and (p.cut = 'all' or c.code = ${busiest})
    ) made where n > 0`
  await sql`
    insert into told
    select ${`province:${province}`}, cut, span, starts, measure, bin, sum(n) * (case cut when 'all' then 1 else 126 end)
    from told group by 2, 3, 4, 5, 6`
  await sql`
    insert into figures
    select r.* from (
      select ${JSON.stringify(nothing)}::text::jsonb || jsonb_build_object('unit', unit, 'cut', cut, 'span', span, 'starts', starts) ||
        jsonb_object_agg(replace(measure, '-', '_'), told) as made
      from (
        select unit, cut, span, starts, measure,
          sum(case when measure = any(${binned}) then (n || repeat('0', ${places} * bin))::numeric else n end) as told
        from told group by 1, 2, 3, 4, 5
      ) by_measure
      group by unit, cut, span, starts
    ) rows, jsonb_populate_record(null::figures, made) r`
  await sql`drop table told`
  await sql`vacuum analyze figures`
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from figures`
  return row!.n
}
const nothing = Object.fromEntries(measureCodes.map((code) => [columnOf(code), 0]))

const line = async (here: Grown, reader: Staff, path: string): Promise<string> => {
  const ask = asking(here, reader)
  const whole: number[] = []
  const bare: number[] = []
  const one = await widest(here.sql, reader)
  for (let round = -warm; round < rounds; round++) {
    const { ms } = await ask(path)
    const began = performance.now()
    await one()
    if (round < 0) continue
    whole.push(ms)
    bare.push(performance.now() - began)
  }
  const [p50, p99] = [at(whole, 0.5), at(whole, 0.99)]
  return `${path.padEnd(66)} p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ÷ its widest statement over a year ${(p50 / at(bare, 0.5)).toFixed(2)}`
}

/** The sums of all that the board's unit is made of. */
const widest = async (sql: Sql, { communeCode, provinceCode }: Staff) => {
  const unit = communeCode ? (`commune:${communeCode}` as const) : (`province:${provinceCode}` as const)
  const kind = communeCode ? ('commune' as const) : ('province' as const)
  const beneath = await unitsBeneath(sql, {
    unit,
    kind,
    name: '',
    departmentId: null,
    communeCode,
    provinceCode,
  })
  const units = communeCode ? [unit] : beneath.map(({ unit }) => unit)
  return () =>
    toldOf(sql, {
      units,
      cuts: ['all'],
      measures: ['taken-in', 'done-in-time', 'done-late', 'stands-open', 'stands-overdue'],
      pieces: piecesOf(days),
    })
}

const at = (taken: number[], share: number) =>
  taken.toSorted((a, b) => a - b)[Math.min(taken.length - 1, Math.floor(share * taken.length))]!
