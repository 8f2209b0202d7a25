import { problemOf } from '../api.ts'

const retryMilliseconds = 10_000
/** The network, the sign-in or the server is away: it will be taken later as it is. */
const passing = [0, 401, 408, 425, 429, 500, 502, 503, 504]
export const isPassing = (error: unknown) => passing.includes(problemOf(error).status)

/** Why what was sent is not taken, as the person who did it reads it. */
export const refusalOf = (error: unknown) => {
  const { sentence, body } = problemOf(error)
  return body.fields?.[0]?.sentence ?? sentence
}

type Kept<One, Of> = {
  /** The next that may be sent now; what waits for a person is none. */
  next: (of: Of) => Promise<One | undefined> | One | undefined
  /** True when the next one may follow: this one is done, or needs a person. */
  send: (one: One, of: Of) => Promise<boolean>
}

/**
 * How all that was done without a network leaves this machine: in order, one at a time; what the network swallows waits for the next
 * round, and each round begins by itself, when the network returns, and when something is added.
 */
export const rounds = <One, Of>({ next, send }: Kept<One, Of>) => {
  let sending: Promise<void> | undefined
  const all = async (of: Of): Promise<void> => {
    for (;;) {
      const one = await next(of)
      if (!one || !(await send(one, of))) return
    }
  }
  const again = async (of: Of) => {
    if (await next(of)) setTimeout(() => void go(of), retryMilliseconds)
  }
  const go = (of: Of): Promise<void> => {
    sending ??= all(of).finally(() => {
      sending = undefined
      void again(of)
    })
    return sending
  }
  /** From sign-in on: what an earlier day left behind goes out, too. */
  const start = (of: Of) => {
    const now = () => void go(of)
    now()
    addEventListener('online', now)
    return () => removeEventListener('online', now)
  }
  return { go, start }
}
