import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseGazetteer } from '../../db/seed/base-gazetteer.ts'
import { Refused } from '../../src/platform/errors.ts'
import { classify } from '../../src/routing/kind/classify.ts'
import { featureHashesOf, featuresOf } from '../../src/routing/kind/features.ts'
import { hashOn, hashTable, lookUp, START } from '../../src/routing/kind/hash.ts'
import { findPhrases, phraseBook } from '../../src/routing/kind/phrases.ts'
import { buildGazetteer } from '../../src/routing/place/build-gazetteer.ts'
import { readBundle } from '../../src/routing/place/bundle.ts'
import { resolvePlace } from '../../src/routing/place/resolve.ts'
import { editDistance } from '../../src/routing/place/typos.ts'
import { splitPhrase, splitWords } from '../../src/routing/tokens.ts'
import '../support/learned.ts'

const words = fc
  .array(fc.constantFrom('rác', 'rac', 'chất', 'đống', '12', 'P3', 'telecommunication', ',', 'Đường', 'k'))
  .map((some) => some.join(' '))

test('a report is scored by the hashes of the very features that are learned from', () => {
  fc.assert(
    fc.property(words, fc.array(fc.constantFrom('waste3', 'road1')), (text, hints) => {
      const read = splitWords(text)
      const named = featuresOf(read, hints).map((feature) => hashOn(START, feature))
      expect(new Set(featureHashesOf(read, hints))).toEqual(new Set(named))
    }),
  )
})

test('a hash table gives each key its place, and nothing for a stranger', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      fc.integer(),
      (keys, other) => {
        const table = hashTable(Int32Array.from(keys))
        expect(keys.map((key) => lookUp(table, key))).toEqual(keys.map((_, i) => i))
        expect(lookUp(table, other | 0)).toBe(keys.indexOf(other | 0))
      },
    ),
  )
})

test('however many words reports bring, a phrase of the house is found', () => {
  for (let i = 0; i < 70_000; i++) splitWords(`lạ${i.toString(36)}`)
  const strangers = splitWords('bánhtrôi tàuhoả').tokens
  expect(strangers.map(({ word }) => word)).toEqual([-1, -1])
  const book = phraseBook([['bánhtrôi tàuhoả', 'new']])
  expect(
    findPhrases(book, splitWords('có bánhtrôi tàuhoả đây')).map(({ start, end }) => [start, end]),
  ).toEqual([[1, 3]])
})

test('equal words of phrases have equal numbers, and others have others', () => {
  const [one, other, again] = splitPhrase('Nắpcống vỡtoang napcong').tokens
  expect(one!.word).toBe(again!.word)
  expect(other!.word).not.toBe(one!.word)
  expect(splitWords('NẮPCỐNG').tokens[0]!.word).toBe(one!.word)
})

test('letters changed, dropped, added or swapped are counted up to the limit', () => {
  expect(editDistance('khuongdinh', 'khuongdinh', 2)).toBe(0)
  expect(editDistance('khuogndinh', 'khuongdinh', 2)).toBe(1)
  expect(editDistance('khuondin', 'khuongdinh', 2)).toBe(2)
  expect(editDistance('abcdef', 'ghijkl', 1)).toBe(2)
})

test('what twenty times the text costs is not out of proportion', () => {
  const gazetteer = buildGazetteer(baseGazetteer())
  const long = 'phường Hoà Bình ngập, rác cháy khét, '.repeat(140).slice(0, 5000)
  const spent = (text: string): number => {
    const started = process.cpuUsage()
    classify(null, text)
    resolvePlace(gazetteer, { text, provinceCode: '01' })
    const { user } = process.cpuUsage(started)
    return user / 1000
  }
  spent(long)
  const least = (text: string) => Math.min(...Array.from({ length: 5 }, (_, i) => spent(`${i} ${text}`)))
  expect(least(long.repeat(20))).toBeLessThan(20 * 4 * least(long))
})

test('a broken bundle is refused by file and row', () => {
  const province = { code: '01', name: 'A' }
  const unit = { code: '00001', name: 'B', fullName: 'Phường B', type: 'phuong', provinceCode: '01' }
  const files = (units: unknown[]) => ({
    'provinces.json': [province],
    'units.json': units,
    'former_units.json': [
      { code: '00002', name: 'Xã C', districtCode: '001', provinceCode: '01', to: [['00001', 'F']] },
    ],
    'former_districts_provinces.json': {
      districts: [{ code: '001', name: 'Huyện D', provinceCode: '01' }],
      provinces: [province],
    },
  })
  expect(readBundle(files([unit])).units).toHaveLength(1)
  for (const [units, said] of [
    [[unit, { ...unit, code: '00003', type: 'hamlet' }], 'units.json, row 2'],
    [[unit, { ...unit, code: '00003', provinceCode: '99' }], 'units.json, row 2'],
    [[unit, unit], 'units.json'],
    [[{ ...unit, code: '00009' }], 'former_units.json, row 1'],
    ['nothing', 'units.json'],
  ] as [unknown[], string][]) {
    expect(() => readBundle(files(units))).toThrow(Refused)
    expect(() => readBundle(files(units))).toThrow(said)
  }
})
