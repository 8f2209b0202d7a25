import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import type { Ctx, House } from '../src/context/context.ts'
import { type Acted, keptMoments, stillToCome } from '../src/deadlines/moments.ts'
import { clockOf, keepClock, moveClock } from '../src/deadlines/move-clock.ts'
import { recomputeDeadlines } from '../src/deadlines/recompute.ts'
import { recomputeAndSay } from '../src/deadlines/rulebook/recomputation.ts'
import { loadDeadlineRules } from '../src/deadlines/rules.ts'
import { sweepDeadlines } from '../src/deadlines/sweep.ts'
import { startJobs } from '../src/jobs/tasks.ts'
import { openOutlets } from '../src/notifications/outlets.ts'
import type { Db, Sql } from '../src/platform/database.ts'
import { createLog } from '../src/platform/log.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { closeSilentTickets, silentDays } from '../src/tickets/close.ts'
import { atticOf } from '../src/tickets/pictures/attic.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { reply } from '../src/tickets/resident/reply.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { explainTicket } from '../src/tickets/time/explain-deadline.ts'
import { testApp } from './support/app.ts'
import { inRollback, type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

type TestHouse = House & { now: Date }

/** A moment of the test's week in Vietnam: day 23 of November 2026 is a Monday. */
const at = (moment: string) => new Date(`2026-${moment.replace(' ', 'T')}:00+07:00`)

const inHouse = <T>(work: (house: TestHouse) => Promise<T>) =>
  inRollback(async (sql) => work(await testHouse(sql)))

const sweepAt = (house: TestHouse, moment: string | Date) => {
  house.now = typeof moment === 'string' ? at(moment) : moment
  return sweepDeadlines(ctxFor(house))
}

const eventsOf = async (db: Db, ticketId: number) => {
  const rows = await db<{ type: string; data: Record<string, unknown> }[]>`
    select type, data from ticket_events where ticket_id = ${ticketId} order by id`
  return [...rows]
}

const told = async (db: Db, ticketId: number) => {
  const events = await eventsOf(db, ticketId)
  return events
    .filter(({ type }) => ['ticket.warned', 'ticket.missed', 'ticket.escalated'].includes(type))
    .map(({ type, data }) => [type.slice('ticket.'.length), data.what].filter(Boolean).join(' '))
}

type Kept = {
  dueAt: Date
  acceptDueAt: Date
  nextKind: string | null
  nextAt: Date | null
  acceptWarnAt: Date | null
  warnAt: Date | null
  escalateAt: Date | null
  acted: Acted
}

const kept = async (db: Db, ticketId: number): Promise<Kept> => {
  const [row] = await db<Kept[]>`
    select due_at, accept_due_at, next_kind, next_at, accept_warn_at, warn_at, escalate_at, acted
    from deadlines where ticket_id = ${ticketId}`
  return row!
}

const planned = async (db: Db, ticketId: number) => {
  const deadline = await kept(db, ticketId)
  const ahead = stillToCome(keptMoments(deadline), deadline.acted)
  expect({ kind: deadline.nextKind, at: deadline.nextAt }).toEqual(ahead[0] ?? { kind: null, at: null })
  return ahead.map(({ kind }) => kind)
}

const officerOf = (house: TestHouse) => makeStaff(house.db, { kind: 'economy', communeCode: khuongDinh })
const leaderOf = (house: TestHouse) =>
  makeStaff(house.db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })
const reread = async (house: TestHouse) => {
  house.knowledge.deadlines = await loadDeadlineRules(house.db)
}

const all = ['warned accept', 'missed accept', 'warned resolve', 'missed resolve', 'escalated']

describe('the sweep', () => {
  it('has nothing to do before a moment comes', () =>
    inHouse(async (house) => {
      const ticket = await openSample(house)
      await sweepAt(house, '11-23 11:00')
      expect(await told(house.db, ticket.id)).toEqual([])
      expect((await kept(house.db, ticket.id)).dueAt).toEqual(at('11-26 17:00'))
    }))

  it('warns, tells of the miss and reports upwards, each at its time and once', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      await sweepAt(house, '11-24 09:00')
      await sweepAt(house, '11-24 09:01')
      expect(await told(house.db, id)).toEqual(['warned accept'])
      await sweepAt(house, '11-26 08:00')
      expect(await told(house.db, id)).toEqual(['warned accept', 'missed accept'])
      await sweepAt(house, '11-26 16:59')
      await sweepAt(house, '11-26 17:00')
      expect(await told(house.db, id)).toEqual(all.slice(0, 4))
      await sweepAt(house, '11-27 17:00')
      await sweepAt(house, '11-30 17:00')
      expect(await told(house.db, id)).toEqual(all)
      expect(await planned(house.db, id)).toEqual([])
    }))

  it('does everything in order and once when the clock jumps ahead, and nothing when it jumps back', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      await sweepAt(house, new Date('2031-01-01T00:00:00Z'))
      expect(await told(house.db, id)).toEqual(all)
      await sweepAt(house, '11-23 10:30')
      await sweepAt(house, '11-26 17:00')
      expect(await told(house.db, id)).toEqual(all)
    }))

  it('reports to the province department above the category, which may then read the ticket', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house, { category: 'drainage' })
      await sweepAt(house, '11-28 10:00')
      const escalated = (await eventsOf(house.db, id)).find(({ type }) => type === 'ticket.escalated')!
      const [to] = await house.db<{ kind: string; provinceCode: string }[]>`
        select kind, province_code from departments where id = ${escalated.data.to as number}`
      expect(to).toEqual({ kind: 'so-xay-dung', provinceCode: '01' })
      const above = await makeStaff(house.db, { kind: 'so-xay-dung' })
      const answered = await testApp(house, [above]).as(above)('GET', `/api/tickets/${id}/deadline`)
      expect(answered.status).toBe(200)
    }))

  it('tells of a sealed ticket nobody but its holder', () =>
    inHouse(async (house) => {
      const { id, departmentId } = await openSample(house)
      await house.db`update tickets set lane = 'denunciation' where id = ${id}`
      await sweepAt(house, '11-28 10:00')
      const escalated = (await eventsOf(house.db, id)).find(({ type }) => type === 'ticket.escalated')!
      expect(escalated.data.to).toBe(departmentId)
      expect(await house.db`select from collaborators where ticket_id = ${id}`).toHaveLength(0)
    }))

  it('goes on past a ticket that fails, and says so at the end', () =>
    inHouse(async (house) => {
      const [first, second] = [await openSample(house), await openSample(house)]
      await house.db`update deadlines set next_kind = 'escalate', next_at = ${at('11-23 10:01')},
          accept_warn_at = null, warn_at = null, escalate_at = ${at('11-23 10:01')} where ticket_id = ${first.id}`
      house.knowledge.directory = {
        ...house.knowledge.directory,
        at: () => Promise.reject(new Error('no directory')),
      }
      await expect(sweepAt(house, '11-24 09:00')).rejects.toThrow('not acted on')
      expect(await told(house.db, first.id)).toEqual([])
      expect(await told(house.db, second.id)).toEqual(['warned accept'])
    }))
})

describe('the moments of a clock', () => {
  it('are those of the answer alone once the ticket is accepted', () =>
    inHouse(async (house) => {
      const ticket = await openSample(house)
      expect(await planned(house.db, ticket.id)).toEqual([
        'accept-warn',
        'accept-miss',
        'warn',
        'miss',
        'escalate',
      ])
      await acceptTicket(ctxFor(house, await officerOf(house)), ticket.id, {})
      expect(await planned(house.db, ticket.id)).toEqual(['warn', 'miss', 'escalate'])
    }))

  it('stand still while the resident is asked, and move by that time', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const officer = await officerOf(house)
      await askResident(ctxFor(house, officer), id, { question: 'Nhà số mấy ạ?' })
      expect(await planned(house.db, id)).toEqual([])
      expect(await sweepAt(house, '11-30 09:00')).toBe(0)
      house.now = at('11-24 10:00')
      await reply(ctxFor(house, { kind: 'resident' }), await ticketOf(house, id), {
        text: 'Số 12',
        channel: 'web',
      })
      expect(await planned(house.db, id)).toEqual(['warn', 'miss', 'escalate'])
      expect((await kept(house.db, id)).dueAt).toEqual(at('11-27 17:00'))
    }))

  it('are not lost when a pause begins before the sweep saw a miss', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const officer = await officerOf(house)
      await acceptTicket(ctxFor(house, officer), id, {})
      house.now = at('11-26 17:01')
      await askResident(ctxFor(house, officer), id, { question: 'Nhà số mấy ạ?' })
      await reply(ctxFor(house), await ticketOf(house, id), { text: 'Số 12', channel: 'web' })
      await sweepAt(house, '11-26 17:02')
      expect(await told(house.db, id)).toEqual(['warned resolve', 'missed resolve'])
    }))

  it('begin anew, and are told anew, when the ticket is reopened', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house, { category: 'noise' })
      await sweepAt(house, '11-28 10:00')
      await house.db`update tickets set status = 'resolved', resolved_at = ${house.now} where id = ${id}`
      await moveClock(ctxFor(house), id, { kind: 'stopped', at: house.now })
      expect(await planned(house.db, id)).toEqual([])
      await reopenTicket(ctxFor(house), id, { why: 'Chưa xong' })
      expect(await planned(house.db, id)).toEqual(['warn', 'miss', 'escalate'])
      await sweepAt(house, '12-20 10:00')
      expect(await told(house.db, id)).toEqual([...all, ...all.slice(2)])
    }))
})

const ticketOf = async (house: TestHouse, id: number): Promise<Ticket> => {
  const [row] = await house.db<
    Ticket[]
  >`select t.*, '{}'::int[] as shared_with from tickets t where id = ${id}`
  return row!
}

type Answer = { version: number; dueAt: string; sentence?: { vi: string; en: string } }

describe('an extension', () => {
  const scene = async (house: TestHouse) => {
    const ticket = await openSample(house)
    const [officer, leader] = [await officerOf(house), await leaderOf(house)]
    const app = testApp(house, [officer, leader])
    const path = `/api/tickets/${ticket.id}/extension`
    const ask = (body: object, who: Staff = officer) => app.as(who)('PUT', path, { body })
    const decide = (body: object, who: Staff = leader) => app.as(who)('PUT', `${path}/decision`, { body })
    return {
      ticket,
      officer,
      leader,
      ask,
      decide,
      explained: () => app.as(officer)('GET', `/api/tickets/${ticket.id}/deadline`),
    }
  }
  const wanted = { why: 'Chờ vật tư về', until: '2026-12-04' }

  it('is asked by the officer, granted by the leader, and moves the deadline to the close of that day', () =>
    inHouse(async (house) => {
      const { ticket, ask, decide, explained } = await scene(house)
      expect((await ask({ ...wanted, version: ticket.version })).status).toBe(200)
      expect((await kept(house.db, ticket.id)).dueAt).toEqual(at('11-26 17:00'))
      const granted = await decide({ decision: 'granted', version: ticket.version + 1 })
      expect(granted.json<Answer>().dueAt).toBe(at('12-04 17:00').toISOString())
      const decided = (await eventsOf(house.db, ticket.id)).at(-1)!
      expect(decided).toMatchObject({
        type: 'ticket.extension-decided',
        data: { decision: 'granted', until: at('12-04 17:00').toISOString() },
      })
      expect((await explained()).text).toContain('gia hạn 1 lần')
      house.now = at('12-04 17:00')
      await sweepDeadlines(ctxFor(house))
      expect(await told(house.db, ticket.id)).toContain('missed resolve')
    }))

  it.each([
    ['1900-01-01', 422],
    ['2026-11-20', 422],
    ['2026-11-26', 422],
    ['2027-06-11', 422],
    ['2026-02-31', 422],
    ['9999-12-31', 422],
    ['ngày mai', 422],
    ['2026-12-04T17:00:00+07:00', 200],
  ])('until %s is answered with %i and nothing half done', (until, status) =>
    inHouse(async (house) => {
      const { ticket, ask } = await scene(house)
      const answered = await ask({ ...wanted, until })
      expect(answered.status).toBe(status)
      if (status === 200) return
      expect(answered.json<Answer>().sentence!.vi).toMatch(/\p{L}+ \p{L}+/u)
      expect(await house.db`select from extensions where ticket_id = ${ticket.id}`).toHaveLength(0)
      expect((await ticketOf(house, ticket.id)).version).toBe(ticket.version)
    }),
  )

  it('is asked once: not while one waits, not after a refusal', () =>
    inHouse(async (house) => {
      const { ask, decide } = await scene(house)
      expect((await ask(wanted)).status).toBe(200)
      expect((await ask(wanted)).status).toBe(409)
      expect((await decide({ decision: 'refused' })).status).toBe(422)
      expect((await decide({ decision: 'refused', note: 'Việc này làm kịp' })).status).toBe(200)
      expect((await decide({ decision: 'granted' })).status).toBe(409)
      expect((await ask(wanted)).status).toBe(409)
    }))

  it('is decided by a leader only, on the newest version, and asked by the holder only', () =>
    inHouse(async (house) => {
      const { ticket, officer, leader, ask, decide } = await scene(house)
      expect((await ask(wanted, leader)).status).toBe(403)
      expect((await ask({ ...wanted, version: ticket.version + 7 })).status).toBe(409)
      await ask(wanted)
      expect((await decide({ decision: 'granted' }, officer)).status).toBe(403)
      expect((await decide({ decision: 'granted', version: ticket.version })).status).toBe(409)
      expect((await decide({ decision: 'granted' })).status).toBe(200)
    }))

  it('is refused once the deadline has passed or the ticket is done', () =>
    inHouse(async (house) => {
      const { ticket, officer, ask } = await scene(house)
      house.now = at('11-26 17:01')
      expect((await ask(wanted)).status).toBe(409)
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await moveClock(ctxFor(house), ticket.id, { kind: 'stopped', at: house.now })
      expect((await ask(wanted)).status).toBe(409)
    }))

  it('of a denunciation may be granted twice, thirty days each', () =>
    inHouse(async (house) => {
      const { ticket } = await scene(house)
      const legal = await makeStaff(house.db, { kind: 'thanh-tra', roles: ['legal'] })
      const head = await makeStaff(house.db, { kind: 'thanh-tra', roles: ['legal', 'leader'] })
      await house.db`update tickets set lane = 'denunciation', department_id = ${legal.departmentId} where id = ${ticket.id}`
      const term = { unit: 'calendar-days', amount: 30 } as const
      await moveClock(ctxFor(house), ticket.id, {
        kind: 'retargeted',
        at: house.now,
        target: { accept: null, resolve: term },
      })
      const { as } = testApp(house, [legal, head])
      const path = `/api/tickets/${ticket.id}/extension`
      const round = async (until: string) => [
        (await as(legal)('PUT', path, { body: { why: 'Phức tạp', until } })).status,
        (await as(head)('PUT', `${path}/decision`, { body: { decision: 'granted' } })).status,
      ]
      expect(await round('2027-01-20')).toEqual([200, 200])
      expect(await round('2027-04-20')).toEqual([422, 409])
      expect(await round('2027-02-18')).toEqual([200, 200])
      expect(await round('2027-03-18')).toEqual([409, 409])
    }))
})

describe('the explanation of a deadline', () => {
  it('says when, why and what was not counted, as sentences and as a line of time', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const officer = await officerOf(house)
      house.now = at('11-24 10:00')
      const answered = await testApp(house, [officer]).as(officer)('GET', `/api/tickets/${id}/deadline`)
      const said = answered.json<{
        sentences: { vi: string }[]
        timeline: { kind: string }[]
        usedShare: number
      }>()
      expect(said).toMatchObject({
        dueAt: at('11-26 17:00').toISOString(),
        bucket: 'open-in-time',
        pausedSince: null,
      })
      expect(said.sentences.map(({ vi }) => vi).join(' ')).toContain('chậm nhất 17:00 thứ Năm, 26/11/2026')
      expect(said.timeline[0]).toMatchObject({ kind: 'counted', from: at('11-23 10:00').toISOString() })
      expect(said.usedShare).toBeGreaterThan(0.2)
    }))

  it('is not there for who may not see the ticket', () =>
    inHouse(async (house) => {
      const { id } = await openSample(house)
      const other = await makeStaff(house.db, { kind: 'police', communeCode: khuongDinh })
      const call = testApp(house, [other]).as(other)
      expect((await call('GET', `/api/tickets/${id}/deadline`)).status).toBe(404)
      expect((await call('GET', '/api/tickets/999999999/deadline')).status).toBe(404)
      expect((await call('GET', '/api/tickets/abc/deadline')).status).toBe(422)
    }))
})
const hours = (amount: number) => ({ unit: 'working-hours', amount })

describe('targets', () => {
  const slow = {
    lane: 'feedback',
    urgency: 'normal',
    ordinary: 'ordinary',
    provinceCode: '01',
    accept: hours(4),
    resolve: { unit: 'working-days', amount: 2 },
    source: 'Quyết định thử',
  }

  it('change from now on: open tickets keep theirs, new ones get the new', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const before = await openSample(house)
      house.now = at('11-23 10:05')
      expect((await call('PUT', '/api/targets', { body: slow })).status).toBe(200)
      house.now = at('11-23 10:06')
      const again = await call('PUT', '/api/targets', {
        body: { ...slow, resolve: { unit: 'working-days', amount: 1 } },
      })
      expect(again.status).toBe(200)
      await reread(house)
      const after = await openSample(house)
      expect((await kept(house.db, after.id)).dueAt).toEqual(at('11-24 17:00'))
      expect((await keepClock(ctxFor(house), before.id)).dueAt).toEqual(at('11-26 17:00'))
      const history = await call('GET', '/api/targets?province=01&history=true')
      const own = history
        .json<{ targets: { provinceCode: string | null; validTo: string | null }[] }>()
        .targets.filter(({ provinceCode }) => provinceCode === '01')
      expect(own.map(({ validTo }) => validTo)).toEqual([at('11-23 10:06').toISOString(), null])
    }))

  it('change from a later day: until then the old one holds, and a plan can be taken back', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const put = (change: object) => call('PUT', '/api/targets', { body: { ...slow, ...change } })
      await put({})
      house.now = at('11-23 10:05')
      const planned = await put({ resolve: hours(7), validFrom: '2026-12-01' })
      expect(planned.json()).toMatchObject({ validFrom: '2026-11-30T17:00:00.000Z', validTo: null })
      const own = async () =>
        (await call('GET', '/api/targets?province=01&history=true'))
          .json<{ targets: { provinceCode: string | null; validTo: string | null; by: string | null }[] }>()
          .targets.filter(({ provinceCode }) => provinceCode === '01')
      expect(await own()).toMatchObject([
        { validTo: '2026-11-30T17:00:00.000Z', by: dispatcher.name, endedBy: dispatcher.name },
        { validTo: null, by: dispatcher.name, endedBy: null },
      ])
      await reread(house)
      const before = await openSample(house)
      expect((await kept(house.db, before.id)).dueAt).toEqual(at('11-25 17:00'))

      const { id } = planned.json<{ id: number }>()
      expect((await call('DELETE', `/api/targets/${id}`)).status).toBe(204)
      expect((await call('DELETE', `/api/targets/${id}`)).status).toBe(404)
      expect((await own())[0]!.validTo).toBeNull()

      await put({ validFrom: '2026-12-01' })
      await put({ resolve: hours(6), validFrom: '2026-11-25' })
      house.now = at('12-02 08:00')
      const holding = (await call('GET', '/api/targets?province=01')).json<{ targets: object[] }>().targets
      expect(holding.filter((row) => 'provinceCode' in row && row.provinceCode === '01')).toMatchObject([
        { resolve: hours(6), validTo: null },
      ])
      for (const validFrom of ['2026-12-01', '2030-01-01', '2026-02-31'])
        expect((await put({ validFrom })).status).toBe(422)
    }))

  it('are kept by administrators, and by dispatchers for their own province', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const officer = await officerOf(house)
      const { as } = testApp(house, [dispatcher, admin, officer])
      const put = async (who: Staff, provinceCode: string | null) =>
        (await as(who)('PUT', '/api/targets', { body: { ...slow, provinceCode } })).status
      expect(await put(officer, '01')).toBe(403)
      expect(await put(dispatcher, null)).toBe(403)
      expect(await put(dispatcher, '79')).toBe(403)
      expect(await put(admin, '99')).toBe(422)
      const national = await as(admin)('PUT', '/api/targets', { body: { ...slow, provinceCode: null } })
      expect(national.status).toBe(200)
      const drop = `/api/targets/${national.json<{ id: number }>().id}`
      expect((await as(dispatcher)('DELETE', drop)).status).toBe(403)
      expect((await as(admin)('DELETE', drop)).status).toBe(204)
      expect((await as(admin)('DELETE', drop)).status).toBe(404)
      expect((await as(admin)('DELETE', '/api/targets/99999999999')).status).toBe(422)
    }))

  it.each([
    [{ resolve: hours(0) }],
    [{ resolve: { unit: 'calendar-days', amount: 4000 } }],
    [{ resolve: { unit: 'weeks', amount: 1 } }],
    [{ categoryCode: 'unknown' }],
    [{ lane: 'gossip' }],
    [{ source: ' ' }],
  ])('with %o are refused in words', (wrong) =>
    inHouse(async (house) => {
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const answered = await testApp(house, [admin]).as(admin)('PUT', '/api/targets', {
        body: { ...slow, ...wrong },
      })
      expect(answered.status).toBe(422)
      expect(answered.json<Answer>().sentence!.vi).not.toBe('')
    }),
  )
})

describe('the yearly table', () => {
  const day = {
    date: '2026-11-25',
    provinceCode: '01',
    kind: 'holiday',
    name: 'Ngày truyền thống',
    source: 'Quyết định thử',
  }
  const jobs = (db: Db) => db<{ key: string }[]>`
    select key from graphile_worker.jobs where task_identifier = 'recompute-deadlines' and key like '%:01:%'`

  it('is changed with an event and a bulk computation, for its province', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const { id } = await openSample(house)
      expect((await call('PUT', '/api/holidays', { body: day })).status).toBe(200)
      expect(await jobs(house.db)).toHaveLength(2)
      const [event] = await house.db<{ audience: string[] }[]>`
        select audience from ticket_events where type = 'holiday.changed' and subject = 'calendar:01'`
      expect(event!.audience).toEqual(['province:01'])
      await recomputeDeadlines(house, { provinceCode: '01' })
      expect((await kept(house.db, id)).dueAt).toEqual(at('11-27 17:00'))
      expect((await call('DELETE', '/api/holidays?date=2026-11-25&province=01')).status).toBe(204)
      expect((await call('DELETE', '/api/holidays?date=2026-11-25&province=01')).status).toBe(404)
      await recomputeDeadlines(house, { provinceCode: '01' })
      expect((await kept(house.db, id)).dueAt).toEqual(at('11-26 17:00'))
      const listed = await call('GET', '/api/holidays?year=2026&province=01')
      expect(listed.json<{ holidays: unknown[] }>().holidays.length).toBeGreaterThan(5)
    }))

  it('never rewrites what is said of a ticket that was done before', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const { id } = await openSample(house)
      const explained = async () => {
        const { dueAt, bucket, sentences, timeline } = await explainTicket(ctxFor(house), id)
        return { dueAt, bucket, sentences, timeline }
      }
      house.now = at('11-27 10:00')
      await moveClock(ctxFor(house), id, { kind: 'stopped', at: house.now })
      const before = await explained()
      expect(before).toMatchObject({ dueAt: at('11-26 17:00'), bucket: 'done-late' })
      house.now = at('11-28 10:00')
      const hours = { weekday: 2, provinceCode: '01', intervals: [[480, 720]] }
      expect((await call('PUT', '/api/holidays', { body: day })).status).toBe(200)
      expect((await call('PUT', '/api/holidays', { body: { ...day, name: 'Tên khác' } })).status).toBe(200)
      expect(
        (
          await call('PUT', '/api/holidays', {
            body: { ...day, date: '2026-11-24', kind: 'half', intervals: [[480, 600]] },
          })
        ).status,
      ).toBe(200)
      expect((await call('DELETE', '/api/holidays?date=2026-11-24&province=01')).status).toBe(204)
      expect((await call('PUT', '/api/working-hours', { body: hours })).status).toBe(200)
      await reread(house)
      expect(await explained()).toEqual(before)
      const open = await openSample(house)
      expect((await explainTicket(ctxFor(house), open.id)).timeline).not.toEqual(before.timeline)
    }))

  it('tells how many open tickets a change concerned, and who made it', () =>
    inHouse(async (house) => {
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const call = testApp(house, [dispatcher]).as(dispatcher)
      const read = async () => (await call('GET', '/api/calendar/recomputation?province=01')).json<Told>()
      type Told = { open: number; change: object | null; done: { read: number; changed: number } | null }
      const { open } = await read()
      await openSample(house)
      await call('PUT', '/api/holidays', { body: day })
      expect(await read()).toMatchObject({
        open: open + 1,
        change: { by: dispatcher.name },
        done: null,
      })
      await recomputeAndSay(ctxFor(house), { provinceCode: '01' })
      await recomputeAndSay(ctxFor(house), { provinceCode: '01' })
      const { done } = await read()
      expect(done!.changed).toBeGreaterThan(0)
      expect(done!.read).toBeGreaterThan(open)
    }))

  it.each([
    [{ date: '2026-02-31' }],
    [{ date: '1900-01-01' }],
    [{ date: 'hôm qua' }],
    [{ provinceCode: '77' }],
    [{ kind: 'half', intervals: [[600, 500]] }],
    [
      {
        kind: 'working',
        intervals: [
          [450, 700],
          [690, 900],
        ],
      },
    ],
    [{ kind: 'half', intervals: [[0, 1441]] }],
    [{ kind: 'half', intervals: [[null, null]] }],
    [{ name: '' }],
  ])('refuses %o in words and keeps what it had', (wrong) =>
    inHouse(async (house) => {
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const count = async () => (await house.db`select from holidays`).length
      const before = await count()
      const answered = await testApp(house, [admin]).as(admin)('PUT', '/api/holidays', {
        body: { ...day, ...wrong },
      })
      expect(answered.status).toBe(422)
      expect(answered.json<Answer>().sentence!.vi).not.toBe('')
      expect(await count()).toBe(before)
      expect(await jobs(house.db)).toHaveLength(0)
    }),
  )

  it('lets nobody take away the last working hour of the week, nor keep another province’s days', () =>
    inHouse(async (house) => {
      const admin = await makeStaff(house.db, { kind: 'operation-centre', roles: ['admin'] })
      const dispatcher = await makeStaff(house.db, { kind: 'operation-centre', roles: ['dispatcher'] })
      const { as } = testApp(house, [admin, dispatcher])
      const off = (weekday: number) =>
        as(admin)('PUT', '/api/working-hours', { body: { provinceCode: '01', weekday, intervals: [] } })
      for (const weekday of [1, 2, 3, 4]) expect((await off(weekday)).status).toBe(200)
      expect((await off(5)).status).toBe(422)
      const back = () => as(admin)('DELETE', '/api/working-hours?province=01&weekday=1')
      expect((await back()).status).toBe(204)
      expect((await back()).status).toBe(404)
      expect((await as(admin)('DELETE', '/api/working-hours?province=01&weekday=9')).status).toBe(422)
      const body = { ...day, provinceCode: '79' }
      expect((await as(dispatcher)('PUT', '/api/holidays', { body })).status).toBe(403)
      expect(
        (await as(dispatcher)('PUT', '/api/holidays', { body: { ...day, provinceCode: null } })).status,
      ).toBe(403)
    }))
})

describe('automatic closing', () => {
  it('closes what met silence, says so, and leaves the rest', () =>
    inHouse(async (house) => {
      const officer = await officerOf(house)
      const resolved = async () => {
        const { id } = await openSample(house, { category: 'land' })
        await acceptTicket(ctxFor(house, officer), id, {})
        const answer = 'Phòng đã kiểm tra tại chỗ và trả lời bằng văn bản số 12.'
        await resolveTicket(ctxFor(house, officer), id, { answer, doneOn: '2026-11-23' })
        return id
      }
      const old = await resolved()
      house.now = at('11-24 10:00')
      const young = await resolved()
      house.now = new Date(at('11-23 10:00').getTime() + silentDays * 86_400_000)
      await closeSilentTickets(ctxFor(house))
      await closeSilentTickets(ctxFor(house))
      expect((await ticketOf(house, old)).status).toBe('closed')
      expect((await ticketOf(house, young)).status).toBe('resolved')
      const closed = (await eventsOf(house.db, old)).filter(({ type }) => type === 'ticket.closed')
      expect(closed).toHaveLength(1)
      expect(closed[0]!.data.why).toContain(`${silentDays} ngày`)
    }))
})

describe('with several sessions', () => {
  let database: OwnDatabase
  let db: Sql
  let close: () => Promise<void>
  beforeAll(async () => {
    database = await ownDatabase()
    const connection = connect(database.url, { max: 12 })
    db = connection.sql as unknown as Sql
    close = connection.close
  })
  afterAll(async () => {
    await close()
    await database.drop()
  })

  const opened = async (house: TestHouse, many: number) =>
    Promise.all(Array.from({ length: many }, () => openSample(house)))

  it('many sweeps at once act on each moment once', async () => {
    const house = await testHouse(db)
    const tickets = await opened(house, 30)
    house.now = at('11-28 10:00')
    const ctx = ctxFor(house)
    const acted = await Promise.all([1, 2, 3, 4].map(() => sweepDeadlines(ctx)))
    await sweepDeadlines(ctx)
    expect(acted.reduce((sum, n) => sum + n, 0)).toBe(30 * all.length)
    for (const { id } of tickets) expect(await told(db, id)).toEqual(all)
  })

  it('a bulk computation comes to what each clock comes to, and touches nothing else', async () => {
    const house = await testHouse(db)
    const ctx = ctxFor(house)
    const tickets = await opened(house, 8)
    const moves: ((ctx: Ctx, id: number) => Promise<unknown>)[] = [
      (ctx, id) => moveClock(ctx, id, { kind: 'accepted', at: at('11-23 11:00') }),
      (ctx, id) => moveClock(ctx, id, { kind: 'paused', at: at('11-23 14:00'), for: 'resident' }),
      (ctx, id) => moveClock(ctx, id, { kind: 'resumed', at: at('11-24 14:00') }),
      (ctx, id) => moveClock(ctx, id, { kind: 'extended', at: at('11-25 09:00'), until: at('12-02 17:00') }),
      (ctx, id) => moveClock(ctx, id, { kind: 'stopped', at: at('11-26 09:00') }),
    ]
    for (const [i, { id }] of tickets.entries()) for (const move of moves.slice(0, i)) await move(ctx, id)
    const stopped = await kept(db, tickets.at(-1)!.id)
    const ids = tickets.map(({ id }) => id)
    const untouched = () =>
      db`select id, version, updated_at, xmin::text from tickets where id = any(${ids}) order by id`
    const before = await untouched()

    await db`insert into holidays (date, kind, name, source) values ('2026-11-24', 'holiday', 'Nghỉ thử', 'thử')`
    await reread(house)
    const first = await recomputeDeadlines({ db }, { provinceCode: null })
    expect(first.changed).toBeGreaterThan(3)
    for (const { id } of tickets.slice(0, 5)) {
      const bulk = await kept(db, id)
      await keepClock(ctx, id)
      expect(await kept(db, id)).toEqual(bulk)
      expect(bulk.dueAt).toEqual((await clockOf(ctx, id)).clock.dueAt)
    }
    expect(await kept(db, tickets.at(-1)!.id)).toEqual(stopped)
    expect(await untouched()).toEqual(before)
    expect((await recomputeDeadlines({ db }, { provinceCode: null })).changed).toBe(0)
    expect((await recomputeDeadlines({ db }, { provinceCode: '79' })).read).toBe(0)
  })

  it('a bulk computation goes round a ticket that somebody is changing, and comes back to it', async () => {
    const house = await testHouse(db)
    const [held, free] = await opened(house, 2)
    await db`insert into holidays (date, kind, name, source) values ('2026-11-25', 'holiday', 'Nghỉ thử', 'thử')`
    let computing: Promise<unknown> = Promise.resolve()
    await db.begin(async (tx) => {
      await tx`update deadlines set paused_for = paused_for where ticket_id = ${held!.id}`
      computing = recomputeDeadlines({ db }, { provinceCode: null })
      await expect
        .poll(async () => (await kept(db, free!.id)).dueAt, { timeout: 10_000 })
        .not.toEqual(at('11-26 17:00'))
    })
    await computing
    expect((await kept(db, held!.id)).dueAt).toEqual((await kept(db, free!.id)).dueAt)
  })

  it('a day written into the table reaches open tickets by the queue alone', async () => {
    const house = await testHouse(db)
    const { id } = await openSample(house)
    const before = (await kept(db, id)).dueAt
    const admin = await makeStaff(db, { kind: 'operation-centre', roles: ['admin'] })
    const body = { date: '2026-11-26', kind: 'holiday', name: 'Nghỉ thử', source: 'thử' }
    expect((await testApp(house, [admin]).as(admin)('PUT', '/api/holidays', { body })).status).toBe(200)
    const jobs = await startJobs({
      attic: atticOf('no-pictures'),
      connectionString: database.url,
      house,
      log: createLog('silent'),
      outlets: openOutlets({ mailFrom: 'x@lang-nghe.example', publicUrl: house.publicUrl }),
      sms: { provinceCode: '01' },
    })
    await expect.poll(async () => (await kept(db, id)).dueAt, { timeout: 15_000 }).not.toEqual(before)
    await jobs.stop()
  })

  it('of twenty requests for an extension at once, one is taken', async () => {
    const house = await testHouse(db)
    const officer = await officerOf(house)
    const ticket = await openSample(house)
    const call = testApp(house, [officer]).as(officer)
    const body = { why: 'Chờ vật tư', until: '2026-12-04' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('PUT', `/api/tickets/${ticket.id}/extension`, { body })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
  })
})
