import type { Sentence } from '../platform/errors.ts'
import type { Danger } from '../routing/kind/danger.ts'

/** Named at once, in every channel, when a report tells of danger to life or property. */
export const emergencyAdvice = {
  numbers: ['112', '113', '114', '115'],
  advice: {
    vi: 'Nếu đang nguy hiểm, xin gọi ngay: 113 công an, 114 cứu hoả, 115 cấp cứu, 112 cứu nạn. Phiếu này vẫn được chuyển gấp.',
    en: 'If there is danger now, call at once: 113 police, 114 fire, 115 ambulance, 112 rescue. This report is passed on urgently too.',
  },
}

/** The same numbers, calmly, where a report may tell of danger and may not. */
const possibleAdvice = {
  numbers: emergencyAdvice.numbers,
  advice: {
    vi: 'Nếu đang nguy hiểm, xin gọi ngay: 113 công an, 114 cứu hoả, 115 cấp cứu, 112 cứu nạn.',
    en: 'If anyone is in danger, please call now: 113 police, 114 fire, 115 ambulance, 112 rescue.',
  },
}

export type Advice = { numbers: string[]; advice: Sentence }

/** What a resident is told to do at once; nothing where there is no danger. */
export const adviceFor = (danger: Danger): Advice | undefined =>
  ({ certain: emergencyAdvice, possible: possibleAdvice, none: undefined })[danger]
