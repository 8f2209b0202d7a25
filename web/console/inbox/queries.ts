import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import type { Filters } from './filters.ts'

const pageSize = 50

export const ticketsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['tickets', filters],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(api.tickets.$get({ query: question(filters, pageParam) }, { init: { signal } })),
    getNextPageParam: ({ next }) => next,
  })

export const useTickets = (filters: Filters) =>
  useInfiniteQuery({ ...ticketsQuery(filters), placeholderData: keepPreviousData })

/** Only what is asked for; an empty value would be a question too. */
export const question = ({ sort, ...filters }: Filters, cursor: string) => ({
  ...narrowedTo(filters),
  sort,
  ...(cursor ? { cursor } : {}),
  limit: String(pageSize),
})

/** Which tickets, whatever their order. */
export const narrowedTo = ({
  mine,
  overdue,
  status,
  lane,
  category,
  commune,
  department,
  q,
}: Omit<Filters, 'sort'>) => {
  const flags = { ...(mine ? { mine: 'true' } : {}), ...(overdue ? { overdue: 'true' } : {}) }
  const given = Object.entries({ status, lane, category, commune, department, q }).filter(
    ([, value]) => value,
  )
  return { ...Object.fromEntries(given), ...flags } as Record<string, string>
}

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: () => answered(api.counts.$get()),
})

export const useCounts = () => useQuery(countsQuery)

export const useCategories = () =>
  useQuery({
    queryKey: ['categories'],
    queryFn: async () => (await answered(api.categories.$get())).categories,
    staleTime: Number.POSITIVE_INFINITY,
  })
