import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORY_CODES } from '../../src/routing/categories.ts'
import { classify } from '../../src/routing/kind/classify.ts'
import { explain } from '../../src/routing/kind/explain.ts'
import { choicesIn, likeliest } from '../../src/routing/kind/likeliest.ts'

/** Reports of all sorts, and noise. */
const word = fc.constantFrom(
  ...'rác nước đường đèn cống mùi hôi trường bác sĩ hồ sơ chủ tịch karaoke điện cháy ngập sim tố cáo'.split(
    ' ',
  ),
)
const said = fc
  .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
  .map((words) => words.join(' '))

const ranked = (...codes: (typeof CATEGORY_CODES)[number][]) =>
  codes.map((code, at) => ({ code, confidence: 0.5 / (at + 1) }))

describe('The likeliest categories', () => {
  test('are three, best first, below 0.6, and none from there on', () => {
    const alternatives = ranked('road', 'traffic', 'waste', 'noise', 'land')
    expect(likeliest({ confidence: 0.599, alternatives })).toEqual(['road', 'traffic', 'waste'])
    expect(likeliest({ confidence: 0.6, alternatives })).toEqual([])
  })

  test('are named without “other”, which is what stands while nobody chooses', () =>
    expect(likeliest({ confidence: 0.3, alternatives: ranked('other', 'road', 'waste', 'noise') })).toEqual([
      'road',
      'waste',
      'noise',
    ]))

  test('are always different ones of the classifier’s own, whatever was written', () =>
    fc.assert(
      fc.property(said, (text) => {
        const found = classify(null, text)
        const choices = choicesIn(found.reasons)
        expect(new Set(choices).size).toBe(choices.length)
        expect(choices.every((code) => CATEGORY_CODES.includes(code) && code !== 'other')).toBe(true)
        expect(choices.length).toBe(found.confidence < 0.6 && found.lane !== 'spam' ? 3 : 0)
      }),
      { numRuns: 200 },
    ))

  test('stand in the reasons by name, and a reason of earlier days is still read', () => {
    expect(explain({ code: 'category-unclear', likely: ['road', 'waste'] }, 'vi')).toBe(
      'Lĩnh vực chưa chắc chắn, có thể là “Đường sá, cầu, vỉa hè hư hỏng” hoặc “Rác thải, vệ sinh môi trường”; cần người gửi hoặc cán bộ chọn.',
    )
    expect(explain({ code: 'category-unclear' }, 'vi')).toBe(
      'Lĩnh vực chưa chắc chắn; cần người gửi hoặc cán bộ chọn.',
    )
  })
})
