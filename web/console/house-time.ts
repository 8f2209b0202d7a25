import { atom } from 'nanostores'

/** Told in whole seconds, and on its way for a while: so much says nothing of who is wrong. */
const toleratedMs = 60_000

const offMs = atom(0)

/** What the server says the time is, in the head of an answer that was asked for at `askedAt`, by this machine. */
export const hearTime = (said: string | null, askedAt: number): void => {
  const at = Date.parse(said ?? '')
  if (Number.isNaN(at)) return
  const found = at + 500 - (askedAt + Date.now()) / 2
  if (Math.abs(found - offMs.get()) < toleratedMs) return
  offMs.set(Math.abs(found) < toleratedMs ? 0 : found)
}

/** Once it is known that this machine's clock is wrong, or right again. */
export const whenTimeMoves = (hear: () => void): (() => void) => offMs.listen(hear)

/** When this machine noted something, in milliseconds by its own clock, by the time of the house. */
export const inHouseTime = (ownMs: number): Date => new Date(ownMs + offMs.get())

/** The time by which deadlines run: an old computer's own clock may be hours or years away from it. */
export const houseNow = (): Date => inHouseTime(Date.now())
