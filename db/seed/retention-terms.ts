import type { RetentionClass } from '../vocabulary.ts'

export type RetentionSeed = { class: RetentionClass; years: number | null; source: string }

/** Temporary records are kept for 2 to 70 years from their end (Law on Archives 33/2024/QH15); which years, each class says. */
export const fewestYears = 2
export const mostYears = 70

const ofHouse =
  'do hệ thống chọn, chưa thấy văn bản nào định số năm cho loại này. Luật Lưu trữ 33/2024/QH15 cho 2–70 năm; tỉnh đặt theo danh mục hồ sơ của mình.'
const ofInspection =
  'do hệ thống chọn: Thông tư 01/2025/TT-TTCP (thời hạn lưu trữ hồ sơ ngành Thanh tra) giữ vĩnh viễn vụ việc nghiêm trọng, và phần mềm không biết vụ việc nào nghiêm trọng. Tỉnh đối chiếu Thông tư rồi đặt số năm, nếu muốn.'

/**
 * For how long the person and the words of each class are kept, counted from the end of the file: choices of this house, which
 * say so, until a province sets its own. What is known of the law, and what is not, stands in docs/decisions/years-of-files.md.
 */
export const retentionTerms: RetentionSeed[] = [
  { class: 'feedback', years: 10, source: `Mặc định 10 năm, ${ofHouse}` },
  { class: 'emergency', years: 10, source: `Mặc định 10 năm, ${ofHouse}` },
  { class: 'complaint', years: null, source: `Mặc định giữ mãi, ${ofInspection}` },
  { class: 'denunciation', years: null, source: `Mặc định giữ mãi, ${ofInspection}` },
  { class: 'spam', years: 2, source: `Mặc định 2 năm (không phải việc cần giải quyết), ${ofHouse}` },
  { class: 'no-ticket', years: 2, source: `Mặc định 2 năm (không thành phiếu nào), ${ofHouse}` },
]
