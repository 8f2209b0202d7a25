import type { QueryClient } from '@tanstack/react-query'
import { refresh } from './refresh.ts'
import type { Counts, Hint } from './shapes.ts'

const queryKey = ['counts']
const askingMilliseconds = 4_000
/** Whoever is told asks all the same, should nothing come. */
const patienceMilliseconds = 12_000

export type RoomCounts = Omit<Counts, 'room'> & { room: string; seq: number }

/** Counters: told where they are those of one's room, else asked for once for all the changes of a few seconds. */
export const counters = (client: QueryClient) => {
  let awaited = 0
  let asking: ReturnType<typeof setTimeout> | undefined

  const room = () => client.getQueryData<Counts>(queryKey)?.room
  const ask = () => {
    asking = undefined
    void refresh(client, queryKey)
  }
  const changed = (hints: Hint[]) => {
    const counted = hints.filter(({ touches }) => touches.includes('counts'))
    awaited = counted.reduce((most, { seq }) => Math.max(most, seq), awaited)
    if (counted.length === 0 || asking) return
    asking = setTimeout(ask, (room() ? patienceMilliseconds : askingMilliseconds) * (0.5 + Math.random() / 2))
  }
  const told = ({ seq, ...counts }: RoomCounts) => {
    if (room() !== counts.room) return
    // What is on its way may be older, and would lie on top.
    if (client.isFetching({ queryKey }) > 0) return ask()
    client.setQueryData<Counts>(queryKey, counts)
    if (seq < awaited) return
    clearTimeout(asking)
    asking = undefined
  }
  /** Whoever was cut off may have missed what was told. */
  const cutOff = () => {
    client.setQueryData<Counts>(queryKey, (known) => known && { ...known, room: null })
  }
  return { changed, told, cutOff }
}
