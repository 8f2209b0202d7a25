import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../api.ts'
import { houseNow } from '../house-time.ts'
import { refresh } from '../refresh.ts'

/** Gateways fail without anybody's doing, so that it is asked each minute. */
export const useGateways = () =>
  useQuery({
    queryKey: ['gateways'],
    queryFn: ({ signal }) => answered(api.gateways.$get({}, { init: { signal } })),
    refetchInterval: 60_000,
  })

type Trial = Parameters<(typeof api.gateways.trials)['$post']>[0]['json']
export type TrialWay = Trial['channel']

const underWay = new Set(['queued', 'sending', 'sent'])
const soonMs = 2_000
/** Milliseconds for which a network is waited for that says whether a message arrived. */
const arrivesWithin = 60_000

/** What became of the last tries: asked often while one may still become something else. */
export const useTrials = () =>
  useQuery({
    queryKey: ['gateways', 'trials'],
    queryFn: ({ signal }) => answered(api.gateways.trials.$get({}, { init: { signal } })),
    refetchInterval: ({ state }) => {
      const [newest] = state.data?.messages ?? []
      const isRecent = newest && houseNow().getTime() - Date.parse(newest.createdAt) < arrivesWithin
      return isRecent && underWay.has(newest.state) ? soonMs : false
    },
  })

export const useTryOut = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (json: Trial) => answered(api.gateways.trials.$post({ json })),
    onSettled: () => refresh(client, ['gateways']),
  })
}
