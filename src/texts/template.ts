import { type Language, languages, type Outcome, outcomes } from '../../db/vocabulary.ts'
import type { Sentence } from '../platform/errors.ts'
import { type CategoryCode, isCategoryCode } from '../routing/categories.ts'
import type { TextKey } from './book.ts'

export type TemplateOf = { category: CategoryCode; outcome: Outcome; language: Language }

export const templateKey = ({ category, outcome, language }: TemplateOf): TextKey => ({
  what: 'answer-template',
  about: `${category} ${outcome} ${language}`,
})

/** Null where it names no template. */
export const templateOf = (about: string): TemplateOf | null => {
  const [category = '', outcome, language, ...more] = about.split(' ')
  const known = [outcomes.find((one) => one === outcome), languages.find((one) => one === language)] as const
  if (!isCategoryCode(category) || !known[0] || !known[1] || more.length > 0) return null
  return { category, outcome: known[0], language: known[1] }
}

/** What officers fill in, by outcome: an answer without the first of them says nothing. */
const blanks: Record<Outcome, Record<Language, readonly [string, ...string[]]>> = {
  done: { vi: ['việc đã làm', 'địa điểm', 'ngày'], en: ['what was done', 'place', 'date'] },
  planned: {
    vi: ['ngày', 'địa điểm', 'lý do', 'biện pháp tạm thời'],
    en: ['date', 'place', 'reason', 'temporary measure'],
  },
  unfounded: {
    vi: ['kết quả kiểm tra', 'địa điểm', 'thời gian'],
    en: ['what was found', 'place', 'date and time'],
  },
  elsewhere: {
    vi: ['cơ quan có thẩm quyền', 'căn cứ'],
    en: ['the competent body', 'legal ground'],
  },
}

const found = /\[([^[\]\n]{1,200})\]/g
const listed = (names: readonly string[]) => names.map((name) => `[${name}]`).join(', ')

/** What is wrong with a template: a bracket left open, a blank that nobody knows, or the needed one missing. */
export const wrongInTemplate = (text: string, { outcome, language }: TemplateOf): Sentence | null => {
  const known = blanks[outcome][language]
  const written = [...text.matchAll(found)].map(([, inside]) => inside!)
  const isA = (inside: string, name: string) => inside.toLowerCase().startsWith(name)
  const stranger = written.find((inside) => !known.some((name) => isA(inside, name)))
  if (/[[\]]/.test(text.replaceAll(found, ''))) return openBracket
  if (stranger !== undefined) return unknownBlank(stranger, listed(known))
  return written.some((inside) => isA(inside, known[0])) ? null : missingBlank(listed([known[0]]))
}

const openBracket = {
  vi: 'Có dấu ngoặc vuông chưa khép: mỗi chỗ để điền viết như [địa điểm], trên một dòng.',
  en: 'A square bracket is not closed: each blank is written like [place], on one line.',
}
const unknownBlank = (inside: string, known: string): Sentence => ({
  vi: `Không có chỗ để điền [${inside}]. Mẫu này dùng được: ${known}.`,
  en: `There is no blank [${inside}]. This template may hold: ${known}.`,
})
const missingBlank = (needed: string): Sentence => ({
  vi: `Mẫu này phải có chỗ để điền ${needed}, để cán bộ viết việc của từng phiếu.`,
  en: `This template needs the blank ${needed}, where officers write what is of each ticket.`,
})
