/** The newest event that this process has been told of, and what it answered lately. */
export type Told = { newest: number; answers: Map<string, Answered> }

type Answered = { asOf: number; until: number; answer: Promise<unknown> }

export const nothingTold = (): Told => ({ newest: 0, answers: new Map() })

const milliseconds = 5_000
const most = 500

export type SharedQuestion = {
  /** Equal for equal questions, whoever asks: what the answer depends on, all of it. */
  key: string
  /** The newest event that the asker knows of. */
  since: number
  now: Date
}

/**
 * One answer for all who ask the same after the same change: who asks meanwhile waits for it, who asks a moment later is given it if
 * it was begun after this process heard of the newest event that the asker knows. What the asker says is never taken for what is known.
 */
export const answeredOnce = <T>(
  { newest, answers }: Told,
  { key, since, now }: SharedQuestion,
  ask: () => Promise<T>,
): Promise<T> => {
  if (since > newest) return ask()
  const known = answers.get(key)
  const at = now.getTime()
  if (known && known.asOf >= since && known.until > at) return known.answer as Promise<T>
  const answer = ask()
  const mine = { asOf: newest, until: at + milliseconds, answer }
  answers.delete(key)
  answers.set(key, mine)
  if (answers.size > most) answers.delete(answers.keys().next().value!)
  answer.catch(() => answers.get(key) === mine && answers.delete(key))
  return answer
}
