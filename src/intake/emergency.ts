import { emergencyNumbers, type LocalNumber, whomToCallAt } from '../../web/emergency.ts'
import type { Sentence } from '../platform/errors.ts'
import type { Danger } from '../routing/kind/danger.ts'

export type Advice = { numbers: string[]; advice: Sentence }

type Numbers = readonly LocalNumber[]

const ifInDanger = (local: Numbers): Sentence => {
  const { vi, en } = whomToCallAt(local)
  return {
    vi: `Nếu đang nguy hiểm, xin gọi ngay ${vi}.`,
    en: `If anyone is in danger, please call now: ${en}.`,
  }
}

const numbersWith = (local: Numbers) => [...emergencyNumbers, ...local].map(({ number }) => number)

/** Named at once, in every channel, when a report tells of danger to life or property. */
export const emergencyAdvice = (local: Numbers): Advice => {
  const { vi, en } = ifInDanger(local)
  return {
    numbers: numbersWith(local),
    advice: {
      vi: `${vi} Phản ánh này đã được báo khẩn cho người trực.`,
      en: `${en} The officer on duty has been told of this report.`,
    },
  }
}

/** What a resident is told to do at once, calmly where there may be no danger; nothing where there is none. */
export const adviceFor = (danger: Danger, local: Numbers): Advice | undefined => {
  if (danger === 'none') return undefined
  return danger === 'certain'
    ? emergencyAdvice(local)
    : { numbers: numbersWith(local), advice: ifInDanger(local) }
}
