/** So many at a time: a few milliseconds, in which nobody notices that they wait. */
const few = 100

/** Does something to each of many things in their order, and lets whatever else waits have its turn after each few. */
export const inTurns = async <Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => void,
): Promise<void> => {
  for (let from = 0; from < things.length; from += few) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve))
    things.slice(from, from + few).forEach(work)
  }
}
