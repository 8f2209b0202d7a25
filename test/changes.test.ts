import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { nothingTold } from '../src/context/told.ts'
import { claimUndispatched, lastSeq } from '../src/events/store.ts'
import { cursorAt } from '../src/machines/changes/cursor.ts'
import { changesWithin, stretchAfter } from '../src/machines/changes/store.ts'
import type { Db } from '../src/platform/database.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { rollBackAlone } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample } from './support/house.ts'
import { fieldsOf, withApp } from './support/with-app.ts'

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

type Change = {
  type: string
  by: string
  left: boolean
  ticket: { id: number; reference: string; status: string; department: { id: number } }
}
type Page = { changes: Change[]; cursor: string; more: boolean }

const asProgram = (staff: Staff): Staff => ({
  ...staff,
  client: { keyId: 1, scopes: ['read-tickets'], reach: 'department', perMinute: 1000 },
})

/** Screens are told of what happened, and each event has its number. */
const tell = (db: Db) =>
  claimUndispatched(db, { now: new Date(), limit: 10_000, patience: -1_000_000, overdue: [] }).then(() =>
    claimUndispatched(db, { now: new Date(Date.now() + 60_000), limit: 10_000, patience: 0, overdue: [] }),
  )

let officer: Staff
let program: Staff
let elsewhere: Staff
const inTown = (work: Parameters<typeof withApp>[0]) =>
  withApp(work, async (db) => {
    officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    program = asProgram(await makeStaff(db, { kind: 'economy', communeCode: khuongDinh, roles: ['client'] }))
    elsewhere = asProgram(await makeStaff(db, { kind: 'police', communeCode: khuongDinh, roles: ['client'] }))
    return [officer, program, elsewhere]
  })

test('A program reads what happened to its tickets since it asked last, in order, and nothing that anybody wrote', () =>
  inTown(async ({ db, house, as }) => {
    const ask = async (query: string, who = program) =>
      (await as(who)('GET', `/api/changes${query}`)).json<Page>()
    await tell(db)
    const { cursor, changes } = await ask('')
    expect(changes).toEqual([])

    const { id, reference } = await openSample(house)
    await acceptTicket(ctxFor(house, officer), id, {})
    await noteOnTicket(ctxFor(house, officer), id, { text: 'Gọi bà Bình 0912345678' })
    expect((await ask(`?after=${cursor}`)).changes).toEqual([])
    await tell(db)

    const answered = await as(program)('GET', `/api/changes?after=${cursor}`)
    const page = answered.json<Page>()
    expect(page.changes.map(({ type, by }) => [type, by])).toEqual([
      ['ticket.opened', 'resident'],
      ['ticket.accepted', 'staff'],
      ['ticket.noted', 'staff'],
    ])
    expect(page.changes.map(({ ticket }) => [ticket.reference, ticket.status])).toEqual([
      [reference, 'new'],
      [reference, 'accepted'],
      [reference, 'accepted'],
    ])
    expect(answered.text).not.toMatch(/0912345678|Bình|Nắp cống/)
    expect(await ask(`?after=${page.cursor}`)).toMatchObject({
      changes: [],
      cursor: page.cursor,
      more: false,
    })
    expect((await ask(`?after=${cursor}`, elsewhere)).changes).toEqual([])

    const first = await ask(`?after=${cursor}&limit=1`)
    expect([first.changes.length, first.more]).toEqual([1, true])
    const rest = await ask(`?after=${first.cursor}&limit=500`)
    expect([...first.changes, ...rest.changes]).toEqual(page.changes)
    const accepted = await ask(`?after=${cursor}&types=ticket.accepted,ticket.closed`)
    expect(accepted.changes.map(({ type }) => type)).toEqual(['ticket.accepted'])
    expect((await ask(`?after=${cursor}&unit=${elsewhere.departmentId}`)).changes).toEqual([])
    expect((await ask(`?after=${cursor}&unit=${program.departmentId}`)).changes.length).toBe(3)

    const etag = answered.headers.get('etag')!
    const again = await as(program)('GET', `/api/changes?after=${cursor}`, {
      headers: { 'if-none-match': etag },
    })
    expect([again.status, again.text]).toEqual([304, ''])
  }))

test('It hears that a ticket left it, whoever got it hears all of it, and of what is sealed nobody hears', () =>
  inTown(async ({ db, house, as }) => {
    const ask = async (query: string, who = program) =>
      (await as(who)('GET', `/api/changes${query}`)).json<Page>()
    await tell(db)
    const { cursor } = await ask('')
    const ticket = await openSample(house)
    await forwardTicket(ctxFor(house, officer), ticket.id, {
      departmentId: elsewhere.departmentId,
      why: 'Việc của công an',
    })
    await tell(db)
    const mine = (await ask(`?after=${cursor}`)).changes
    expect(mine.map(({ type, left }) => [type, left])).toEqual([['ticket.forwarded', true]])
    const theirs = (await ask(`?after=${cursor}`, elsewhere)).changes
    expect(theirs.map(({ type, left }) => [type, left])).toEqual([
      ['ticket.opened', false],
      ['ticket.forwarded', false],
    ])

    await db`update tickets set lane = 'complaint' where id = ${ticket.id}`
    for (const who of [program, elsewhere]) expect((await ask(`?after=${cursor}`, who)).changes).toEqual([])
  }))

test('Who waits is answered when something happens, and asks the database nothing meanwhile', () =>
  inTown(async ({ db, house, as }) => {
    await tell(db)
    const told = nothingTold()
    house.told = told
    const { cursor } = (await as(program)('GET', '/api/changes')).json<Page>()
    const waiting = as(program)('GET', `/api/changes?after=${cursor}&wait=25`)
    await openSample(house)
    await tell(db)
    told.newest = await lastSeq(db)
    expect((await waiting).json<Page>().changes.map(({ type }) => type)).toEqual(['ticket.opened'])
  }))

test('A place of another system, or of none, is refused in a sentence, and so is an event that nobody knows', () =>
  inTown(async ({ db, house, as }) => {
    await tell(db)
    const refused = async (query: string) => {
      const answered = await as(program)('GET', `/api/changes?${query}`)
      return [answered.status, fieldsOf(answered)]
    }
    for (const after of [
      'garbage',
      '0',
      'zz.000000000000',
      cursorAt(5, 'another secret of thirty-two letters'),
    ])
      expect([after, await refused(`after=${after}`)]).toEqual([after, [422, ['after']]])
    expect(await refused(`after=${cursorAt(9_000_000_000, house.secret)}`)).toEqual([422, ['after']])
    expect(await refused('types=ticket.accepted,person.shown')).toEqual([422, ['types']])
    expect(await refused('wait=60')).toEqual([422, ['wait']])
    expect(await refused('limit=0')).toEqual([422, ['limit']])
  }))

type Node = { 'Node Type': string; 'Index Name'?: string; 'Actual Rows': number; Plans?: Node[] }
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

test('What one question costs has an end, however much happened since, and comes from the index', () =>
  inTown(async ({ db }) => {
    await tell(db)
    const top = await lastSeq(db)
    await db`alter table ticket_events disable trigger user`
    await db`
      insert into ticket_events (subject, type, actor, data, at, audience, hash, seq, dispatched_at)
      select 'x', 'holiday.changed', 'system', '{}', now(), '{}', '\\x00', ${top}::bigint + n, now()
      from generate_series(1, 30000) n`
    await db`analyze ticket_events`
    const { until, events } = await stretchAfter(db, { after: top, most: 2000 })
    expect([until, events]).toEqual([top + 2000, 2000])
    const within = { after: top, until, types: ['ticket.opened'], departmentId: null, limit: 101 }
    const [explained] = await db<Record<string, [{ Plan: Node }]>[]>`
      explain (analyze, timing off, format json) ${changesWithin(db, program, within)}`
    const nodes = nodesOf(Object.values(explained!)[0]![0]!.Plan)
    expect(nodes.map((node) => node['Index Name'])).toContain('ticket_events_seq')
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Seq Scan')
  }))
