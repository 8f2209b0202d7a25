/** Told in whole seconds, and on its way for a while: so much says nothing of who is wrong. */
const toleratedMs = 60_000

let offMs = 0

/** What the server says the time is, in the head of an answer that was asked for at `askedAt`, by this machine. */
export const hearTime = (said: string | null, askedAt: number): void => {
  const at = Date.parse(said ?? '')
  if (Number.isNaN(at)) return
  const found = at + 500 - (askedAt + Date.now()) / 2
  offMs = Math.abs(found) < toleratedMs ? 0 : found
}

/** The time by which deadlines run: an old computer's own clock may be hours or years away from it. */
export const houseNow = (): Date => new Date(Date.now() + offMs)
