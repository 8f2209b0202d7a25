import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { loadKnowledge } from '../../src/context/knowledge.ts'
import { asking } from './asking.ts'
import { growTickets, isGrown } from './grown.ts'
import { seat } from './people.ts'

const busiest = '00364'
const times = 30
const promised = 100

/** A page of a thousand by Open311, wherever one asks, and what the same rows by their index take the database in the same run. */
const bench = async (url: string, [many = '1000000']: string[] = []): Promise<string[]> => {
  const { sql, close } = connect(url, { max: 4, statementTimeout: 0 })
  try {
    const began = performance.now()
    if (!(await isGrown(sql))) await growTickets(sql, { tickets: Number(many), communes: 3_321, busiest })
    await publish(sql)
    console.log(`  filled in ${Math.round((performance.now() - began) / 1000)} s`)
    const knowledge = await loadKnowledge(sql, () => new Date())
    const reader = await seat(sql, 'officer', busiest)
    const ask = asking({ sql, knowledge, dbOf: () => sql }, reader)
    const bare = await repeated(() => bareOf(sql))
    console.log(`  a thousand rows by their index: ${said(bare)}`)
    const late: string[] = []
    for (const [what, path] of Object.entries(questions)) {
      const rows = (await ask(path)).body as unknown as unknown[]
      const taken = await repeated(() => ask(path))
      console.log(
        `  ${what.padEnd(38)} ${String(rows.length).padStart(5)} rows, ${said(taken)}, × ${(taken.p50 / bare.p50).toFixed(1)}`,
      )
      if (taken.p99 > promised) late.push(`${what}: over ${promised} ms`)
    }
    return late
  } finally {
    await close()
  }
}
export default bench

const at = (query: string) => `/open311/v2/requests.json?${query}`
const updates = (query: string) => `/open311/v2/servicerequestupdates.json?${query}`
const questions = {
  'the country': at('jurisdiction_id=vn'),
  'the country, page 10': at('jurisdiction_id=vn&page=10'),
  'the country, closed': at('jurisdiction_id=vn&status=closed'),
  'the country, one subject': at('jurisdiction_id=vn&service_code=waste'),
  'the country, a rare subject': at('jurisdiction_id=vn&service_code=religion'),
  'the country, by update': at('jurisdiction_id=vn&updated_after=2026-09-15T00:00:00%2B07:00'),
  'the country, two years ago': at(
    'jurisdiction_id=vn&start_date=2024-10-01T00:00:00Z&end_date=2024-12-01T00:00:00Z',
  ),
  'a province': at('jurisdiction_id=01'),
  'a province, page 10': at('jurisdiction_id=01&page=10'),
  'the busiest commune': at(`jurisdiction_id=${busiest}`),
  'a small commune': at('jurisdiction_id=00367'),
  'a small commune, open': at('jurisdiction_id=00367&status=open'),
  'with extensions': at('jurisdiction_id=vn&extensions=true'),
  'updates of a day': updates('jurisdiction_id=vn&start_date=2026-11-27T00:00:00Z'),
  'updates of ninety days': updates('jurisdiction_id=vn'),
  'updates of a small commune': updates('jurisdiction_id=00367'),
}

/** Two of three ordinary tickets are public, and what ended has its answer. */
const publish = async (sql: Sql): Promise<void> => {
  const [known] = await sql<{ some: boolean }[]>`select exists (select from tickets where published) as some`
  if (known!.some) return
  await sql.unsafe(`
    alter table tickets disable trigger user;
    update tickets set published = true, lat = 21 + (id % 1000) / 1e4, lon = 105 + (id % 777) / 1e4,
      resolved_at = case when status in ('closed', 'resolved', 'refused') then reported_at + interval '2 days' end
      where lane in ('feedback', 'emergency') and province_code is not null and id % 3 <> 0;
    alter table tickets enable trigger user;
    alter table ticket_events disable trigger user;
    insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, status, hash, dispatched_at, seq)
    select id, 'ticket:' || reference, 'ticket.resolved', 'system',
      jsonb_build_object('answer', 'Đã xử lý xong, đi lại an toàn', 'doneOn', '2026-01-01'), reported_at + interval '2 days', '{}', 'resolved', '', now(), id
    from tickets where published and resolved_at is not null order by id;
    alter table ticket_events enable trigger user`)
  await sql.unsafe('vacuum analyze tickets')
  await sql.unsafe('vacuum analyze ticket_events')
}

type Times = { p50: number; p99: number }

const said = ({ p50, p99 }: Times) => `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`

const repeated = async (work: () => Promise<{ ms: number }>): Promise<Times> => {
  for (let i = 0; i < 3; i++) await work()
  const taken: number[] = []
  for (let i = 0; i < times; i++) taken.push((await work()).ms)
  taken.sort((a, b) => a - b)
  return { p50: taken[Math.floor(times / 2)]!, p99: taken.at(-1)! }
}

/** What a page cannot do without: the newest rows of one province by their index. */
const bareOf = async (sql: Sql) => {
  const began = performance.now()
  await sql`
    select t.* from tickets t where t.published and t.province_code = '01' order by t.reported_at desc, t.id desc limit 1000`
  return { ms: performance.now() - began }
}
