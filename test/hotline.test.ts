import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import { reportersOf } from '../src/tickets/duplicates/store.ts'
import type { Answered } from './support/app.ts'
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
