import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { askFailedAgain, refresh } from '../web/console/refresh.ts'

/** A list on a slow network: each fetch answers what was there when it was asked, `milliseconds` later. */
const slowList = (milliseconds: number) => {
  const seen = { version: 0, asked: 0, cancelled: 0 }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const observer = new QueryObserver(client, {
    queryKey: ['tickets', {}],
    queryFn: ({ signal }) => {
      const { version } = seen
      seen.asked++
      signal.addEventListener('abort', () => seen.cancelled++)
      return new Promise<number>((answer) => setTimeout(() => answer(version), milliseconds))
    },
  })
  const close = observer.subscribe(() => {})
  return { client, observer, seen, close, shown: () => client.getQueryData<number>(['tickets', {}]) }
}

test('changes that come faster than the network cancel nothing, and the last one is shown', async () => {
  const { client, seen, close, shown } = slowList(60)
  const told: Promise<void>[] = []
  const began = performance.now()
  for (let change = 0; change < 20; change++) {
    seen.version++
    told.push(refresh(client, ['tickets']))
    await new Promise((later) => setTimeout(later, 20))
  }
  expect(shown()).toBeGreaterThan(0)
  await Promise.all(told)
  expect(shown()).toBe(20)
  expect(seen.cancelled).toBe(0)
  // One after another: no more of them than fit into the time that it took.
  expect(seen.asked).toBeLessThanOrEqual((performance.now() - began) / 60 + 2)
  close()
})

test('what was asked before a change is asked once more after it, whoever asked', async () => {
  const { client, observer, seen, close, shown } = slowList(40)
  seen.version = 1
  await refresh(client, ['tickets', {}])
  expect([shown(), seen.asked, seen.cancelled]).toEqual([1, 2, 0])
  await refresh(client)
  expect(seen.asked).toBe(3)
  void observer.refetch()
  seen.version = 2
  await refresh(client, ['tickets'])
  expect([shown(), seen.asked, seen.cancelled]).toEqual([2, 5, 0])
  close()
})

test('what failed while the server was away is asked again when it is back, and nothing else is', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const asked = { failed: 0, answered: 0 }
  let away = true
  const failed = new QueryObserver(client, {
    queryKey: ['work'],
    queryFn: async () => {
      asked.failed++
      if (away) throw new Error('the server is away')
      return 'here'
    },
  })
  const answered = new QueryObserver(client, { queryKey: ['me'], queryFn: async () => ++asked.answered })
  const closings = [failed.subscribe(() => {}), answered.subscribe(() => {})]
  await expect
    .poll(() => failed.getCurrentResult().isError && answered.getCurrentResult().isSuccess)
    .toBe(true)
  away = false
  await askFailedAgain(client)
  expect(failed.getCurrentResult().data).toBe('here')
  expect(asked).toEqual({ failed: 2, answered: 1 })
  for (const close of closings) close()
})
