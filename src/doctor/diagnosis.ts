import type { Finding } from './finding.ts'

export type Diagnosis = { findings: Finding[]; isBad: boolean }

/** What is wrong first, then what somebody should look at. */
export const diagnosisOf = (findings: Finding[]): Diagnosis => {
  const order = { bad: 0, care: 1, good: 2 }
  return {
    findings: findings.toSorted((one, other) => order[one.state] - order[other.state]),
    isBad: findings.some(({ state }) => state === 'bad'),
  }
}
