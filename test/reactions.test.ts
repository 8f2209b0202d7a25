import { expect, test } from 'vitest'
import type { House } from '../src/context/context.ts'
import { claimUndispatched } from '../src/events/store.ts'
import { react } from '../src/jobs/react.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import { thatCallForMore } from '../src/tickets/dispatching/first-look.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { inRollback } from './support/database.ts'
import { happened } from './support/happened.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const inHouse = (work: (house: House & { now: Date }) => Promise<void>) =>
  inRollback(async (sql) => work(await testHouse(sql)))

const onDuty = async (house: House, kind: string, communeCode: string) => {
  const staff = await makeStaff(house.db, { kind, communeCode })
  await house.db`
    insert into duties (staff_id, department_id, valid_from) values (${staff.id}, ${staff.departmentId}, '2026-01-01')`
  return staff
}
const anotherCommune = async ({ db }: House) => {
  const [row] = await db<{ code: string }[]>`
    select code from communes where province_code = '01' and code <> ${khuongDinh} order by code limit 1`
  return row!.code
}
const openingOf = async ({ db }: House, { id }: Ticket): Promise<number> => {
  const [row] = await db<{ id: number }[]>`
    select id from ticket_events where ticket_id = ${id} and type = 'ticket.opened'`
  return row!.id
}
const eventsOf = ({ db }: House, { id }: Ticket) => db`select from ticket_events where ticket_id = ${id}`
const messagesOf = ({ db }: House, { id }: Ticket) => db`select from messages where ticket_id = ${id}`

const fire = { text: 'Cháy nhà ở ngõ 45, có người mắc kẹt, cứu với' }
const stories: Record<string, Record<string, unknown>> = {
  'given to an officer': { category: 'road' },
  'an emergency': fire,
  'perhaps danger': { text: 'Cái va li để quên ở ghế chờ từ sáng, nghe kêu lạ lắm' },
  'held by a utility': { category: 'electricity', text: 'Mất điện cả xóm từ sáng' },
  'where nobody works': { category: 'noise', text: 'Quán nhậu ồn ào đến khuya' },
  'a complaint': { text: 'Tôi khiếu nại quyết định xử phạt số 12 của chủ tịch phường là sai' },
  'where nobody works in all the province': { communeCode: undefined, provinceCode: '79' },
  'in no commune': { text: 'Rác chất đống ngoài đường', communeCode: undefined, address: undefined },
}

test('the look at a whole batch leaves out no ticket from which something follows', () =>
  inHouse(async (house) => {
    await onDuty(house, 'economy', khuongDinh)
    await makeStaff(house.db, { kind: 'office', communeCode: khuongDinh })
    const opened: [string, Ticket][] = []
    for (const [story, changes] of Object.entries(stories))
      opened.push([story, await openSample(house, changes)])
    const calling = await thatCallForMore(
      ctxFor(house),
      opened.map(([, { id }]) => id),
    )
    const followed: string[] = []
    for (const [story, ticket] of opened) {
      await reactTo(ctxFor(house), happened('ticket.opened', { ticketId: ticket.id }))
      if ((await eventsOf(house, ticket)).length > 1) followed.push(story)
    }
    expect(followed).toEqual([
      'given to an officer',
      'an emergency',
      'perhaps danger',
      'held by a utility',
      'where nobody works',
    ])
    expect(opened.filter(([, { id }]) => calling.has(id)).map(([story]) => story)).toEqual(followed)
  }))

test('each event of a batch is told once, however often the batch runs', () =>
  inHouse(async (house) => {
    await makeStaff(house.db, { kind: 'economy', communeCode: khuongDinh })
    const tickets: Ticket[] = []
    for (let i = 0; i < 12; i++)
      tickets.push(await openSample(house, { category: 'road', reporter: { phone: `09123400${10 + i}` } }))
    const ids = await Promise.all(tickets.map((ticket) => openingOf(house, ticket)))
    await react(ctxFor(house), ids)
    await react(ctxFor(house), ids)
    for (const ticket of tickets) {
      expect(await eventsOf(house, ticket)).toHaveLength(1)
      const told = await house.db`
        select from messages where ticket_id = ${ticket.id} and recipient_kind = 'reporter'`
      expect(told).toHaveLength(1)
    }
  }))

test('an event that fails keeps no other from being reacted to and told, and is told when it goes well', () =>
  inHouse(async (house) => {
    const hoa = await onDuty(house, 'economy', khuongDinh)
    const broken = await openSample(house, { ...fire, communeCode: await anotherCommune(house) })
    const ordinary = await openSample(house, { category: 'road' })
    const ids = [await openingOf(house, broken), await openingOf(house, ordinary)]
    const { directory } = house.knowledge
    const failing = async () => Promise.reject(new Error('the directory is away'))
    house.knowledge.directory = { ...directory, at: failing }
    await expect(react(ctxFor(house), ids)).rejects.toThrow('the directory is away')
    const [given] = await house.db`select officer_id from tickets where id = ${ordinary.id}`
    expect(given).toEqual({ officerId: hoa.id })
    expect((await messagesOf(house, ordinary)).length).toBeGreaterThan(0)
    expect(await messagesOf(house, broken)).toHaveLength(0)
    house.knowledge.directory = directory
    await react(ctxFor(house), ids)
    expect((await messagesOf(house, broken)).length).toBeGreaterThan(0)
  }))

test('a message that cannot be queued keeps its neighbours from nothing', () =>
  inHouse(async (house) => {
    await house.db.unsafe(`
      create function refuse_this_one() returns trigger language plpgsql as $$ begin raise exception 'not this one'; end $$;
      create trigger refuse_this_one before insert on messages for each row when (new.recipient = '+84987000001')
        execute function refuse_this_one()`)
    const [one, refused, other] = [
      await openSample(house, { reporter: { phone: '0987000000' } }),
      await openSample(house, { reporter: { phone: '0987000001' } }),
      await openSample(house, { reporter: { phone: '0987000002' } }),
    ]
    const ids = await Promise.all([one, refused, other].map((ticket) => openingOf(house, ticket)))
    await expect(react(ctxFor(house), ids)).rejects.toThrow('not this one')
    expect((await messagesOf(house, one)).length).toBeGreaterThan(0)
    expect(await messagesOf(house, refused)).toHaveLength(0)
    expect((await messagesOf(house, other)).length).toBeGreaterThan(0)
  }))

test('after a storm the relay takes what presses before all that came earlier', () =>
  inHouse(async (house) => {
    const ordinary = [await openSample(house), await openSample(house), await openSample(house)]
    const emergency = await openSample(house, fire)
    await house.db`
      update ticket_events set dispatched_at = now(), seq = 0
      where dispatched_at is null and ticket_id <> all(${[...ordinary, emergency].map(({ id }) => id)})`
    const one = { now: house.now, limit: 1, patience: 0, overdue: [] }
    const [first] = await claimUndispatched(house.db, one)
    expect(first).toMatchObject({ ticketId: emergency.id, haste: 'emergency' })
    const [next] = await claimUndispatched(house.db, one)
    expect(next).toMatchObject({ ticketId: ordinary[0]!.id, haste: 'ordinary' })
  }))
