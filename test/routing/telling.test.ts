import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/routing/kind/classify.ts'
import '../support/learned.ts'

const quotedIn = (text: string): string[] =>
  classify(null, text).reasons.flatMap((reason) =>
    reason.code === 'lane-learned' || reason.code === 'category-learned' ? (reason.words ?? []) : [],
  )

const SAID = [
  'kiet 45 cong bi nghet ca thang ni, mua chut la nuoc den toi mat ca chan.',
  'Cái va li của một người lạ đang để quên ở ghế chờ từ sáng, nghe kêu lạ lắm!',
  'a oi em o xa, nuoc suoi len cuon mat cau tam, xin ho tro giong',
  'Gọi em số 0912345678 để em chỉ chỗ rác y tế người ta đổ ra bờ mương',
  'Every night a group of young people race motorbikes along the coastal road.',
  'Tôi tố cáo kế toán lập khống danh sách hộ nghèo, có giữ bản chụp',
  'Trước cổng Trường Tiểu học Hoa Sen xe ba gác đậu kín, con nít len không nổi',
]

describe('What learning goes by', () => {
  test('is quoted in one stretch of at most eight words, as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...SAID), { minLength: 1, maxLength: 3 }), (said) => {
        const text = said.join(' ')
        for (const quoted of quotedIn(text)) {
          expect(text).toContain(quoted)
          expect(quoted.split(/\s+/).length).toBeLessThanOrEqual(8)
          expect(quoted).not.toMatch(/\d{4}|[.!?]\s/)
        }
      }),
    )
  })

  test('is no syllable that without accents may be many words', () => {
    const [quoted] = quotedIn(
      'o thon 2 nuoc suoi len cuon mat cau tam, gio nuoc rut roi, xin ho tro giong lua',
    )
    expect(quoted?.split(' ').length).toBeGreaterThan(2)
  })

  test('is said once, though a rule found a part of it too', () => {
    const { reasons } = classify(
      null,
      'Cái va li của một người lạ đang để quên ở ghế chờ từ sáng, nghe kêu lạ lắm',
    )
    const [danger] = reasons.flatMap((reason) => (reason.code === 'danger-possible' ? [reason.words] : []))
    expect(danger?.length).toBeGreaterThan(0)
    for (const one of danger!)
      expect(danger!.filter((other) => other.toLowerCase().includes(one.toLowerCase()))).toEqual([one])
  })
})
