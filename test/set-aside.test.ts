import { expect, test } from 'vitest'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { notify } from '../src/notifications/notify.ts'
import { openTown } from './support/addresses.ts'
import { inRollback } from './support/database.ts'
import { ctxFor } from './support/house.ts'

const told = 'Tru dien nghieng o ngo 45 pho Khuong Dinh, phuong Khuong Dinh, xin xem giup'
type List = { messages: { id: number; sender: string; body: string; why: string }[] }

test('what came by the gateway of another province is for the desks there, and for nobody else to leave', () =>
  inRollback(async (sql) => {
    const town = await townWith(sql)
    const { as, staff, hand, rows, house } = town
    house.waysIn = { generic: '79', kannel: '01' }
    await hand('Viettel', 'Khuyen mai 20%')
    expect(await rows()).toEqual([])
    const [{ id }] = await sql<[{ id: number }]>`select id from inbound_messages where sender = 'Viettel'`
    for (const path of [`${id}`, `${id}/sender`])
      expect((await as(staff.operator)('DELETE', `/api/inbound/set-aside/${path}`)).status).toBe(404)
    const listed = (await as(staff.admin)('GET', '/api/inbound/set-aside')).json<List>().messages
    expect(listed.map((row) => row.id)).toContain(id)
    house.waysIn = { generic: '01' }
    expect((await rows()).map((row) => row.id)).toContain(id)
  }))

test('the rest of a long message is read by who may see the ticket that has its beginning', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket, rows, hand } = await townWith(sql)
    await hand('0912 000 334', told)
    await sql`update inbound_messages set set_aside = 'too-long', ticket_id = ${ticket.id}, handled_at = now()
      where sender = '+84912000334'`
    expect((await rows()).map(({ why }) => why)).toContain('too-long')
    await sql`update tickets set lane = 'denunciation' where id = ${ticket.id}`
    expect(await rows()).toEqual([])
    const seen = (await as(staff.admin)('GET', '/api/inbound/set-aside')).json<List>().messages
    expect(seen).toEqual([])
  }))

test('an SMS about a report that is there is added to it by a person, who has to be able to see it', () =>
  inRollback(async (sql) => {
    const { as, staff, ticket, hand, rows } = await townWith(sql)
    await hand('1022', told)
    const [row] = await rows()
    const add = (reference: string) =>
      as(staff.operator)('PUT', `/api/inbound/set-aside/${row!.id}/ticket`, { body: { reference } })
    await sql`update tickets set lane = 'denunciation' where id = ${ticket.id}`
    expect((await add(ticket.reference)).status).toBe(404)
    await sql`update tickets set lane = 'feedback' where id = ${ticket.id}`
    expect((await add(ticket.reference)).json()).toEqual({ ticketId: ticket.id, reference: ticket.reference })
    expect(await rows()).toEqual([])
    const [event] = await sql`select data from ticket_events where type = 'ticket.word-added'`
    expect(event!.data).toEqual({ text: told, channel: 'sms', from: '•••022' })
  }))

const townWith = async (...[sql]: Parameters<typeof openTown>) => {
  const town = await openTown(sql)
  const hand = (sender: string, body: string) =>
    storeInbound(ctxFor(town.house), {
      gateway: 'generic',
      sms: { providerId: '', sender, recipient: '1022', body, piece: null },
      raw: {},
    })
  const list = async () => town.as(town.staff.operator)('GET', '/api/inbound/set-aside')
  const rows = async () => (await list()).json<List>().messages
  return { ...town, hand, rows }
}

test('the desk sees what was set aside and why, and makes a report of it', () =>
  inRollback(async (sql) => {
    const { as, staff, hand, rows, house } = await townWith(sql)
    await hand('1022', told)
    const [row] = await rows()
    expect(row).toMatchObject({ sender: '1022', body: told, why: 'not-a-person' })
    const path = `/api/inbound/set-aside/${row!.id}/report`
    const made = await as(staff.operator)('PUT', path, { body: {} })
    expect(made.status).toBe(200)
    const { ticketId } = made.json<{ ticketId: number }>()
    const [ticket] = await sql`select text, channel, reporter_id from tickets where id = ${ticketId}`
    expect(ticket).toEqual({ text: told, channel: 'sms', reporterId: null })
    expect(await rows()).toEqual([])
    expect((await as(staff.operator)('PUT', path, { body: {} })).status).toBe(404)
    const [event] = await sql`select actor from ticket_events where type = 'inbound.taken-up'`
    expect(event!.actor).toBe(`staff:${staff.operator.id}`)
    const [opened] =
      await sql`select id from ticket_events where type = 'ticket.opened' and ticket_id = ${ticketId}`
    await notify(ctxFor(house), [opened!.id])
    expect(await sql`select from messages where ticket_id = ${ticketId} and recipient = '1022'`).toHaveLength(
      0,
    )
  }))

test('what a person’s number wrote without words is reported in the words of the desk, and its sender is answered', () =>
  inRollback(async (sql) => {
    const { as, staff, hand, rows, house } = await townWith(sql)
    await hand('0912 000 333', '...')
    const [row] = await rows()
    expect(row).toMatchObject({ sender: '•••333', why: 'empty' })
    const path = `/api/inbound/set-aside/${row!.id}/report`
    expect((await as(staff.operator)('PUT', path, { body: {} })).status).toBe(422)
    const made = await as(staff.operator)('PUT', path, { body: { text: told } })
    const { ticketId } = made.json<{ ticketId: number }>()
    const [opened] =
      await sql`select id from ticket_events where type = 'ticket.opened' and ticket_id = ${ticketId}`
    await notify(ctxFor(house), [opened!.id])
    expect(
      await sql`select from messages where ticket_id = ${ticketId} and recipient = '+84912000333'`,
    ).toHaveLength(1)
  }))

test('what is no report is left, one message or all of its sender', () =>
  inRollback(async (sql) => {
    const { as, staff, hand, rows } = await townWith(sql)
    for (const [sender, text] of [
      ['Viettel', 'Khuyen mai 20%'],
      ['Viettel', 'Khuyen mai 30%'],
      ['Viettel', 'Khuyen mai 50%'],
      ['9029', 'Quy khach da het tien'],
    ] as const)
      await hand(sender, text)
    const [last, first] = await rows()
    const remove = (path: string) => as(staff.dispatcher)('DELETE', `/api/inbound/set-aside/${path}`)
    expect((await remove(String(last!.id))).status).toBe(204)
    expect(await rows()).toHaveLength(3)
    expect((await remove(`${first!.id}/sender`)).status).toBe(204)
    expect(await rows()).toEqual([])
    expect(await sql`select from inbound_messages where outcome = 'left'`).toHaveLength(4)
    const [event] = await sql`select data from ticket_events where type = 'inbound.left' order by id desc`
    expect(event!.data).toEqual({ inboundId: first!.id, messages: 3 })
  }))
