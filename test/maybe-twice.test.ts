import { expect, test } from 'vitest'
import { createKannel } from '../src/intake/sms/gateways/kannel.ts'
import { deliver } from '../src/notifications/deliver.ts'
import { severalGateways } from '../src/notifications/gateways/several.ts'
import { type Sending, type SmsGateway, visibleOutbox } from '../src/notifications/outlet.ts'
import { triesInAll } from '../src/notifications/retries.ts'
import type { Sql } from '../src/platform/database.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, makeStaff, openSample, testHouse } from './support/house.ts'

/** A message of a ticket, and what staff read of it once it was tried so. */
const waiting = async (sql: Sql) => {
  const house = await testHouse(sql)
  const ticket = await openSample(house)
  const leader = await makeStaff(sql, { kind: 'operation-centre', roles: ['dispatcher'] })
  const [row] = await sql<{ id: number }[]>`
    insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, state, not_before, created_at)
    values (${ticket.id}, 'sms', '+84912000111', 'reporter', 'vi', 'Da nhan', 'queued', now(), now()) returning id`
  const { id } = row!
  const tryBy = (sms: SmsGateway) => deliver(ctxFor(house), id, { email: visibleOutbox, sms })
  const shown = async () => {
    const { messages } = (await testApp(house, [leader]).as(leader)('GET', '/api/messages')).json<{
      messages: { id: number; state: string; maybeTwice: boolean; maybeLeft: boolean }[]
    }>()
    return messages.find((message) => message.id === id)!
  }
  const read = async () => {
    const { state, maybeTwice } = await shown()
    return { state, maybeTwice }
  }
  const left = async () => {
    const { state, maybeLeft } = await shown()
    return { state, maybeLeft }
  }
  const cutOff = () => sql`update messages set state = 'sending' where id = ${id}`
  const tried = (times: number) => sql`update messages set attempts = ${times} where id = ${id}`
  return { tryBy, read, left, cutOff, tried }
}

const by = (name: string, ...answers: Sending[]): SmsGateway => {
  const all = [...answers]
  const gateway = { ...visibleOutbox, name, send: async () => all.shift() ?? { sent: 'x' } }
  return severalGateways([{ gateway: gateway as never, provinces: null }])
}

test('a message that a crash cut off as it left, and that left again, says that it may have come twice', () =>
  inRollback(async (sql) => {
    const { tryBy, read, cutOff } = await waiting(sql)
    await cutOff()
    await tryBy(by('kannel'))
    expect(await read()).toEqual({ state: 'sent', maybeTwice: true })
  }))

test('not by a gateway that knows our reference, nor where every try had its answer', () =>
  inRollback(async (sql) => {
    const one = await waiting(sql)
    await one.cutOff()
    await one.tryBy(by('generic'))
    expect(await one.read()).toEqual({ state: 'sent', maybeTwice: false })
    const other = await waiting(sql)
    const kannel = by('kannel', { failed: '503 busy', fate: 'try-again' })
    for (const _ of [1, 2]) await other.tryBy(kannel)
    expect(await other.read()).toEqual({ state: 'sent', maybeTwice: false })
  }))

test('a try whose answer was lost counts, by the same gateway or the next one; one that reached nobody does not', () =>
  inRollback(async (sql) => {
    const failing = (error: Error) =>
      createKannel({
        url: 'http://a:b@127.0.0.1:9/cgi-bin/sendsms',
        secret: 'sixteen characters',
        publicUrl: 'http://localhost',
        fetch: () => Promise.reject(error),
      })
    const late = failing(new DOMException('late', 'TimeoutError'))
    const away = failing(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }))
    for (const [first, maybeTwice] of [
      [late, true],
      [away, false],
    ] as const) {
      const again = await waiting(sql)
      await again.tryBy(severalGateways([{ gateway: first, provinces: null }]))
      await again.tryBy(by('kannel'))
      expect(await again.read()).toEqual({ state: 'sent', maybeTwice })
      const next = await waiting(sql)
      const second = { ...visibleOutbox, name: 'twilio' }
      await next.tryBy(
        severalGateways([
          { gateway: first, provinces: null },
          { gateway: second, provinces: null },
        ]),
      )
      expect(await next.read()).toEqual({ state: 'sent', maybeTwice })
    }
  }))

test('one that waits or failed says that nobody knows whether it left, where the answer to a try was lost', () =>
  inRollback(async (sql) => {
    const lost = { failed: 'no answer', fate: 'try-again', unanswered: true } as const
    const busy = { failed: '503 busy', fate: 'try-again' } as const
    const { tryBy, left } = await waiting(sql)
    await tryBy(by('smpp', busy))
    expect(await left()).toEqual({ state: 'queued', maybeLeft: false })
    await tryBy(by('smpp', lost))
    expect(await left()).toEqual({ state: 'queued', maybeLeft: true })
    await tryBy(by('smpp'))
    expect(await left()).toEqual({ state: 'sent', maybeLeft: false })
    const last = await waiting(sql)
    await last.tried(triesInAll - 1)
    await last.tryBy(by('smpp', lost))
    expect(await last.left()).toEqual({ state: 'failed', maybeLeft: true })
  }))
