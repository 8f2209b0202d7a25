import { describe, expect, test } from 'vitest'
import type { Role } from '../db/vocabulary.ts'
import { insertAccount } from '../src/access/accounts/store.ts'
import type { Staff } from '../src/access/permissions.ts'
import type { House } from '../src/context/context.ts'
import { relayOnce } from '../src/events/relay.ts'
import { eventsByIds } from '../src/events/store.ts'
import { readAlarmAnswer } from '../src/intake/sms/alarm-answer.ts'
import { handleInbound } from '../src/intake/sms/handle.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { notify } from '../src/notifications/notify.ts'
import { unmasked } from '../src/notifications/private-link.ts'
import type { Sql } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { acknowledgeAlarm, acknowledgeByLink } from '../src/tickets/alarm/acknowledge.ts'
import { watchAlarms } from '../src/tickets/alarm/watch.ts'
import { assignTicket } from '../src/tickets/assign.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { lockNewest } from '../src/tickets/lock.ts'
import { readTicket } from '../src/tickets/reading/detail.ts'
import { reply } from '../src/tickets/resident/reply.ts'
import { alarmKey } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { settingTheScene } from './support/untold-changes.ts'
import { visitor } from './support/visitor.ts'

const saturdayNight = new Date('2026-11-28T23:10:00+07:00')
const fire = { text: 'Cháy nhà số 3 ngõ 45, có người kẹt bên trong', communeCode: khuongDinh }
const minute = 60_000
const phones: Record<string, string> = { clerk: '+84912000001', chair: '+84912000002' }

type Town = House & {
  now: Date
  clerk: Staff
  second: Staff
  chair: Staff
  operator: Staff
  elsewhere: Staff
}

/** A commune at night with its office, its chair, the operators of its province and of another. */
const atNight = (work: (town: Town) => Promise<void>) =>
  inRollback(async (sql) => {
    const house = await testHouse(sql, { now: saturdayNight })
    const person = (kind: string, roles: Role[], communeCode: string | null, provinceCode = '01') =>
      makeStaff(sql, { kind, roles, communeCode, provinceCode })
    const town: Town = Object.assign(house, {
      clerk: await person('office', ['officer'], khuongDinh),
      second: await person('office', ['officer'], khuongDinh),
      chair: await person('chair', ['chair'], khuongDinh),
      operator: await person('operation-centre', ['operator'], null),
      elsewhere: await person('operation-centre', ['operator'], null, '79'),
    })
    for (const [who, phone] of Object.entries(phones))
      await sql`update staff set phone = ${phone} where id = ${town[who as 'clerk'].id}`
    await work(town)
  })

const onCall = ({ db }: House, staff: Staff, [from, until]: [number, number | null] = [-60, null]) => db`
  insert into on_call_shifts (department_id, staff_id, starts_at, ends_at)
  values (${staff.departmentId}, ${staff.id}, ${new Date(saturdayNight.getTime() + from * minute)},
    ${until === null ? null : new Date(saturdayNight.getTime() + until * minute)})`

/** The neighbour's house burns, says who reported a broken cover. */
const tellIn = async (
  town: Town,
  { id, reference, channel }: { id: number; reference: string; channel: string },
) => {
  const text = 'Cháy nhà bên cạnh rồi, có người kẹt trong nhà'
  if (channel === 'web')
    return void (await reply(ctxFor(town, { kind: 'resident' }), await lockNewest(ctxFor(town), id), {
      text,
      channel,
      fromId: id,
    }))
  const [inbound] = await town.db<{ id: number }[]>`
    insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at)
    values ('sms', 'generic', ${reference}, '+84912345678', ${`${reference} ${text}`}, '{}', ${town.now}) returning id`
  await handleInbound(ctxFor(town), inbound!.id, { provinceCode: undefined })
}

/** What the relay hands on is done by the house, until nothing more follows. */
const settle = async (house: House & { now: Date }) => {
  const sql = house.db as never
  for (;;) {
    const before = await house.db<{ id: number }[]>`
      select id from ticket_events where dispatched_at is null order by id`
    if (before.length === 0) return
    await relayOnce(sql, house.now)
    const ids = before.map(({ id }) => id)
    for (const event of await eventsByIds(house.db, ids)) await reactTo(ctxFor(house), event)
    await notify(ctxFor(house), ids)
  }
}

const burn = async (town: Town) => {
  const ticket = await openSample(town, fire)
  await settle(town)
  return ticket
}

const later = async (town: Town, minutes: number) => {
  town.now = new Date(town.now.getTime() + minutes * minute)
  await watchAlarms(ctxFor(town))
  await settle(town)
}

type Alarm = { step: number; because: string; told: { staffId: string; means: string[]; callId: number }[] }
const alarmsOf = async ({ db }: House, id: number) =>
  (
    await db<{ data: Alarm }[]>`
    select data from ticket_events where ticket_id = ${id} and type = 'ticket.alarm-raised' order by id`
  ).map(({ data }) => data)
const toldOf = (alarm: Alarm | undefined) => alarm?.told.map(({ staffId }) => staffId).sort()
const messagesTo = ({ db }: House, { id }: Staff) => db<
  { channel: string; body: string; opens: string | null; notBefore: Date }[]
>`
  select m.channel, m.body, m.opens, m.not_before from messages m join ticket_events e on e.id = m.event_id
  where e.type = 'ticket.alarm-raised' and m.recipient in (
    select phone from staff where id = ${id} union select email from "user" where id = ${id})
  order by m.id`

describe('An emergency that had ended', () => {
  test('rings anew, at whoever is on call then, when its reporter tells of danger again, and for nothing else', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      await acknowledgeAlarm(ctxFor(town, town.clerk), id)
      await settingTheScene(
        town.db as Sql,
        (sql) => sql`update tickets set status = 'resolved', resolved_at = ${town.now} where id = ${id}`,
      )
      const say = async (text: string) => {
        const resident = ctxFor(town, { kind: 'resident' })
        await reply(resident, await lockNewest(ctxFor(town), id), { text, channel: 'web', fromId: id })
        await settle(town)
        return lockNewest(ctxFor(town), id)
      }
      expect(await say('Cảm ơn đã dập cháy kịp thời')).toMatchObject({ status: 'resolved' })
      expect(await alarmsOf(town, id)).toHaveLength(1)
      expect(await say('Lửa bùng cháy lại ở tầng 2, có người kẹt')).toMatchObject({
        status: 'new',
        lane: 'emergency',
      })
      expect((await alarmsOf(town, id)).at(-1)).toMatchObject({ step: 0, told: [{ staffId: town.clerk.id }] })
      expect(await alarmsOf(town, id)).toHaveLength(2)
    }))
})

describe('Somebody who was invited and never opened the invitation', () => {
  const entersOf = ({ db, now }: Town, { id }: Pick<Staff, 'id'>) => db`
    insert into account (id, account_id, provider_id, user_id, created_at, updated_at)
    values (${`own-${id}`}, ${id}, 'credential', ${id}, ${now}, ${now})`
  const invite = async (town: Town, { departmentId, roles }: Staff) => {
    const id = crypto.randomUUID()
    const email = `${id}@typed-wrong.example`
    await insertAccount(town.db, { id, name: 'Lê Thu Hằng', email, departmentId, roles, now: town.now })
    return { ...town.clerk, id, departmentId, roles }
  }

  test('is no one on call, hears of nothing and silences nothing, so that it rings at the next; and counts once they came', () =>
    atNight(async (town) => {
      const invited = await invite(town, town.clerk)
      const chairToBe = await invite(town, town.chair)
      await onCall(town, invited)
      const { id } = await burn(town)
      const [first] = await alarmsOf(town, id)
      expect(first).toMatchObject({ step: 0, because: 'nobody-on-call' })
      expect(toldOf(first)).toEqual([town.chair.id, town.operator.id].sort())
      const unread = await town.db`
        select from messages where recipient like '%@typed-wrong.example'
        union all select from digest_items where staff_id = any(${[invited.id, chairToBe.id]})`
      expect(unread).toHaveLength(0)

      const [call] = await town.db<{ id: number }[]>`
        insert into alarm_calls (ticket_id, raised_by, step, staff_id, at)
        select ticket_id, raised_by, 0, ${invited.id}, ${town.now} from alarms where ticket_id = ${id} returning id`
      const key = alarmKey(town.secret, call!.id)
      await expect(acknowledgeByLink(ctxFor(town), call!.id, key)).rejects.toThrow('no good any more')

      for (const person of [invited, chairToBe]) await entersOf(town, person)
      await later(town, 10)
      expect(toldOf((await alarmsOf(town, id)).at(-1))).toEqual(
        [invited.id, chairToBe.id, town.chair.id, town.operator.id].sort(),
      )
      expect((await messagesTo(town, invited)).map(({ channel }) => channel)).toEqual(['email'])
      await acknowledgeByLink(ctxFor(town), call!.id, key)
    }))
})

describe('Somebody who never entered', () => {
  test('is handed no ticket and no shift by anybody, who is told why; whoever plans sees it beside their name', () =>
    atNight(async (town) => {
      const { id } = town.second
      await town.db`update staff set invited = true where id = ${id}`
      const { as } = testApp(town, [town.chair, town.clerk])
      const held = await openSample(town)
      await settingTheScene(
        town.db as Sql,
        (sql) =>
          sql`update tickets set department_id = ${town.clerk.departmentId}, officer_id = null where id = ${held.id}`,
      )
      await onCall(town, town.clerk)
      const [shift] = await town.db<{ id: number }[]>`select id from on_call_shifts`
      const away = { staffId: town.clerk.id, startsAt: '2027-01-04T08:00', endsAt: '2027-01-05T08:00' }
      const why = 'Việc thuộc lĩnh vực của anh ấy'
      const tries: [Staff, string, string, object][] = [
        [town.chair, 'PUT', `/api/tickets/${held.id}/assignment`, { officerId: id, why }],
        [town.clerk, 'PUT', `/api/rota/${shift!.id}/successor`, { staffId: id }],
        [town.clerk, 'POST', '/api/absences', { ...away, tickets: 'hand-over', to: id }],
      ]
      for (const [who, method, path, body] of tries) {
        const { status, text } = await as(who)(method, path, { body })
        expect([status, text]).toEqual([422, expect.stringContaining('chưa vào hệ thống lần nào')])
      }
      const seen = [
        await as(town.chair)('GET', `/api/departments/${town.clerk.departmentId}/staff`),
        await as(town.chair)('GET', '/api/directory'),
        await as(town.chair)('GET', `/api/rota?department=${town.clerk.departmentId}`),
      ]
      for (const { text } of seen) expect(text).toMatch(new RegExp(`"id":"${id}"[^}]*"arrived":false`))
      await town.db`
        insert into account (id, account_id, provider_id, user_id, created_at, updated_at)
        values (${`own-${id}`}, ${id}, 'credential', ${id}, ${town.now}, ${town.now})`
      const [who, method, path, body] = tries[0]!
      expect((await as(who)(method, path, { body })).status).toBe(200)
    }))
})

describe('An emergency rings', () => {
  test('at whoever is on call now, by every means at once, and at nobody else yet', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      await onCall(town, town.second, [-600, -1])
      const { id } = await burn(town)
      expect(await alarmsOf(town, id)).toMatchObject([
        { step: 0, because: 'on-call', told: [{ staffId: town.clerk.id, means: ['sms', 'email'] }] },
      ])
      const sent = await messagesTo(town, town.clerk)
      expect(sent.map(({ channel }) => channel).sort()).toEqual(['email', 'sms'])
      for (const { notBefore } of sent) expect(notBefore).toEqual(saturdayNight)
      for (const other of [town.second, town.chair, town.operator])
        expect(await messagesTo(town, other)).toEqual([])
    }))

  test('at the leader and the operation centre after ten minutes, and every ten minutes, until somebody hears', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      await later(town, 9)
      expect(await alarmsOf(town, id)).toHaveLength(1)
      await later(town, 1)
      const [, second] = await alarmsOf(town, id)
      expect(second).toMatchObject({ step: 1, because: 'unheard' })
      expect(toldOf(second)).toEqual([town.chair.id, town.clerk.id, town.operator.id].sort())
      await later(town, 10)
      expect(await alarmsOf(town, id)).toHaveLength(3)
      const seen = await readTicket(ctxFor(town, town.chair), id)
      expect(seen.alarm).toMatchObject({ ringing: true, acknowledgedAt: null })
      expect(seen.alarm!.told.map(({ name }) => name).sort()).toEqual(
        [town.chair.name, town.clerk.name, town.operator.name].sort(),
      )
      expect(seen.timeline.map(({ sentence }) => sentence.vi)).toContainEqual(
        expect.stringContaining(`Đã báo khẩn ${town.clerk.name} (SMS, email)`),
      )
    }))

  test('at the leader and the centre at once when nobody is on call, or who is on call is away', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      await town.db`insert into absences (staff_id, starts_at, ends_at)
        values (${town.clerk.id}, ${new Date(saturdayNight.getTime() - minute)}, ${new Date(saturdayNight.getTime() + 600 * minute)})`
      const { id } = await burn(town)
      const [first, ...more] = await alarmsOf(town, id)
      expect(first).toMatchObject({ step: 0, because: 'nobody-on-call' })
      expect(toldOf(first)).toEqual([town.chair.id, town.operator.id].sort())
      expect(more).toEqual([])
    }))

  test('no more than two hours, however often the sweep runs', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      for (let i = 0; i < 30; i++) await later(town, 10)
      expect(await alarmsOf(town, id)).toHaveLength(13)
    }))

  test('in the rhythm that the target of the province says', () =>
    atNight(async (town) => {
      await town.db`update targets set ring = ${town.db.json({ unit: 'minutes', amount: 3 })} where lane = 'emergency'`
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      await later(town, 3)
      expect(await alarmsOf(town, id)).toHaveLength(2)
    }))

  test('once, however often its event is worked on', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      const events = await town.db<
        { id: number }[]
      >`select id from ticket_events where ticket_id = ${id} order by id`
      for (const event of await eventsByIds(
        town.db,
        events.map((one) => one.id),
      ))
        await reactTo(ctxFor(town), event)
      expect(await alarmsOf(town, id)).toHaveLength(1)
    }))

  test('anew where it is forwarded to, and no longer once somebody has it in hand', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const to = await makeStaff(town.db, { kind: 'culture', communeCode: khuongDinh })
      await onCall(town, to)
      const { id } = await burn(town)
      await forwardTicket(ctxFor(town), id, { departmentId: to.departmentId, why: 'Đúng thẩm quyền' })
      await settle(town)
      const raised = await alarmsOf(town, id)
      expect(raised.map(toldOf)).toEqual([[town.clerk.id], [to.id]])
      await acceptTicket(ctxFor(town, to), id, {})
      await later(town, 10)
      expect(await alarmsOf(town, id)).toHaveLength(raised.length)
    }))

  test('anew where it is forwarded to after somebody heard', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const to = await makeStaff(town.db, { kind: 'culture', communeCode: khuongDinh })
      const { id } = await burn(town)
      await acknowledgeAlarm(ctxFor(town, town.clerk), id)
      await forwardTicket(ctxFor(town), id, { departmentId: to.departmentId, why: 'Đúng thẩm quyền' })
      await settle(town)
      expect(await alarmsOf(town, id)).toHaveLength(2)
      expect((await readTicket(ctxFor(town), id)).alarm).toMatchObject({ ringing: true })
    }))

  test('by one SMS to one officer, however often the ticket concerns them; the alarm alone rings again', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const holder = await makeStaff(town.db, { kind: 'police', communeCode: khuongDinh })
      await town.db`update staff set phone = '+84912000003' where id = ${holder.id}`
      const { id } = await burn(town)
      const smsTo = async (staff: Staff) =>
        (
          await town.db<{ type: string }[]>`
            select e.type from messages m join ticket_events e on e.id = m.event_id join staff s on s.phone = m.recipient
            where s.id = ${staff.id} order by m.id`
        ).map(({ type }) => type)
      expect(await smsTo(town.clerk)).toEqual(['ticket.alarm-raised'])
      for (const officerId of [holder.id, null, holder.id]) {
        await assignTicket(ctxFor(town), id, { officerId, why: 'Đang ở gần' })
        await settle(town)
      }
      expect(await smsTo(holder)).toEqual(['ticket.assigned'])
      await later(town, 10)
      expect(await smsTo(town.clerk)).toEqual(['ticket.alarm-raised', 'ticket.alarm-raised'])
    }))

  test('where a resident tells of it in an open report, by the page or by SMS with its reference, as when it is new', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const officer = await makeStaff(town.db, { kind: 'economy', communeCode: khuongDinh })
      for (const channel of ['web', 'sms']) {
        const { id, reference } = await openSample(town)
        await acceptTicket(ctxFor(town, officer), id, {})
        await settle(town)
        expect(await alarmsOf(town, id)).toEqual([])
        await tellIn(town, { id, reference, channel })
        await settle(town)
        expect((await alarmsOf(town, id)).map(toldOf)).toEqual([[town.clerk.id]])
        await later(town, 10)
        expect(await alarmsOf(town, id)).toHaveLength(2)
      }
    }))

  test('and a calm report does not', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await openSample(town)
      await settle(town)
      expect(await alarmsOf(town, id)).toEqual([])
    }))
})

describe('Somebody hears it', () => {
  test('in the console: nobody is woken any more, and the ticket says who heard', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      const { as } = testApp(town, [town.operator, town.elsewhere])
      expect((await as(town.elsewhere)('PUT', `/api/tickets/${id}/alarm`, { body: {} })).status).toBe(404)
      expect((await as(town.operator)('PUT', `/api/tickets/${id}/alarm`, { body: {} })).status).toBe(200)
      expect((await as(town.operator)('PUT', `/api/tickets/${id}/alarm`, { body: {} })).status).toBe(409)
      await later(town, 10)
      expect(await alarmsOf(town, id)).toHaveLength(1)
      const seen = await readTicket(ctxFor(town, town.operator), id)
      expect(seen.alarm).toMatchObject({ ringing: false, acknowledgedBy: town.operator.name })
      expect(seen.timeline.at(-1)!.sentence.vi).toBe(`${town.operator.name} đã nhận tin khẩn`)
    }))

  test('by the private link, which stands in no stored message, and only by its button', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      const [sms] = (await messagesTo(town, town.clerk)).filter(({ channel }) => channel === 'sms')
      expect(sms!.body).toContain('{{link}}')
      expect(sms!.body).not.toContain('?k=')
      const body = await unmasked(ctxFor(town), {
        body: sms!.body,
        opens: sms!.opens,
        confirms: null,
        channel: 'sms',
        secretVersion: null,
      })
      const [, path, key] = /(\/a\/\d+)\?k=(\S{20})/.exec(body)!
      const { app, resident } = testApp(town)
      const { visit } = visitor((address, init) => app.request(address, init))
      const opened = await (await visit(`${path}?k=${key}`)).text()
      expect(opened).toContain('Tôi đã nhận tin')
      expect((await readTicket(ctxFor(town), id)).alarm!.ringing).toBe(true)
      expect(opened).toContain(`href="${path}?lang=en"`)
      expect((await resident('GET', `${path}?k=${'a'.repeat(20)}`)).status).toBe(404)
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const wrong = await resident('POST', path!, { body: `k=${'a'.repeat(20)}`, headers })
      expect(wrong.status).toBe(404)
      const heard = await visit(path!, { method: 'POST', body: `k=${key}`, headers })
      expect([heard.status, heard.headers.get('location')]).toEqual([303, path])
      for (const again of [path!, `${path}?k=${key}`]) {
        const shown = await (await visit(again)).text()
        expect(shown).toContain('Đã ghi nhận')
        expect(shown).not.toContain('<form method="post"')
      }
      expect(await (await visit(`${path}?lang=en`)).text()).toContain('Noted.')
      expect((await readTicket(ctxFor(town), id)).alarm).toMatchObject({
        ringing: false,
        acknowledgedBy: town.clerk.name,
      })
    }))

  test('by the link in a browser that takes no cookies, and whoever opens theirs later reads who heard', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      await later(town, 10)
      const { app } = testApp(town)
      const calls = (await alarmsOf(town, id)).flatMap(({ told }) => told)
      const linkOf = (staff: Staff) => {
        const { callId } = calls.findLast(({ staffId }) => staffId === staff.id)!
        return { path: `/a/${callId}`, key: alarmKey(town.secret, callId) }
      }
      const { path, key } = linkOf(town.clerk)
      const first = await app.request(`${path}?k=${key}`)
      const asked = first.headers.get('location')!
      expect([first.status, asked]).toEqual([303, `${path}?k=${key}&tried=1`])
      expect(await (await app.request(asked)).text()).toContain(`name="k" value="${key}"`)
      const body = new URLSearchParams({ k: key })
      const heard = await app.request(path, { method: 'POST', body })
      expect(await (await app.request(heard.headers.get('location')!)).text()).toContain('Đã ghi nhận')
      const other = linkOf(town.chair)
      const shown = await (await app.request(`${other.path}?k=${other.key}&tried=1`)).text()
      expect(shown).toContain(`Người đã nhận tin: ${town.clerk.name}.`)
      expect(shown).not.toContain('<form method="post"')
    }))

  test('by taking the ticket in hand: the link says so and asks nothing', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id } = await burn(town)
      const [{ callId } = { callId: 0 }] = (await alarmsOf(town, id)).flatMap(({ told }) => told)
      await acceptTicket(ctxFor(town, town.clerk), id, {})
      const link = `/a/${callId}?k=${alarmKey(town.secret, callId)}&tried=1`
      const shown = await (await testApp(town).app.request(link)).text()
      expect(shown).toContain('đã có người tiếp nhận')
      expect(shown).not.toContain('<form method="post"')
    }))

  test('by SMS from the number that it rang at, and is answered at once', () =>
    atNight(async (town) => {
      await onCall(town, town.clerk)
      const { id, reference } = await burn(town)
      const [inbound] = await town.db<{ id: number }[]>`
        insert into inbound_messages (channel, gateway, provider_id, sender, body, raw, received_at)
        values ('sms', 'generic', 'x1', ${phones.clerk!}, 'Ok', '{}', ${town.now}) returning id`
      await handleInbound(ctxFor(town), inbound!.id, { provinceCode: null } as never)
      expect((await readTicket(ctxFor(town), id)).alarm).toMatchObject({ acknowledgedBy: town.clerk.name })
      const [answer] = await town.db<{ body: string; notBefore: Date }[]>`
        select body, not_before from messages where recipient = ${phones.clerk!} and event_id is null`
      expect(answer).toMatchObject({ body: expect.stringContaining(reference), notBefore: town.now })
      const [opened] = await town.db`select count(*)::int as n from tickets where channel = 'sms'`
      expect(opened).toEqual({ n: 0 })
    }))

  test.each([
    ['OK', null],
    [' ok. ', null],
    ['Đã nhận', null],
    ['DA NHAN TIN', null],
    ['đã rõ!', null],
  ])('“%s” is an answer', (text, reference) => {
    expect(readAlarmAnswer(text)).toEqual({ reference })
  })

  test.each(['cháy nhà số 5', 'ok nhưng đèn hỏng', 'đã nhận được tiền chưa', '1', 'dung', ''])(
    '“%s” is none',
    (text) => {
      expect(readAlarmAnswer(text)).toBeNull()
    },
  )
})
