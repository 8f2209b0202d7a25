import { useQuery } from '@tanstack/react-query'
import { answered, api } from '../api.ts'

/** Gateways fail without anybody's doing, so that it is asked each minute. */
export const useGateways = () =>
  useQuery({
    queryKey: ['gateways'],
    queryFn: ({ signal }) => answered(api.gateways.$get({}, { init: { signal } })),
    refetchInterval: 60_000,
  })
