import { inPieces, type Own, sharesOf, sum } from './counts.ts'
import { type Holidays, type Hours, hourOfWeek, type Spread } from './usual.ts'

/** Sums over many series of how far they scatter: the line through them is fitted once all are known. */
export type Scatter = Map<string, Fit>
type Fit = { w: number; wx: number; wxx: number; wy: number; wxy: number }

const nothing: Fit = { w: 0, wx: 0, wxx: 0, wy: 0, wxy: 0 }
const plus = (a: Fit, b: Fit): Fit => ({
  w: a.w + b.w,
  wx: a.wx + b.wx,
  wxx: a.wxx + b.wxx,
  wy: a.wy + b.wy,
  wxy: a.wxy + b.wxy,
})

export const addScatter = (into: Scatter, from: Scatter): void => {
  for (const [category, fit] of from) into.set(category, plus(into.get(category) ?? nothing, fit))
}

type Weeks = {
  hours: Hours
  days: number
  ofHours: (category: string) => readonly number[]
  holidays: Holidays
}

/** How far the counts of pieces of so many hours are from what the week's rhythm lets expect of each series. */
export const scatterOf = (series: readonly Own[], weeks: Weeks): Scatter => {
  const scatter: Scatter = new Map()
  const shares = new Map<string, number[]>()
  for (const one of series) {
    const { categoryCode } = one
    const ofPieces = shares.get(categoryCode) ?? sharesOf(weeks.ofHours(categoryCode), weeks.hours)
    shares.set(categoryCode, ofPieces)
    addScatter(scatter, new Map([[categoryCode, fitOf(one, ofPieces, weeks)]]))
  }
  return scatter
}

/** Above this a piece was a spike itself. */
const room = 6

const fitOf = ({ thirds }: Own, shares: readonly number[], { hours, days, holidays }: Weeks): Fit => {
  const pieces = inPieces(thirds, hours)
  const weekly = (sum(pieces.values()) * 7) / days
  const squares = (weekly * weekly * days * sum(shares.map((share) => share * share))) / 7
  const total = (weekly * days) / 7
  // The pieces without reports are as far from the mean as it is from nothing.
  let apart = squares
  for (const [piece, n] of pieces) {
    const mean = weekly * (shares[Math.floor(hourOfWeek(piece * hours, holidays) / hours)] ?? 0)
    const cut = Math.min(n, mean + 3 * Math.sqrt(1.5 * mean) + room)
    apart += (cut - mean) ** 2 - mean ** 2
  }
  const [x, y] = [squares / total, apart / total]
  return { w: total, wx: total * x, wxx: total * x * x, wy: total * y, wxy: total * x * y }
}

/** Before there is anything to fit. */
const guessed: Spread = { alike: 1.5, sway: 0.25 }
export const between = (n: number, [low, high]: [number, number]) => Math.min(high, Math.max(low, n))

/** variance ÷ mean = alike + sway × mean: the line through all series of the category, each as heavy as its reports. */
export const spreadOf = (fit: Fit | undefined): Spread => {
  if (!fit || fit.w === 0) return guessed
  const [x, y] = [fit.wx / fit.w, fit.wy / fit.w]
  const across = fit.wxx / fit.w - x * x
  const sway = across > 1e-9 ? between((fit.wxy / fit.w - x * y) / across, [0.02, 1.5]) : guessed.sway
  return { alike: between(y - sway * x, [1.05, 4]), sway }
}
