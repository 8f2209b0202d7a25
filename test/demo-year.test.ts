import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { seedDemo } from '../db/seed/demo.ts'
import { powerCut, waterCut } from '../db/seed/demo-year/incidents.ts'
import { behindhand, rainy } from '../db/seed/demo-year/places.ts'
import { closeDemo } from '../src/access/accounts/close-demo.ts'
import { demoAccounts } from '../src/access/store.ts'
import type { House } from '../src/context/context.ts'
import { arrivalsOn } from '../src/demo/arrivals.ts'
import { drenched } from '../src/demo/make-day.ts'
import { makeYear } from '../src/demo/make-year.ts'
import { isYearAwaited, percentOfYear } from '../src/demo/progress.ts'
import { newestYear } from '../src/demo/store.ts'
import { tellOfIt } from '../src/demo/told-once.ts'
import { verifyHistory } from '../src/events/history/verify.ts'
import { relayOnce } from '../src/events/relay.ts'
import { receiveReport } from '../src/intake/receive.ts'
import { readReport } from '../src/intake/report.ts'
import { readConfig } from '../src/platform/config.ts'
import { dayOfDate } from '../src/platform/vietnam-time.ts'
import { keepFigures } from '../src/reporting/keep-figures.ts'
import { recount } from '../src/reporting/recount.ts'
import { watchWarnings } from '../src/reporting/warning/watch.ts'
import { withoutScanner } from '../src/tickets/papers/clamd.ts'
import { diskStore } from '../src/tickets/pictures/disk.ts'
import type { Pictures } from '../src/tickets/pictures/pictures.ts'
import { takeFile } from '../src/tickets/pictures/take-file.ts'
import { testApp } from './support/app.ts'
import { inRollback, type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, openSample, testHouse } from './support/house.ts'
import { at as moment, mondayAtTen } from './support/moment.ts'

const plan = { seed: 'test', days: 40, busy: 0.4 }
const end = mondayAtTen

describe('A demo that lives', { timeout: 300_000 }, () => {
  let own: OwnDatabase
  let connection: Connection
  let folder: string
  let pictures: Omit<Pictures, 'uploads'>
  let heard: number[]

  beforeAll(async () => {
    own = await ownDatabase()
    connection = connect(own.url, { max: 4, name: 'lang-nghe-test' })
    folder = await mkdtemp(join(tmpdir(), 'lang-nghe-year-'))
    pictures = { ...diskStore(folder), take: takeFile(withoutScanner) }
    await seedDemo(connection.sql)
    heard = await madeInTwo()
  }, 300_000)
  afterAll(async () => {
    await connection.close()
    await own.drop()
    await rm(folder, { recursive: true, force: true })
  })

  const houseAt = (now: Date) => testHouse(connection.sql, { now })

  /** Stopped after some days, and gone on with a day later. */
  const madeInTwo = async (): Promise<number[]> => {
    const told: number[] = []
    const later = await houseAt(new Date(end.getTime() + 24 * 3_600_000))
    await watchWarnings(ctxFor(later))
    expect(await provincesLearnt()).toEqual([])
    const cut = makeYear(
      {
        house: await houseAt(end),
        pictures,
        say: ({ made }) => {
          told.push(made)
          if (made === 12) throw new Error('the machine was switched off')
        },
      },
      plan,
    )
    await expect(cut).rejects.toThrow('switched off')
    // By days it would be 30: the last fortnight is as full as all that was before.
    expect(await percentOfYear(connection.sql)).toBe(18)
    await makeYear({ house: later, pictures, say: ({ made }) => told.push(made) }, plan)
    return told
  }

  const provincesLearnt = async (): Promise<string[]> => {
    const [row] = await connection.sql<{ days: object }[]>`select data->'days' as days from usual_rhythms`
    return Object.keys(row!.days)
  }

  const count = async (from: string, where: string): Promise<number> => {
    const [row] = await connection.sql.unsafe<{ n: number }[]>(
      `select count(*)::int as n from ${from} where ${where}`,
    )
    return row!.n
  }

  test('it goes on where it was cut off, and opens no report twice', async () => {
    expect(heard).toEqual([...Array(13).keys(), ...Array.from({ length: 29 }, (_, n) => n + 12)])
    expect(await newestYear(connection.sql)).toMatchObject({ made: 40, of: 40, end: end.toISOString() })
    expect(await isYearAwaited(connection.sql)).toBe(false)
    const communes = await connection.sql<{ name: string; code: string }[]>`
      select name, code from communes where province_code = '01'`
    const codeOf = (name: string) => communes.find((one) => one.name === name)!.code
    const first = dayOfDate((await newestYear(connection.sql))!.from)
    const meant = Array.from({ length: plan.days }, (_, n) =>
      arrivalsOn({ seed: plan.seed, codeOf }, first + n, { busy: plan.busy, left: plan.days - 1 - n }),
    ).flat()
    const came = meant.filter(({ at }) => at <= end).length
    const opened = await count('ticket_events', `type = 'ticket.opened'`)
    expect(opened).toBeGreaterThan(came * 0.9)
    // Three emergencies of the last hour, the rain of the last hours, two incidents, and what was told twice.
    expect(opened).toBeLessThanOrEqual(came * 1.1 + 3 + drenched + 2 * tellOfIt)
  })

  test('every event is what it was when it happened, and happened within the year', async () => {
    const house = await houseAt(end)
    const outside = { kept: async () => [], keep: async () => {} }
    const verified = await verifyHistory(house, { page: 1_000, outside })
    expect(verified.faults).toEqual([])
    expect(verified.rows).toBeGreaterThan(300)
    expect(await count('ticket_events', `type <> 'demo-year.made' and at > '${end.toISOString()}'`)).toBe(0)
    expect(await count('ticket_events', `at < '2025-01-01'`)).toBe(0)
    const inTurn = `(select id, at < lag(at) over (partition by ticket_id order by id) as back from ticket_events where ticket_id is not null) e`
    expect(await count(inTurn, 'back')).toBe(0)
  })

  test('counters say what there is', async () => {
    const counted = await connection.sql`
      select department_id, lane, status, sum(n)::int as n from (
        select department_id, lane, status, n from ticket_counts
        union all select department_id, lane, status, n from ticket_sums) c
      group by 1, 2, 3 having sum(n) <> 0 order by 1, 2, 3`
    const there = await connection.sql`
      select department_id, lane, status, count(*)::int as n from tickets group by 1, 2, 3 order by 1, 2, 3`
    expect([...counted]).toEqual([...there])
  })

  test('one commune has more than it answers in time, rain fills the drains of another, and what was told twice is one', async () => {
    const late = (which: string) =>
      count(
        'tickets t join deadlines d on d.ticket_id = t.id join communes c on c.code = t.commune_code',
        `d.due_at < coalesce(t.resolved_at, '${end.toISOString()}') and ${which}`,
      )
    expect(await late(`c.name = '${behindhand}'`)).toBeGreaterThan(0)
    const rain = `c.name = '${rainy}' and t.category_code = 'drainage' and t.received_at > '${end.toISOString()}'::timestamptz - interval '5 hours'`
    const place = 'tickets t join communes c on c.code = t.commune_code'
    expect(await count(place, rain)).toBeGreaterThan(drenched * 0.7)
    expect(await count('tickets', `status = 'merged'`)).toBeGreaterThan(0)
    const twice = `idempotency_key like '%-again' and reported_at < '${end.toISOString()}'::timestamptz - interval '5 days'`
    expect(await count('tickets', `${twice} and status = 'new'`)).toBe(0)
  })

  test('nothing is due that nobody acted on, and what is late was said to be', async () => {
    const now = `'${end.toISOString()}'`
    expect(await count('deadlines', `next_at <= ${now}`)).toBe(0)
    const late = `tickets t join deadlines d on d.ticket_id = t.id`
    const open = `t.status in ('new', 'accepted') and d.due_at < ${now}`
    const missed = `exists (select from ticket_events e where e.ticket_id = t.id and e.type = 'ticket.missed')`
    expect(await count('ticket_events', `type = 'ticket.missed'`)).toBeGreaterThan(0)
    expect(await count(late, `${open} and not ${missed}`)).toBe(0)
    const forgotten = `t.status = 'resolved' and t.resolved_at < ${now}::timestamptz - interval '17 days'
      and not exists (select from ticket_events e where e.ticket_id = t.id and e.type in ('ticket.replied', 'ticket.rated'))`
    expect(await count('tickets t', forgotten)).toBe(0)
    const danger = `lane = 'emergency' and status in ('new', 'accepted')`
    expect(await count('tickets', `${danger} and reported_at < ${now}::timestamptz - interval '1 day'`)).toBe(
      0,
    )
  })

  test('nothing waits to be sent, and no job is left for the house that runs', async () => {
    expect(await count('messages', `state in ('queued', 'sending')`)).toBe(0)
    expect(await count('messages', `state = 'sent'`)).toBeGreaterThan(20)
    expect(await count('messages', `sent_at > '${end.toISOString()}'`)).toBe(0)
    expect(await count('digest_items', 'sent_at is null')).toBe(0)
    expect(await count('graphile_worker.jobs', 'true')).toBe(0)
    expect(await count('ticket_events', `dispatched_at is null and type <> 'demo-year.made'`)).toBe(0)
  })

  test('it shows every kind of thing: channels, endings, an emergency that rings, pictures, people away', async () => {
    const [seen] = await connection.sql<Record<string, number>[]>`
      select (select count(distinct channel)::int from tickets) as channels, (select count(distinct status)::int from tickets) as statuses,
        (select count(distinct category_code)::int from tickets) as categories,
        (select count(*)::int from alarms where acknowledged_at is null and next_at is not null) as ringing,
        (select count(*)::int from attachments) as pictures, (select count(distinct digest)::int from attachments) as different,
        (select count(*)::int from calls where ticket_id is not null) as calls, (select count(*)::int from ratings) as ratings,
        (select count(*)::int from tickets where published) as published,
        (select count(*)::int from absences where starts_at < ${end} and ends_at > ${end}) as away`
    const least = { channels: 4, statuses: 4, categories: 10, ringing: 1, pictures: 10, different: 8 }
    const others = { calls: 2, ratings: 2, published: 2, away: 3 }
    for (const [what, n] of Object.entries({ ...least, ...others }))
      expect(seen![what], what).toBeGreaterThanOrEqual(n)
  })

  test('two matters that many reported were told once: one is over and was answered to all, one goes on', async () => {
    const incidents = await connection.sql<{ title: string; over: boolean; joined: number; told: number }[]>`
      select i.title, i.closed_at is not null as over, count(j.*)::int as joined,
        (count(j.*) filter (where case when i.closed_at is null
          then e.types ? 'ticket.incident-told' else e.types ? 'ticket.resolved' end))::int as told
      from incidents i left join incident_tickets j on j.incident_id = i.id and j.standing = 'joined'
      left join lateral (select jsonb_agg(e.type) as types from ticket_events e where e.ticket_id = j.ticket_id) e on true
      group by i.id order by i.declared_at`
    expect(incidents.map(({ title, over }) => [title, over])).toEqual([
      [waterCut.title, true],
      [powerCut.title, false],
    ])
    for (const { joined, told } of incidents) {
      expect(joined).toBeGreaterThanOrEqual(tellOfIt - 2)
      expect(told).toBeGreaterThanOrEqual(3)
    }
    const chains = `(select subject, array_agg(replace(type, 'incident.', '') order by id) as types from ticket_events where subject like 'incident:%' group by 1) c`
    expect(await count(chains, `types = '{declared,updated,closed}'`)).toBe(1)
    expect(await count(chains, `types = '{declared,updated}'`)).toBe(1)
  })

  test('nobody can be rung up or written to: numbers and mailboxes are nobody’s', async () => {
    expect(await count('reporters', `phone is not null and phone not like '+8430%'`)).toBe(0)
    expect(await count('reporters', `email is not null and email not like '%.example'`)).toBe(0)
    expect(await count('staff', `phone is not null and phone not like '+8430%'`)).toBe(0)
  })

  test('once the relay has taken its events, its figures are what a recount tells, to the last one', async () => {
    const later = new Date(end.getTime() + 24 * 3_600_000)
    while ((await relayOnce(connection.sql, later)).taken > 0);
    const ctx = ctxFor(await houseAt(later))
    await keepFigures(ctx)
    const differences: unknown[] = []
    const differs = (one: unknown) => differences.push(one)
    const { tickets } = await recount(ctx, { from: '2026-09-01', to: '2026-11-30' }, { differs, mend: false })
    expect(differences).toEqual([])
    expect(tickets).toBeGreaterThan(50)
  })

  test('whoever looked for spikes while it was made, what is usual is known once it is, and the rain at its end is seen', async () => {
    expect(await provincesLearnt()).toEqual(['01'])
    await watchWarnings(ctxFor(await houseAt(end)))
    const seen = await connection.sql<{ name: string; categoryCode: string }[]>`
      select c.name, w.category_code from warnings w join communes c on c.code = w.commune_code`
    expect(seen).toContainEqual({ name: rainy, categoryCode: 'drainage' })
  })

  test('its colleagues stand in no list of accounts to try, and are closed with them', async () => {
    const shown = await demoAccounts(connection.sql)
    expect(shown.filter(({ email }) => email.includes('dong-nghiep'))).toEqual([])
    const working = await count('staff', 'active')
    expect(working).toBeGreaterThan(shown.length + 50)
    const house = await houseAt(new Date(end.getTime() + 48 * 3_600_000))
    expect(await closeDemo(ctxFor(house))).toBe(working)
  })
})

test('made at night, what would be sent in the morning waits for it with its job, and nothing else does', {
  timeout: 120_000,
}, async () => {
  const own = await ownDatabase()
  const { sql, close } = connect(own.url, { max: 4, name: 'lang-nghe-test' })
  try {
    await seedDemo(sql)
    const drawn = { take: takeFile(withoutScanner), put: async () => {}, get: async () => null }
    const house = await testHouse(sql, { now: moment('11-24 06:30') })
    await makeYear({ house, pictures: drawn, say: () => {} }, { seed: 'night', days: 3, busy: 0.5 })
    const waiting = await sql<{ key: string }[]>`
      select 'deliver:' || id as key from messages where state = 'queued' order by id`
    const jobs = await sql<{ key: string }[]>`select key from graphile_worker.jobs order by id`
    expect(waiting.length).toBeGreaterThan(0)
    expect([...jobs].map(({ key }) => key).sort()).toEqual([...waiting].map(({ key }) => key).sort())
  } finally {
    await close()
    await own.drop()
  }
})

test('whoever reports while it is made is left to the house: nothing happens to a report before it came', {
  timeout: 120_000,
}, async () => {
  const own = await ownDatabase()
  const { sql, close } = connect(own.url, { max: 4, name: 'lang-nghe-test' })
  try {
    await seedDemo(sql)
    const drawn = { take: takeFile(withoutScanner), put: async () => {}, get: async () => null }
    const house = await testHouse(sql, { now: end })
    const real: number[] = []
    const report = async (house: House, communeCode: string, receivedOn: string | null) => {
      const form = {
        text: 'Rác ùn ứ ba ngày nay',
        provinceCode: '01',
        communeCode,
        consent: false,
        receivedOn,
      }
      const { ticketId } = await receiveReport(ctxFor(house), readReport(form, house.clock()), {
        channel: receivedOn ? 'letter' : 'web',
        language: 'vi',
      })
      real.push(ticketId)
    }
    /** In every commune of the year one that nobody holds yet, and a letter that lay so long that it is late as it is typed in. */
    const meanwhile = async () => {
      const later = { ...house, clock: () => new Date(end.getTime() + 1_000) }
      const communes = await sql<{ code: string }[]>`
        select distinct commune_code as code from staff join departments d on d.id = department_id
        where staff.id like 'demo-%' and commune_code is not null`
      for (const { code } of communes) await report(later, code, null)
      await report(later, communes[0]!.code, '2026-11-02')
    }
    const say = ({ made }: { made: number }) => (made === 2 ? meanwhile() : undefined)
    await makeYear({ house, pictures: drawn, say }, { seed: 'meanwhile', days: 9, busy: 0.25 })
    const before = await sql`
      select e.type, e.at from ticket_events e where ticket_id = any(${real}) and at <= ${end}`
    expect([...before]).toEqual([])
    const held = await sql`select id from tickets where id = any(${real}) and officer_id is not null`
    expect([...held]).toEqual([])
    expect(real.length).toBeGreaterThan(5)
  } finally {
    await close()
    await own.drop()
  }
})

describe('A year is made in a demo alone', () => {
  const databaseUrl = 'postgres://lang_nghe@localhost/x'

  test('on the embedded database, or where a demo asks for it; in service never', () => {
    expect(readConfig({}).DEMO_YEAR).toBe(true)
    expect(readConfig({ DEMO_YEAR: 'false' }).DEMO_YEAR).toBe(false)
    expect(readConfig({ DATABASE_URL: databaseUrl, DEMO: 'true' }).DEMO_YEAR).toBe(false)
    expect(readConfig({ DATABASE_URL: databaseUrl, DEMO: 'true', DEMO_YEAR: 'true' }).DEMO_YEAR).toBe(true)
    expect(readConfig({ DATABASE_URL: databaseUrl, DEMO_YEAR: 'true' }).DEMO_YEAR).toBe(false)
    expect(readConfig({ DEMO: 'false', DEMO_YEAR: 'true' }).DEMO_YEAR).toBe(false)
  })

  test('nobody is told of one where none may be made', () =>
    inRollback(async (db) => {
      const { as } = testApp(await testHouse(db))
      expect((await as(null)('GET', '/api/demo-year')).json()).toEqual({ percent: null })
    }))

  test('where somebody has reported before, nothing is made', () =>
    inRollback(async (db) => {
      const house = await testHouse(db)
      await openSample(house)
      expect(await isYearAwaited(db)).toBe(false)
      const drawsNothing = {
        take: () => Promise.reject(),
        put: () => Promise.reject(),
        get: async () => null,
      }
      await makeYear({ house, pictures: drawsNothing, say: () => {} }, plan)
      expect(await newestYear(db)).toBeNull()
      const [row] = await db`select count(*)::int as n from staff where id like 'demo-%'`
      expect(row!.n).toBe(0)
    }))
})
