import type { Diagnosis } from '../../src/doctor/diagnosis.ts'
import type { Finding } from '../../src/doctor/finding.ts'

const marks = { bad: '✗', care: '!', good: '✓' } as const

/** In the language of the system where that is Vietnamese; else in both, Vietnamese first. */
export const sayFindings = (
  { findings, isBad }: Diagnosis,
  { LC_ALL, LC_MESSAGES, LANG }: Record<string, string | undefined>,
): string => {
  const inVietnameseAlone = (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('vi')
  const lines = findings.map((finding) => say(finding, inVietnameseAlone))
  const end = isBad
    ? { vi: 'Có việc phải làm ngay.', en: 'Something has to be done now.' }
    : { vi: 'Không có gì phải làm ngay.', en: 'Nothing has to be done now.' }
  return [...lines, '', end.vi, ...(inVietnameseAlone ? [] : [end.en])].join('\n')
}

const say = ({ state, says, todo }: Finding, inVietnameseAlone: boolean): string => {
  const inVietnamese = `${marks[state]} ${says.vi}${todo ? `\n    → ${todo.vi}` : ''}`
  if (inVietnameseAlone) return inVietnamese
  return `${inVietnamese}\n  ${says.en}${todo ? `\n    → ${todo.en}` : ''}`
}
