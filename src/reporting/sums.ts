import type { FigureRow, TicketFactRow } from '../../db/schema/reporting.ts'
import type { Lane } from '../../db/vocabulary.ts'
import { isBinned } from './columns.ts'
import { mondayOf, monthOf } from './period.ts'

type Place = Pick<
  TicketFactRow,
  'departmentId' | 'communeCode' | 'provinceCode' | 'placeCommuneCode' | 'placeProvinceCode'
>
type Kind = Pick<TicketFactRow, 'categoryCode' | 'channel' | 'lane'>
type Summed = Place & Kind & Pick<TicketFactRow, 'measure' | 'day' | 'bin'>

/** What is neither sealed by law nor spam: what boards and public pages are about. */
export const ordinaryLanes: readonly Lane[] = ['feedback', 'emergency']

/** Whoever holds it, and what that is a part of. */
const holdersOf = ({ departmentId, communeCode, provinceCode }: Place): string[] => [
  `department:${departmentId}`,
  ...(communeCode ? [`commune:${communeCode}`] : []),
  ...(provinceCode ? [`province:${provinceCode}`] : []),
]

/** Where it is, whoever holds it. */
const placesOf = ({ placeCommuneCode, placeProvinceCode }: Place): string[] => [
  ...(placeCommuneCode ? [`place:${placeCommuneCode}`] : []),
  ...(placeProvinceCode ? [`place:${placeProvinceCode}`] : []),
]

/** What is sealed enters no sum but that of its own lane, so that nothing can be told from a difference. */
const sumsOfHolder = (one: Kind): string[] => [`lane:${one.lane}`, ...ordinaryParts(one)]

/** Of a place also who holds; what is sealed is told by its holder alone. */
const sumsOfPlace = (one: Kind & Place): string[] =>
  ordinaryLanes.includes(one.lane) ? [...ordinaryParts(one), `department:${one.departmentId}`] : []

const ordinaryParts = ({ lane, categoryCode, channel }: Kind): string[] =>
  ordinaryLanes.includes(lane) ? ['all', `category:${categoryCode}`, `channel:${channel}`] : []

const placesAmongSums = (one: Summed): { unit: string; cut: string }[] => [
  ...holdersOf(one).flatMap((unit) => sumsOfHolder(one).map((cut) => ({ unit, cut }))),
  ...placesOf(one).flatMap((unit) => sumsOfPlace(one).map((cut) => ({ unit, cut }))),
]

/** So much is added to one sum; `bin` 0 where the measure is a plain number. */
export type Change = Pick<FigureRow, 'unit' | 'cut' | 'span' | 'starts'> &
  Pick<TicketFactRow, 'measure' | 'bin'> & { n: number }

export type KeptRow = Pick<FigureRow, 'unit' | 'cut' | 'span' | 'starts'> & {
  /** By measure. */
  counts: Record<string, number>
  /** By measure and step. */
  spreads: Record<string, Record<string, number>>
}

/** Every row of sums that facts enter, with how much they change it: what was before leaves it, what is now enters. */
export const rowsOfFacts = (facts: { before: readonly Summed[]; now: readonly Summed[] }): KeptRow[] => {
  const rows: Rows = new Map()
  for (const { one, adds } of alike(facts))
    for (const place of placesAmongSums(one))
      for (const span of spansOf(one.day)) {
        const row = rowAt(rows, { ...place, ...span })
        for (const add of adds) addTo(row, add)
      }
  return changed(rows)
}

/** Changes as rows: one for each unit, part and span of time, with all that changes in it. */
export const rowsOf = (changes: readonly Change[]): KeptRow[] => {
  const rows: Rows = new Map()
  for (const { unit, cut, span, starts, ...add } of changes)
    addTo(rowAt(rows, { unit, cut, span, starts }), add)
  return changed(rows)
}

type Add = Pick<Change, 'measure' | 'bin' | 'n'>
type Alike = { one: Summed; adds: Add[] }

/** Facts that enter the same sums, which are many: worked out once for all of them, and not at all where nothing changes. */
const alike = ({ before, now }: Parameters<typeof rowsOfFacts>[0]): Alike[] => {
  const found = new Map<string, { one: Summed; adds: Map<string, Add> }>()
  const add = (one: Summed, n: number) => {
    const { measure, bin } = one
    const key = keyOf(one)
    const own = found.get(key) ?? { one, adds: new Map<string, Add>() }
    found.set(key, own)
    const step = `${measure} ${bin}`
    own.adds.set(step, { measure, bin, n: (own.adds.get(step)?.n ?? 0) + n })
  }
  for (const one of before) add(one, -1)
  for (const one of now) add(one, 1)
  return [...found.values()].flatMap(({ one, adds }) => {
    const left = [...adds.values()].filter(({ n }) => n !== 0)
    return left.length > 0 ? [{ one, adds: left }] : []
  })
}

const keyOf = (one: Summed): string =>
  [one.day, one.lane, one.categoryCode, one.channel, one.departmentId, ...holdersAndPlaces(one)].join()

const holdersAndPlaces = (one: Place) => [
  one.communeCode,
  one.provinceCode,
  one.placeCommuneCode,
  one.placeProvinceCode,
]

type Rows = Map<string, KeptRow>

const spansOf = (day: string) => [
  { span: 'day' as const, starts: day },
  { span: 'week' as const, starts: mondayOf(day) },
  { span: 'month' as const, starts: monthOf(day) },
]

const rowAt = (rows: Rows, place: Omit<KeptRow, 'counts' | 'spreads'>): KeptRow => {
  const key = `${place.unit} ${place.cut} ${place.span} ${place.starts}`
  const row = rows.get(key) ?? { ...place, counts: {}, spreads: {} }
  rows.set(key, row)
  return row
}

const addTo = ({ counts, spreads }: KeptRow, { measure, bin, n }: Add): void => {
  if (!isBinned(measure)) counts[measure] = (counts[measure] ?? 0) + n
  else {
    spreads[measure] ??= {}
    spreads[measure][bin] = (spreads[measure][bin] ?? 0) + n
  }
}

const changed = (rows: Rows): KeptRow[] =>
  [...rows.values()].filter((row) => addedTo(row).some((n) => n !== 0))

/** All that is added to a row, less than none where something leaves it. */
export const addedTo = ({ counts, spreads }: KeptRow): number[] => [
  ...Object.values(counts),
  ...Object.values(spreads).flatMap(Object.values<number>),
]
