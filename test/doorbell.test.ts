import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDoorbell, type Doorbell, restOf } from '../src/events/doorbell.ts'

let runs = 0
let bell: Doorbell
const after = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  return runs
}

beforeEach(() => {
  runs = 0
  vi.useFakeTimers()
  bell = createDoorbell(async () => {
    runs++
  })
})
afterEach(async () => {
  await bell.stop()
  vi.useRealTimers()
})

test('A ring after a quiet while is heard at once, however patient', async () => {
  bell.ring('patiently')
  expect(await after(0)).toBe(1)
})

test('Patient rings that follow one another share a run', async () => {
  bell.ring('patiently')
  await after(0)
  for (let n = 0; n < 10; n++) {
    await after(10)
    bell.ring('patiently')
  }
  expect(await after(restOf.patiently - 101)).toBe(1)
  expect(await after(1)).toBe(2)
})

test('A ring that is not patient waits for none that is, and takes it along', async () => {
  bell.ring('patiently')
  await after(0)
  bell.ring('patiently')
  await after(restOf.soon - 1)
  bell.ring()
  expect(await after(0)).toBe(1)
  expect(await after(1)).toBe(2)
  expect(await after(restOf.patiently)).toBe(2)
})

test('What is rung for while work is done is done after it, and nothing once it was told to stop', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const slow = createDoorbell(() => {
    runs++
    return promise
  })
  slow.ring()
  await after(0)
  slow.ring()
  expect(await after(1_000)).toBe(1)
  resolve()
  expect(await after(restOf.soon)).toBe(2)
  slow.ring()
  await slow.stop()
  expect(await after(1_000)).toBe(2)
})
