import type { Address, Document } from './addresses.ts'
import type { Found } from './found.ts'
import { faultsOf } from './judge.ts'
import { randomOf } from './random.ts'
import { type Means, requestOf } from './request.ts'
import { send } from './send.ts'
import type { Consoles } from './sockets.ts'
import type { Tally } from './tally.ts'
import type { World } from './world.ts'

const atOnce = 8
const inRound = 500
const roundsBetweenWeighings = 20
const emitting = 0.02

export type Run = {
  document: Document
  addresses: Address[]
  consoles: Consoles
  found: Found
  tally: Tally
  seed: number
  from: number
  until: number
}

/** Sends every request, some at once, and after each round puts back whoever was locked, moved or signed out. */
export const rounds = async (world: World, run: Run): Promise<void> => {
  const named: Means['named'] = (ref) => run.document.components.schemas[ref.split('/').at(-1)!] ?? {}
  for (let start = run.from; start < run.until && !world.ended(); start += inRound) {
    const { addresses } = run
    const means = { addresses, people: world.people, hosts: world.hosts, pool: await world.pool(), named }
    if (((start - run.from) / inRound) % roundsBetweenWeighings === 0)
      run.tally.memory.push(await world.memory())
    let next = start
    const end = Math.min(start + inRound, run.until)
    const sender = async () => {
      while (next < end) await one(next++, world, { ...run, means })
    }
    await Promise.all(Array.from({ length: atOnce }, sender))
    await world.putBack()
    await world.stir()
  }
}

const one = async (n: number, { url, canaries }: World, run: Run & { means: Means }): Promise<void> => {
  const random = randomOf(run.seed, n)
  const asked = requestOf(n, random, run.means)
  if (random.chance(emitting)) run.consoles.emit(random)
  const answered = await send(url, asked)
  run.tally.count(asked, answered)
  for (const fault of faultsOf(asked, answered, canaries)) run.found.add(fault, asked.address, asked)
}
