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

const likelyOf = (text: string) => classify(null, text).alternatives.map(({ code }) => code)

describe('Beside a danger that no field of the commune owns', () => {
  test.each([
    'Con tôi rơi xuống giếng',
    'Hai đứa nhỏ tắm sông bị nước cuốn',
    'ket thang may chung cu 30 phut, o trong co ba bau',
    'Cụ ông bỏ nhà đi từ sáng bị lẫn chưa tìm thấy',
    'có người định nhảy lầu chung cư',
    'voi rừng vào bản phá nhà, người đang trốn trên chòi',
    'trẻ kẹt trong ô tô khoá kín giữa trời nắng',
  ])('“other” is among the three: %s', (text) => expect(likelyOf(text).slice(0, 3)).toContain('other'))

  test.each([
    'Cháu bé rơi xuống giếng khoan, vẫn còn nghe khóc',
    'ket thang may chung cu 30 phut, o trong co ba bau',
    'Xe khách lao xuống kênh, đang chìm dần, hành khách kêu cứu',
    'Thuyền hỏng máy bị sóng đẩy ra xa, nước vào khoang, có 6 người, cứu với',
  ])('so does that of the fire police where somebody has to be brought out: %s', (text) =>
    expect(likelyOf(text).slice(0, 3)).toEqual(expect.arrayContaining(['fire-safety', 'other'])),
  )

  test.each([
    ['fire-safety', 'Cháy nhà dân giữa hẻm, lửa đã lên mái rồi'],
    ['public-order', 'Con tôi mất tích từ chiều qua ở bến xe'],
    ['road', 'Bê tông đường liên thôn nứt toác, mép đường sạt mất một gang'],
  ] as const)('else the field of the danger, or of the matter, stands first: %s: %s', (code, text) =>
    expect(likelyOf(text)[0]).toBe(code),
  )
})

test('Whoever is accused is accused of how he acted: that is among the three', () =>
  expect(
    likelyOf('Tố cáo tổ trật tự thu của mỗi sạp vỉa hè 500 ngàn một tháng, tôi có ghi âm').slice(0, 3),
  ).toContain('conduct'))
