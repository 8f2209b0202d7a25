import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { until } from './support/until.ts'

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
vi.stubGlobal('document', { documentElement: {} })
afterAll(() => void vi.unstubAllGlobals())

// The console's files are typed for a browser: here only their names are known.
const from = (file: string) =>
  import(/* @vite-ignore */ new URL(`../web/console/${file}`, import.meta.url).href)
const { freshening } = await from('freshen.ts')
const { ticketsQuery } = await from('inbox/queries.ts')
const { lacking, takeOwnChange } = await from('inbox/take-changes.ts')

type Row = { id: number; version: number; rank: number; dueAt: string }
const row = (id: number, version: number): Row => ({
  id,
  version,
  rank: 2,
  dueAt: '2026-11-30T00:00:00.000Z',
})

/** A server of this list whose answers to questions about single rows wait until they are let go. */
const serve = (rows: Row[]) => {
  const held: { ids: string; since: string; answer: (status?: number) => void; cancelled: boolean }[] = []
  const seen = { lists: 0 }
  const page = (tickets: Row[]) => ({ tickets, next: null, sort: 'due' })
  vi.stubGlobal('fetch', (path: string, { signal }: RequestInit = {}) => {
    const asked = new URL(path, 'http://localhost').searchParams
    const ids = asked.get('ids')
    if (ids === null) {
      seen.lists++
      return Promise.resolve(Response.json(page(rows)))
    }
    return new Promise<Response>((resolve) => {
      const one = {
        ids,
        since: asked.get('since')!,
        cancelled: false,
        answer: (status = 200) =>
          resolve(
            Response.json(page(rows.filter(({ id }) => ids.split(',').includes(String(id)))), { status }),
          ),
      }
      signal?.addEventListener('abort', () => {
        one.cancelled = true
      })
      held.push(one)
    })
  })
  return { held, seen }
}

const filters = {
  status: 'open',
  mine: false,
  overdue: false,
  lane: '',
  category: '',
  commune: '',
  department: '',
  q: '',
  sort: 'due',
}
const hint = (seq: number, ticketId: number) => ({ seq, ticketId, type: 'x', touches: ['list'], news: true })

const openList = async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } })
  const list = new InfiniteQueryObserver(client, ticketsQuery(filters))
  list.subscribe(() => {})
  await until(() => list.getCurrentResult().data)
  const shown = () =>
    (list.getCurrentResult().data as unknown as { pages: { tickets: Row[] }[] }).pages.flatMap(
      ({ tickets }) => tickets.map(({ id, version }) => `${id}.${version}`),
    )
  return { client, shown, hear: freshening(client).hear as (hints: unknown[]) => void }
}

beforeEach(() => lacking.set(null))

test('what changes in one breath is asked for in one request, and no list is fetched again', async () => {
  const rows = [row(1, 1), row(2, 1)]
  const { held, seen } = serve(rows)
  const { shown, hear } = await openList()
  rows[0] = row(1, 2)
  rows[1] = row(2, 2)
  hear([hint(5, 2)])
  hear([hint(6, 1)])
  await until(() => held.length > 0)
  expect(held.map(({ ids, since }) => ({ ids, since }))).toEqual([{ ids: '1,2', since: '6' }])
  held[0]!.answer()
  await until(() => shown().join() === '1.2,2.2')
  expect(seen.lists).toBe(1)
  await until(() => lacking.get() === null)
})

test('while an answer is on its way nothing is cancelled: what changed meanwhile is asked for after it, and the list says it is old', async () => {
  const rows = [row(1, 1)]
  const { held } = serve(rows)
  const { shown, hear } = await openList()
  hear([hint(5, 1)])
  await until(() => held.length === 1)
  expect(lacking.get()).not.toBeNull()
  hear([hint(6, 1)])
  hear([hint(7, 1)])
  held[0]!.answer()
  rows[0] = row(1, 3)
  await until(() => held.length === 2)
  expect(held[1]!.since).toBe('7')
  expect(lacking.get()).not.toBeNull()
  held[1]!.answer()
  await until(() => shown().join() === '1.3')
  await until(() => lacking.get() === null)
  expect(held.map(({ cancelled }) => cancelled)).toEqual([false, false])
})

test('a request that failed is asked again with what it was about, and the list stays old until then', async () => {
  const rows = [row(1, 1)]
  const { held } = serve(rows)
  const { shown, hear } = await openList()
  hear([hint(5, 1)])
  await until(() => held.length === 1)
  held[0]!.answer(503)
  await until(() => held.length === 2)
  expect(lacking.get()).not.toBeNull()
  expect(held[1]).toMatchObject({ ids: '1', since: '5' })
  rows[0] = row(1, 2)
  held[1]!.answer()
  await until(() => shown().join() === '1.2')
})

test('what one did oneself is asked for at once, and no answer that others were given will do', async () => {
  const { held } = serve([row(1, 1)])
  const { client } = await openList()
  void takeOwnChange(client, 1)
  await until(() => held.length === 1)
  expect(Number(held[0]!.since)).toBe(Number.MAX_SAFE_INTEGER)
  held[0]!.answer()
})

test('a ticket that left the list goes out of it', async () => {
  const rows = [row(1, 1), row(2, 1)]
  const { held } = serve(rows)
  const { shown, hear } = await openList()
  rows.shift()
  hear([hint(9, 1)])
  await until(() => held.length === 1)
  held[0]!.answer()
  await until(() => shown().join() === '2.1')
})
