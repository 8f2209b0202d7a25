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

const separator = '\t'

/** Every sum that facts enter, with how much they change it: what was before leaves it, what is now enters. */
export const changesOf = (facts: { before: readonly Summed[]; now: readonly Summed[] }): Change[] => {
  const sums = new Map<string, number>()
  for (const one of facts.before) addTo(sums, one, -1)
  for (const one of facts.now) addTo(sums, one, 1)
  return [...sums].filter(([, n]) => n !== 0).map(([key, n]) => ({ ...sumOfKey(key), n }))
}

const addTo = (sums: Map<string, number>, one: Summed, n: number) => {
  const { measure, day, bin } = one
  for (const { unit, cut } of placesAmongSums(one))
    for (const [span, starts] of [
      ['day', day],
      ['week', mondayOf(day)],
      ['month', monthOf(day)],
    ]) {
      const key = [unit, cut, span, starts, measure, bin].join(separator)
      sums.set(key, (sums.get(key) ?? 0) + n)
    }
}

const sumOfKey = (key: string): Omit<Change, 'n'> => {
  const [unit, cut, span, starts, measure, bin] = key.split(separator) as [
    string,
    string,
    FigureRow['span'],
    string,
    string,
    string,
  ]
  return { unit, cut, span, starts, measure, bin: Number(bin) }
}

export type KeptRow = Pick<FigureRow, 'unit' | 'cut' | 'span' | 'starts'> & {
  /** By measure. */
  counts: Record<string, number>
  /** By measure and step. */
  spreads: Record<string, Record<string, number>>
}

/** The same changes as rows: one for each unit, part and span of time, with all that changes in it. */
export const rowsOf = (changes: readonly Change[]): KeptRow[] => {
  const rows = new Map<string, KeptRow>()
  for (const { measure, bin, n, ...place } of changes) {
    const key = [place.unit, place.cut, place.span, place.starts].join(separator)
    const row = rows.get(key) ?? { ...place, counts: {}, spreads: {} }
    if (isBinned(measure)) row.spreads[measure] = { ...row.spreads[measure], [bin]: n }
    else row.counts[measure] = n
    rows.set(key, row)
  }
  return [...rows.values()]
}
