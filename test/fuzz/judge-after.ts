import type { Found } from './found.ts'
import { sendRaws } from './raw.ts'
import type { Consoles } from './sockets.ts'
import type { Tally } from './tally.ts'
import type { World } from './world.ts'

const mib = 2 ** 20
/** Twice what it holds after a hundred thousand requests. */
const mostUsed = 500 * mib
const mostResident = 1_500 * mib

/** What shows only at the end: jobs that fail, memory that grew, sockets that heard too much. */
export const judgeAfter = async (
  world: World,
  { consoles, found, tally }: { consoles: Consoles; found: Found; tally: Tally },
): Promise<void> => {
  for (const about of await sendRaws(world.url)) found.add({ kind: 'fails on what is no HTTP', about }, '')
  for (const fault of consoles.faults()) found.add(fault, '')
  const memory = await world.memory()
  tally.memory.push(memory)
  if (memory.heapUsed > mostUsed || memory.rss > mostResident)
    found.add({ kind: 'memory grew', about: JSON.stringify(memory) }, '')
  const failed = await world.sql<{ task: string; error: string }[]>`
    select task_identifier as task, last_error as error from graphile_worker.jobs where last_error is not null`
  for (const { task, error } of failed) found.add({ kind: 'a job fails', about: error }, task)
}
