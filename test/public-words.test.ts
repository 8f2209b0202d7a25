import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutPersonalData } from '../src/publishing/public-words.ts'

test.each([
  '0912 - 345 - 678',
  '(091) 234 5678',
  '+84 (91) 234-56-78',
  '0912.345.678',
  '0912–345–678',
  '０９１２３４５６７８',
  '0912\u200b345\u200b678',
  'không chín một hai ba bốn năm sáu bảy tám',
  'khong chin mot 2345678',
  '001 204 012 345',
  'SN 45',
  'sn: 45',
  'S.N 45',
  'số nhà 45',
  'Số: 45',
  'nhà 45A',
  '12 / 45 / 3',
  '12/45/3',
  '45B/7',
  '12/5 Lê Lợi',
  'ngõ 12/5',
  'a @ b.com',
  'binh(at)gmail.com',
  'binh [at] gmail [dot] com',
  'binh a còng gmail chấm com',
  'binh@gmail,com',
  '09l2345678',
  '45 ngõ 5',
  '45, hẻm 7',
  'K123/45',
  'nhà ở quyết định 12/45/3',
  'H45/12',
  'ｂｉｎｈ＠ｇｍａｉｌ．ｃｏｍ',
])('%s is not for the public', (secret) => {
  const shown = withoutPersonalData(`Xin gọi ${secret} để hỏi, cống vỡ`)
  expect(shown).toContain('cống vỡ')
  expect(shown).toContain('…')
  expect(shown.replace('Lê Lợi', '')).not.toMatch(/\d{2}|gmail|com|ba bốn|45/i)
})

test.each([
  'Mất nước từ 28/11 đến nay',
  '28/11 mất nước cả xóm',
  'Ngày 28/11/2026 Công ty có đến',
  'Sáng 5/9 rác đầy đường',
  'hồi 11/2026',
  'Ngày 28.11.2026 lúc 8h30',
  'ngày 28-11-2026 lúc 08:30',
  'Quán hát 24/24, 24/7',
  'Đường ngõ 45 phố Khương Đình ngập 30 cm',
  'Xe 16 tấn chạy từ 22h đến 4h',
  'Gọi 1022 và 113 không được',
  'Quán hát 7/24',
  'Năm học 2025-2026, kế hoạch 2026 – 2030',
  'Làm việc 07:30 - 11:30 và 13:30-17:00',
  'Thu của dân 10.000.000 đồng, rồi 1.500.000.000đ',
  'Theo Nghị định 83/2017 và Luật số 25/2018/QH14',
  'Quyết định số 123/2026/QĐ-UBND, Nghị quyết 18/2025/NQ-HĐND',
  'Thong tu so 01/2022/TT-BNV',
  'Năm nay ba lần mất điện, tháng bảy hai lần',
])('%s stays as it is', (said) => {
  expect(withoutPersonalData(said)).toBe(said)
})

const separator = fc.constantFrom(
  '',
  ' ',
  '.',
  '-',
  ' - ',
  ' – ',
  ' . ',
  '\u200b',
  '\u00a0',
  '_',
  ' _ ',
  ') ',
  '(',
)
const wide = (text: string) =>
  [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')

test('no spelling of a phone number shows half of it', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^0[35789]\d{8}$/),
      fc.array(separator, { minLength: 10, maxLength: 10 }),
      fc.boolean(),
      (phone, separators, isWide) => {
        const spelled = [...phone].map((sign, i) => (isWide ? wide(sign) : sign) + separators[i]).join('')
        const digits = withoutPersonalData(`Gọi giúp ${spelled} nhé`).normalize('NFKC').replace(/\D/g, '')
        expect(digits.length, spelled).toBeLessThan(5)
      },
    ),
    { numRuns: 400 },
  )
})

test('no spelling of a house number shows it, whatever stands around its slashes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('số', 'Số nhà', 'SN', 'sn.', 'nhà số', 'so nha', 'nhà', 'ngõ', 'hẻm', 'kiệt'),
      fc.array(fc.integer({ min: 32, max: 999 }), { minLength: 2, maxLength: 4 }),
      fc.constantFrom('/', ' / ', '/ ', ' /', '／'),
      (word, numbers, slash) => {
        const shown = withoutPersonalData(`Rác ở ${word} ${numbers.join(slash)}, hôi lắm`)
        expect(shown).not.toMatch(/\d/)
        expect(shown).toContain('hôi lắm')
      },
    ),
  )
})

test('every day of a year stays', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('', '/2026'),
      fc.constantFrom('Ngày ', 'từ ', 'sáng ', 'Mất nước '),
      (day, month, year, before) => {
        const said = `${before}${day}/${month}${year} chưa ai đến`
        expect(withoutPersonalData(said)).toBe(said)
      },
    ),
  )
})

test('no phone number passes for money, years or hours', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^0[35789]\d{8}$/),
      fc.constantFrom('0912.345.678', '091.234.5678', '09-12-345678', '0912:345:678', '091,234,5678'),
      fc.constantFrom('', ' đ', ' gặp Lan'),
      (phone, shape, after) => {
        let at = 0
        const spelled = shape.replace(/\d/g, () => phone[at++]!) + after
        expect(withoutPersonalData(`Gọi ${spelled}`).replace(/\D/g, '').length, spelled).toBeLessThan(5)
      },
    ),
    { numRuns: 400 },
  )
})
