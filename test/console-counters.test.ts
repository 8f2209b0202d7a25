import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// The console's files are typed for a browser: here only their names are known.
const from = (file: string) =>
  import(/* @vite-ignore */ new URL(`../web/console/${file}`, import.meta.url).href)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
  vi.stubGlobal('document', { documentElement: {} })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const numbers = (open: number) => ({
  counts: [{ status: 'new', n: open }],
  open,
  overdue: 0,
  emergencies: 0,
  dangerChecks: 0,
})
const changed = (seq: number) => ({ seq, ticketId: 1, type: 'x', touches: ['counts'], news: true })
const anyLongWhile = 60_000

/** A console on a server that names this room, and answers questions for numbers when they are let go. */
const openConsole = async (room: string | null) => {
  const { counters } = await from('counters.ts')
  const { countsQuery } = await from('inbox/queries.ts')
  const held: ((open: number) => Promise<unknown>)[] = []
  const hold = () =>
    new Promise<Response>((answer) =>
      held.push((open) => {
        answer(Response.json({ ...numbers(open), room }))
        return vi.advanceTimersByTimeAsync(1)
      }),
    )
  vi.stubGlobal('fetch', hold)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  new QueryObserver(client, countsQuery).subscribe(() => {})
  await vi.advanceTimersByTimeAsync(1)
  await held[0]!(1)
  return { ...counters(client), held, shown: () => client.getQueryData<{ open: number }>(['counts'])!.open }
}

test('whoever counts one room is told its numbers and asks for none', async () => {
  const { held, shown, ...console } = await openConsole('department:7')
  console.changed([changed(5)])
  console.told({ room: 'department:7', seq: 5, ...numbers(2) })
  expect(shown()).toBe(2)
  await vi.advanceTimersByTimeAsync(anyLongWhile)
  expect(held).toHaveLength(1)
})

test('whoever counts anything else asks, and takes no numbers of a room', async () => {
  for (const room of [null, 'department:8']) {
    const { held, shown, ...console } = await openConsole(room)
    console.changed([changed(5)])
    console.told({ room: 'department:7', seq: 5, ...numbers(2) })
    expect(shown()).toBe(1)
    await vi.advanceTimersByTimeAsync(anyLongWhile)
    expect(held).toHaveLength(2)
    await held[1]!(3)
    expect(shown()).toBe(3)
  }
})

test('numbers from before a change are shown, and the change is still waited for, then asked about', async () => {
  const { held, shown, ...console } = await openConsole('department:7')
  console.changed([changed(5), changed(6)])
  console.told({ room: 'department:7', seq: 5, ...numbers(2) })
  expect(shown()).toBe(2)
  await vi.advanceTimersByTimeAsync(anyLongWhile)
  expect(held).toHaveLength(2)
})

test('an answer on its way that may be older than what is told is asked for once more', async () => {
  const { held, shown, ...console } = await openConsole('department:7')
  console.changed([changed(5)])
  await vi.advanceTimersByTimeAsync(anyLongWhile)
  console.told({ room: 'department:7', seq: 6, ...numbers(3) })
  await held[1]!(2)
  expect(held).toHaveLength(3)
  await held[2]!(3)
  expect(shown()).toBe(3)
})

test('after a cut the console asks, since it may have missed what was told', async () => {
  const { held, shown, ...console } = await openConsole('department:7')
  console.cutOff()
  console.changed([changed(5)])
  console.told({ room: 'department:7', seq: 5, ...numbers(2) })
  expect(shown()).toBe(1)
  await vi.advanceTimersByTimeAsync(anyLongWhile)
  expect(held).toHaveLength(2)
})
