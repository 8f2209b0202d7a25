import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classify } from '../src/routing/kind/classify.ts'
import { buildGazetteer } from '../src/routing/place/build-gazetteer.ts'
import { communeOf } from '../src/routing/place/gazetteer.ts'
import { resolvePlace } from '../src/routing/place/resolve.ts'
import { fold, tidy } from '../src/routing/text.ts'
import './support/learned.ts'
import { smallCountry } from './support/small-country.ts'

const gazetteer = buildGazetteer(smallCountry)
const vietnamese = fc
  .array(
    fc.constantFrom(
      ...'aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵđĐQqgGthnc  .,',
    ),
  )
  .map((letters) => letters.join(''))
const anything = fc.oneof(
  vietnamese,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme' }),
)
const mentions = fc
  .array(
    fc.constantFrom(
      'phường',
      'Đồng Khê',
      'xa',
      'tan thanh',
      'P1',
      ',',
      'Q. Hải Đăng',
      'Mây Trắng',
      'đường',
      'ở',
      'nhưng',
      'cũ',
      'Cầu Mới',
      'tỉnh Núi Mây',
      '\n',
      '\u0000',
      '\uD800',
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '))
const number = fc.oneof(fc.double(), fc.double({ min: 19, max: 21 }), fc.double({ min: 104, max: 106 }))

test('folding twice is folding once, and tidying too', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(tidy(tidy(text))).toBe(tidy(text))
    }),
    { numRuns: 500 },
  )
})

test('the order of tidying, composing and lowering does not matter to the key', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      for (const other of [text.normalize('NFD'), text.toLowerCase(), text.toUpperCase(), tidy(text)])
        expect(fold(other)).toBe(fold(text))
    }),
    { numRuns: 500 },
  )
})

test('routing never throws, and never names a commune outside the province without saying so', () => {
  fc.assert(
    fc.property(
      fc.oneof(anything, mentions),
      fc.option(mentions, { nil: undefined }),
      fc.option(fc.constantFrom('01', '02', '99', ''), { nil: undefined }),
      fc.option(number, { nil: undefined }),
      fc.option(number, { nil: undefined }),
      (text, address, provinceCode, lat, lon) => {
        const question = {
          text,
          ...(address !== undefined && { address }),
          ...(provinceCode !== undefined && { provinceCode }),
        }
        const place = resolvePlace(gazetteer, {
          ...question,
          ...(lat !== undefined && { lat }),
          ...(lon !== undefined && { lon }),
        })
        classify(null, text)
        if (place.communeCode === null || !provinceCode) return
        const inside = communeOf(gazetteer, place.communeCode)!.provinceCode === provinceCode
        expect(inside || place.reasons.some(({ code }) => code === 'place-outside-province')).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})

test.each([
  ['100 kB of words', 'phường Đồng Khê ngập cháy đường '.repeat(4000)],
  ['100 kB without a space', 'aờ'.repeat(50_000)],
  ['control characters', '\u0000\u0007\u001b[31m\u200b\uFEFF'],
  ['half characters', '\uD800\uDC00\uD83D rác'],
  ['mixed scripts', 'Пожар 火事 حريق 🔥 phường Đồng Khê'],
])('%s get an answer before the test is given up', (_, text) => {
  resolvePlace(gazetteer, { text, address: text })
  classify(null, text)
})
