import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { keepMail } from '../src/intake/email/keep.ts'
import type { InboundSms } from '../src/intake/sms/gateway.ts'
import { storeInbound } from '../src/intake/sms/inbound.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, testHouse } from './support/house.ts'

let own: OwnDatabase
let connection: Connection
let house: Awaited<ReturnType<typeof testHouse>>

beforeAll(async () => {
  own = await ownDatabase()
  connection = connect(own.url, { name: 'lang-nghe-test' })
  house = await testHouse(connection.sql)
})

afterAll(async () => {
  await connection?.close()
  await own?.drop()
})

const jobsLike = (key: string) =>
  connection.sql<{ key: string; priority: number }[]>`
    select key, priority from graphile_worker.jobs where key like ${key} order by priority, id`

const smsOf = (i: number, changes: Partial<InboundSms> = {}): InboundSms => ({
  providerId: `sms-${i}`,
  sender: `+8491200${String(i).padStart(4, '0')}`,
  recipient: '1022',
  body: `rac chat dong o ngo ${i} pho khuong dinh`,
  piece: null,
  ...changes,
})

const hand = (sms: InboundSms) =>
  storeInbound(ctxFor(house), { gateway: 'generic', sms, raw: { of: sms.providerId } })

test('of many SMS at once each is kept once with its own job, what repeats is known, and one that cannot be kept sinks none', async () => {
  const many = Array.from({ length: 50 }, (_, i) => smsOf(i))
  const broken = smsOf(90, { piece: { of: 'x', part: 5e9, parts: 2 } })
  const handed = [...many.slice(0, 20), broken, ...many.slice(20), ...many]
  const told = await Promise.allSettled(handed.map(hand))
  expect(told.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(told.filter((one) => one.status === 'fulfilled' && one.value)).toHaveLength(50)
  const rows = await connection.sql`select id, provider_id, raw from inbound_messages where channel = 'sms'`
  expect(rows.map(({ providerId }) => providerId).sort()).toEqual(
    many.map(({ providerId }) => providerId).sort(),
  )
  expect(rows.filter(({ providerId, raw }) => raw.of !== providerId)).toEqual([])
  expect((await jobsLike('inbound:%')).map(({ key }) => key).sort()).toEqual(
    rows.map(({ id }) => `inbound:${id}`).sort(),
  )
})

test('a cry among many SMS keeps its own place in the queue', async () => {
  const cry = smsOf(200, { body: 'chay nha lon o ngo 12 pho khuong dinh, co nguoi mac ket, cuu voi' })
  await Promise.all([...Array.from({ length: 10 }, (_, i) => smsOf(100 + i)), cry].map(hand))
  const [row] = await connection.sql`select id from inbound_messages where provider_id = ${cry.providerId}`
  const [first, second] = await jobsLike('inbound:%')
  expect(first).toEqual({ key: `inbound:${row!.id}`, priority: -20 })
  expect(second!.priority).toBe(0)
})

test('of many mails at once each is kept whole, once, with its own job', async () => {
  const mails = Array.from({ length: 20 }, (_, i) => {
    const head = `From: dan-${i}@nha.example\r\nMessage-ID: <${i}@nha.example>\r\nSubject: Rac`
    return new TextEncoder().encode(`${head}\r\n\r\nRác ngõ ${i}\r\n${'dài '.repeat(i * 20_000)}\u0000`)
  })
  const envelope = { from: 'dan@nha.example', to: ['phan-anh@xa.example'] }
  const told = await Promise.all(
    [...mails, ...mails].map((source) => keepMail(ctxFor(house), { source, envelope })),
  )
  expect(told.filter(Boolean)).toHaveLength(20)
  const kept = await connection.sql`
    select m.id, m.sender, k.source from inbound_messages m join inbound_mails k on k.inbound_id = m.id`
  const words = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  expect(kept.map(({ source }) => words(source)).sort()).toEqual(mails.map(words).sort())
  for (const { sender, source } of kept)
    expect(new TextDecoder().decode(source)).toContain(`From: ${sender}\r\n`)
  expect((await jobsLike('mail:%')).map(({ key }) => key).sort()).toEqual(
    kept.map(({ id }) => `mail:${id}`).sort(),
  )
})
