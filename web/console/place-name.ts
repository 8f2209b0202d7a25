import { useQuery } from '@tanstack/react-query'
import { answered, api } from './api.ts'

/** What a commune is called of which an address or a rule holds the code alone. */
export const usePlaceName = (code: string): string => {
  const { data, isError } = useQuery({
    queryKey: ['places', code, undefined],
    queryFn: async ({ signal }) =>
      (await answered(api.places.$get({ query: { q: code } }, { init: { signal } }))).places,
    enabled: code !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
  const found = data?.find((place) => place.code === code)
  if (found) return `${found.fullName}, ${found.provinceName}`
  return data || isError ? code : '…'
}
