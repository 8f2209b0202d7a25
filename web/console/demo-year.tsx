import { useQuery } from '@tanstack/react-query'
import { ask } from './api.ts'
import { useSay } from './language.ts'
import { words } from './words.ts'

const everySeconds = 3

/** While a demo makes its year: how much of it there is. */
export const DemoYear = () => {
  const say = useSay()
  const { data } = useQuery({
    queryKey: ['demo-year'],
    queryFn: () => ask<{ percent: number | null }>('/api/demo-year'),
    refetchInterval: ({ state }) => (state.data?.percent == null ? false : everySeconds * 1000),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const percent = data?.percent ?? null
  return percent === null ? null : <span>{say(words.demoYear(percent))}</span>
}
