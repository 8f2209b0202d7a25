import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { counters } from './counters.ts'
import { takeChanges } from './inbox/take-changes.ts'
import { refresh } from './refresh.ts'
import type { Hint } from './shapes.ts'

const burstMilliseconds = 400

/** Where this console keeps what a hint names, besides lists; without a ticket it is about all of them. */
const keptAs: Record<
  Exclude<Hint['touches'][number], 'list' | 'counts'>,
  (ticketId: number | null) => QueryKey[]
> = {
  ticket: (id) => [id === null ? ['ticket'] : ['ticket', id]],
  messages: () => [['messages']],
  people: () => [['directory'], ['departments'], ['colleagues'], ['rota'], ['accounts'], ['programs']],
  rules: () => [['rules']],
  calendar: () => [['calendar']],
  targets: () => [['targets']],
  retention: () => [['retention']],
  texts: () => [['texts']],
  rights: () => [['me'], ['delegations']],
  looking: () => [['looking']],
  calls: () => [['calls'], ['caller']],
  warnings: () => [['warnings']],
  incidents: () => [['incidents'], ['incident'], ['warnings']],
  webhooks: () => [['webhooks']],
  partners: () => [['partners']],
}

/** Makes fresh what hints touch; counters are told by themselves where they can be. */
export const freshening = (client: QueryClient) => {
  const { changed, ...counted } = counters(client)
  const others = gather((hints) => freshenOthers(client, hints))
  const hear = (hints: Hint[]) => {
    others(hints)
    freshenLists(client, hints)
    changed(hints)
  }
  return { hear, ...counted }
}

/** What the gathered hints touch besides lists and counters, each once. */
const freshenOthers = (client: QueryClient, hints: Hint[]) => {
  const keys = hints.flatMap(({ touches, ticketId }) =>
    touches.flatMap((what) => (what === 'list' || what === 'counts' ? [] : keptAs[what](ticketId))),
  )
  const each = new Map(keys.map((queryKey) => [JSON.stringify(queryKey), queryKey]))
  for (const queryKey of each.values()) void refresh(client, queryKey)
}

const workMilliseconds = 3_000
const workAwaited = new WeakSet<QueryClient>()

/** The day's work is one question for all the changes of a few seconds; a room full of consoles does not ask in one moment. */
const workSoon = (client: QueryClient) => {
  if (workAwaited.has(client)) return
  workAwaited.add(client)
  setTimeout(
    () => {
      workAwaited.delete(client)
      void refresh(client, ['work'])
    },
    workMilliseconds * (0.2 + 0.8 * Math.random()),
  )
}

/** Of lists the rows that changed; those are gathered where they are asked for. */
const freshenLists = (client: QueryClient, hints: Hint[]) => {
  const listed = hints.filter(({ touches }) => touches.includes('list'))
  if (listed.some(({ ticketId }) => ticketId === null)) void refresh(client, ['tickets'])
  if (listed.length > 0) workSoon(client)
  const ids = listed.flatMap(({ ticketId }) => ticketId ?? [])
  void takeChanges(client, { ids, since: Math.max(0, ...listed.map(({ seq }) => seq)) })
}

/** The first hint refetches at once; those of the same burst share the next refetch. */
const gather = (flush: (hints: Hint[]) => void) => {
  let waiting: Hint[] = []
  let resting = false
  const go = () => {
    resting = waiting.length > 0
    if (!resting) return
    flush(waiting)
    waiting = []
    setTimeout(go, burstMilliseconds)
  }
  return (hints: Hint[]) => {
    waiting.push(...hints)
    if (!resting) go()
  }
}
