import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Questions that are asked again right now, and whether once more is needed when their answers are there. */
const asking = new WeakMap<QueryClient, Map<string, { again: boolean; over: Promise<void> }>>()

/**
 * Fetches again what is kept under this key, or everything. What is on its way is never cancelled, since a weak network would
 * then never bring any answer; it may be old when it arrives, so it is asked for once more.
 */
export const refresh = (client: QueryClient, queryKey: QueryKey = []): Promise<void> => {
  const name = JSON.stringify(queryKey)
  const known = asking.get(client) ?? new Map()
  asking.set(client, known)
  const running = known.get(name)
  if (running) {
    running.again = true
    return running.over
  }
  const turn = { again: client.isFetching({ queryKey }) > 0, over: Promise.resolve() }
  known.set(name, turn)
  turn.over = fetchUntilFresh(client, queryKey, turn).finally(() => known.delete(name))
  return turn.over
}

const fetchUntilFresh = async (client: QueryClient, queryKey: QueryKey, turn: { again: boolean }) => {
  await client.invalidateQueries({ queryKey }, { cancelRefetch: false })
  while (turn.again) {
    turn.again = false
    await client.invalidateQueries({ queryKey }, { cancelRefetch: false })
  }
}

/** What failed while the server was away comes by itself now that it is back: no change need happen for it. */
export const askFailedAgain = (client: QueryClient) =>
  client.refetchQueries(
    { type: 'active', predicate: ({ state }) => state.status === 'error' },
    { cancelRefetch: false },
  )
