import type { FigureRow, TicketFactRow } from '../../db/schema/reporting.ts'
import type { Lane } from '../../db/vocabulary.ts'
import { monthOf } from './period.ts'

type Place = Pick<TicketFactRow, 'departmentId' | 'communeCode' | 'provinceCode'>
type Kind = Pick<TicketFactRow, 'categoryCode' | 'channel' | 'lane'>
type Summed = Place & Kind & Pick<TicketFactRow, 'measure' | 'day' | 'bin'>

/** What is neither sealed by law nor spam: what boards and public pages are about. */
export const ordinaryLanes: readonly Lane[] = ['feedback', 'emergency']

const unitsOf = ({ departmentId, communeCode, provinceCode }: Place): string[] => [
  `department:${departmentId}`,
  ...(communeCode ? [`commune:${communeCode}`] : []),
  ...(provinceCode ? [`province:${provinceCode}`] : []),
]

/** What is sealed enters no sum but that of its own lane, so that nothing can be told from a difference. */
const cutsOf = ({ lane, categoryCode, channel }: Kind): string[] => [
  `lane:${lane}`,
  ...(ordinaryLanes.includes(lane) ? ['all', `category:${categoryCode}`, `channel:${channel}`] : []),
]

const separator = '\t'

/** Every sum that facts enter, with how much they change it: what was before leaves it, what is now enters. */
export const changesOf = (facts: { before: readonly Summed[]; now: readonly Summed[] }): FigureRow[] => {
  const sums = new Map<string, number>()
  for (const one of facts.before) addTo(sums, one, -1)
  for (const one of facts.now) addTo(sums, one, 1)
  return [...sums].filter(([, n]) => n !== 0).map(([key, n]) => ({ ...figureOf(key), n }))
}

const addTo = (sums: Map<string, number>, one: Summed, n: number) => {
  const { measure, day, bin } = one
  for (const unit of unitsOf(one))
    for (const cut of cutsOf(one))
      for (const [span, starts] of [
        ['day', day],
        ['month', monthOf(day)],
      ]) {
        const key = [unit, cut, span, starts, measure, bin].join(separator)
        sums.set(key, (sums.get(key) ?? 0) + n)
      }
}

const figureOf = (key: string): Omit<FigureRow, 'n'> => {
  const [unit, cut, span, starts, measure, bin] = key.split(separator) as [
    string,
    string,
    'day' | 'month',
    string,
    string,
    string,
  ]
  return { unit, cut, span, starts, measure, bin: Number(bin) }
}
