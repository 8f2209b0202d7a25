import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayBefore, newPlaceKey } from '../src/tickets/pictures/uploads/place.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import { ctxFor, openSample } from './support/house.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

let server: TestServer
let folder: string
let photo: Buffer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lang-nghe-uploads-'))
  server = await startTestServer({ env: { DATA_DIR: folder } })
  photo = await photoWith(40)
})
afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Grain, so that it stays large. */
const photoWith = (sigma: number) =>
  sharp({
    create: {
      width: 1200,
      height: 900,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })
    .withExif({ IFD0: { Model: 'MyPhone 9' } })
    .jpeg()
    .toBuffer()

const tus = { 'tus-resumable': '1.0.0' }
const piece = { ...tus, 'content-type': 'application/offset+octet-stream' }

const newKey = async (): Promise<string> => {
  const opened = await fetch(`${server.url}/api/uploads`, { method: 'POST' })
  return ((await opened.json()) as { key: string }).key
}
const begin = async (key: string, length = photo.length, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/uploads/${key}`, {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(length), ...headers },
  })
const begun = async (key: string, length = photo.length): Promise<string> =>
  (await begin(key, length)).headers.get('location')!
const arrivedOf = async (address: string) => {
  const asked = await fetch(`${server.url}${address}`, { method: 'HEAD', headers: tus })
  expect(asked.status).toBe(200)
  return Number(asked.headers.get('upload-offset'))
}
const go = (address: string, offset: number, body: Uint8Array) =>
  fetch(`${server.url}${address}`, {
    method: 'PATCH',
    headers: { ...piece, 'upload-offset': String(offset) },
    body: new Uint8Array(body),
  })

const named = (address: string) => address.replace('/api/uploads/', '')
const onDisk = (address: string) => {
  const [key, name] = named(address).split('/')
  return join(folder, 'uploads', key!.slice(0, 20), name!)
}

/** Sends this many bytes of the rest, and once something has arrived the network is gone. */
const sendAndBreak = async (address: string, offset: number, bytes: number): Promise<void> => {
  const rest = photo.subarray(offset)
  const headers = { ...piece, 'upload-offset': String(offset), 'content-length': String(rest.length) }
  const sending = request(`${server.url}${address}`, { method: 'PATCH', headers })
  const gone = new Promise((resolve) => sending.on('error', resolve))
  sending.write(rest.subarray(0, bytes))
  await until(async () => (await stat(onDisk(address))).size > offset)
  sending.destroy(new Error('no network'))
  await gone
}

const attach = async (picture: string) => {
  const ticket = await openSample(server.house as never)
  const secret = await trackingSecret(server.house.secret, ticket.reference)
  const answered = await fetch(`${server.url}/api/reports/${ticket.reference}/attachments`, {
    method: 'POST',
    headers: { 'x-report-secret': secret },
    body: new URLSearchParams({ picture }),
  })
  return { answered, ticket }
}

describe('A picture on its way', () => {
  test('goes on after a cut where it stopped, and is the same picture as one sent at once', async () => {
    const address = await begun(await newKey())
    await sendAndBreak(address, 0, 50_000)
    const arrived = await arrivedOf(address)
    expect(arrived).toBeGreaterThan(0)
    expect(arrived).toBeLessThan(photo.length)
    const rest = await go(address, arrived, photo.subarray(arrived))
    expect(rest.status).toBe(204)
    expect(rest.headers.get('upload-offset')).toBe(String(photo.length))
    const { answered, ticket } = await attach(named(address))
    expect(answered.status).toBe(201)
    const [kept] =
      await server.sql`select digest, width, height from attachments where ticket_id = ${ticket.id}`
    expect(kept).toMatchObject({ width: 1200, height: 900 })

    const whole = new FormData()
    whole.set('file', new File([new Uint8Array(photo)], 'anh.jpg', { type: 'image/jpeg' }))
    const other = await openSample(server.house as never)
    await fetch(`${server.url}/api/reports/${other.reference}/attachments`, {
      method: 'POST',
      headers: { 'x-report-secret': await trackingSecret(server.house.secret, other.reference) },
      body: whole,
    })
    const [same] = await server.sql`select digest from attachments where ticket_id = ${other.id}`
    expect(same!.digest).toBe(kept!.digest)
  })

  test('arrives however often the network breaks, never from the beginning again', async () => {
    const address = await begun(await newKey())
    let arrived = 0
    for (let cut = 1; cut <= 6; cut++) {
      await sendAndBreak(address, arrived, 20_000)
      const now = await arrivedOf(address)
      expect(now).toBeGreaterThan(arrived)
      arrived = now
    }
    expect((await go(address, arrived, photo.subarray(arrived))).status).toBe(204)
    expect((await attach(named(address))).answered.status).toBe(201)
  })

  test('need not wait for a connection that died without a word', async () => {
    const address = await begun(await newKey())
    const headers = { ...piece, 'upload-offset': '0', 'content-length': String(photo.length) }
    const dead = request(`${server.url}${address}`, { method: 'PATCH', headers })
    dead.on('error', () => {})
    dead.write(photo.subarray(0, 30_000))
    await until(async () => (await stat(onDisk(address))).size > 0)
    const arrived = await arrivedOf(address)
    expect(arrived).toBeGreaterThan(0)
    expect((await go(address, arrived, photo.subarray(arrived))).status).toBe(204)
    dead.destroy()
    expect((await attach(named(address))).answered.status).toBe(201)
  })

  test('that has not arrived whole says so, and is not taken for a small one', async () => {
    const address = await begun(await newKey())
    await go(address, 0, photo.subarray(0, photo.length - 1))
    const { answered, ticket } = await attach(named(address))
    expect(answered.status).toBe(422)
    expect(await answered.json()).toMatchObject({
      sentence: { vi: expect.stringMatching(/^Ảnh chưa tới hết, đường truyền bị ngắt/) },
    })
    expect(await server.sql`select from attachments where ticket_id = ${ticket.id}`).toHaveLength(0)
  })

  test('passes the same door as every picture: a page is none, and what the camera wrote stays behind', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    const key = await newKey()
    const address = await begun(key, page.length)
    expect((await go(address, 0, page)).status).toBe(204)
    const refused = await attach(named(address))
    expect(refused.answered.status).toBe(422)
    expect(await refused.answered.text()).toContain('không phải ảnh')
    const good = await begun(key)
    await go(good, 0, photo)
    const { answered, ticket } = await attach(named(good))
    const { id } = (await answered.json()) as { id: number }
    const seen = await fetch(`${server.url}/api/reports/${ticket.reference}/attachments/${id}`, {
      headers: { 'x-report-secret': await trackingSecret(server.house.secret, ticket.reference) },
    })
    expect((await sharp(await seen.arrayBuffer()).metadata()).exif).toBeUndefined()
  })
})

describe('What a stranger tries', () => {
  test('a key of their own making, of yesterday, or of another place opens nothing', async () => {
    const key = await newKey()
    const address = await begun(key)
    await go(address, 0, photo)
    const [, name] = named(address).split('/')
    const stranger = await newKey()
    const forged = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`
    const otherPlace = `${stranger.slice(0, 20)}${key.slice(20)}`
    for (const tried of [stranger, forged, otherPlace, 'x', `../${key}`]) {
      const asked = await fetch(`${server.url}/api/uploads/${encodeURIComponent(tried)}/${name}`, {
        method: 'HEAD',
        headers: tus,
      })
      expect(asked.status).toBe(404)
      expect((await attach(`${tried}/${name}`)).answered.status).toBe(422)
    }
    for (const tried of [forged, otherPlace]) expect((await begin(tried)).status).toBe(404)
    const longAgo = new Date(server.house.clock().getTime() - 86_400_001)
    expect((await begin(await newPlaceKey(server.house.secret, longAgo))).status).toBe(404)
    expect((await fetch(`${server.url}${address}`, { headers: tus })).status).toBe(404)
  })

  test.each<[string, Record<string, string>, number]>([
    ['a length that is none', { 'upload-length': '-1' }, 422],
    ['a length like 1e3', { 'upload-length': '1e3' }, 422],
    ['over 10 MB', { 'upload-length': String(10 * 1024 * 1024 + 1) }, 422],
    ['a length to be told later', { 'upload-defer-length': '1', 'upload-length': '' }, 422],
    ['another protocol', { 'tus-resumable': '0.2.2' }, 422],
  ])('%s is refused in words', async (_, headers, status) => {
    const answered = await begin(await newKey(), 10, headers)
    expect(answered.status).toBe(status)
    expect(await answered.json()).toMatchObject({ sentence: { vi: expect.any(String) } })
  })

  test('a name beside the picture is not kept', async () => {
    const key = await newKey()
    const answered = await begin(key, 10, { 'upload-metadata': 'filename Li4vLi4vLi4vZXRjL3Bhc3N3ZA==' })
    expect(answered.status).toBe(201)
    const place = join(folder, 'uploads', key.slice(0, 20))
    expect((await readdir(place)).every((name) => /^[a-z0-9]{20}(\.json)?$/.test(name))).toBe(true)
  })

  test.each<[string, Record<string, string>, number]>([
    ['a piece from where nothing has arrived', { 'upload-offset': '5' }, 409],
    ['an offset below nothing', { 'upload-offset': '-1' }, 422],
    ['no offset', {}, 422],
    ['another type', { 'upload-offset': '0', 'content-type': 'image/jpeg' }, 422],
  ])('%s changes nothing', async (_, headers, status) => {
    const address = await begun(await newKey(), 10)
    const answered = await fetch(`${server.url}${address}`, {
      method: 'PATCH',
      headers: { ...piece, ...headers },
      body: 'hello',
    })
    expect(answered.status).toBe(status)
    expect(await arrivedOf(address)).toBe(0)
  })

  test('more than was announced is refused', async () => {
    const address = await begun(await newKey(), 10)
    expect((await go(address, 0, Buffer.alloc(11))).status).toBe(422)
    expect(await arrivedOf(address)).toBe(0)
  })

  test('a thirteenth picture finds no place until one is taken out', async () => {
    const key = await newKey()
    const addresses = []
    for (let n = 0; n < 12; n++) addresses.push(await begun(key, 10))
    const refused = await begin(key, 10)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('12 ảnh')
    const taken = await fetch(`${server.url}${addresses[0]}`, { method: 'DELETE', headers: tus })
    expect(taken.status).toBe(204)
    expect((await begin(key, 10)).status).toBe(201)
  })
})

test('a picture as it was sent, with what the camera wrote beside it, is read back by nobody, the key in hand or not', async () => {
  const address = await begun(await newKey())
  await go(address, 0, photo)
  expect(await arrivedOf(address)).toBe(photo.length)
  for (const headers of [{}, tus, { accept: 'image/*', range: 'bytes=0-' }]) {
    const asked = await fetch(`${server.url}${address}`, { headers })
    expect(asked.status).toBe(404)
    expect(await asked.text()).not.toContain('MyPhone')
  }
})

test('a disk that is nearly full takes reports without pictures, and says when to come again', async () => {
  const full = await startTestServer({ env: { DATA_DIR: folder, DISK_KEPT_FREE_MB: '10000000' } })
  try {
    const opened = await fetch(`${full.url}/api/uploads`, { method: 'POST' })
    const { key } = (await opened.json()) as { key: string }
    const refused = await fetch(`${full.url}/api/uploads/${key}`, {
      method: 'POST',
      headers: { ...tus, 'upload-length': '10', 'accept-language': 'vi' },
    })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('600')
    expect(await refused.text()).toContain('xin gửi chữ trước')
    const report = await fetch(`${full.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Nắp cống vỡ trước số 12 phố Khương Đình', communeCode: '00364' }),
    })
    expect(report.status).toBe(201)
  } finally {
    await full.stop()
  }
})

test('what nobody has touched for a day is swept, what moves stays', async () => {
  const { uploads } = await import('../src/tickets/pictures/on-disk.ts').then(({ picturesOnDisk }) =>
    picturesOnDisk({ folder, keptFree: 0 }, async () => 'clean', server.sql),
  )
  const [old, young] = [await newKey(), await newKey()]
  const forgotten = await begun(old)
  await go(forgotten, 0, photo.subarray(0, 1000))
  const moving = await begun(young)
  const longAgo = new Date(server.house.clock().getTime() - 86_400_001)
  const place = join(folder, 'uploads', old.slice(0, 20))
  for (const path of [...(await readdir(place)).map((name) => join(place, name)), place])
    await utimes(path, longAgo, longAgo)
  expect(await uploads.sweep(dayBefore(ctxFor(server.house as never).now))).toBe(1)
  const asked = await fetch(`${server.url}${forgotten}`, { method: 'HEAD', headers: tus })
  expect(asked.status).toBe(404)
  expect(await arrivedOf(moving)).toBe(0)
})
