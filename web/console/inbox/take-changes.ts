import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query'
import { atom } from 'nanostores'
import { answered, api } from '../api.ts'
import { refresh } from '../refresh.ts'
import type { ListedRow } from '../shapes.ts'
import type { Filters } from './filters.ts'
import { type KeptPage, merged } from './merge.ts'
import { question } from './queries.ts'

type Pages = InfiniteData<KeptPage<ListedRow>, string>

/** Since when the list lacks a change that it was told of; null while it lacks none. */
export const lacking = atom<number | null>(null)

const atOnceAtMost = 100
/** A thousand consoles hear of a change in the same moment: they ask one after another. */
const spreadMilliseconds = 800
const restMilliseconds = 700

/** Fetches what has become of these tickets and puts it into the lists that are shown; scrolled pages are not fetched again. */
const takeNow = async (client: QueryClient, ids: number[]): Promise<void> => {
  // A list that nobody looks at is asked for anew when somebody does.
  await client.invalidateQueries({ queryKey: ['tickets'], type: 'inactive', refetchType: 'none' })
  const shown = client.getQueryCache().findAll({ queryKey: ['tickets'], type: 'active' })
  if (ids.length > 3 * atOnceAtMost) return refresh(client, ['tickets'])
  await Promise.all(shown.map((query) => mergeInto(client, query, ids)))
}

const mergeInto = async (client: QueryClient, query: Query, ids: number[]): Promise<void> => {
  const filters = query.queryKey[1] as Filters
  for (let from = 0; from < ids.length; from += atOnceAtMost) {
    const some = ids.slice(from, from + atOnceAtMost)
    const { tickets } = await answered(
      api.tickets.$get({ query: { ...question(filters, ''), ids: some.join() } }),
    )
    client.setQueryData<Pages>(
      query.queryKey,
      (data) => data && { ...data, pages: merged(data.pages, some, tickets) },
    )
  }
}

const waiting = new Set<number>()
let busy = false

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds))

/** Soon, and together with whatever else changes meanwhile: one request at a time, none cancelled, none lost. */
export const takeChanges = async (client: QueryClient, ids: number[]): Promise<void> => {
  for (const id of ids) waiting.add(id)
  if (busy || waiting.size === 0) return
  busy = true
  lacking.set(Date.now())
  await pause(Math.random() * spreadMilliseconds)
  while (waiting.size > 0) {
    const taken = [...waiting]
    const told = Date.now()
    waiting.clear()
    const failed = await takeNow(client, taken).then(
      () => false,
      () => true,
    )
    if (failed) for (const id of taken) waiting.add(id)
    else lacking.set(waiting.size > 0 ? told : null)
    await pause(failed ? 5 * restMilliseconds : restMilliseconds * (0.5 + Math.random()))
  }
  busy = false
}

/** What one did oneself is seen at once. */
export const takeOwnChange = (client: QueryClient, id: number): Promise<void> =>
  takeNow(client, [id]).catch(() => takeChanges(client, [id]))
