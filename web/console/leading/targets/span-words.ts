import { useSay } from '../../language.ts'
import { unitNames, words } from '../../words/targets.ts'
import type { Target } from '../shapes.ts'

export type Span = Target['resolve']

/** `3 ngày làm việc`. */
export const useSpanWords = () => {
  const say = useSay()
  return (span: Span | null) => (span ? `${span.amount} ${say(unitNames[span.unit])}` : say(words.noAccept))
}
