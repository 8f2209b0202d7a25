import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import { dateOf } from '../src/platform/vietnam-time.ts'
import { reportersOf } from '../src/tickets/duplicates/store.ts'
import { type Answered, testApp } from './support/app.ts'
import { khuongDinh, makeStaff, openSample } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

/* What an operator does while somebody talks. */

const words = 'Hố ga trước số 7 mất nắp, trẻ con hay chơi gần đó'

type Given = Parameters<Parameters<typeof withApp>[0]>[0]

const atTheDesk = (
  work: (
    given: Given & {
      ask: (method: string, path: string, body?: unknown) => Promise<Answered>
      ring: (callId: string, event: string, from?: string) => Promise<Answered>
      operator: Staff
    },
  ) => Promise<void>,
) => {
  const staff: Staff[] = []
  return withApp(
    (given) =>
      work({
        ...given,
        operator: staff[0]!,
        ask: (method, path, body) =>
          given.as(staff[0]!)(method, `/api/hotline${path}`, body === undefined ? {} : { body }),
        ring: (callId, event, from = '0987654321') =>
          given.resident('POST', '/calls/events', { body: { callId, event, from } }),
      }),
    async (db) => {
      staff.push(await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] }))
      return staff
    },
  )
}

const callRow = async (db: Sql, id: string) => {
  const [row] = await db`select phone, operator_id, ticket_id from calls where external_id = ${id}`
  return row
}
const saidIn = async (db: Sql, ticketId: number) => {
  const rows = await db<{ type: string; text: string | null }[]>`
    select type, data->>'text' as text from ticket_events where ticket_id = ${ticketId} and type <> 'ticket.opened' order by id`
  return rows.map(({ type, text }) => [type, text])
}

test('A caller who tells of what is known follows that ticket, and what they add is kept for the officers', () =>
  atTheDesk(async ({ ask, house, db }) => {
    const ticket = await openSample(house)
    const following = {
      ticketId: ticket.id,
      phone: '0987 654 321',
      name: 'Trần Văn Tư',
      consent: true,
      said: words,
    }
    const first = await ask('POST', '/followers', following)
    expect([first.status, first.json()]).toEqual([
      201,
      { reference: ticket.reference, supporters: 1, already: false },
    ])
    expect((await ask('POST', '/followers', following)).json()).toMatchObject({
      supporters: 1,
      already: true,
    })
    expect(await saidIn(db, ticket.id)).toEqual([
      ['ticket.supported', null],
      ['ticket.noted', words],
    ])
    const told = await reportersOf(db, ticket.id)
    expect(told.map(({ kind, phone }) => [kind, phone])).toContainEqual(['follower', '+84987654321'])

    const card = (await ask('GET', '/callers/0987654321')).json<{
      nameHint: string
      tickets: { id: number }[]
    }>()
    expect(card.nameHint).toBe('T•••')
    expect(card.tickets.map(({ id }) => id)).toEqual([ticket.id])
  }))

type Told = { tickets: { told: { what: string; text: string } | null }[] }

test('What a caller was told last stands beside the form in words: the question that waits, then the answer, without what leads to a person', () =>
  atTheDesk(async ({ ask, house, db }) => {
    const reporter = { name: 'Trần Văn Tư', phone: '0987654321' }
    const ticket = await openSample(house, { reporter, consent: true })
    const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    const act = (path: string, body: object) =>
      testApp(house, [officer]).as(officer)('PUT', `/api/tickets/${ticket.id}/${path}`, { body })
    const told = async () => (await ask('GET', '/callers/0987654321')).json<Told>().tickets[0]?.told
    expect(await told()).toBe(null)
    expect((await act('question', { question: 'Ở đoạn nào của ngõ?' })).status).toBe(200)
    expect(await told()).toMatchObject({ what: 'question', text: 'Ở đoạn nào của ngõ?' })
    const answer = 'Kính gửi ông Trần Văn Tư, số 0987654321: đã thay nắp hố ga sáng nay.'
    expect((await act('resolution', { answer, doneOn: dateOf(house.clock()) })).status).toBe(200)
    const said = await told()
    expect(said).toMatchObject({ what: 'answer' })
    expect(said!.text).toContain('đã thay nắp hố ga sáng nay')
    expect(said!.text).not.toMatch(/Trần Văn Tư|0987654321/)

    await db`update tickets set lane = 'denunciation' where id = ${ticket.id}`
    expect((await ask('GET', '/callers/0987654321')).json<Told>().tickets).toEqual([])
  }))

test('Without consent or a number nobody is made to follow, and an ended or a sealed ticket takes none', () =>
  atTheDesk(async ({ ask, house, db }) => {
    const ticket = await openSample(house)
    const follow = (changes: object) =>
      ask('POST', '/followers', { ticketId: ticket.id, phone: '0987654321', consent: true, ...changes })
    expect(fieldsOf(await follow({ consent: false }))).toEqual(['consent'])
    expect(fieldsOf(await follow({ phone: '1022' }))).toEqual(['phone'])
    expect((await follow({ ticketId: 9_999_999_999 })).status).toBe(404)
    await db`update tickets set status = 'closed' where id = ${ticket.id}`
    expect((await follow({})).status).toBe(409)
    await db`update tickets set status = 'new', lane = 'denunciation' where id = ${ticket.id}`
    expect((await follow({})).status).toBe(404)
    expect(await saidIn(db, ticket.id)).toEqual([])
  }))

test('The call in progress is shown with the caller, and is joined to the ticket that comes of it, once', () =>
  atTheDesk(async ({ as, ask, ring, db, operator }) => {
    await ring('call-old', 'ended')
    await db`update calls set started_at = now() - interval '2 hours', ended_at = now() - interval '1 hour'`
    const card = async () => (await ask('GET', '/callers/0987654321')).json<{ call: { id: string } | null }>()
    expect((await card()).call).toBeNull()
    await ring('call-1', 'ringing')
    await ring('call-1', 'answered')
    expect((await card()).call).toMatchObject({ id: 'call-1', endedAt: null })

    const report = {
      text: words,
      communeCode: khuongDinh,
      phone: '0987654321',
      consent: true,
      callId: 'call-1',
    }
    const { id } = (await ask('POST', '/reports', report)).json<{ id: number }>()
    await ask('POST', '/reports', { ...report, text: 'Đèn đường đầu ngõ cũng hỏng' })
    await ring('call-1', 'ended')
    expect(await callRow(db, 'call-1')).toEqual({
      phone: '+84987654321',
      operatorId: operator.id,
      ticketId: id,
    })
    expect((await card()).call).toBeNull()
    const read = (await as(operator)('GET', `/api/tickets/${id}`)).json<{ calls: unknown[] }>()
    expect(read.calls).toMatchObject([{ operator: operator.name }])
    expect(JSON.stringify(read.calls)).not.toContain('987654321')
  }))

test('A call just over can still be written down, and one that follows a ticket is joined to it', () =>
  atTheDesk(async ({ ask, ring, house, db }) => {
    const ticket = await openSample(house)
    await ring('call-2', 'answered')
    await ring('call-2', 'ended')
    const { call } = (await ask('GET', '/callers/0987654321')).json<{ call: { id: string } }>()
    await ask('POST', '/followers', {
      ticketId: ticket.id,
      phone: '0987654321',
      consent: true,
      callId: call.id,
    })
    expect(await callRow(db, 'call-2')).toMatchObject({ ticketId: ticket.id })
  }))

test('Of a caller who leaves no number the call does not tell it either, whatever the phone system says later', () =>
  atTheDesk(async ({ ask, ring, db }) => {
    await ring('call-3', 'answered')
    const report = { text: words, communeCode: khuongDinh, consent: false, callId: 'call-3' }
    const { id } = (await ask('POST', '/reports', report)).json<{ id: number }>()
    await ring('call-3', 'ended')
    expect(await callRow(db, 'call-3')).toMatchObject({ phone: null, ticketId: id })
  }))

type CallsNow = {
  ringing: { id: string; phone: string; nameHint: string | null; tickets: { id: number }[]; calls: number }[]
  missed: { n: number; since: string | null }
}
type Open = {
  id: number
  calls: number
  tries: number
  claimer: string | null
  phone: string | null
  phoneHint: string
}
type CallBacks = {
  open: Open[]
  ended: { outcome: string; by: string | null; calls: number }[]
  next: string | null
}

const changesOf = async (db: Sql) => {
  const rows = await db<{ type: string; became: string; audience: string[]; data: unknown }[]>`
    select type, data->>'became' as became, audience, data from ticket_events where type in ('call.changed', 'call-back.changed') order by id`
  expect(JSON.stringify(rows)).not.toMatch(/\d{6}/)
  return rows.map(({ type, became, audience }) => `${type} ${became} ${audience}`)
}

test('A call that rings is told to the desks without its number, with the caller and what they reported before anybody picks up', () =>
  atTheDesk(async ({ ask, ring, db, operator }) => {
    const report = { text: words, communeCode: khuongDinh, phone: '0987654321', consent: true }
    const { id } = (await ask('POST', '/reports', { ...report, reporter: { name: 'Trần Văn Tư' } })).json<{
      id: number
    }>()
    await ring('rings', 'ringing')
    await ring('rings', 'ringing')
    const now = async () => (await ask('GET', '/calls')).json<CallsNow>()
    expect((await now()).ringing).toMatchObject([
      { id: 'rings', phone: '+84987654321', nameHint: 'T•••', tickets: [{ id }], calls: 1 },
    ])
    await ring('rings', 'answered')
    expect((await now()).ringing).toEqual([])
    await ring('rings', 'ended')
    expect(await changesOf(db)).toEqual(
      ['ringing', 'answered', 'ended'].map((became) => `call.changed ${became} calls:all`),
    )
    const reads = await db`select what from read_audit where staff_id = ${operator.id}`
    expect(reads).toEqual([])
  }))

test('What rings at one operator shows at no other, nor what rings in another province, or has rung for too long', () =>
  atTheDesk(async ({ ask, resident, db, operator }) => {
    const rings = (callId: string, more: object = {}) =>
      resident('POST', '/calls/events', { body: { callId, event: 'ringing', from: '0987654321', ...more } })
    await rings('of-all')
    await rings('mine', { operatorId: operator.id, provinceCode: '01' })
    await rings('of-a-colleague', { operatorId: 'somebody' })
    await rings('elsewhere', { provinceCode: '79' })
    await rings('forgotten')
    await db`update calls set started_at = started_at - interval '10 minutes' where external_id = 'forgotten'`
    const { ringing } = (await ask('GET', '/calls')).json<CallsNow>()
    expect(ringing.map(({ id }) => id)).toEqual(['of-all', 'mine'])
  }))

test('Whoever is missed waits once to be called back, by one operator, who alone is shown the number and is recorded', () =>
  atTheDesk(async ({ ask, ring, db, operator }) => {
    await ring('missed-1', 'ringing')
    await ring('missed-1', 'missed')
    await ring('missed-1', 'missed')
    await ring('missed-2', 'ended')
    await ring('hidden', 'missed', 'anonymous')
    const list = async () => (await ask('GET', '/call-backs')).json<CallBacks>()
    const [one, ...others] = (await list()).open
    expect(others).toEqual([])
    expect(one).toMatchObject({ calls: 2, tries: 0, claimer: null, phone: null, phoneHint: '•••321' })
    expect((await ask('GET', '/calls')).json<CallsNow>().missed.n).toBe(1)

    const claim = `/call-backs/${one!.id}/claim`
    expect((await ask('PUT', claim)).json()).toEqual({ phone: '+84987654321' })
    expect((await list()).open).toMatchObject([
      { claimer: operator.name, isMine: true, phone: '+84987654321' },
    ])
    const reads = await db`select what, fields from read_audit where staff_id = ${operator.id}`
    expect(reads).toEqual([{ what: 'caller', fields: ['phone'] }])

    const colleague = await makeStaff(db, { kind: 'operation-centre', roles: ['operator'] })
    await db`update call_backs set claimed_by = ${colleague.id}`
    for (const [method, path, body] of [
      ['PUT', claim],
      ['DELETE', claim],
      ['PUT', `/call-backs/${one!.id}/outcome`, { outcome: 'reached' }],
    ] as const)
      expect((await ask(method, path, body)).status).toBe(409)
    expect((await list()).open[0]!.phone).toBeNull()
    await db`update call_backs set claimed_at = claimed_at - interval '20 minutes'`
    expect((await list()).open[0]!.claimer).toBeNull()
    expect((await ask('PUT', claim)).status).toBe(200)

    expect((await ask('PUT', `/call-backs/${one!.id}/outcome`, { outcome: 'not-reached' })).status).toBe(204)
    expect((await list()).open).toMatchObject([{ tries: 1, claimer: null, phone: null }])
    await ask('PUT', `/call-backs/${one!.id}/outcome`, { outcome: 'reached' })
    expect(await list()).toMatchObject({
      open: [],
      ended: [{ outcome: 'reached', by: operator.name, calls: 2 }],
    })
    expect((await ask('PUT', claim)).status).toBe(409)
    await db`update call_backs set province_code = '79'`
    expect((await ask('PUT', claim)).status).toBe(404)
    expect((await list()).ended).toEqual([])
    const changes = (await changesOf(db)).filter((change) => change.startsWith('call-back'))
    expect(changes.map((change) => change.split(' ')[1])).toEqual([
      'missed',
      'missed',
      'claimed',
      'claimed',
      'not-reached',
      'reached',
    ])
  }))

test('Who rings again and is answered, and whose report is written down, is called back by nobody', () =>
  atTheDesk(async ({ ask, ring, db }) => {
    const open = async () => (await ask('GET', '/call-backs')).json<CallBacks>().open
    await ring('first', 'missed')
    await ring('again', 'ringing')
    await ring('again', 'answered')
    expect(await open()).toEqual([])
    // The end was told before the answer.
    await ring('late', 'ended')
    expect(await open()).toHaveLength(1)
    await ring('late', 'answered')
    expect(await open()).toEqual([])

    expect((await ask('POST', '/missed-calls', { phone: '0912 345 678' })).status).toBe(204)
    const [waiting] = await open()
    const report = { text: words, communeCode: khuongDinh, consent: false, callBackId: waiting!.id }
    const { id } = (await ask('POST', '/reports', report)).json<{ id: number }>()
    expect(await open()).toEqual([])
    const joined = await db`select phone, ticket_id from calls where call_back_id = ${waiting!.id}`
    expect(joined).toEqual([{ phone: null, ticketId: id }])
    expect((await ask('POST', '/reports', { ...report, text: 'Đèn đường đầu ngõ cũng hỏng' })).status).toBe(
      201,
    )
  }))

test('A report of a power cut goes to the desk of the company, and the operator is told its number and hours to read out', () =>
  atTheDesk(async ({ ask, db }) => {
    const cut = {
      text: 'Mất điện cả xóm từ sáng',
      category: 'electricity',
      communeCode: khuongDinh,
      consent: false,
    }
    const [desk] = await db<{ id: number; name: string }[]>`
      update departments set phone = '19001288' where kind = 'electricity' and province_code = '01' returning id, name`
    const receipt = async () =>
      (await ask('POST', '/reports', cut)).json<{ id: number; department: unknown; utility: unknown }>()
    const first = await receipt()
    expect(first).toMatchObject({
      department: { name: desk!.name },
      utility: { phone: '19001288', line: null },
    })
    const [ticket] = await db`select department_id from tickets where id = ${first.id}`
    expect(ticket).toEqual({ departmentId: desk!.id })
    const road = { ...cut, text: 'Ổ gà sâu ở đầu ngõ', category: 'road' }
    expect((await ask('POST', '/reports', road)).json()).toMatchObject({ utility: null })
  }))
