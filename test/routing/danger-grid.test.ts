import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/routing/kind/classify.ts'
import '../support/learned.ts'
import { spellings } from '../support/spellings.ts'

const sectionsOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('## ')
    .slice(1)
    .map((section) => section.trim().split('\n') as [string, ...string[]])

/**
 * `!` somebody must come, `?` somebody may have to, `.` nobody: each kind of danger with what only sounds like it. The voices were
 * written before the rules were read.
 */
const GRID = [...sectionsOf('danger-grid.txt'), ...sectionsOf('danger-voices.txt')]

const dangerOf = (text: string) => classify(null, text).danger
const marked = (lines: readonly string[], mark: string) =>
  lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2))

describe.each(GRID)('Of the kind %s', (_, ...lines) => {
  test.each(marked(lines, '!'))('heard as certain, however it is spelt: %s', (text) => {
    expect(dangerOf(text)).toBe('certain')
    expect(dangerOf(spellings.breathless!(text))).toBe('certain')
    for (const spell of Object.values(spellings)) expect(dangerOf(spell(text)), spell(text)).not.toBe('none')
  })
  test.each(marked(lines, '?'))('asked about, however it is spelt: %s', (text) => {
    for (const spell of Object.values(spellings)) expect(dangerOf(spell(text)), spell(text)).not.toBe('none')
  })
  test.each(marked(lines, '.'))('frightens nobody: %s', (text) => {
    expect(dangerOf(text)).toBe('none')
    for (const spell of Object.values(spellings))
      expect(dangerOf(spell(text)), spell(text)).not.toBe('certain')
  })
})

test.each([
  ['Không có cháy gì đâu, tôi gọi nhầm', 'none'],
  ['Đang cháy, không có ai chữa', 'certain'],
  ['Trận lũ 2024 cuốn mất cầu, nay xin làm lại', 'none'],
  ['Nước đang cuốn mất cầu, có người bị cuốn trôi. Cầu này làm năm 2024.', 'certain'],
])('what is denied or long gone is no danger, and only that: %s', (text, danger) =>
  expect(dangerOf(text)).toBe(danger),
)

test.each([
  ['Xe rác đã cả tuần không vào. Rất mong có người xuống xem.', 'none'],
  ['Hố ga trước nhà đầy rác. Đề nghị cử người xuống xem', 'none'],
  ['Rất mong có người xuống xem, có người bị điện giật ở cột đèn', 'certain'],
  ['Có người rơi xuống hố ga, mong có người đến xem', 'certain'],
])('who is asked to come is in no danger, and takes none away: %s', (text, danger) =>
  expect(dangerOf(text)).toBe(danger),
)
