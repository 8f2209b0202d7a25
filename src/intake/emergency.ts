import { emergencyNumbers, whomToCall } from '../../web/emergency.ts'
import type { Sentence } from '../platform/errors.ts'
import type { Danger } from '../routing/kind/danger.ts'

const numbers = emergencyNumbers.map(({ number }) => number)
const ifInDanger: Sentence = {
  vi: `Nếu đang nguy hiểm, xin gọi ngay ${whomToCall.vi}.`,
  en: `If anyone is in danger, please call now: ${whomToCall.en}.`,
}

export type Advice = { numbers: string[]; advice: Sentence }

/** Named at once, in every channel, when a report tells of danger to life or property. */
export const emergencyAdvice: Advice = {
  numbers,
  advice: {
    vi: `${ifInDanger.vi} Phản ánh này đã được báo khẩn cho người trực.`,
    en: `${ifInDanger.en} The officer on duty has been told of this report.`,
  },
}

/** The same numbers, calmly, where a report may tell of danger and may not. */
const possibleAdvice: Advice = { numbers, advice: ifInDanger }

/** What a resident is told to do at once; nothing where there is no danger. */
export const adviceFor = (danger: Danger): Advice | undefined =>
  ({ certain: emergencyAdvice, possible: possibleAdvice, none: undefined })[danger]
