import { useQuery } from '@tanstack/react-query'
import { ask } from './api.ts'
import { useSay } from './language.ts'
import { words } from './words.ts'

const everySeconds = 3

/** How much there is of the year that a demo makes; null where none is being made. */
const useDemoYear = (): number | null =>
  useQuery({
    queryKey: ['demo-year'],
    queryFn: () => ask<{ percent: number | null }>('/api/demo-year'),
    refetchInterval: ({ state }) => (state.data?.percent == null ? false : everySeconds * 1000),
    staleTime: Number.POSITIVE_INFINITY,
  }).data?.percent ?? null

export const DemoYear = () => {
  const say = useSay()
  const percent = useDemoYear()
  return percent === null ? null : <span>{say(words.demoYear(percent))}</span>
}

/** On the first screen, which stays empty until what is still open is made: why, and how far it is. */
export const DemoYearNotice = () => {
  const say = useSay()
  const percent = useDemoYear()
  if (percent === null) return null
  return (
    <div className="demo-year">
      <p>{say(words.demoYearMade)}</p>
      <p>
        <progress max={100} value={percent} aria-label={say(words.demoYear(percent))} /> {percent}%
      </p>
    </div>
  )
}
