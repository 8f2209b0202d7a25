import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { useSave } from '../leading/save.ts'
import { words } from '../words/warnings.ts'

const at = api.warnings[':id']
const param = (id: number) => ({ param: { id: String(id) } })

type Asked = { state: 'new' | 'open'; unit?: string }

export const useWarnings = ({ state, unit }: Asked) =>
  useInfiniteQuery({
    queryKey: ['warnings', state, unit],
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.warnings.$get(
          { query: { state, ...(unit ? { unit } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useWarning = (id: number) =>
  useQuery({
    queryKey: ['warnings', id],
    queryFn: ({ signal }) => answered(at.$get(param(id), { init: { signal } })),
  })

export const useTicketsOfWarning = (id: number) =>
  useInfiniteQuery({
    queryKey: ['warnings', id, 'tickets'],
    queryFn: ({ pageParam, signal }) =>
      answered(
        at.tickets.$get(
          { ...param(id), query: pageParam ? { cursor: pageParam } : {} },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

export const useAlike = (id: number) =>
  useQuery({
    queryKey: ['warnings', id, 'alike'],
    queryFn: ({ signal }) => answered(at.alike.$get(param(id), { init: { signal } })),
  })

export const useAcknowledge = (id: number) =>
  useSave((why: string) => answered(at.acknowledgement.$put({ ...param(id), json: { why } })), {
    touches: 'warnings',
    told: words.said,
  })
