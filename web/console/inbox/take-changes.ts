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
/**
 * A thousand consoles hear of a change in the same moment: they ask one after another, and not before what the house itself does
 * about it in the next moment has been told too.
 */
const settleMilliseconds = 250
const spreadMilliseconds = 750
const restMilliseconds = 700

/** Tickets that changed, and the newest event that told of them: an answer that is as new as that will do. */
export type Changes = { ids: number[]; since: number }
/** Nobody has told of it yet: no answer that is there already will do. */
const newerThanTold = Number.MAX_SAFE_INTEGER

/** Fetches what has become of these tickets and puts it into the lists that are shown; scrolled pages are not fetched again. */
const takeNow = async (client: QueryClient, changes: Changes): Promise<void> => {
  // A list that nobody looks at is asked for anew when somebody does.
  await client.invalidateQueries({ queryKey: ['tickets'], type: 'inactive', refetchType: 'none' })
  const shown = client.getQueryCache().findAll({ queryKey: ['tickets'], type: 'active' })
  if (changes.ids.length > 3 * atOnceAtMost) return refresh(client, ['tickets'])
  await Promise.all(shown.map((query) => mergeInto(client, query, changes)))
}

const mergeInto = async (client: QueryClient, query: Query, { ids, since }: Changes): Promise<void> => {
  const filters = query.queryKey[1] as Filters
  for (let from = 0; from < ids.length; from += atOnceAtMost) {
    const some = ids.slice(from, from + atOnceAtMost).sort((a, b) => a - b)
    const { tickets } = await answered(
      api.tickets.$get({ query: { ...question(filters, ''), ids: some.join(), since: String(since) } }),
    )
    client.setQueryData<Pages>(
      query.queryKey,
      (data) => data && { ...data, pages: merged(data.pages, some, tickets) },
    )
  }
}

type Taking = { waiting: Set<number>; since: number; busy: boolean }
const takings = new WeakMap<QueryClient, Taking>()
const takingOf = (client: QueryClient): Taking => {
  const taking = takings.get(client) ?? { waiting: new Set(), since: 0, busy: false }
  takings.set(client, taking)
  return taking
}
const wait = (taking: Taking, { ids, since }: Changes) => {
  for (const id of ids) taking.waiting.add(id)
  taking.since = Math.max(taking.since, since)
}

const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds))

/** Soon, and together with whatever else changes meanwhile: one request at a time, none cancelled, none lost. */
export const takeChanges = async (client: QueryClient, changes: Changes): Promise<void> => {
  const taking = takingOf(client)
  wait(taking, changes)
  if (taking.busy || taking.waiting.size === 0) return
  taking.busy = true
  lacking.set(Date.now())
  await pause(settleMilliseconds + Math.random() * spreadMilliseconds)
  while (taking.waiting.size > 0) await takeWaiting(client, taking)
  taking.busy = false
}

const takeWaiting = async (client: QueryClient, taking: Taking) => {
  const changes = { ids: [...taking.waiting], since: taking.since }
  const told = Date.now()
  taking.waiting.clear()
  taking.since = 0
  const failed = await takeNow(client, changes).then(
    () => false,
    () => true,
  )
  if (failed) wait(taking, changes)
  else lacking.set(taking.waiting.size > 0 ? told : null)
  await pause(failed ? 5 * restMilliseconds : restMilliseconds * (0.5 + Math.random()))
}

/** What one did oneself is seen at once. */
export const takeOwnChange = (client: QueryClient, id: number): Promise<void> => {
  const own = { ids: [id], since: newerThanTold }
  return takeNow(client, own).catch(() => takeChanges(client, own))
}
