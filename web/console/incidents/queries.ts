import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { answered, api } from '../api.ts'
import { useSave } from '../leading/save.ts'
import { useTell } from '../leading/told.ts'
import { refresh } from '../refresh.ts'
import { words } from '../words/incidents.ts'

export const useIncidents = (state: 'open' | 'closed') =>
  useInfiniteQuery({
    queryKey: ['incidents', state],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.incidents.$get(
          { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } },
          { init: { signal } },
        ),
      ),
    getNextPageParam: ({ next }) => next,
  })

/** What is open at a commune. */
export const useIncidentsAt = (commune: string | null) =>
  useQuery({
    queryKey: ['incidents', 'at', commune],
    queryFn: async ({ signal }) =>
      (
        await answered(
          api.incidents.$get({ query: { commune: commune!, state: 'open' } }, { init: { signal } }),
        )
      ).incidents,
    enabled: Boolean(commune),
  }).data

/** What is open in a commune or a province, the newest; nothing of a department. */
export const useIncidentsOf = (unit: string) => {
  const [kind, code] = unit.split(':')
  const isPlace = kind === 'commune' || kind === 'province'
  return useQuery({
    queryKey: ['incidents', 'of', unit],
    queryFn: async ({ signal }) => {
      const query = { state: 'open' as const, [kind!]: code }
      return (await answered(api.incidents.$get({ query }, { init: { signal } }))).incidents
    },
    enabled: isPlace,
  }).data
}

const of = (id: number) => ({ param: { id: String(id) } })

export const useIncident = (id: number) =>
  useQuery({
    queryKey: ['incident', id],
    queryFn: ({ signal }) => answered(api.incidents[':id'].$get(of(id), { init: { signal } })),
  })

export type Declaration = InferRequestType<typeof api.incidents.$post>['json']

export const useDeclare = () => {
  const client = useQueryClient()
  const tell = useTell()
  return useMutation({
    mutationFn: (json: Declaration) => answered(api.incidents.$post({ json })),
    onSuccess: async () => {
      await Promise.all([refresh(client, ['incidents']), refresh(client, ['warnings'])])
      tell(words.declared)
    },
  })
}

type Update = InferRequestType<(typeof api.incidents)[':id']['updates']['$post']>['json']

export const useUpdate = (id: number) =>
  useSave((json: Update) => answered(api.incidents[':id'].updates.$post({ ...of(id), json })), {
    touches: 'incident',
    lists: 'incidents',
    told: words.updated,
  })

export const useClose = (id: number) =>
  useSave((answer: string) => answered(api.incidents[':id'].closing.$put({ ...of(id), json: { answer } })), {
    touches: 'incident',
    lists: 'incidents',
    told: words.closedNow,
  })

/** The commune as it is drawn, to press a place in it. */
export const useCommuneDrawn = (code: string | null) =>
  useQuery({
    queryKey: ['commune-outline', code],
    queryFn: async ({ signal }) => {
      const answer = await fetch(`/api/communes/${code}/outline`, { signal })
      if (!answer.ok) return null
      return ((await answer.json()) as { outline: DrawnCommune | null }).outline
    },
    enabled: Boolean(code),
    staleTime: Number.POSITIVE_INFINITY,
  }).data

export type DrawnCommune = {
  width: number
  height: number
  box: { west: number; south: number; east: number; north: number }
  shapes: { code: string; own: boolean; path: string; fullName: string }[]
}
