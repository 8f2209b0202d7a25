import fc from 'fast-check'
import { expect, test } from 'vitest'
import { todaysLetters } from '../src/platform/legacy-letters.ts'

test('TCVN3 and VNI are read in the letters of today', () => {
  for (const [typed, read] of [
    ['§­êng ngâ 45 bÞ ngËp c¶ tuÇn nay', 'Đường ngõ 45 bị ngập cả tuần nay'],
    ['N¾p cèng bÞ vì, rÊt nguy hiÓm', 'Nắp cống bị vỡ, rất nguy hiểm'],
    ['Ñöôøng ngoõ 45 bò ngaäp caû tuaàn nay', 'Đường ngõ 45 bị ngập cả tuần nay'],
    ['Naép coáng bò vôõ, raát nguy hieåm', 'Nắp cống bị vỡ, rất nguy hiểm'],
    ['ñeøn ñöôøng taét', 'đèn đường tắt'],
  ])
    expect(todaysLetters(typed!)).toBe(read)
})

test('what is written in letters of today stays as it is, in any language and with any sign', () => {
  for (const text of [
    'Đường ngõ 45 phường Khương Đình bị ngập cả tuần nay',
    'duong ngo 45 bi ngap',
    'ĐƯỜNG NGẬP',
    'Ống nước vỡ ở phố Thụy Khuê, gần trường học',
    'Nhà hàng “Phở” giá 50.000₫ – mở 24/24…',
    'The café on the corner is flooded, 30° outside',
    'Le garçon naïf à la forêt, où la crème brûlée coûte 5 €',
    'Die Straße ist überflutet, schöne Grüße aus München',
    '🙏🙏 ngập quá',
    '',
  ])
    expect(todaysLetters(text)).toBe(text)
  const vietnamese = [
    ...'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ .,!?0123456789',
  ]
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...vietnamese), maxLength: 200 }), (text) => {
      expect(todaysLetters(text)).toBe(text)
    }),
  )
})

test('no text breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(typeof todaysLetters(text)).toBe('string')
    }),
  )
})
