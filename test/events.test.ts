import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { brokenLinks } from '../src/events/store.ts'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

describe('What happened', () => {
  let own: OwnDatabase
  let connection: Connection
  let subject: string
  let db: Db

  // A database of its own: taking a trigger away and emptying a table lock out everyone else.
  beforeAll(async () => {
    own = await ownDatabase()
    connection = connect(own.url, { max: 1 })
    db = connection.sql
    const house = await testHouse(db)
    const ticket = await openSample(house)
    const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    await acceptTicket(ctxFor(house, officer), ticket.id, {})
    await noteOnTicket(ctxFor(house, officer), ticket.id, { text: 'Đã gọi cho người dân' })
    subject = `ticket:${ticket.reference}`
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

  test.for([
    [
      'another actor',
      (db: Db, id: number) => db`update ticket_events set actor = 'staff:khac' where id = ${id}`,
    ],
    [
      'other words',
      (db: Db, id: number) => db`update ticket_events set data = '{"text":"khác"}' where id = ${id}`,
    ],
    [
      'another day',
      (db: Db, id: number) => db`update ticket_events set at = at - interval '1 day' where id = ${id}`,
    ],
    [
      'another kind',
      (db: Db, id: number) => db`update ticket_events set type = 'ticket.noted' where id = ${id}`,
    ],
    ['another version', (db: Db, id: number) => db`update ticket_events set version = 1 where id = ${id}`],
    ['its removal', (db: Db, id: number) => db`delete from ticket_events where id = ${id}`],
    [
      'one slipped in',
      (db: Db, id: number) => db`
        insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, hash)
        select ticket_id, subject, type, actor, data, at, audience, sha256('x') from ticket_events where id = ${id}`,
    ],
  ] as const)('is chained, so that even the owner of the tables cannot hide %s', ([, tamper]) =>
    trying(async (db) => {
      const [, second] = await db<{ id: number }[]>`
        select id from ticket_events where subject = ${subject} order by id`
      expect(await brokenLinks(db, subject)).toHaveLength(0)
      await db`alter table ticket_events disable trigger user`
      await tamper(db, second!.id)
      expect((await brokenLinks(db, subject)).length).toBeGreaterThan(0)
    }),
  )

  test('kept before versions were is still proven by the hash of its time', () =>
    trying(async (db) => {
      await db`
        insert into ticket_events (subject, type, actor, data, at, audience, hash)
        select 'ticket:OLD', 'ticket.noted', 'system', '{"text":"x"}', now, '{}', sha256(convert_to(jsonb_build_array(
          'ticket:OLD', 'ticket.noted', 'system', '{"text":"x"}'::jsonb, (extract(epoch from now) * 1000000)::bigint)::text, 'UTF8'))
        from now()`
      expect(await brokenLinks(db, 'ticket:OLD')).toEqual([])
      await db`update ticket_events set dispatched_at = now() where subject = 'ticket:OLD'`
      await expect(db`update ticket_events set version = 2 where subject = 'ticket:OLD'`).rejects.toThrow(
        'append-only',
      )
    }))

  test.for([
    ['rewritten', (db: Db) => db`update ticket_events set actor = 'staff:khac'`],
    ['chained anew', (db: Db) => db`update ticket_events set hash = sha256('x')`],
    ['removed', (db: Db) => db`delete from ticket_events`],
    ['emptied', (db: Db) => db`truncate ticket_events cascade`],
  ] as const)('cannot be %s', ([, change]) =>
    trying((db) => expect(change(db)).rejects.toThrow('append-only')),
  )
})
