import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Status } from '../db/vocabulary.ts'
import { Refused } from '../src/platform/errors.ts'
import { cleanText, oneLine } from '../src/platform/text.ts'
import { advance, canAdvance, type Step, statusNames } from '../src/tickets/lifecycle.ts'
import { findReference, makeReference, readReference } from '../src/tickets/reference.ts'
import { secretFits, trackingSecret } from '../src/tickets/secret.ts'

const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 })
const alphabet = 'ABCDEFGHJKLMNPRSTUVWXY23456789'

describe('A reference', () => {
  test('holds no character that is mistaken for another when read aloud', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(makeReference(random)).toMatch(
          /^[ABCDEFGHJKLMNPRSTUVWXY2-9]{4}-[ABCDEFGHJKLMNPRSTUVWXY2-9]{4}$/,
        )
      }),
    )
  })

  test('is read however people type it', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('', ' ', '-', '.'), (random, between) => {
        const reference = makeReference(random)
        expect(readReference(` ${reference.toLowerCase().replace('-', between)} `)).toBe(reference)
      }),
    )
  })

  test('with any one character wrong is refused', () => {
    const place = fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8)
    fc.assert(
      fc.property(bytes, place, fc.constantFrom(...alphabet), (random, at, other) => {
        const reference = makeReference(random)
        fc.pre(reference[at] !== other)
        expect(readReference(reference.slice(0, at) + other + reference.slice(at + 1))).toBeNull()
      }),
    )
  })

  test('is found inside a message, also after a word of four letters', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = makeReference(random)
        expect(findReference(`ma phieu viet ${reference.replace('-', ' ')} sao lau the`)).toBe(reference)
      }),
    )
  })
})

describe('The tracking secret', () => {
  test('is the same each time, differs between references and keys, and nothing else fits', async () => {
    const key = 'a secret of at least thirty-two characters'
    const secret = await trackingSecret(key, 'ABCD-EFGH')
    expect(secret).toMatch(/^[a-z2-9]{20}$/)
    expect(await trackingSecret(key, 'ABCD-EFGH')).toBe(secret)
    expect(await trackingSecret(key, 'ABCD-EFGJ')).not.toBe(secret)
    expect(await trackingSecret(`${key}!`, 'ABCD-EFGH')).not.toBe(secret)
    expect(await secretFits(key, { reference: 'ABCD-EFGH', secretVersion: 0 }, secret)).toBe(true)
    for (const wrong of ['', secret.slice(1), `${secret}a`, secret.toUpperCase()])
      expect(await secretFits(key, { reference: 'ABCD-EFGH', secretVersion: 0 }, wrong)).toBe(false)
  })
})

describe('The life of a ticket', () => {
  const statuses = Object.keys(statusNames) as Status[]
  const steps: Step[] = [
    'accept',
    'forward',
    'ask',
    'reply',
    'resolve',
    'refuse',
    'reopen',
    'close',
    'merge',
    'unmerge',
    'withdraw',
  ]

  test('refuses in words, as a conflict, every step that its status does not allow', () => {
    for (const status of statuses)
      for (const step of steps) {
        if (canAdvance(status, step)) continue
        expect(() => advance(status, step)).toThrow(Refused)
      }
  })

  test('whatever the steps, ends only in a status it knows, and from every end a person can go on or it is over', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (taken) => {
        let status: Status = 'new'
        for (const step of taken) if (canAdvance(status, step)) status = advance(status, step)
        expect(statuses).toContain(status)
      }),
    )
  })

  test('never lets a withdrawn ticket be worked on', () => {
    for (const step of steps) expect(canAdvance('withdrawn', step)).toBe(false)
  })

  test('is answered only after somebody took it in hand', () => {
    expect(canAdvance('new', 'resolve')).toBe(false)
    expect(advance(advance('new', 'accept'), 'resolve')).toBe('resolved')
  })
})

test('Text as stored is clean however often it is cleaned, and PostgreSQL takes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const clean = cleanText(text)
      expect(cleanText(clean)).toBe(clean)
      expect(clean.isWellFormed()).toBe(true)
      expect(clean).not.toContain('\u0000')
    }),
  )
})

test('A name stays on one line whatever was typed, and the names that people have stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]| {2}/u)
      expect(oneLine(oneLine(text))).toBe(oneLine(text))
    }),
  )
  expect(oneLine('Moi\r\nBcc: x@y.z')).toBe('Moi Bcc: x@y.z')
  for (const name of ["H'Hen Niê", 'K’Brơi', 'Nguyễn Thị Thu-Hà', 'Đặng Ngọc Ẩn'])
    expect(oneLine(`  ${name.normalize('NFD')}\n`)).toBe(name.normalize('NFC'))
})
