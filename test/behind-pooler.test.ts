import { afterAll, beforeAll, expect, test } from 'vitest'
import { insteadBy } from '../db/around.ts'
import { type Connection, connect } from '../db/connect.ts'
import { openPools, type Pools } from '../db/pools.ts'
import { behindPooler, beyondSight, seenFrom } from '../db/sight.ts'
import { lagOf, openStandby } from '../db/standby.ts'
import { roomsOf } from '../src/events/rooms.ts'
import { asApp } from './support/as-app.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

let own: OwnDatabase
let owner: Connection
let pools: Pools
let ids: { ordinary: number; sealed: number }
let seats: { near: string[]; legal: string[] }

const complaint = {
  text: 'Tôi khiếu nại quyết định xử phạt hành chính số 12 của Chủ tịch phường Khương Đình đối với nhà tôi',
}
const most = 2

beforeAll(async () => {
  own = await ownDatabase()
  owner = connect(own.url, { max: 2, name: 'lang-nghe-test' })
  const house = await testHouse(owner.sql)
  const [ordinary, sealed] = [await openSample(house), await openSample(house, complaint)]
  ids = { ordinary: ordinary.id, sealed: sealed.id }
  const seatsAt = async (departmentId: number | null, roles: ('officer' | 'legal')[]) => {
    const [at] = await owner.sql<{ kind: string }[]>`select kind from departments where id = ${departmentId}`
    return roomsOf(await makeStaff(owner.sql, { kind: at!.kind, communeCode: khuongDinh, roles }))
  }
  seats = {
    near: await seatsAt(ordinary.departmentId, ['officer']),
    legal: await seatsAt(sealed.departmentId, ['legal']),
  }
  // As the pooler's connect_query would.
  const [{ name }] = (await owner.sql`select current_database() as name`) as unknown as [{ name: string }]
  await owner.sql.unsafe(`alter database ${name} set random_page_cost = 1.1`)
  pools = await openPools(asApp(own.url), { max: most, pooledUrl: asApp(own.url) })
}, 120_000)
afterAll(async () => {
  await pools?.close()
  await owner?.close()
  await own?.drop()
})

const idsFor = async (of: string[]) =>
  (await pools.staffDbFrom(of)<{ id: number }[]>`select id from tickets where id > ${0} order by id`).map(
    ({ id }) => id,
  )

test('Behind a pooler everybody is shown their own, however many ask at once', async () => {
  const all = [ids.ordinary, ids.sealed]
  const asked = Array.from({ length: 120 }, async (_, at) => {
    if (at % 3 === 0) return expect(await idsFor(seats.near)).toEqual([ids.ordinary])
    if (at % 3 === 1) return expect(await idsFor(seats.legal)).toEqual(all)
    expect(await pools.staffDb`select id from tickets`).toEqual([])
  })
  await Promise.all(asked)
  const near = pools.staffDbFrom(seats.near)
  expect(await beyondSight(near)`select id from tickets`).toHaveLength(2)
  await near.begin(async (tx) => {
    expect(await tx`select id from tickets`).toHaveLength(1)
    expect(await beyondSight(tx)`select id from tickets`).toHaveLength(2)
  })
})

test('Nothing of who asked is left on the connection that the next person gets', async () => {
  const { sql, close } = connect(asApp(own.url), { max: 1, pooled: true, name: 'lang-nghe-test' })
  behindPooler(sql)
  expect(await seenFrom(sql, seats.legal)`select id from tickets`).toHaveLength(2)
  const [left] = await sql`
    select current_user as role, coalesce(current_setting('lang_nghe.seats', true), '') as seats,
      (select count(*)::int from pg_prepared_statements) as prepared`
  expect(left).toEqual({ role: new URL(asApp(own.url)).username, seats: '', prepared: 0 })
  await close()
})

test('A statement that fails says why, and changes that fail leave nothing', async () => {
  const near = pools.staffDbFrom(seats.near)
  await expect(near`select id / 0 from tickets`).rejects.toMatchObject({ code: '22012' })
  await expect(near`delete from ticket_events`).rejects.toMatchObject({ code: '42501' })
  expect(await near`update tickets set urgency = 'urgent' where id = ${ids.sealed} returning id`).toEqual([])
  expect(await idsFor(seats.near)).toEqual([ids.ordinary])
})

test('A pooler that sets nothing on its connections is refused, with the line that it lacks', async () => {
  const bare = await ownDatabase()
  const opening = openPools(asApp(bare.url), { max: most, pooledUrl: asApp(bare.url) })
  await expect(opening).rejects.toThrow("connect_query='set random_page_cost = 1.1")
  await bare.drop()
})

test('What follows the database is not asked while it leads, lags or is away, and what it cannot answer is asked of the one that leads', async () => {
  const url = asApp(own.url)
  const primary = await openPools(url, { max: most })
  const passes = (error: unknown) => ['25006', 'ECONNREFUSED'].includes((error as { code: string }).code)
  const leads = openStandby({ url, max: 1, primary, passes })
  expect([await lagOf(primary.sql), leads.lag(), leads.forResidents(), leads.forStaff(seats.near)]).toEqual([
    null,
    null,
    null,
    null,
  ])

  // A second server that refuses, or is not there: what it is asked is answered by the first, behind the same wall.
  await owner.sql`create sequence asked_instead`
  const refuses = connect(own.url, { max: 1, name: 'lang-nghe-test' })
  await refuses.sql`set default_transaction_read_only = on`
  const away = connect('postgres://nobody@127.0.0.1:1/none', { max: 1 })
  const near = primary.staffDbFrom(seats.near)
  for (const first of [seenFrom(away.sql, seats.near), away.sql])
    expect(await insteadBy(first, near, passes)`select id from tickets where id > ${0}`).toEqual([
      { id: ids.ordinary },
    ])
  const reading = insteadBy(refuses.sql, owner.sql, passes)
  const said = { day: new Date(0), words: { tên: ['Đường', 7] } }
  const [kept] = await reading`
    select nextval('asked_instead') as n, ${said.day}::timestamptz as day, ${reading.json(said.words)}::jsonb as words`
  expect(kept).toEqual({ n: 1, ...said })
  await expect(reading`select 1 / ${0}::int`).rejects.toMatchObject({ code: '22012' })
  expect(await reading`select current_setting('default_transaction_read_only') as only`).toEqual([
    { only: 'on' },
  ])
  await Promise.all([primary, leads, refuses, away].map(({ close }) => close()))
})
