import { describe, expect, test } from 'vitest'
import { handleMail } from '../src/intake/email/handle.ts'
import { keepMail } from '../src/intake/email/keep.ts'
import { readMail } from '../src/intake/email/read.ts'
import { notify } from '../src/notifications/notify.ts'
import { inRollback } from './support/database.ts'
import { ctxFor, testHouse } from './support/house.ts'

type Bytes = Uint8Array<ArrayBuffer>

const leak = 'Cống trước nhà số 12 phường Khương Đình bị tắc, nước tràn ra đường'
const bytesOf = (text: string) => new TextEncoder().encode(text) as Bytes
/** One byte for each letter, as programs from before Unicode wrote them. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts)) as Bytes

let last = 0
const head = (...more: string[]) =>
  [`From: binh@nha.example`, `Message-ID: <hostile-${++last}@nha.example>`, ...more].join('\r\n')
const mail = (text: string, ...more: string[]) => bytesOf(`${head(...more)}\r\n\r\n${text}`)
const html = (text: string) => mail(text, 'Content-Type: text/html; charset=utf-8')
const mixed = 'Content-Type: multipart/mixed; boundary=b'
const file = (encoding: string, body: string) =>
  mail(
    `--b\r\n\r\n${leak}\r\n--b\r\nContent-Type: application/zip\r\n${encoding}\r\n\r\n${body}\r\n--b--`,
    mixed,
  )

/** windows-1258: the tone stands behind its vowel. */
const of1258: Record<string, number> = {
  â: 0xe2,
  ă: 0xe3,
  đ: 0xf0,
  Đ: 0xd0,
  ê: 0xea,
  ô: 0xf4,
  ơ: 0xf5,
  ư: 0xfd,
  '\u0300': 0xcc,
  '\u0301': 0xec,
  '\u0303': 0xde,
  '\u0309': 0xd2,
  '\u0323': 0xf2,
}
const to1258 = (text: string) => {
  const split = text.normalize('NFC').replace(/\p{L}/gu, (letter) => {
    const parts = letter.normalize('NFD')
    const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? ''
    return parts.replace(tone, '').normalize('NFC') + tone
  })
  return Uint8Array.from(split, (sign) => of1258[sign] ?? sign.charCodeAt(0))
}

describe('Letters that are not what the mail calls them', () => {
  const tcvn3 = latin('Cèng tr­íc nhµ bÞ t¾c, n­íc trµn ra ®­êng')
  const vni = latin('Coáng tröôùc nhaø bò taéc, nöôùc traøn ra ñöôøng')
  const meant = 'Cống trước nhà bị tắc, nước tràn ra đường'
  const typed = (charset: string, body: Uint8Array) =>
    joined(bytesOf(`${head(`Content-Type: text/plain; charset=${charset}`)}\r\n\r\n`), body)

  test.each([
    ['windows-1258', typed('windows-1258', to1258(meant))],
    ['windows-1258 that says UTF-8', typed('utf-8', to1258(meant))],
    ['TCVN3 that says UTF-8', typed('"UTF-8"', tcvn3)],
    ['TCVN3 that says nothing', joined(bytesOf(`${head()}\r\n\r\n`), tcvn3)],
    ['VNI that says UTF-8', typed('utf-8', vni)],
    [
      'VNI in a part',
      joined(
        bytesOf(`${head(mixed)}\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n`),
        vni,
        bytesOf('\r\n--b--'),
      ),
    ],
    ['UTF-8 that says ASCII', typed('us-ascii', bytesOf(meant))],
    ['UTF-8 that says what nobody knows', typed('x-unknown', bytesOf(meant))],
    ['UTF-8 in an encoding that nobody knows', mail(meant, 'Content-Transfer-Encoding: x-uue')],
  ])('%s is read', async (_, source) => {
    expect((await readMail(source)).words).toBe(meant)
  })

  test('what makes no Vietnamese by any table is kept as far as it can be read', async () => {
    const broken = typed('utf-8', latin('tac \xff\xfe\xc0\xaf\xed\xa0\x80 cong'))
    expect((await readMail(broken)).words).toMatch(/^tac .*cong$/u)
    expect((await readMail(typed('utf-7', bytesOf('C+HtE-ng')))).words).toBe('C+HtE-ng')
    const french = typed('windows-1252', latin('D\xe9j\xe0 vu \xe0 la cr\xe8me'))
    expect((await readMail(french)).words).toBe('Déjà vu à la crème')
  })
})

describe('A mail that is built to exhaust its reader', () => {
  const deep = (many: number) =>
    Array.from({ length: many }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`)

  test.each([
    ['a thousand levels', bytesOf(`${head(deep(1_000).join(''))}\r\n${leak}`)],
    ['ten thousand parts', mail(`${`--b\r\n\r\n${leak}\r\n`.repeat(10_000)}--b--`, mixed)],
    ['a header of a megabyte', mail(leak, `X-Long: ${'y'.repeat(1_000_000)}`)],
    ['a megabyte of groups of nobody', mail(leak, `To: ${'g:'.repeat(500_000)}`)],
    ['millions of empty lines', mail('\r\n'.repeat(2_000_000))],
    [
      'half a million lines that only say that they are a file',
      file('', `--x\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'a'.repeat(58)}\r\n`.repeat(300_000)}`),
    ],
  ])('by %s is left to a person', async (_, source) => {
    await expect(readMail(source)).rejects.toThrow()
  })

  test.each([
    ['tables in tables', '<table><tr><td>', 30_000],
    ['all that ends by itself', '<p><li><dd>', 40_000],
    ['boxes without end', '<div>', 90_000],
    ['signs without end', '<', 500_000],
  ])('by %s says the words between them', async (_, piece, many) => {
    const { words } = await readMail(html(`<p>${leak}</p>${piece.repeat(many)}`))
    expect(words.startsWith(leak)).toBe(true)
  })

  test('by a file of megabytes in base64, or a thousand mails in mails, is read', async () => {
    const zip = await readMail(
      file('Content-Transfer-Encoding: base64', `${'UEsDBBQA'.repeat(9)}\r\n`.repeat(60_000)),
    )
    expect(zip.words).toBe(leak)
    expect(zip.attachments[0]!.bytes.length).toBe(9 * 6 * 60_000)
    const nested = await readMail(
      bytesOf(`${head()}\r\n${'Content-Type: message/rfc822\r\n\r\n'.repeat(1_000)}x`),
    )
    expect(nested.from).toEqual({ name: '', address: 'binh@nha.example' })
  })
})

describe('Whoever it is from', () => {
  const injected = '=?utf-8?q?x=0D=0ABcc:_nan@nhan.example=0D=0A=0D=0A?='
  const letters: [string, Bytes][] = [
    ['a break in its subject', mail(leak, `Subject: ${injected}`)],
    ['a break in the name', bytesOf(`From: ${injected} <a@nha.example>\r\n\r\n${leak} a`)],
    ['a break in the address', bytesOf(`From: <=?utf-8?q?a=0D=0ABcc:b?=@nha.example>\r\n\r\n${leak} b`)],
    [
      'a break in Reply-To and References',
      mail(`${leak} c`, `Reply-To: ${injected}`, `References: <a\r\n\tb> ${injected}`),
    ],
    ['no From', bytesOf(`Subject: x\r\n\r\n${leak} d`)],
    [
      'ten From',
      bytesOf(`${Array.from({ length: 10 }, (_, n) => `From: a${n}@nha.example\r\n`).join('')}\r\n${leak} e`),
    ],
    ['a day in another age', mail(`${leak} f`, 'Date: Fri, 31 Dec 275760 23:59:60 +9999')],
    ['no day at all', mail(`${leak} g`, 'Date: \u0000 -1')],
    ['what is no base64', mail('!!!%%% ***', 'Content-Transfer-Encoding: base64')],
    [
      'a thousand levels',
      bytesOf(`${head(...Array.from({ length: 1_000 }, () => mixed))}\r\n\r\n--b\r\n\r\n${leak}`),
    ],
    ['too many parts', mail(`${`--b\r\n\r\n${leak}\r\n`.repeat(600)}--b--`, mixed)],
    ['nothing', bytesOf('\r\n')],
    ['bytes alone', Uint8Array.from({ length: 4_096 }, (_, at) => (at * 197 + (at >> 3)) % 256) as Bytes],
    ['zeros', mail('\u0000'.repeat(10_000))],
  ]

  test('each is kept, and is a report or waits for a person; no answer has a line that its writer put there', () =>
    inRollback(async (sql) => {
      const house = await testHouse(sql)
      for (const [what, source] of letters) {
        const envelope = { from: 'binh@nha.example', to: ['phan-anh@tinh.example'] }
        expect(await keepMail(ctxFor(house), { source, envelope }), what).toBe(true)
        const [row] = await sql<[{ id: number }]>`select max(id) as id from inbound_messages`
        await handleMail(ctxFor(house), row.id, { provinceCode: '01' })
        const [kept] = await sql`
          select m.handled_at, m.ticket_id, k.set_aside, k.source from inbound_messages m
            join inbound_mails k on k.inbound_id = m.id where m.id = ${row.id}`
        expect(Buffer.from(kept!.source).equals(Buffer.from(source)), what).toBe(true)
        expect(kept!.handledAt, what).not.toBeNull()
        expect(kept!.ticketId === null, what).toBe(kept!.setAside !== null)
        const events = await sql<{ id: number }[]>`
          select id from ticket_events where ticket_id = ${kept!.ticketId ?? 0}`
        await notify(
          ctxFor(house),
          events.map(({ id }) => id),
        )
      }
      const said = await sql`select subject, recipient from messages`
      expect(said.length).toBeGreaterThan(0)
      for (const { subject, recipient } of said) expect(`${subject}${recipient}`).not.toMatch(/[\r\n]/)
    }))
})
