import { setImmediate } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { oneWriterEach } from '../src/tickets/pictures/uploads/one-writer.ts'

const going = new AbortController().signal
const quietly = () => {}

/** Turns of the loop in which everything that can go on does. */
const someTurns = async () => {
  for (let turn = 0; turn < 50; turn++) await setImmediate()
}

test('Who comes for an upload that another writes asks them once to let go, and sleeps until they have', async () => {
  const writers = oneWriterEach()
  const asked = vi.fn()
  const first = writers.newLock('place/name')
  await first.lock(going, asked)
  const told: string[] = []
  const second = writers
    .newLock('place/name')
    .lock(going, quietly)
    .then(() => told.push('second'))
  await someTurns()
  expect(asked).toHaveBeenCalledTimes(1)
  expect(told).toEqual([])
  await first.unlock()
  await second
  expect(told).toEqual(['second'])
})

test('Of many who come at once each writes alone', async () => {
  const writers = oneWriterEach()
  let [writing, most, done] = [0, 0, 0]
  const write = async () => {
    const lock = writers.newLock('place/name')
    await lock.lock(going, quietly)
    most = Math.max(most, ++writing)
    await setImmediate()
    writing--
    done++
    await lock.unlock()
  }
  await Promise.all(Array.from({ length: 20 }, write))
  expect([most, done]).toEqual([1, 20])
})

test('Another upload waits for nobody', async () => {
  const writers = oneWriterEach()
  await writers.newLock('place/one').lock(going, quietly)
  await writers.newLock('place/other').lock(going, quietly)
})

test('Who goes away while they wait leaves the turn to the next', async () => {
  const writers = oneWriterEach()
  const first = writers.newLock('place/name')
  await first.lock(going, quietly)
  const impatient = new AbortController()
  const gone = writers.newLock('place/name').lock(impatient.signal, quietly)
  const next = writers.newLock('place/name').lock(going, quietly)
  impatient.abort()
  await expect(gone).rejects.toBeDefined()
  await first.unlock()
  await next
})
