import nodemailer from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../db/connect.ts'
import { type Listening, listenForMail } from '../src/intake/email/listen.ts'
import { largestMail } from '../src/intake/email/size.ts'
import { createLog } from '../src/platform/log.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { testHouse } from './support/house.ts'
import { openWire, type Wire } from './support/wire.ts'

let own: OwnDatabase
let wire: Wire
let behind: Connection
let direct: Connection
const listening: Listening[] = []
const open = { smtp: 0, lmtp: 0 }

beforeAll(async () => {
  own = await ownDatabase()
  wire = await openWire(own.url)
  behind = connect(wire.url, { max: 2 })
  direct = connect(own.url, { max: 1 })
  const house = { ...(await testHouse(behind.sql)), mailbox: 'phan-anh@tinh.example' }
  for (const kind of ['smtp', 'lmtp'] as const) {
    const taken = await listenForMail({
      url: `${kind}://127.0.0.1:0`,
      from: 'Lắng Nghe <khong-tra-loi@tinh.example>',
      house,
      log: createLog('silent'),
    })
    listening.push(taken!)
    open[kind] = taken!.port
  }
}, 120_000)

afterAll(async () => {
  for (const { stop } of listening) await stop()
  await behind?.close()
  await direct?.close()
  await wire?.cut()
  await own?.drop()
})

/** What the mail server of the machine does; answers the code that it is told. */
const handIn = async (kind: 'smtp' | 'lmtp', to: string[], text: string): Promise<number> => {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: open[kind],
    lmtp: kind === 'lmtp',
    ignoreTLS: true,
  })
  try {
    const { rejectedErrors = [] } = await transport.sendMail({
      from: 'binh@nha.example',
      to,
      envelope: { from: 'binh@nha.example', to },
      subject: 'x',
      text,
      messageId: '<same@nha.example>',
      date: new Date(0),
    })
    // By LMTP each recipient is answered apart.
    return rejectedErrors[0]?.responseCode ?? 250
  } catch (error) {
    return (error as { responseCode?: number }).responseCode ?? 0
  } finally {
    transport.close()
  }
}

const inbox = 'phan-anh@tinh.example'
const kept = async () => (await direct.sql`select from inbound_messages where channel = 'email'`).length

test('A mail is taken for our mailboxes alone, in any letters and with any name behind the plus sign', async () => {
  expect(await handIn('smtp', ['ai-do@noi-khac.example'], 'Cống tắc')).toBe(550)
  expect(await kept()).toBe(0)
  expect(await handIn('smtp', [inbox], 'Cống tắc')).toBe(250)
  expect(
    await handIn('lmtp', ['Phan-Anh+kh7t-m3ra.x@TINH.example', 'khong-tra-loi@tinh.example'], 'Đèn hỏng'),
  ).toBe(250)
  expect(await kept()).toBe(2)
})

test('A mail that is too large is refused for good, and the next one is taken', async () => {
  const before = await kept()
  expect(await handIn('smtp', [inbox], 'x'.repeat(largestMail + 1024))).toBe(552)
  expect(await kept()).toBe(before)
})

test.each(['smtp', 'lmtp'] as const)(
  'While the database is away a mail by %s is to be handed in again, and is one row once it is back',
  async (kind) => {
    const [before, text] = [await kept(), `Mất nước, ${kind}`]
    await wire.cut()
    const told = await handIn(kind, [inbox], text)
    expect([told, Math.floor(told / 100)]).toEqual([told, 4])
    await wire.mend()
    expect(await handIn(kind, [inbox], text)).toBe(250)
    expect(await handIn(kind, [inbox], text)).toBe(250)
    expect(await kept()).toBe(before + 1)
  },
  60_000,
)
