import { expect, test } from 'vitest'
import { openTown } from './support/addresses.ts'
import { inRollback } from './support/database.ts'

/* What an officer did without a signal is sent again until it is answered: it is done once. */

const under = (key: string, body: object) => ({ body, headers: { 'idempotency-key': key } })

test('an act that is sent twice under one key is done once, though the version in it has passed', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket } = await openTown(sql)
    const officer = as(staff.officer)
    const accept = () =>
      officer(
        'PUT',
        `/api/tickets/${ticket.id}/acceptance`,
        under('key-of-a-phone', { version: ticket.version }),
      )
    const first = await accept()
    const second = await accept()
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.json<{ version: number }>().version).toBe(first.json<{ version: number }>().version)
    const [row] = await sql`
      select count(*)::int as n from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.accepted'`
    expect(row!.n).toBe(1)
  }))

test('who handed the ticket away is answered the second time too, and nobody else by the same key', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket } = await openTown(sql)
    const given = { departmentId: staff.other.departmentId, why: 'Việc của công an', version: ticket.version }
    const forward = (who: typeof staff.officer) =>
      as(who)('PUT', `/api/tickets/${ticket.id}/forwarding`, under('key-of-a-phone', given))
    expect((await forward(staff.officer)).status).toBe(200)
    expect((await forward(staff.officer)).status).toBe(200)
    expect((await forward(staff.leader)).status).toBe(404)
    const [row] = await sql`
      select count(*)::int as n from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.forwarded'`
    expect(row!.n).toBe(1)
  }))

test('what was refused may be sent again under its key, and another act under a used key is refused in words', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket } = await openTown(sql)
    const officer = as(staff.officer)
    const ask = (question: string, version: number) =>
      officer('PUT', `/api/tickets/${ticket.id}/question`, under('key-of-a-phone', { question, version }))
    expect((await ask('Ở đâu ạ?', ticket.version + 7)).status).toBe(409)
    expect((await ask('Ở đâu ạ?', ticket.version)).status).toBe(200)
    expect((await ask('Từ khi nào ạ?', ticket.version)).status).toBe(422)
    expect(
      (await officer('PUT', '/api/tickets/99999999/acceptance', under('key-of-a-phone', {}))).status,
    ).toBe(404)
  }))

test('what was sealed meanwhile is not answered once more to who reads it no longer, nor to who sealed it', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket } = await openTown(sql)
    const accept = () =>
      as(staff.officer)('PUT', `/api/tickets/${ticket.id}/acceptance`, under('key-of-a-phone', {}))
    const body = { lane: 'denunciation', why: 'Tố cáo cán bộ' }
    const seal = () =>
      as(staff.operator)('PUT', `/api/tickets/${ticket.id}/lane`, under('key-of-a-desk', body))
    expect((await accept()).status).toBe(200)
    expect((await seal()).status).toBe(200)
    for (const again of [await accept(), await seal()]) {
      expect(again.status).toBe(404)
      expect(again.text).not.toContain(ticket.reference)
    }
  }))
