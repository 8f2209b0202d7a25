import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { Hono } from 'hono'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Staff } from '../src/access/permissions.ts'
import { type Env, withContext } from '../src/context/request.ts'
import { notify } from '../src/notifications/notify.ts'
import type { Db } from '../src/platform/database.ts'
import { onError } from '../src/platform/http.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { withoutScanner } from '../src/tickets/papers/clamd.ts'
import { atticOf } from '../src/tickets/pictures/attic.ts'
import { diskStore } from '../src/tickets/pictures/disk.ts'
import { encodePicture } from '../src/tickets/pictures/encode.ts'
import { lookingRoutes } from '../src/tickets/pictures/looking/routes.ts'
import type { Pictures } from '../src/tickets/pictures/pictures.ts'
import { pictureRoutes, publicPictureRoutes } from '../src/tickets/pictures/routes.ts'
import { sweepOrphans } from '../src/tickets/pictures/sweep-orphans.ts'
import { takeFile } from '../src/tickets/pictures/take-file.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { uploadsOfTest } from './support/uploads.ts'

let folder: string
let pictures: Pictures
let photo: Buffer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lang-nghe-pictures-'))
  pictures = { ...diskStore(folder), take: takeFile(withoutScanner), uploads: uploadsOfTest() }
  photo = await photoOf({ r: 200, g: 30, b: 30 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A wide photo held upright, as a phone writes it: turned by EXIF, with a place beside it. */
const photoOf = (background: { r: number; g: number; b: number }) =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background } })
    .withExif({
      IFD0: { Model: 'MyPhone 9' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '21/1 0/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '105/1 48/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** A server that ran in this process before has put an answer of its own in front of the platform's. */
const ofThePlatform = (answer: Response): Response => {
  const behind: object | null = Object.getPrototypeOf(answer)
  return behind && 'formData' in behind ? ofThePlatform(behind as Response) : answer
}

describe('encoding', () => {
  test('a photo comes out upright, at most 1600 pixels long, without place, device or time', async () => {
    expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('MyPhone')
    const made = await encodePicture(photo)
    expect(made).toMatchObject({ mediaType: 'image/jpeg', width: 800, height: 1600 })
    const { exif, icc, xmp, orientation, format } = await sharp(made.bytes).metadata()
    expect({ exif, xmp, orientation, format }).toEqual({ format: 'jpeg' })
    expect(icc?.length ?? 0).toBe(0)
  })

  test.each(['png', 'webp', 'avif'] as const)('%s is taken; what is clear becomes white', async (format) => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const given = await sharp({ create: { width: 64, height: 64, channels: 4, background: clear } })
      .toFormat(format)
      .toBuffer()
    const { data } = await sharp((await encodePicture(given)).bytes)
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(250)
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  test.each([
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['SVG', svg],
    ['a PDF', '%PDF-1.7 '],
    ['a GIF', 'GIF89a'],
    ['nothing', ''],
    ['HTML that begins like a JPEG', '\xff\xd8\xff<script>alert(1)</script>'],
  ])('%s is refused with a sentence', async (_, text) => {
    const refused = encodePicture(Buffer.from(text, 'latin1'))
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', details: { fields: [{ field: 'file' }] } })
  })

  test('a picture with a page behind it loses the page', async () => {
    const both = Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')])
    const made = await encodePicture(both)
    expect(Buffer.from(made.bytes).toString('latin1')).not.toContain('<script>')
  })

  test('a cut or a huge picture is refused', async () => {
    await expect(encodePicture(photo.subarray(0, 3000))).rejects.toMatchObject({ kind: 'invalid' })
    const bomb = await sharp({
      create: { width: 8_000, height: 8_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    await expect(encodePicture(bomb)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(encodePicture(new Uint8Array(11 * 1024 * 1024))).rejects.toMatchObject({
      sentence: { vi: expect.stringContaining('10 MB') },
    })
  })
})

/** A PNG of this size by its head; what it would unfold to is all the same. */
const headOfPng = (width: number, height: number, depth: 8 | 16) => {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([depth, 2, 0, 0, 0], 8)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const pixels = deflateSync(Buffer.alloc(3_000_000))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

test('pictures that would unfold to hundreds of megabytes are turned away by their heads', async () => {
  const opened = vi.fn()
  sharp.queue.on('change', opened)
  for (const trap of [headOfPng(7_700, 7_700, 16), headOfPng(5_500, 5_500, 16), headOfPng(7_500, 7_500, 8)])
    await expect(encodePicture(trap)).rejects.toMatchObject({ kind: 'invalid' })
  expect(opened).not.toHaveBeenCalled()
  await encodePicture(photo)
  expect(opened).toHaveBeenCalled()
  sharp.queue.off('change', opened)
})

test('of many pictures at once some wait their turn, and the rest are asked to come again', async () => {
  const ended = await Promise.allSettled(Array.from({ length: 20 }, () => encodePicture(photo)))
  const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(ended.length - refused.length).toBeGreaterThan(5)
  expect(refused.length).toBeGreaterThan(5)
  for (const reason of refused)
    expect(reason).toMatchObject({ kind: 'busy', details: { retryAfterSeconds: 30 } })
  await expect(encodePicture(photo)).resolves.toMatchObject({ width: 800 })
})

test('a plain photo of 100 million pixels is taken: it is shrunk as it is read', async () => {
  const background = { r: 9, g: 9, b: 9 }
  const large = await sharp({ create: { width: 12_000, height: 8_400, channels: 3, background } })
    .jpeg()
    .toBuffer()
  expect(await encodePicture(large)).toMatchObject({ width: 1600, height: 1120 })
})

test('a key is made from the content and leads nowhere else', async () => {
  const store = diskStore(folder)
  await expect(store.get('../../etc/passwd')).rejects.toThrow('key')
  expect(await store.get(`ab/${'ab'.repeat(32)}.jpg`)).toBeNull()
})

test('a file that no ticket knows is put away after a day and deleted after a month; what is sent again stays', () =>
  inRollback(async (sql) => {
    const own = await mkdtemp(join(tmpdir(), 'pictures-'))
    const [store, attic] = [diskStore(own), atticOf(own)]
    const [orphan, again, kept, fresh] = ['a1', 'a2', 'b3', 'b4'].map(
      (two) => `${two}/${two.repeat(32)}.jpg`,
    ) as [string, string, string, string]
    for (const key of [orphan, again, kept, fresh]) await store.put(key, new Uint8Array([1, 2, 3]))
    const half = join(own, `${orphan}.${crypto.randomUUID()}`)
    await writeFile(half, 'half')
    const long = new Date(Date.now() - 25 * 3_600_000)
    for (const path of [half, ...[orphan, again, kept].map((key) => join(own, key))])
      await utimes(path, long, long)
    const house = await testHouse(sql, { now: new Date() })
    const ticket = await openSample(house)
    await sql`insert into attachments (ticket_id, purpose, storage_key, media_type, bytes, digest, added_by, created_at)
      values (${ticket.id}, 'report', ${kept}, 'image/jpeg', 3, 'x', 'resident', now())`
    await store.put(again, new Uint8Array([1, 2, 3]))

    expect(await sweepOrphans(ctxFor(house), attic)).toBe(1)
    expect(await store.get(orphan)).toBeNull()
    for (const key of [again, kept, fresh]) expect(await store.get(key)).not.toBeNull()
    expect(await readdir(join(own, 'orphans'))).toHaveLength(1)
    expect(await readdir(join(own, 'a1'))).toEqual([])
    house.now = new Date(Date.now() + 31 * 86_400_000)
    await sweepOrphans(ctxFor(house), { ...attic, idleSince: async function* () {} })
    expect(await readdir(join(own, 'orphans'))).toEqual([])
    await rm(own, { recursive: true })
  }))

describe('over HTTP', () => {
  const set = async (db: Db) => {
    const house = await testHouse(db)
    const officer = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh })
    const log = { info: () => {}, error: (fields: object) => console.error(fields) }
    const publicApp = new Hono<Env>()
      .use(withContext(house, log, { kind: 'resident' }))
      .route('/', publicPictureRoutes(pictures))
    publicApp.onError(onError(log))
    const staffApp = (staff: Staff) => {
      const app = new Hono<Env>()
        .use(withContext(house, log, staff))
        .route('/', pictureRoutes(pictures))
        .route('/', lookingRoutes(pictures))
      app.onError(onError(log))
      return app
    }
    const ticket = await openSample(house)
    const secret = await trackingSecret(house.secret, ticket.reference)
    const form = (bytes: Uint8Array) => {
      const body = new FormData()
      body.append('file', new File([new Uint8Array(bytes)], 'ảnh "1".jpg', { type: 'image/jpeg' }))
      return body
    }
    const send = (bytes: Uint8Array, key = secret) =>
      publicApp.request(`/api/reports/${ticket.reference}/attachments`, {
        method: 'POST',
        body: form(bytes),
        headers: { 'x-report-secret': key },
      })
    return { db, house, officer, publicApp, staffApp, ticket, secret, form, send }
  }
  const onHouse = (work: (set_: Awaited<ReturnType<typeof set>>) => Promise<void>) => () =>
    inRollback(async (sql) => work(await set(sql)))

  test(
    'a resident sends a picture and sees it; strangers and the public do not',
    onHouse(async ({ db, publicApp, staffApp, officer, ticket, secret, send }) => {
      const sent = await send(photo)
      expect(sent.status).toBe(201)
      const { id } = (await sent.json()) as { id: number }
      const path = `/t/${ticket.reference}/pictures/${id}`
      const asOwner = { headers: { cookie: `ma=${secret}` } }
      const seen = await publicApp.request(path, asOwner)
      expect(seen.status).toBe(200)
      expect(Object.fromEntries(seen.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-disposition': `inline; filename="anh-${id}.jpg"`,
        'cache-control': 'private, no-cache',
      })
      const again = (headers: object) =>
        publicApp.request(path, { headers: { ...headers, 'if-none-match': seen.headers.get('etag')! } })
      expect((await again(asOwner.headers)).status).toBe(304)
      expect((await again({})).status).toBe(404)
      for (const other of [path, `${path}?s=wrong`, `${path}?s=${secret}`])
        expect((await publicApp.request(other)).status).toBe(404)
      expect((await publicApp.request(`/t/${ticket.reference}/pictures/x`, asOwner)).status).toBe(404)
      const police = await makeStaff(db, { kind: 'police', communeCode: khuongDinh })
      const staffPath = `/tickets/${ticket.id}/attachments/${id}`
      const byOfficer = await staffApp(officer).request(staffPath)
      expect([byOfficer.status, byOfficer.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
      expect((await staffApp(police).request(staffPath)).status).toBe(404)
      const [event] =
        await db`select data from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.attached'`
      expect(event!.data).toEqual({ attachmentId: id, purpose: 'report', answers: false })
    }),
  )

  test(
    "a form of too many parts is not taken apart, and a stranger's is not even looked at",
    onHouse(async ({ send, publicApp, ticket, secret }) => {
      const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n'
      const post = (body: string, key: string) =>
        publicApp.request(`/api/reports/${ticket.reference}/attachments`, {
          method: 'POST',
          body,
          headers: { 'x-report-secret': key, 'content-type': 'multipart/form-data; boundary=x' },
        })
      const many = `${part.repeat(100_000)}--x--`
      const takenApart = vi.spyOn(ofThePlatform(Response.prototype), 'formData')
      const longHead = `--x\r\n${'a: b\r\n'.repeat(500_000)}\r\n1\r\n--x--`
      for (const body of [many, longHead]) {
        expect((await post(body, 'wrong')).status).toBe(404)
        const refused = await post(body, secret)
        expect(refused.status).toBe(422)
        expect(await refused.text()).toContain('quá nhiều trường')
      }
      expect(takenApart).not.toHaveBeenCalled()
      expect((await send(photo)).status).toBe(201)
      expect(takenApart).toHaveBeenCalled()
      takenApart.mockRestore()
    }),
  )

  test(
    'the public sees only what a leader chose to show',
    onHouse(async ({ db, publicApp, staffApp, officer, ticket, send }) => {
      const { id } = (await (await send(photo)).json()) as { id: number }
      await db`update tickets set published = true where id = ${ticket.id}`
      const path = `/api/reports/${ticket.reference}/attachments/${id}`
      expect((await publicApp.request(path)).status).toBe(404)
      const show = (staff: Staff) =>
        staffApp(staff).request(`/tickets/${ticket.id}/attachments/${id}/publication`, {
          method: 'PUT',
          body: JSON.stringify({ published: true }),
          headers: { 'content-type': 'application/json' },
        })
      expect((await show(officer)).status).toBe(403)
      expect(
        (await show(await makeStaff(db, { kind: 'chair', communeCode: khuongDinh, roles: ['chair'] })))
          .status,
      ).toBe(200)
      const shown = await publicApp.request(path)
      expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'private, max-age=3600'])
      await db`update tickets set lane = 'complaint' where id = ${ticket.id}`
      expect((await publicApp.request(path)).status).toBe(404)
    }),
  )

  test(
    'the same picture twice is kept once; a seventh is refused; an ended report takes none',
    onHouse(async ({ db, ticket, send }) => {
      const first = (await (await send(photo)).json()) as { id: number }
      expect(await (await send(photo)).json()).toMatchObject({ id: first.id })
      for (let i = 1; i < 6; i++)
        expect((await send(await photoOf({ r: i * 40, g: 0, b: 0 }))).status).toBe(201)
      expect((await send(await photoOf({ r: 0, g: 9, b: 250 }))).status).toBe(409)
      await db`update tickets set status = 'closed' where id = ${ticket.id}`
      expect((await send(photo)).status).toBe(409)
    }),
  )

  test(
    'a picture answers the question that waits: the clock goes on, and the officer is told once',
    onHouse(async ({ db, house, officer, ticket, send }) => {
      const asking = ctxFor(house, officer)
      await askResident(asking, ticket.id, { question: 'Xin gửi ảnh chỗ vỡ ạ' })
      expect((await send(photo)).status).toBe(201)
      const [row] = await db`
        select t.status, d.paused_for from tickets t join deadlines d on d.ticket_id = t.id where t.id = ${ticket.id}`
      expect(row).toEqual({ status: 'accepted', pausedFor: null })
      expect((await send(await photoOf({ r: 1, g: 2, b: 90 }))).status).toBe(201)
      const events = await db<{ id: number; data: object }[]>`
        select id, data from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.attached' order by id`
      expect(events.map(({ data }) => data)).toMatchObject([{ answers: true }, { answers: false }])
      await notify(
        ctxFor(house),
        events.map(({ id }) => id),
      )
      expect(await db`select event_id from digest_items where staff_id = ${officer.id}`).toEqual([
        { eventId: events[0]!.id },
      ])
    }),
  )

  test(
    'after a reopening the old proof proves nothing: a new picture is asked for',
    onHouse(async ({ db, house, officer, staffApp, ticket, form }) => {
      await db`update categories set needs_proof = true where code = ${ticket.categoryCode}`
      const prove = async (background: { r: number; g: number; b: number }) =>
        staffApp(officer).request(`/tickets/${ticket.id}/attachments`, {
          method: 'POST',
          body: form(await photoOf(background)),
        })
      const resolve = () =>
        resolveTicket(ctxFor(house, officer), ticket.id, {
          answer: 'Đã thay nắp cống mới.',
          doneOn: '2026-11-23',
        })
      await acceptTicket(ctxFor(house, officer), ticket.id, {})
      await expect(resolve()).rejects.toMatchObject({ kind: 'invalid' })
      await prove({ r: 7, g: 7, b: 7 })
      await resolve()
      house.now = new Date(house.now.getTime() + 3_600_000)
      await reopenTicket(ctxFor(house, officer), ticket.id, { why: 'Nắp lại vỡ' })
      await expect(resolve()).rejects.toMatchObject({ sentence: { vi: expect.stringContaining('ảnh mới') } })
    }),
  )

  test(
    'a wrong secret, no file, a page that says it is a picture: each a sentence, nothing kept',
    onHouse(async ({ db, publicApp, ticket, secret, send }) => {
      const kept = await readdir(folder)
      expect((await send(photo, 'wrong')).status).toBe(404)
      const html = await send(Buffer.from('<html><script>alert(1)</script></html>'))
      expect(html.status).toBe(422)
      expect(await html.json()).toMatchObject({ sentence: { vi: expect.stringContaining('không phải ảnh') } })
      const empty = await publicApp.request(`/api/reports/${ticket.reference}/attachments`, {
        method: 'POST',
        body: 'file=x',
        headers: { 'x-report-secret': secret },
      })
      expect(empty.status).toBe(422)
      expect(await db`select from attachments where ticket_id = ${ticket.id}`).toHaveLength(0)
      expect(await readdir(folder)).toEqual(kept)
    }),
  )

  test(
    'staff add proof; looking at a picture of a sealed ticket is recorded',
    onHouse(async ({ db, staffApp, officer, ticket, form }) => {
      const added = await staffApp(officer).request(`/tickets/${ticket.id}/attachments`, {
        method: 'POST',
        body: form(photo),
      })
      expect(added.status).toBe(201)
      const { id, purpose } = (await added.json()) as { id: number; purpose: string }
      expect(purpose).toBe('proof')
      const legal = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh, roles: ['legal'] })
      await db`update tickets set lane = 'denunciation' where id = ${ticket.id}`
      expect((await staffApp(officer).request(`/tickets/${ticket.id}/attachments/${id}`)).status).toBe(404)
      const looked = await staffApp(legal).request(`/tickets/${ticket.id}/attachments/${id}`)
      expect([looked.status, looked.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
      expect(await db`select staff_id from read_audit where ticket_id = ${ticket.id}`).toEqual([
        { staffId: legal.id },
      ])
    }),
  )
})
