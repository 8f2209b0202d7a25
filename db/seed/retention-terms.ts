import type { RetentionClass } from '../vocabulary.ts'

export type RetentionSeed = { class: RetentionClass; years: number | null; source: string }

/** Temporary records are kept for 2 to 70 years from their end (Law on Archives 33/2024/QH15); which years, each class says. */
export const fewestYears = 2
export const mostYears = 70

const unknown =
  'chưa rõ văn bản quy định số năm cho loại này; tỉnh đặt theo danh mục hồ sơ của mình, trong khoảng 2–70 năm'

/**
 * For how long the person and the words of each class are kept, counted from the end of the file. No text of law that sets the
 * years of feedback has been found: what is not known is kept for longer rather than shorter, and a province sets its own.
 */
export const retentionTerms: RetentionSeed[] = [
  { class: 'feedback', years: 10, source: `Mặc định 10 năm: ${unknown}` },
  { class: 'emergency', years: 10, source: `Mặc định 10 năm: ${unknown}` },
  // Of a grave case the file is kept for good, and no program can tell which case is grave.
  {
    class: 'complaint',
    years: null,
    source: `Mặc định giữ mãi, vì vụ việc nghiêm trọng không được xóa: ${unknown}`,
  },
  {
    class: 'denunciation',
    years: null,
    source: `Mặc định giữ mãi, vì vụ việc nghiêm trọng không được xóa: ${unknown}`,
  },
  { class: 'spam', years: 2, source: `Mặc định 2 năm, không thuộc việc phải giải quyết: ${unknown}` },
  { class: 'no-ticket', years: 2, source: `Mặc định 2 năm, không thành phiếu nào: ${unknown}` },
]
