import type { Address } from './addresses.ts'
import type { Asked } from './asked.ts'
import type { Memory } from './child.ts'
import type { Answered } from './send.ts'

export type Tally = ReturnType<typeof startTally>

/** What was asked and how it was answered, in figures. */
export const startTally = (addresses: Address[]) => {
  const began = performance.now()
  const statuses = new Map<number, number>()
  const agreed = new Set<string>()
  const memory: Memory[] = []
  const count = ({ address }: Asked, answered: Answered | string) => {
    if (typeof answered === 'string') return
    statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1)
    if (answered.status < 400) agreed.add(address)
  }
  const lines = () => {
    const all = [...statuses.values()].reduce((sum, times) => sum + times, 0)
    const never = addresses.map(({ method, path }) => `${method} ${path}`).filter((one) => !agreed.has(one))
    const mib = memory.map(({ heapUsed, rss }) => `${heapUsed >> 20}/${rss >> 20}`)
    return [
      `${all} answers in ${((performance.now() - began) / 1000).toFixed(0)} s: ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`,
      `memory in MiB, used/resident: ${mib.join(' ')}`,
      `${never.length} addresses agreed to nothing: ${never.join(', ')}`,
    ]
  }
  return { count, memory, lines }
}
