import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { useLive } from '../live.ts'
import { refresh } from '../refresh.ts'
import type { CalledBack } from '../shapes.ts'

const askingMilliseconds = 20_000

/** What rings is told at once; whoever is cut off from hearing it asks. */
export const useAskedWhileDeaf = () => (useLive().connected ? false : askingMilliseconds)

export const useCalls = () =>
  useQuery({
    queryKey: ['calls', 'now'],
    queryFn: ({ signal }) => answered(api.hotline.calls.$get({}, { init: { signal } })),
    refetchInterval: useAskedWhileDeaf(),
  })

export const useCallBacks = () =>
  useInfiniteQuery({
    queryKey: ['calls', 'back'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answered(
        api.hotline['call-backs'].$get(
          { query: pageParam ? { cursor: pageParam } : {} },
          { init: { signal } },
        ),
      ),
    getNextPageParam: ({ next }) => next,
    refetchInterval: useAskedWhileDeaf(),
  })

const useChanging = <In, Out>(mutationFn: (asked: In) => Promise<Out>) => {
  const client = useQueryClient()
  // Whoever claimed somebody goes on at once: the list follows.
  return useMutation({ mutationFn, onSettled: () => void refresh(client, ['calls']) })
}

const param = (id: number) => ({ param: { id: String(id) } })

export const useClaim = () =>
  useChanging((id: number) => answered(api.hotline['call-backs'][':id'].claim.$put(param(id))))

export const useRelease = () =>
  useChanging((id: number) => answered(api.hotline['call-backs'][':id'].claim.$delete(param(id))))

export const useOutcome = () =>
  useChanging(({ id, outcome }: { id: number; outcome: CalledBack }) =>
    answered(api.hotline['call-backs'][':id'].outcome.$put({ ...param(id), json: { outcome } })),
  )

export const useAddMissed = () =>
  useChanging((phone: string) => answered(api.hotline['missed-calls'].$post({ json: { phone } })))
