import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { turnsIn } from '../src/tickets/pictures/uploads/turns.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { until } from './support/until.ts'

let folder: string
let first: TestServer
let second: TestServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lang-nghe-uploads-'))
  first = await startTestServer({ env: { DATA_DIR: folder } })
  second = await startTestServer({ databaseUrl: first.databaseUrl, env: { DATA_DIR: folder } })
})
afterAll(async () => {
  await second?.stop()
  await first?.stop()
  await rm(folder, { recursive: true, force: true })
})

const tus = { 'tus-resumable': '1.0.0' }
const piece = { ...tus, 'content-type': 'application/offset+octet-stream' }
const photo = randomBytes(200_000)

/** The address of an upload that has begun. */
const begun = async (): Promise<string> => {
  const { key } = (await (await fetch(`${first.url}/api/uploads`, { method: 'POST' })).json()) as {
    key: string
  }
  const headers = { ...tus, 'upload-length': String(photo.length) }
  return (await fetch(`${first.url}/api/uploads/${key}`, { method: 'POST', headers })).headers.get(
    'location',
  )!
}

const onDisk = (address: string) => {
  const [key, name] = address.split('/').slice(-2)
  return join(folder, 'uploads', key!.slice(0, 20), name!)
}

test('An upload goes on at another process while the connection to the first still hangs', async () => {
  const address = await begun()
  const headers = { ...piece, 'upload-offset': '0', 'content-length': String(photo.length) }
  const hanging = request(`${first.url}${address}`, { method: 'PATCH', headers })
  hanging.on('error', () => {})
  hanging.write(photo.subarray(0, 30_000))
  await until(async () => (await stat(onDisk(address))).size > 0)
  const asked = await fetch(`${second.url}${address}`, { method: 'HEAD', headers: tus })
  expect(asked.status).toBe(200)
  const arrived = Number(asked.headers.get('upload-offset'))
  expect(arrived).toBe((await stat(onDisk(address))).size)
  const rest = await fetch(`${second.url}${address}`, {
    method: 'PATCH',
    headers: { ...piece, 'upload-offset': String(arrived) },
    body: new Uint8Array(photo.subarray(arrived)),
  })
  expect(rest.status).toBe(204)
  hanging.destroy()
  expect((await stat(onDisk(address))).size).toBe(photo.length)
  expect(await first.sql`select from upload_turns`).toHaveLength(0)
})

test('The turn of a process that died is free once it has lapsed, and not before', async () => {
  const turns = turnsIn(first.sql)
  const [dead, next] = [
    { upload: 'place/lapsed', holder: 'dead' },
    { upload: 'place/lapsed', holder: 'next' },
  ]
  expect(await turns.take(dead)).toBe(true)
  // However slow this machine is, it has not lapsed yet.
  await first.sql`update upload_turns set until = now() + interval '1 hour'`
  expect(await turns.take(next)).toBe(false)
  expect(await turns.keep(dead)).toBe('asked')
  await first.sql`update upload_turns set until = now() - interval '1 second'`
  expect(await turns.take(next)).toBe(true)
  expect(await turns.keep(next)).toBe('held')
  expect(await turns.keep(dead)).toBe('lost')
  await turns.leave(dead)
  expect(await turns.keep(next)).toBe('held')
  await turns.leave(next)
})
