import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answered, api } from '../api.ts'
import type { Board, ListCode } from '../shapes.ts'

/** Sums are kept each minute. */
const rhythm = 60_000

export type Period = { from: string; to: string }

export const useOwnUnit = () =>
  useQuery({
    queryKey: ['boards', 'own'],
    queryFn: async ({ signal }) => (await answered(api.boards.$get({}, { init: { signal } }))).unit,
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useBoard = (unit: string, { from, to }: Period) =>
  useQuery({
    queryKey: ['boards', unit, from, to],
    queryFn: ({ signal }) =>
      answered(api.boards[':unit'].$get({ param: { unit }, query: { from, to } }, { init: { signal } })),
    refetchInterval: rhythm,
  })

export const useMeasures = (asked: boolean) =>
  useQuery({
    queryKey: ['measures'],
    queryFn: ({ signal }) => answered(api.measures.$get({}, { init: { signal } })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: asked,
  })

type Asked = InferRequestType<(typeof api.boards)[':unit'][':measure']['tickets']['$get']>['query']

export type Counting = Period & {
  unit: string
  measure: ListCode
  category?: Asked['category']
  channel?: Board['channels'][number]['code'] | undefined
  officer?: string | undefined
  department?: string | undefined
}

export const useCounted = ({ unit, measure, from, to, category, channel, officer, department }: Counting) =>
  useInfiniteQuery({
    queryKey: ['boards', unit, measure, from, to, category, channel, officer, department],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.boards[':unit'][':measure'].tickets.$get(
          {
            param: { unit, measure },
            query: {
              from,
              to,
              ...(category && { category }),
              ...(channel && { channel }),
              ...(officer && { officer }),
              ...(department && { department }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
