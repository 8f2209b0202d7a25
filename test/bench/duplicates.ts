import { randomBytes } from 'node:crypto'
import { connect } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import type { Ctx } from '../../src/context/context.ts'
import { loadKnowledge } from '../../src/context/knowledge.ts'
import type { Sql } from '../../src/platform/database.ts'
import { fold } from '../../src/routing/text.ts'
import { findLikely } from '../../src/tickets/duplicates/find.ts'
import { addressOf, createDatabase, dropDatabase } from '../support/copies.ts'

const many = Number(process.env.BENCH_TICKETS ?? 1_000_000)
const questions = Number(process.env.BENCH_QUESTIONS ?? 2_000)
const now = new Date('2026-11-23T10:00:00+07:00')

/** How long looking for likely duplicates takes among a million tickets of one year. */
const bench = async (server: string): Promise<string[]> => {
  const name = `duplicates_${randomBytes(4).toString('hex')}`
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
  try {
    await seed(sql)
    await fill(db)
    const ctx: Ctx = {
      db,
      knowledge: await loadKnowledge(db, () => now),
      ring: () => {},
      secret: 'a secret of at least thirty-two characters',
      publicUrl: 'http://localhost',
      actor: { kind: 'system' },
      now,
    }
    const busiest = await db<{ code: string; n: number }[]>`
      select commune_code as code, count(*) as n from tickets group by 1 order by 2 desc limit 1`
    // In service the first report of all taught the classifier long ago.
    await findLikely(ctx, { text: texts[0]!, communeCode: busiest[0]!.code })
    return [
      `duplicates: ${many.toLocaleString('en')} tickets, ${busiest[0]!.n.toLocaleString('en')} of them in the busiest commune`,
      await bare(ctx),
      await asked(ctx, 'communes as they report'),
      await asked(ctx, 'the busiest commune', busiest[0]!.code),
      await bare(ctx),
    ]
  } finally {
    await close()
  }
}

const matters = [
  'nắp cống bị vỡ', 'đèn đường không sáng', 'rác thải chất đống', 'đường ngập úng sau mưa', 'hát karaoke gây ồn',
  'cây xanh nghiêng sắp đổ', 'mất nước sinh hoạt', 'ổ gà sâu giữa đường', 'lấn chiếm vỉa hè bán hàng', 'xây nhà không phép',
  'chó thả rông cắn người', 'khói bụi từ xưởng gỗ', 'điện chập chờn cả tuần', 'dây cáp viễn thông võng xuống đường',
] // biome-ignore format: one line holds several
const places = [
  'trước cổng trường',
  'đầu ngõ',
  'cuối hẻm',
  'gần chợ',
  'cạnh nhà văn hoá',
  'sau khu tập thể',
  'đoạn cầu vượt',
]
const tails = [
  'rất nguy hiểm cho người đi lại',
  'đã phản ánh nhiều lần chưa ai xử lý',
  'đề nghị phường kiểm tra',
  'mong sớm khắc phục',
  'mùi hôi thối không chịu được',
]

const texts = matters.flatMap((matter) =>
  places.flatMap((place) => tails.map((tail) => `${matter} ${place} số ${place.length * 7}, ${tail}`)),
)

/** Few communes report most; a ticket in twenty-five is still open after two weeks; six in ten have a point. */
const fill = async (db: Sql) => {
  await db`alter table tickets disable trigger user` // the lists are not read here, and slow to fill
  await db`create table bench_communes as
    select (row_number() over (order by md5(code)))::int as n, code, province_code, lower(full_name) as name from communes`
  await db`create table bench_texts as
    select n::int, x.text, x.search from unnest(${texts}::text[], ${texts.map(fold)}::text[]) with ordinality as x(text, search, n)`
  await db`create table bench_tickets as
    select i, ((${many} - i) * 365.0 / ${many})::float8 as age,
      floor(power(random(), 2) * (select count(*) from bench_communes))::int + 1 as commune,
      floor(random() * ${texts.length})::int + 1 as words, random() as south, random() as east
    from generate_series(1, ${many}) i`
  await db`
    insert into tickets (reference, lane, status, urgency, channel, language, category_code, commune_code, province_code,
      department_id, title, text, search, lat, lon, received_at, reported_at, held_since, updated_at)
    select 'R' || i, 'feedback', case when age < 14 or i % 25 = 0 then 'accepted' else 'closed' end, 'normal', 'web', 'vi',
      'road', c.code, c.province_code, 1, left(x.text, 80), x.text, 'r' || i || ' ' || x.search || ' ' || c.name,
      case when i % 5 < 3 then 8.5 + c.n / 300.0 + south * 0.02 end, case when i % 5 < 3 then 105 + east * 0.02 end, at, at, at, at
    from bench_tickets t join bench_communes c on c.n = t.commune join bench_texts x on x.n = t.words,
      lateral (select ${now}::timestamptz - age * interval '1 day' as at) moment
    order by i`
  await db`vacuum analyze tickets`
}

const asked = async (ctx: Ctx, name: string, only?: string): Promise<string> => {
  const targets = await ctx.db<{ text: string; code: string; lat: number | null; lon: number | null }[]>`
    select text, commune_code as code, lat, lon from tickets tablesample system (2)
    where ${only ?? null}::text is null or commune_code = ${only ?? null} limit ${questions}`
  const times: number[] = []
  let found = 0
  for (const { text, code, lat, lon } of targets) {
    const point = lat === null || lon === null ? {} : { lat, lon }
    const began = performance.now()
    found += (await findLikely(ctx, { text, communeCode: code, ...point })).length
    times.push(performance.now() - began)
  }
  return `duplicates: ${name}: ${times.length} questions, ${shares(times)}, ${(found / times.length).toFixed(1)} found each`
}

/** What the machine makes of a question that asks nothing: how busy it is. */
const bare = async ({ db }: Ctx): Promise<string> => {
  const times: number[] = []
  for (let i = 0; i < questions; i++) {
    const began = performance.now()
    await db`select 1`
    times.push(performance.now() - began)
  }
  return `duplicates: a bare "select 1" beside: ${shares(times)}`
}

const shares = (times: number[]): string => {
  times.sort((a, b) => a - b)
  const at = (share: number) => `${times[Math.floor(times.length * share)]!.toFixed(1)} ms`
  return `p50 ${at(0.5)}, p99 ${at(0.99)}`
}

export default bench
