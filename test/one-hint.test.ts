import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { EventType } from '../src/events/event.ts'
import { type Hint, relayOnce } from '../src/events/relay.ts'
import { dispatchedAfter, lastSeq } from '../src/events/store.ts'
import { react } from '../src/jobs/react.ts'
import { oneHintEach } from '../src/live/one-hint.ts'
import { inState, openTown, standing, type Town, type Who } from './support/addresses.ts'
import { inRollback, rollBackAlone } from './support/database.ts'
import { ctxFor } from './support/house.ts'
import { staffAddresses } from './support/staff-addresses.ts'

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

describe('Events of one batch', () => {
  const event = (seq: number, type: EventType, rooms: string[], ticketId: number | null = 1): Hint => ({
    seq,
    type,
    ticketId,
    rooms,
  })
  const said = (...batch: Hint[]) =>
    oneHintEach(batch).map(({ rooms, except, hint: { seq, type, ticketId } }) => ({
      rooms,
      except,
      hint: [seq, type, ticketId],
    }))

  test('about one ticket are one hint to whoever hears of them all', () =>
    expect(
      said(event(1, 'ticket.opened', ['a', 'b']), event(2, 'ticket.assigned', ['a', 'b', 'officer'])),
    ).toEqual([
      { rooms: ['a', 'b'], except: [], hint: [2, 'ticket.opened', 1] },
      { rooms: ['officer'], except: ['a', 'b'], hint: [2, 'ticket.assigned', 1] },
    ]))

  test('about two tickets are two', () =>
    expect(said(event(1, 'ticket.merged', ['a'], 1), event(2, 'ticket.absorbed', ['a'], 2))).toHaveLength(2))

  test('tell no room of what is not its own, not even that it happened', () =>
    expect(
      said(event(1, 'ticket.noted', ['department:1']), event(2, 'ticket.lane-changed', ['legal:1'])),
    ).toEqual([
      { rooms: ['department:1'], except: [], hint: [1, 'ticket.noted', 1] },
      { rooms: ['legal:1'], except: [], hint: [2, 'ticket.lane-changed', 1] },
    ]))

  test('say together all that is old, and that it is news when any of them is', () => {
    const [erased] = oneHintEach([
      event(1, 'ticket.reporter-erased', ['a']),
      event(2, 'ticket.warned', ['a']),
    ])
    expect(erased!.hint).toMatchObject({ touches: ['ticket', 'list', 'counts', 'messages'], news: true })
  })

  test('that nobody hears of are told nobody', () => expect(said(event(1, 'ticket.opened', []))).toEqual([]))
})

const writing =
  /^(PUT|POST|PATCH|DELETE) \/(tickets\/:id\/|hotline\/reports|hotline\/followers|desk\/reports)/

/** Every address of the staff API at which something happens to a ticket. */
const addresses = staffAddresses.filter((address) => writing.test(address) && !address.endsWith('/draft'))

const states =
  'new accepted resolved extending suspended merged shared consulted doubtful ringing pictured anothers complaint withheld held joined'.split(
    ' ',
  )
const people: Who[] = ['leader', 'legal', 'chair', 'dispatcher', 'officer', 'other']

type Said = { room: string; ticketId: number | null; type: string; presses: boolean }

/** What the house does by itself follows, until nothing more does; what each room heard meanwhile. */
const settle = async ({ sql, house }: Town): Promise<Said[]> => {
  const heard: Omit<Said, 'presses'>[] = []
  const relay = async (now: Date) => {
    const seen = await lastSeq(sql)
    const fresh = await sql<
      { id: number }[]
    >`select id from ticket_events where dispatched_at is null order by id`
    await relayOnce(sql, now)
    const batch = (await dispatchedAfter(sql, seen)).map(({ seq, type, ticketId, audience }) => ({
      seq: seq!,
      type,
      ticketId,
      rooms: audience,
    }))
    for (const { rooms, hint } of oneHintEach(batch))
      for (const room of rooms) heard.push({ room, ticketId: hint.ticketId, type: hint.type })
    await react(
      ctxFor(house),
      fresh.map(({ id }) => id),
    )
    return fresh.length
  }
  while ((await relay(house.now)) > 0);
  await relay(new Date(house.now.getTime() + 1_000))
  const pressing = await sql<{ id: number }[]>`
    select id from tickets where lane = 'emergency' or urgency = 'urgent' or danger_check = 'pending'`
  return heard.map((one) => ({ ...one, presses: pressing.some(({ id }) => id === one.ticketId) }))
}

const withRoster = async (sql: Sql): Promise<Town> => {
  const town = await openTown(sql)
  await sql`update duties set valid_from = '2026-01-01'`
  await settle(town)
  await sql`update tickets set officer_id = null`
  return town
}

/** Runs `story` and takes back all of it. */
const takenBack = async <T>({ sql }: Town, name: string, story: () => Promise<T>): Promise<T> => {
  await sql`savepoint ${sql(name)}`
  const told = await story()
  await sql`rollback to savepoint ${sql(name)}`
  return told
}

/** What each room hears at each address, of the first who may, as the ticket first stands so that it can be done. */
const heardAtEach = async (town: Town): Promise<Map<string, Said[]>> => {
  const heard = new Map<string, Said[]>()
  for (const state of states)
    await takenBack(town, 'state', async () => {
      const asked = await inState(town, state)
      await settle(town)
      for (const address of addresses.filter((one) => !heard.has(one))) {
        const said = await takenBack(town, 'address', async () => firstToBeHeard(town, await asked(address)))
        if (said.length > 0) heard.set(address, said)
      }
    })
  return heard
}

const firstToBeHeard = async (town: Town, asking: Awaited<ReturnType<typeof standing>>): Promise<Said[]> => {
  for (const who of people) {
    const said = await takenBack(town, 'asked', async () =>
      (await asking(who)).status < 300 ? settle(town) : [],
    )
    if (said.length > 0) return said
  }
  return []
}

/** What presses is told at once, and what follows from it again. */
const twice = (heard: Said[]): string[] => {
  const calm = heard.filter(({ presses }) => !presses)
  const each = Map.groupBy(calm, ({ room, ticketId }) => `${room} of ${ticketId}`)
  return [...each].flatMap(([where, all]) =>
    all.length > 1 ? [`${where}: ${all.map(({ type }) => type)}`] : [],
  )
}

test(
  'Whatever a person does, each room hears one hint of each ticket, what follows by itself included',
  {
    timeout: 180_000,
  },
  () =>
    inRollback(async (sql) => {
      const town = await withRoster(sql)
      const wrong: string[] = []
      const each = await heardAtEach(town)
      for (const address of addresses) {
        const heard = each.get(address) ?? []
        if (heard.length === 0) wrong.push(`${address}: nobody could, or nobody heard`)
        wrong.push(...twice(heard).map((where) => `${address}: ${where}`))
      }
      expect(wrong).toEqual([])
      expect(addresses.length).toBeGreaterThan(30)
    }),
)

const hintsOfOpening = async (sql: Sql, changes: (town: Town) => Promise<unknown>) => {
  const town = await withRoster(sql)
  await changes(town)
  const report = await standing(town, { address: 'POST /hotline/reports', state: 'new' })
  expect((await report('operator')).status).toBe(201)
  const department = `department:${town.staff.officer.departmentId}`
  return (await settle(town)).filter(({ room }) => room === department).map(({ type }) => type)
}

test('An opening and the officer whom it brings are one hint', () =>
  inRollback(async (sql) => {
    expect(await hintsOfOpening(sql, async () => {})).toEqual(['ticket.opened'])
  }))

test('An opening of which nothing follows is told all the same', () =>
  inRollback(async (sql) => {
    const nobody = ({ staff }: Town) => sql`delete from duties where staff_id = ${staff.officer.id}`
    expect(await hintsOfOpening(sql, nobody)).toEqual(['ticket.opened'])
  }))
