import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitMail } from '../src/intake/email/headers.ts'
import { newWordsOf } from '../src/intake/email/quoted.ts'
import { readMail } from '../src/intake/email/read.ts'
import { readDeliveryStatus } from '../src/notifications/bounce.ts'
import {
  bounceNamed,
  mailsNamed,
  replyAddressOf,
  stopNamed,
  ticketNamed,
} from '../src/notifications/mail-names.ts'
import { todaysLetters } from '../src/platform/legacy-letters.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0) & 0xff))
const house = { secret: 'a secret of at least thirty-two characters', publicUrl: 'https://tinh.example' }

/** Pieces that mails are made of, in any order and any number. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'From: Bình <a@nha.example>\r\n',
    'From: a@b.c, d@e.f\r\n',
    'Subject: =?utf-8?q?C=E1=BB=91ng?=\r\n',
    'Subject: x\r\nBcc: nan@nhan.example\r\n',
    'Content-Type: multipart/mixed; boundary="b"\r\n',
    'Content-Type: text/html; charset=x-unknown\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    '\r\n',
    '--b\r\n',
    '--b--\r\n',
    '> cũ\r\n',
    'Vào 10:00 ai đó đã viết:\r\n',
    '<div><blockquote>x</blockquote>',
    '\u0000',
  ),
)
const anyMail = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('Whatever comes as a mail', () => {
  test('is read or found unreadable, with no control sign in what is kept and no line break in its subject', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyMail.map(bytesOf), fc.uint8Array({ maxLength: 2_000 })),
        async (source) => {
          const read = await readMail(new Uint8Array(source)).catch(() => null)
          if (!read) return
          const kept = `${read.subject}${read.from?.name ?? ''}${read.from?.address ?? ''}${read.attachments.map(({ name }) => name).join('')}`
          expect(kept).not.toMatch(/[\u0000-\u001f\u007f]/)
          expect(`${read.whole}${read.words}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
          expect(`${read.whole}${read.words}${kept}`.isWellFormed()).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is taken apart without losing a byte of its body', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (source) => {
        const { body } = splitMail(source)
        expect([...source].slice(source.length - body.length)).toEqual([...body])
      }),
    )
  })

  test('has new words of its own that stand in it, whatever it quotes', () => {
    fc.assert(
      fc.property(anyMail, (text) => {
        const { words } = newWordsOf(text)
        const lines = new Set(
          text
            .replace(/\r\n?/g, '\n')
            .split('\n')
            .map((line) => line.trim()),
        )
        for (const line of words.split('\n')) expect(lines.has(line.trim()) || line === '').toBe(true)
        if (/[\p{L}\p{N}]/u.test(text)) expect(words).not.toBe('')
      }),
    )
  })

  test('is left whole where it is nothing but quotes, in lines as they are kept', () => {
    expect(newWordsOf('\u0000\r> cũ\r\n> hơn').words).toBe('\u0000\n> cũ\n> hơn')
  })

  test('names no mail, no ticket and no mailbox of ours by chance', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mailsNamed(house, `<kh7t-m3ra.1.${text}@tinh.example>`)).toEqual([])
        expect(ticketNamed(house, `phan-anh+kh7t-m3ra.${text}@tinh.example`)).toBeNull()
        expect(bounceNamed(house, `phan-anh+bounce.1.${text}@tinh.example`)).toBeNull()
        expect(stopNamed(house, `stop.1.${text}`)).toBeNull()
        expect(readDeliveryStatus(text)).toMatchObject({ action: expect.any(String) })
      }),
    )
  })
})

test('A mail of 10,000 headers is read; one of 600 parts or 100 levels is left to a person', async () => {
  const many = Array.from({ length: 10_000 }, (_, n) => `X-${n}: y\r\n`).join('')
  expect((await readMail(bytesOf(`From: a@nha.example\r\n${many}\r\nCống tắc`))).words).toBe('Cống tắc')
  const parts = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(600)}--b--`
  await expect(readMail(bytesOf(parts))).rejects.toThrow('parts')
  const deep = Array.from(
    { length: 100 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  ).join('')
  await expect(readMail(bytesOf(deep))).rejects.toThrow()
})

test('The address of a ticket is known in any letters, as servers may write it', () => {
  const address = replyAddressOf(house, 'phan-anh@tinh.example', 'KH7T-M3RA')
  expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64)
  expect(ticketNamed(house, address.toUpperCase())).toBe(ticketNamed(house, address))
  expect(ticketNamed({ secret: 'another secret of thirty-two characters' }, address)).toBeNull()
})

test('Letters of before Unicode are put into today’s, and what is none stays as it is', async () => {
  const meant = 'Cống trước nhà bị tắc, nước tràn ra đường'
  expect(todaysLetters('Cèng tr­íc nhµ bÞ t¾c, n­íc trµn ra ®­êng')).toBe(meant)
  expect(todaysLetters('Coáng tröôùc nhaø bò taéc, nöôùc traøn ra ñöôøng')).toBe(meant)
  for (const text of [meant, 'Café à la crème, déjà vu', 'den duong hong', 'µ ® ©', 'Zoë naïve'])
    expect(todaysLetters(text)).toBe(text)
  const head = 'From: a@nha.example\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n'
  const source = new Uint8Array(latin(`${head}Cèng tr­íc nhµ bÞ t¾c, n­íc trµn ra ®­êng`))
  expect((await readMail(source)).words).toBe(meant)
})
