import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import type { Period } from './queries.ts'

/** Hints of tickets freshen what is kept as the day's work; who works where changes with people. */
const rhythm = 60_000

export const useProvinceLoad = (unit: string) =>
  useQuery({
    queryKey: ['work', 'province', unit],
    queryFn: ({ signal }) =>
      answered(api.boards[':unit'].load.$get({ param: { unit } }, { init: { signal } })),
    refetchInterval: rhythm,
  })

export const useAlone = (unit: string) =>
  useInfiniteQuery({
    queryKey: ['directory', 'alone', unit],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.boards[':unit'].alone.$get(
          { param: { unit }, query: pageParam ? { cursor: pageParam } : {} },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useOfficers = (unit: string) =>
  useQuery({
    queryKey: ['boards', unit, 'officers'],
    queryFn: ({ signal }) =>
      answered(api.boards[':unit'].officers.$get({ param: { unit } }, { init: { signal } })),
    refetchInterval: rhythm,
  })

export const useUnhappy = (unit: string, { from, to }: Period) =>
  useInfiniteQuery({
    queryKey: ['boards', unit, 'unhappy', from, to],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.boards[':unit'].unhappy.$get(
          { param: { unit }, query: { from, to, ...(pageParam && { cursor: pageParam }) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
