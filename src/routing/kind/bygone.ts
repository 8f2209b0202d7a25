import type { Words } from '../tokens.ts'

type Span = { start: number; end: number }

const YEAR = /^(19[4-9]\d|20[0-3]\d)$/
const ENDS = /[.!?;\n]/

/** Years named in one sentence with a danger ("trận lũ 2024"): of what happens now nobody says the year. */
export const bygoneYears = ({ tokens }: Words, dangers: readonly Span[]): Span[] =>
  tokens.flatMap(({ key }, at) =>
    YEAR.test(key) && dangers.some((danger) => inOneSentence(tokens, danger, at))
      ? [{ start: at, end: at + 1 }]
      : [],
  )

const inOneSentence = (tokens: Words['tokens'], { start, end }: Span, at: number): boolean => {
  for (let i = Math.min(end, at + 1); i <= Math.max(start, at) && i < tokens.length; i++)
    if (i > Math.min(start, at) && ENDS.test(tokens[i]!.gap)) return false
  return true
}
