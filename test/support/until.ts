type Maybe<T> = T | undefined | null | false | ''

/** Asks again until the answer is there; for what happens a moment after the request that caused it. */
export const until = async <T>(ask: () => Maybe<T> | Promise<Maybe<T>>, seconds = 60): Promise<T> => {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > end) throw new Error(`Not within ${seconds} s: ${ask}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
