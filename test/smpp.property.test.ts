import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encoded, textIn } from '../src/intake/sms/gateways/smpp/alphabet.ts'
import { deliveredIn } from '../src/intake/sms/gateways/smpp/delivered.ts'
import { createDoubtful } from '../src/intake/sms/gateways/smpp/doubtful.ts'
import { cutFrames } from '../src/intake/sms/gateways/smpp/frames.ts'
import { openLink } from '../src/intake/sms/gateways/smpp/link.ts'
import { headLength, isResponse, type Pdu, readPdu, writePdu } from '../src/intake/sms/gateways/smpp/pdu.ts'
import { isReceipt } from '../src/intake/sms/gateways/smpp/receipts.ts'
import { createReceive } from '../src/intake/sms/gateways/smpp/receive.ts'
import type { Inbound } from '../src/intake/sms/store.ts'

let centre: Server
let port: number
beforeAll(async () => {
  centre = createServer().listen(0, '127.0.0.1')
  await once(centre, 'listening')
  port = (centre.address() as AddressInfo).port
})
afterAll(() => new Promise((closed) => centre.close(closed)))

const head = (commandId: number, sequence: number, body: Uint8Array) => {
  const frame = Buffer.alloc(headLength + body.length)
  frame.set([frame.length, commandId, 0, sequence].flatMap((n) => [...bytesOf(n)]))
  frame.set(body, headLength)
  return frame
}
const bytesOf = (n: number) => [24, 16, 8, 0].map((shift) => (n >>> shift) & 0xff)

const deliverSm = 5
const dataSm = 0x103
const commands = fc.constantFrom(deliverSm, deliverSm, deliverSm, dataSm, 0x15, 6, 0x8000_0004, 0x102, 0x7777)
const sequences = fc.nat(0xffff)
const bodies = fc.uint8Array({ maxLength: 300 })

const wellFormed = fc.record({
  sequence: fc.integer({ min: 1, max: 0xffff }),
  source_addr: fc.stringMatching(/^[0-9A-Za-z]{0,20}$/),
  esm_class: fc.nat(255),
  data_coding: fc.constantFrom(0, 1, 3, 4, 8, 0x18, 0xf0, 255),
  short_message: fc.uint8Array({ maxLength: 140 }).map((bytes) => Buffer.from(bytes)),
})

/** A message whose bytes are right, or a few of them changed on the way. */
const messages = fc
  .tuple(wellFormed, fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 3 }))
  .map(([{ sequence, ...fields }, changes]) => {
    const frame = writePdu('deliver_sm', { sequence }, fields)
    for (const [at, value] of changes) if (headLength + at < frame.length) frame[headLength + at] = value
    return frame
  })

const sent = fc.array(
  fc.oneof(
    messages,
    fc.tuple(commands, sequences, bodies).map(([id, sequence, body]) => head(id, sequence, body)),
    bodies.map((bytes) => Buffer.from(bytes)),
  ),
  { maxLength: 12 },
)
const cuts = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 20 })

/** What the centre writes, in pieces as the wire cuts them, and all that it is answered. */
const played = async (bytes: Buffer, pieces: number[], keep: (inbound: Inbound) => Promise<unknown>) => {
  const met = once(centre, 'connection')
  const hear = createReceive({
    letters: 'gsm',
    doubtful: createDoubtful(),
    keep,
    note: async () => false,
  })
  const link = await openLink(
    { host: '127.0.0.1', port, isSecure: false },
    hear,
    new AbortController().signal,
  )
  const [socket] = (await met) as [Socket]
  let answered: Buffer = Buffer.alloc(0)
  const answers = () => cutFrames()(answered).whole.map(readPdu)
  const awaited = cutFrames()(bytes)
  const requests = awaited.whole.map(readPdu).filter((pdu) => !isResponse(pdu))
  const closed = once(socket, 'close')
  socket.on('error', () => {})
  socket.on('data', (chunk: Buffer) => {
    answered = Buffer.concat([answered, chunk])
    if (answers().length >= requests.length) socket.end()
  })
  for (const piece of inPieces(bytes, pieces)) socket.write(piece)
  if (requests.length === 0) socket.end()
  await Promise.all([link.ended, closed])
  return { requests, answers: answers(), isCutShort: awaited.isBroken || requests.some(endsIt) }
}

const endsIt = ({ command }: Pdu) => command === 'unbind'

const inPieces = (bytes: Buffer, lengths: number[]): Buffer[] => {
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0))
  return [0, ...ends].map((start, i) => bytes.subarray(start, ends[i]))
}

test('whatever bytes a centre writes, nothing breaks, and nothing is acknowledged that was not kept', async () => {
  await fc.assert(
    fc.asyncProperty(sent, cuts, fc.nat(3), async (written, pieces, failing) => {
      const bytes = Buffer.concat(written)
      let kept = 0
      let asked = 0
      const { requests, answers, isCutShort } = await played(bytes, pieces, async () => {
        if (asked++ % 4 < failing) throw new Error('The database is away')
        kept++
      })
      const messages = requests.filter(({ command }) => /^(deliver|data)_sm$/.test(command))
      const receipts = messages.filter((pdu) => isReceipt(deliveredIn(pdu, 'gsm') ?? { esm_class: 0 }))
      const acknowledged = answers.filter(
        ({ command, status }) => /^(deliver|data)_sm_resp$/.test(command) && status === 0,
      )
      expect(acknowledged.length).toBeLessThanOrEqual(kept + receipts.length)
      if (isCutShort) return
      expect(answers.map(({ sequence }) => sequence).sort()).toEqual(
        requests.map(({ sequence }) => sequence).sort(),
      )
      expect(messages.length - receipts.length).toBe(asked)
    }),
    { numRuns: 300 },
  )
})

/** Letters of Vietnamese, of GSM with its extensions, and emoji, long enough for several parts. */
const texts = fc
  .array(
    fc.constantFrom(
      'phuong Khuong Dinh ',
      'đường Nguyễn Trãi ',
      '[x] {y} ~ ^ | \\ €',
      '@£$¥_',
      '😀',
      '👨‍👩‍👧‍👦',
      'a',
      '\n',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(''))

test('what leaves in parts is read again as it was written, whatever it is written in', () => {
  fc.assert(
    fc.property(texts, fc.nat(255), (text, number) => {
      const { coding, parts } = encoded(text, 'gsm')
      const read = parts.map((part, i) => {
        const header = Buffer.from([5, 0, 3, number, parts.length, i + 1])
        const fields = { esm_class: 0x40, data_coding: coding, short_message: Buffer.concat([header, part]) }
        expect(part.length).toBeLessThanOrEqual(parts.length === 1 ? 160 : 153)
        return deliveredIn(readPdu(writePdu('deliver_sm', { sequence: 1 }, fields)), 'gsm')!
      })
      expect(read.map(({ words }) => words).join('')).toBe(text)
      if (parts.length > 1)
        expect(read.map(({ piece }) => piece)).toEqual(
          parts.map((_, i) => ({ of: String(number), part: i + 1, parts: parts.length })),
        )
    }),
    { numRuns: 300 },
  )
})

test('bytes in any alphabet are read as text or as none', () => {
  fc.assert(
    fc.property(fc.nat(255), bodies, (coding, bytes) => {
      const text = textIn(coding, Buffer.from(bytes), 'gsm')
      expect(text === null || typeof text === 'string').toBe(true)
    }),
    { numRuns: 500 },
  )
})
