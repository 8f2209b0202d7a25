import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import type { House } from '../src/context/context.ts'
import type { RecordedEvent } from '../src/events/event.ts'
import { eraseWords } from '../src/events/history/erase-words.ts'
import { sealDay } from '../src/events/history/seal-day.ts'
import { chainFaults, verifyHistory } from '../src/events/history/verify.ts'
import { watchHistory } from '../src/events/history/watch.ts'
import { eventsByIds } from '../src/events/store.ts'
import { reactTo } from '../src/jobs/reactions.ts'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { rootsInMemory } from './support/roots.ts'

const otherSecret = 'another secret of at least thirty-two letters'
const nextDay = new Date('2026-11-24T01:00:00+07:00')

describe('What happened', () => {
  let own: OwnDatabase
  let connection: Connection
  let subject: string
  let ticketId: number
  let db: Db
  let house: House & { now: Date }

  // A database of its own: taking a trigger away and emptying a table lock out everyone else.
  beforeAll(async () => {
    own = await ownDatabase()
    connection = connect(own.url, { max: 1 })
    db = connection.sql
    house = await testHouse(db)
    for (const text of ['Cây đổ chắn ngang ngõ 3', 'Nước thải chảy ra ngõ 7'])
      await openSample(house, { text })
    const ticket = await openSample(house)
    const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    await acceptTicket(ctxFor(house, officer), ticket.id, {})
    await noteOnTicket(ctxFor(house, officer), ticket.id, { text: 'Đã gọi cho người dân' })
    subject = `ticket:${ticket.reference}`
    ticketId = ticket.id
  })
  afterAll(async () => {
    await connection?.close()
    await own?.drop()
  })

  /** Runs in a transaction that is taken back, whatever comes of it. */
  const trying = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    await db`begin`
    return work(db).finally(() => db`rollback`)
  }
  /** Works inside `trying`: `begin` of the driver would end what it is to be taken back with. */
  const inside = (secret = house.secret, now = house.now) => {
    const nested = Object.assign((...given: unknown[]) => (db as CallableFunction)(...given), db, {
      begin: (work: (db: Db) => unknown) => work(nested as never),
    })
    return ctxFor({ ...house, db: nested as never, secret, clock: () => now })
  }
  const verify = (roots = rootsInMemory(), secret = house.secret) =>
    verifyHistory({ db, secret }, { page: 2, outside: roots })
  const kindsOf = async (...given: Parameters<typeof verify>) =>
    (await verify(...given)).faults.map(({ what }) => what)
  const idsOf = (type: string) => db<{ id: number }[]>`
    select id from ticket_events where subject = ${subject} and type = ${type}`

  const tampering: [string, (db: Db, id: number) => PromiseLike<unknown>][] = [
    ['another actor', (db, id) => db`update ticket_events set actor = 'staff:khac' where id = ${id}`],
    ['other data', (db, id) => db`update ticket_events set data = '{"x":1}' where id = ${id}`],
    ['another day', (db, id) => db`update ticket_events set at = at - interval '1 day' where id = ${id}`],
    [
      'another microsecond',
      (db, id) => db`update ticket_events set at = at + interval '1 us' where id = ${id}`,
    ],
    ['another kind', (db, id) => db`update ticket_events set type = 'ticket.noted' where id = ${id}`],
    ['another version', (db, id) => db`update ticket_events set version = 1 where id = ${id}`],
    ['another lane', (db, id) => db`update ticket_events set lane = 'spam' where id = ${id}`],
    ['another status', (db, id) => db`update ticket_events set status = 'closed' where id = ${id}`],
    ['another holder', (db, id) => db`update ticket_events set department_id = 1 where id = ${id}`],
    ['another officer', (db, id) => db`update ticket_events set officer_id = 'x' where id = ${id}`],
    ['another audience', (db, id) => db`update ticket_events set audience = '{}' where id = ${id}`],
    [
      'another ticket',
      (db, id) => db`
        update ticket_events set ticket_id = (select min(ticket_id) from ticket_events) where id = ${id}`,
    ],
    ['a key taken away', (db, id) => db`update ticket_events set key = null where id = ${id}`],
    ['its removal', (db, id) => db`delete from ticket_events where id = ${id}`],
    [
      'one slipped in',
      (db, id) => db`
        insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, hash)
        select ticket_id, subject, type, actor, data, at, audience, sha256('x') from ticket_events where id = ${id}`,
    ],
    [
      'one slipped in with a key of its own',
      (db, id) => db`
        insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, key, hash)
        select ticket_id, subject, type, actor, data, at, audience, key, sha256('x') from ticket_events where id = ${id}`,
    ],
  ]

  test.for(tampering)(
    'is chained under a key, so that even the owner of the tables cannot hide %s',
    ([, tamper]) =>
      trying(async (db) => {
        const [accepted] = await idsOf('ticket.accepted')
        expect(await verify()).toMatchObject({ count: 0 })
        expect(await chainFaults(house, subject)).toEqual([])
        await db`alter table ticket_events disable trigger user`
        await tamper(db, accepted!.id)
        expect((await chainFaults(house, subject)).length).toBeGreaterThan(0)
        const { faults } = await verify()
        expect(faults.map((fault) => fault.subject)).toContain(subject)
      }),
  )

  test.for<[string, (db: Db) => PromiseLike<unknown>, string]>([
    [
      'other words in a note',
      (db) =>
        db`update ticket_events set data = '{"text":"khác","public":false}' where type = 'ticket.noted'`,
      'words',
    ],
    [
      'other words in the report',
      (db) => db`update tickets set text = 'khác' where id = ${ticketId}`,
      'words',
    ],
    [
      'words that somebody else erased',
      (db) => db`update ticket_events set salt = null, erased = sha256('x') where type = 'ticket.noted'`,
      'erasure',
    ],
    [
      'a salt that is gone',
      (db) => db`update ticket_events set salt = null where type = 'ticket.noted'`,
      'words',
    ],
    [
      'the end of a chain removed',
      (db) => db`delete from ticket_events where type in ('ticket.accepted', 'ticket.noted')`,
      'end',
    ],
    [
      'a last row that changed nothing removed, once screens were told of another',
      async (db) => {
        await db`update ticket_events e set seq = n from (
          select id, row_number() over (order by type = 'ticket.accepted', id) as n from ticket_events) told where told.id = e.id`
        await db`delete from ticket_events where type = 'ticket.noted'`
      },
      'gap',
    ],
    [
      'a whole chain removed',
      (db) => db`delete from ticket_events where ticket_id = ${ticketId}`,
      'no-chain',
    ],
    [
      'a ticket unsealed, or put in another lane',
      (db) => db`update tickets set lane = 'denunciation' where id = ${ticketId}`,
      'state',
    ],
    [
      'a ticket that was never answered shown as ended',
      (db) => db`update tickets set status = 'closed' where id = ${ticketId}`,
      'state',
    ],
    [
      'a ticket slipped to another department',
      (db) => db`
        update tickets set department_id = (select max(id) from departments where id <> tickets.department_id) where id = ${ticketId}`,
      'state',
    ],
    [
      'a ticket taken from its officer',
      (db) => db`update tickets set officer_id = null where id = ${ticketId}`,
      'state',
    ],
  ])('is held against its ticket and its words: %s is found', ([, tamper, what]) =>
    trying(async (db) => {
      await db`alter table ticket_events disable trigger user`
      await tamper(db)
      expect(await kindsOf()).toContain(what)
    }),
  )

  test('can have its words erased, and is proven as before', () =>
    trying(async (db) => {
      await eraseWords(inside(), { ticketIds: [ticketId] })
      await db`update tickets set text = '…' where id = ${ticketId}`
      const rows = await db<{ data: { text?: string }; salt: Uint8Array | null }[]>`
        select data, salt from ticket_events where ticket_id = ${ticketId} and type in ('ticket.noted', 'ticket.opened') order by id`
      expect(rows.map(({ salt }) => salt)).toEqual([null, null])
      expect(rows[1]!.data).toEqual({ text: '…', public: false })
      expect(await verify()).toMatchObject({ count: 0 })
    }))

  test('is proven with each secret that is still listed, and says which row it cannot prove without', () =>
    trying(async () => {
      expect(await kindsOf(undefined, `${otherSecret},${house.secret}`)).toEqual([])
      await noteOnTicket(inside(`${otherSecret},${house.secret}`), ticketId, { text: 'Ghi bằng khóa mới' })
      expect(await kindsOf(undefined, `${house.secret},${otherSecret}`)).toEqual([])
      expect(await kindsOf(undefined, otherSecret)).toContain('key')
      expect(await kindsOf()).toContain('key')
    }))

  test('kept before there was a key is still proven by the hash of its time, up to where the key began', () =>
    trying(async (db) => {
      const link = (
        text: string,
      ) => db`sha256(convert_to(jsonb_build_array('ticket:OLD', 'ticket.noted', 'system',
        jsonb_build_object('text', ${text}::text), (extract(epoch from now) * 1000000)::bigint)::text, 'UTF8'))`
      await db`
        insert into ticket_events (subject, type, actor, data, at, audience, hash)
        select 'ticket:OLD', 'ticket.noted', 'system', '{"text":"x"}', now, '{}', ${link('x')} from now()`
      expect(await kindsOf()).toContain('unkeyed')
      await db`update unkeyed_chains set until_id = old.id, chains = 1, root = sha256(hash)
        from (select id, hash from ticket_events where subject = 'ticket:OLD') old`
      expect(await kindsOf()).toEqual(['root'])
      const roots = rootsInMemory()
      await sealDay(inside(), roots)
      expect(roots.lines.map(({ day }) => day)).toContain('before-keys')
      expect(await kindsOf(roots)).toEqual([])

      await db`alter table ticket_events disable trigger user`
      await db`update ticket_events set actor = 'staff:khac' where subject = 'ticket:OLD'`
      expect(await kindsOf(roots)).toContain('link')
      await db`update ticket_events set actor = 'system', data = '{"text":"y"}',
        hash = (select ${link('y')} from (select at as now) at) where subject = 'ticket:OLD'`
      expect(await kindsOf(roots)).toEqual(['root'])
    }))

  test('of a day is sealed once, here and outside, so that no row of that day is lost at the end of a chain', () =>
    trying(async (db) => {
      const roots = rootsInMemory()
      await sealDay(inside(house.secret, nextDay), roots)
      await sealDay(inside(house.secret, nextDay), roots)
      expect(roots.lines.map(({ day }) => day)).toEqual(['before-keys', '2026-11-23'])
      expect(roots.lines[1]).toMatchObject({ chains: 3 })
      expect(await kindsOf(roots)).toEqual([])

      await db`alter table ticket_events disable trigger user`
      await db`delete from ticket_events where subject = ${subject} and type = 'ticket.noted'`
      await db`update tickets set version = version - 1 where id = ${ticketId}`
      expect(await kindsOf(roots)).toEqual(['root'])
      await db`update daily_roots set root = sha256('x')`
      expect(await kindsOf(roots)).toEqual(['root', 'outside'])
      await db`delete from daily_roots`
      expect(await kindsOf(roots)).toEqual(['outside'])
    }))

  test('that was missed for days is sealed day by day, and its root is mailed where an address is set', () =>
    trying(async (db) => {
      const roots = rootsInMemory()
      await sealDay(inside(house.secret, nextDay), roots)
      await sealDay({ ...inside(house.secret, new Date('2026-11-27T00:10:00+07:00')) }, roots)
      expect(roots.lines.map(({ day }) => day)).toEqual([
        'before-keys',
        '2026-11-23',
        '2026-11-24',
        '2026-11-25',
        '2026-11-26',
      ])
      expect(await kindsOf(roots)).toEqual([])
      const [row] = await db<
        { id: number }[]
      >`select id from ticket_events where type = 'history.sealed' order by id`
      const [event] = (await eventsByIds(db, [row!.id])) as RecordedEvent<'history.sealed'>[]
      await reactTo({ ...inside(), rootsTo: 'luu-tru@tinh.example' }, event!)
      const mails = await db<
        { body: string }[]
      >`select body from messages where recipient = 'luu-tru@tinh.example'`
      expect(mails).toHaveLength(1)
      expect(mails[0]!.body).toContain(roots.lines[1]!.mac)
    }))

  test('is read every night: what does not hold is mailed to the administrators', () =>
    trying(async (db) => {
      await watchHistory(inside(), rootsInMemory())
      expect(await db`select from ticket_events where type = 'history.broken'`).toHaveLength(0)

      const admin = await makeStaff(db, { kind: 'operation-centre', roles: ['admin'] })
      await db`alter table ticket_events disable trigger user`
      const [accepted] = await idsOf('ticket.accepted')
      await db`update ticket_events set actor = 'staff:khac' where id = ${accepted!.id}`
      await watchHistory(inside(), rootsInMemory())
      const [row] = await db<{ id: number }[]>`select id from ticket_events where type = 'history.broken'`
      const [event] = await eventsByIds(db, [row!.id])
      await reactTo(inside(), event!)
      const [mail] = await db<{ body: string }[]>`
        select body from messages where recipient = ${`${admin.id}@test.example`}`
      expect(mail!.body).toContain(`${subject}, dòng ${accepted!.id}`)
    }))

  test.for([
    ['rewritten', (db: Db) => db`update ticket_events set actor = 'staff:khac'`],
    ['chained anew', (db: Db) => db`update ticket_events set hash = sha256('x')`],
    ['told to others', (db: Db) => db`update ticket_events set audience = '{}'`],
    ['worded anew', (db: Db) => db`update ticket_events set data = '{}', salt = null`],
    [
      'rewritten by way of an erasure',
      (db: Db) => db`update ticket_events set actor = 'x', salt = null, erased = ''`,
    ],
    ['removed', (db: Db) => db`delete from ticket_events`],
    ['emptied', (db: Db) => db`truncate ticket_events cascade`],
  ] as const)('cannot be %s', ([, change]) =>
    trying((db) => expect(change(db)).rejects.toThrow('append-only')),
  )
})
