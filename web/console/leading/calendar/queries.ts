import { useQuery } from '@tanstack/react-query'
import { answered, api } from '../../api.ts'
import { houseNow } from '../../house-time.ts'
import { words } from '../../words/calendar.ts'
import { useSave } from '../save.ts'
import type { Holiday } from '../shapes.ts'

const touches = 'calendar'
const of = (province: string | null) => (province ? { province } : {})

/** The days of a year that differ, and the week: the country's with a province's own over them. */
export const useYear = (year: number, province: string | null) =>
  useQuery({
    queryKey: ['calendar', 'year', year, province],
    queryFn: async () => {
      const [{ holidays }, { workingHours }] = await Promise.all([
        answered(api.holidays.$get({ query: { year: String(year), ...of(province) } })),
        answered(api['working-hours'].$get({ query: of(province) })),
      ])
      return { holidays, workingHours }
    },
  })

const secondsWaited = 120
const pollMilliseconds = 1_500

/** What the last change did; asked again while its computation is still to come. */
export const useRecomputation = (province: string | null) =>
  useQuery({
    queryKey: ['calendar', 'recomputation', province],
    queryFn: () => answered(api.calendar.recomputation.$get({ query: of(province) })),
    refetchInterval: ({ state: { data } }) =>
      data?.change && !data.done && houseNow().getTime() - Date.parse(data.change.at) < secondsWaited * 1000
        ? pollMilliseconds
        : false,
  })

export type DayInput = Omit<Holiday, 'intervals'> & { intervals: [number, number][] | null }

export const useKeepDay = () =>
  useSave((json: DayInput) => answered(api.holidays.$put({ json })), { touches, told: words.saved })

export type DayKey = { date: string; province: string | null }

export const useDropDay = () =>
  useSave(
    ({ date, province }: DayKey) => answered(api.holidays.$delete({ query: { date, ...of(province) } })),
    { touches, told: words.dropped },
  )

export type HoursInput = { provinceCode: string | null; weekday: number; intervals: [number, number][] }

export const useKeepHours = () =>
  useSave((json: HoursInput) => answered(api['working-hours'].$put({ json })), {
    touches,
    told: words.hoursSaved,
  })

export const useDropHours = () =>
  useSave(
    ({ weekday, province }: { weekday: number; province: string }) =>
      answered(api['working-hours'].$delete({ query: { weekday: String(weekday), province } })),
    { touches, told: words.hoursSaved },
  )
