import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ask, query } from '../api.ts'
import type { Category, Counts, TicketPage } from '../shapes.ts'
import type { Filters } from './filters.ts'

const pageSize = 50

export const useTickets = (filters: Filters) =>
  useInfiniteQuery({
    queryKey: ['tickets', filters],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => ask<TicketPage>(address(filters, pageParam), { signal }),
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })

const address = ({ mine, overdue, ...filters }: Filters, cursor: string) =>
  `/api/tickets${query({
    ...filters,
    mine: mine ? 'true' : '',
    overdue: overdue ? 'true' : '',
    cursor,
    limit: pageSize,
  })}`

export const useCounts = () => useQuery({ queryKey: ['counts'], queryFn: () => ask<Counts>('/api/counts') })

export const useCategories = () =>
  useQuery({
    queryKey: ['categories'],
    queryFn: async () => (await ask<{ categories: Category[] }>('/api/categories')).categories,
    staleTime: Number.POSITIVE_INFINITY,
  })
