import type { RetentionClass } from '../vocabulary.ts'

export type RetentionSeed = { class: RetentionClass; years: number | null; source: string; sourceEn: string }

/** Temporary records are kept for 2 to 70 years from their end (Law on Archives 33/2024/QH15); which years, each class says. */
export const fewestYears = 2
export const mostYears = 70

const ofHouse = {
  vi: 'do hệ thống chọn, chưa thấy văn bản nào định số năm cho loại này. Luật Lưu trữ 33/2024/QH15 cho 2–70 năm; tỉnh đặt theo danh mục hồ sơ của mình.',
  en: 'chosen by this system: no text is known that says how many years for this class. The Law on Archives 33/2024/QH15 allows 2 to 70; the province sets its own by its list of files.',
}
const ofInspection = {
  vi: 'do hệ thống chọn: Thông tư 01/2025/TT-TTCP (thời hạn lưu trữ hồ sơ ngành Thanh tra) giữ vĩnh viễn vụ việc nghiêm trọng, và phần mềm không biết vụ việc nào nghiêm trọng. Tỉnh đối chiếu Thông tư rồi đặt số năm, nếu muốn.',
  en: 'chosen by this system: Circular 01/2025/TT-TTCP (how long files of inspections are kept) keeps grave cases for good, and software does not know which are grave. The province may set years after reading the Circular.',
}

const term = (
  of: RetentionClass,
  years: number | null,
  [vi, en, why]: [vi: string, en: string, why: { vi: string; en: string }],
): RetentionSeed => ({
  class: of,
  years,
  source: `Mặc định ${vi}, ${why.vi}`,
  sourceEn: `By default ${en}, ${why.en}`,
})

/**
 * For how long the person and the words of each class are kept, counted from the end of the file: choices of this house, which
 * say so, until a province sets its own. What is known of the law, and what is not, stands in docs/decisions/years-of-files.md.
 */
export const retentionTerms: RetentionSeed[] = [
  term('feedback', 10, ['10 năm', '10 years', ofHouse]),
  term('emergency', 10, ['10 năm', '10 years', ofHouse]),
  term('complaint', null, ['giữ mãi', 'for good', ofInspection]),
  term('denunciation', null, ['giữ mãi', 'for good', ofInspection]),
  term('spam', 2, ['2 năm (không phải việc cần giải quyết)', '2 years (nothing to be settled)', ofHouse]),
  term('no-ticket', 2, ['2 năm (không thành phiếu nào)', '2 years (they became no ticket)', ofHouse]),
]

/** A default of this house in English; null for what somebody wrote. */
export const sourceInEnglish = (source: string): string | null =>
  retentionTerms.find((one) => one.source === source)?.sourceEn ?? null
