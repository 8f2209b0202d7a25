import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Sql } from '../db/connect.ts'
import type { Mark } from '../db/schema/tickets.ts'
import { listWaiting } from '../src/tickets/pictures/looking/waiting.ts'
import { keptKeys } from '../src/tickets/pictures/store.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'

const face = { r: 250, g: 210, b: 20 }
const face2 = { r: 20, g: 60, b: 250 }
const street = { r: 240, g: 240, b: 240 }

/** A street with two faces: the first in the left upper quarter, the second in the right lower one. */
const photo = await sharp({ create: { width: 400, height: 200, channels: 3, background: street } })
  .composite([
    { input: { create: { width: 100, height: 60, channels: 3, background: face } }, left: 40, top: 20 },
    { input: { create: { width: 100, height: 60, channels: 3, background: face2 } }, left: 260, top: 120 },
  ])
  .png()
  .toBuffer()

const overFirst: Mark = { kind: 'box', from: [0.375, 0.425], to: [0.075, 0.075] }
const overSecond: Mark = {
  kind: 'stroke',
  points: [
    [0.62, 0.75],
    [0.93, 0.75],
  ],
  width: 0.2,
}

const town = async (sql: Sql) => {
  const house = await testHouse(sql)
  const here = { kind: 'economy', communeCode: khuongDinh }
  const officer = await makeStaff(sql, here)
  const leader = await makeStaff(sql, { ...here, roles: ['leader'] })
  const stranger = await makeStaff(sql, { kind: 'culture', communeCode: khuongDinh, roles: ['leader'] })
  const caller = testApp(house, [officer, leader, stranger])
  const ticket = await openSample(house)
  const own = { 'x-report-secret': trackingSecret(house.secret, ticket.reference) }
  const form = new FormData()
  form.set('file', new File([new Uint8Array(photo)], 'a.png', { type: 'image/png' }))
  const sent = await caller.resident('POST', `/api/reports/${ticket.reference}/attachments`, {
    body: form,
    headers: own,
  })
  const { id } = sent.json<{ id: number }>()
  const at = `/api/tickets/${ticket.id}`
  const publish = (published = true) => caller.as(leader)('PUT', `${at}/publication`, { body: { published } })
  const look = (body: { published: boolean; marks?: unknown }, by = leader) =>
    caller.as(by)('PUT', `${at}/attachments/${id}/publication`, { body })
  const bytesAt = async (path: string, headers = {}) => {
    const answered = await caller.app.request(path, { headers })
    return answered.status === 200 ? Buffer.from(await answered.arrayBuffer()) : answered.status
  }
  const publicBytes = () => bytesAt(`/api/reports/${ticket.reference}/attachments/${id}`)
  const ownBytes = () => bytesAt(`/api/reports/${ticket.reference}/attachments/${id}`, own)
  const waitingFor = async (by: typeof leader) =>
    (await listWaiting(ctxFor(house, by), { limit: 50 })).pictures
  return {
    sql,
    house,
    officer,
    leader,
    stranger,
    ticket,
    id,
    at,
    own,
    publish,
    look,
    publicBytes,
    ownBytes,
    waitingFor,
    ...caller,
  }
}
type Town = Awaited<ReturnType<typeof town>>
const inTown = (work: (here: Town) => Promise<void>) => () => inRollback(async (sql) => work(await town(sql)))

/** How far every pixel of a region is from black, at most. */
const brightest = async (bytes: Buffer, [left, top, width, height]: [number, number, number, number]) => {
  const data = await sharp(bytes).extract({ left, top, width, height }).raw().toBuffer()
  return Math.max(...data)
}
const first = [40, 20, 100, 60] as [number, number, number, number]
const second = [262, 122, 96, 56] as [number, number, number, number]
const between = [170, 40, 40, 20] as [number, number, number, number]

test(
  'what is marked is black in the copy that the public sees and nothing lies below it, while the original stays with staff and reporter',
  inTown(async ({ publish, look, publicBytes, ownBytes, app, at, id, leader, as, sql }) => {
    await publish()
    expect(await publicBytes()).toBe(404)
    const before = (await ownBytes()) as Buffer
    expect((await look({ published: true, marks: [overFirst, overSecond] })).status).toBe(200)
    const seen = (await publicBytes()) as Buffer
    expect(await brightest(seen, first)).toBeLessThan(40)
    expect(await brightest(seen, second)).toBeLessThan(40)
    expect(await brightest(seen, between)).toBeGreaterThan(220)
    const { format, width, height, exif, icc } = await sharp(seen).metadata()
    expect({ format, width, height, exif, icc }).toEqual({ format: 'jpeg', width: 400, height: 200 })

    expect(((await ownBytes()) as Buffer).equals(before)).toBe(true)
    const asked = (query: string) =>
      app.request(`${at}/attachments/${id}${query}`, { headers: { 'x-test-as': leader.id } })
    expect(Buffer.from(await (await asked('')).arrayBuffer()).equals(before)).toBe(true)
    expect(Buffer.from(await (await asked('?seen=public')).arrayBuffer()).equals(seen)).toBe(true)
    const { attachments, timeline } = (await as(leader)('GET', at)).json<TicketDetail>()
    expect(attachments[0]).toMatchObject({ published: true, marks: [overFirst, overSecond] })
    expect(timeline.at(-1)?.sentence.vi).toBe('Công khai ảnh đã che 2 chỗ')

    const [kept] = await sql<{ publicKey: string }[]>`select public_key from attachments where id = ${id}`
    expect(await keptKeys(sql, [kept!.publicKey])).toEqual([kept!.publicKey])
  }),
)

test(
  'whoever decides otherwise later begins with the original: fewer marks, none, or nothing to see',
  inTown(async ({ publish, look, publicBytes, ownBytes }) => {
    await publish()
    await look({ published: true, marks: [overFirst, overSecond] })
    await look({ published: true, marks: [overFirst] })
    const seen = (await publicBytes()) as Buffer
    expect(await brightest(seen, first)).toBeLessThan(40)
    expect(await brightest(seen, second)).toBeGreaterThan(200)
    await look({ published: false, marks: [overFirst] })
    expect(await publicBytes()).toBe(404)
    await look({ published: true })
    expect(((await publicBytes()) as Buffer).equals((await ownBytes()) as Buffer)).toBe(true)
  }),
)

test(
  'a picture of a public ticket waits for whoever may show it until they have looked, and so does one that comes later',
  inTown(async ({ publish, look, id, leader, officer, stranger, ticket, waitingFor, at, as, sql }) => {
    const waits = async (by: typeof leader) => (await waitingFor(by)).map((picture) => picture.id)
    expect(await waits(leader)).toEqual([])
    await publish()
    expect(await waits(leader)).toEqual([id])
    await expect(waits(officer)).rejects.toThrow('has not been given this work')
    expect(await waits(stranger)).toEqual([])
    await look({ published: false })
    expect(await waits(leader)).toEqual([])

    const later = new FormData()
    const other = await sharp(photo).negate().png().toBuffer()
    later.set('file', new File([new Uint8Array(other)], 'b.png', { type: 'image/png' }))
    const sent = await as(officer)('POST', `${at}/attachments?purpose=report`, { body: later })
    expect(sent.status).toBe(201)
    expect(await waits(leader)).toEqual([sent.json<{ id: number }>().id])
    await publish(false)
    expect(await waits(leader)).toEqual([])
    await publish()
    expect(await waits(leader)).toEqual([sent.json<{ id: number }>().id])
    await sql`update tickets set lane = 'complaint' where id = ${ticket.id}`
    expect(await waits(leader)).toEqual([])
  }),
)

test(
  'marks outside the picture, too many of them, and marks on a paper are refused, and so is an officer who may not publish',
  inTown(async ({ look, officer, sql, id }) => {
    const outside = { kind: 'box', from: [0, 0], to: [1.2, 1] }
    expect((await look({ published: true, marks: [outside] })).status).toBe(422)
    expect((await look({ published: true, marks: Array(101).fill(overFirst) })).status).toBe(422)
    expect(
      (await look({ published: true, marks: [{ ...overSecond, width: '1"/><image href="x' }] })).status,
    ).toBe(422)
    expect((await look({ published: true }, officer)).status).toBe(403)
    await sql`update attachments set media_type = 'application/pdf' where id = ${id}`
    expect((await look({ published: true, marks: [overFirst] })).status).toBe(422)
    await expect(
      sql.begin(
        (inner) =>
          inner`update attachments set published = true, marks = '[{}]', public_key = null where id = ${id}`,
      ),
    ).rejects.toThrow('attachments_blacked_out')
  }),
)
