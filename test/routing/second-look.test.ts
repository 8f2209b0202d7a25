import { describe, expect, test } from 'vitest'
import { isCalmAtSecondLook } from '../../src/routing/kind/second-look.ts'
import type { Found } from '../../src/routing/kind/signals.ts'
import { splitWords } from '../../src/routing/tokens.ts'

const LETTER =
  'Tôi viết thư này xin hỏi lớp tập huấn cho tiểu thương trong chợ mở ngày nào và đăng ký với ai ở phường'
const said = (points: number, words: string): Found => ({
  family: 'danger',
  rule: 'fire',
  points,
  words: [words],
})
const isCalm = (again: number, hazards: Found[], text = LETTER) =>
  isCalmAtSecondLook({ heard: splitWords(text), again: () => again }, hazards)

describe('A second look at what may be a danger', () => {
  test('calms a long report that names none, where little of danger is heard in it', () => {
    expect(isCalm(0.05, [])).toBe(true)
    expect(isCalm(0.15, [])).toBe(false)
  })

  test('needs less to be heard beside a mere word of danger, and hardly anything beside a hint', () => {
    expect(isCalm(0.05, [said(1, 'khói')])).toBe(true)
    expect(isCalm(0.05, [said(2, 'tai nạn')])).toBe(false)
    expect(isCalm(0.005, [said(2, 'tai nạn')])).toBe(true)
  })

  test('takes no danger back that is named, hinted at twice or told in two parts', () => {
    expect(isCalm(0, [said(3, 'cháy nhà')])).toBe(false)
    expect(isCalm(0, [said(2, 'tai nạn'), said(2, 'gãy xương')])).toBe(false)
    expect(isCalm(0, [said(2, 'lũ … cô lập')])).toBe(false)
  })

  test('leaves a short report as it is: of few words learning judges little', () =>
    expect(isCalm(0, [], 'công nhân lọt máy nghiền đá')).toBe(false))
})
