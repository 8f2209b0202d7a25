import type { Lane } from '../../db/vocabulary.ts'
import type { Danger } from './kind/danger.ts'

/** Whether somebody is in danger, by a ticket's lane and reasons; once a person has decided the lane, nothing is possible. */
export const dangerOf = ({ lane, reasons }: { lane: Lane; reasons: readonly unknown[] }): Danger => {
  if (lane === 'emergency') return 'certain'
  const codes = new Set(reasons.map((reason) => (reason as { code?: string }).code))
  return codes.has('danger-possible') && !codes.has('lane-corrected') ? 'possible' : 'none'
}
