import type { Usual } from './learn.ts'
import type { levelsIn } from './levels.ts'
import { isOver, type Seen, type Unusual, unusualOf, type Watched } from './unusual.ts'
import { expectedBefore, type Holidays, type Hours, type Kind, windows } from './usual.ts'

/** What came to one place lately; a province's own line has no commune. */
export type Lately = {
  provinceCode: string
  communeCode: string | null
  categoryCode: string
  counts: Record<Hours, number>
}

/** A warning that is not over. */
export type Open = Pick<Lately, 'communeCode' | 'categoryCode'> & { id: number; hours: number; count: number }

export type Decided = {
  raise: (Pick<Lately, 'provinceCode' | 'communeCode' | 'categoryCode'> & Unusual)[]
  grow: ({ id: number } & Unusual)[]
  end: number[]
}

/** `holidays`: those of the province. */
type Known = { now: Date; usual: Usual; levelOf: ReturnType<typeof levelsIn>; holidays: Holidays }

/** So many times what was said when it was raised is worth saying again on the screen. */
const grown = 1.5

/** Worth a look at what is usual there. */
export const isCandidate = ({ counts }: Pick<Lately, 'counts'>): boolean =>
  windows.some(({ hours, least }) => counts[hours] >= least)

/**
 * What begins, grows and is over in one province. Communes come first: what a commune is warned of is no news of its province, whose
 * count goes without it.
 */
export const decide = (communes: readonly Lately[], open: readonly Open[], known: Known): Decided => {
  const first = decideAmong('commune', { lately: communes, open, known })
  const warned = new Set([
    ...open.filter(({ id, communeCode }) => communeCode && !first.end.includes(id)).map(keyOf),
    ...first.raise.map(keyOf),
  ])
  const rest = inProvince(communes.filter((one) => !warned.has(keyOf(one))))
  const second = decideAmong('province', { lately: rest, open, known })
  return {
    raise: [...first.raise, ...second.raise],
    grow: [...first.grow, ...second.grow],
    end: [...first.end, ...second.end],
  }
}

const keyOf = ({ communeCode, categoryCode }: Pick<Lately, 'communeCode' | 'categoryCode'>) =>
  `${communeCode ?? ''} ${categoryCode}`

const inProvince = (communes: readonly Lately[]): Lately[] => {
  const provinces = new Map<string, Lately>()
  for (const { provinceCode, categoryCode, counts } of communes) {
    const one = provinces.get(categoryCode)
    provinces.set(categoryCode, {
      provinceCode,
      communeCode: null,
      categoryCode,
      counts: { 3: counts[3] + (one?.counts[3] ?? 0), 24: counts[24] + (one?.counts[24] ?? 0) },
    })
  }
  return [...provinces.values()]
}

type Among = { lately: readonly Lately[]; open: readonly Open[]; known: Known }

const decideAmong = (kind: Kind, { lately, open, known }: Among): Decided => {
  const own = new Map(
    open
      .filter(({ communeCode }) => (communeCode === null) === (kind === 'province'))
      .map((one) => [keyOf(one), one]),
  )
  const decided: Decided = { raise: [], grow: [], end: [] }
  for (const one of lately) {
    const warned = own.get(keyOf(one))
    own.delete(keyOf(one))
    if (!warned && !isCandidate(one)) continue
    const seen = seenOf(kind, one, known)
    if (!seen) continue
    const unusual = unusualOf(seen, watchedOf(known.usual)[kind])
    if (!warned && unusual) decided.raise.push({ ...placed(one), ...unusual })
    if (warned && isOver(seen)) decided.end.push(warned.id)
    else if (warned && unusual && unusual.count >= grown * warned.count)
      decided.grow.push({ id: warned.id, ...unusual })
  }
  // Where nothing came any more there is nothing left to see.
  return { ...decided, end: [...decided.end, ...[...own.values()].map(({ id }) => id)] }
}

const placed = ({ provinceCode, communeCode, categoryCode }: Lately) => ({
  provinceCode,
  communeCode,
  categoryCode,
})

const watchedOf = ({ communes, rhythms }: Usual): Watched => {
  const categories = Object.keys(rhythms).length
  return { commune: communes * categories, province: provinces * categories }
}
/** Since July 2025. */
const provinces = 34

/** Null where nobody can say yet what is usual. */
const seenOf = (
  kind: Kind,
  { provinceCode, communeCode, categoryCode, counts }: Lately,
  known: Known,
): Seen[] | null => {
  const { now, usual, levelOf, holidays } = known
  const days = usual.days[provinceCode]
  const rhythm = usual.rhythms[categoryCode]
  if (days === undefined || !rhythm) return null
  const series = {
    kind,
    level: levelOf(communeCode ?? provinceCode, categoryCode),
    around: levelOf(provinceCode, categoryCode),
    days,
    season: usual.seasons[provinceCode]?.[categoryCode] ?? 1,
  }
  return windows.map(({ hours }) => ({
    hours,
    count: counts[hours],
    expected: expectedBefore(now, hours, { series, rhythm, holidays }),
  }))
}
