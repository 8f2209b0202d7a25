import type { Db } from '../../platform/database.ts'
import { insertTickets, type NewTicket } from './store.ts'

type Waiting = { row: NewTicket; resolve: (id: number | null) => void; reject: (error: unknown) => void }
type Queue = { inFlight: number; waiting: Waiting[] }

const atOnce = 4
const largest = 100
const queues = new WeakMap<Db, Queue>()

/**
 * Writes a new ticket; concurrent openings share a statement: sent at once while fewer than four are in flight, else
 * collected. One flush to disk then serves many residents. Answers null when reference or idempotency key is taken.
 */
export const enqueueOpening = (db: Db, row: NewTicket): Promise<number | null> => {
  if ('savepoint' in db) return insertTickets(db, [row]).then(([opened]) => opened?.id ?? null)
  const queue = queues.get(db) ?? { inFlight: 0, waiting: [] }
  queues.set(db, queue)
  return new Promise((resolve, reject) => {
    queue.waiting.push({ row, resolve, reject })
    if (queue.inFlight < atOnce) void send(db, queue)
  })
}

const send = async (db: Db, queue: Queue): Promise<void> => {
  const group = takeGroup(queue)
  if (group.length === 0) return
  queue.inFlight++
  await write(db, group)
  queue.inFlight--
  if (queue.waiting.length > 0) void send(db, queue)
}

/** Two rows with one idempotency key never share a statement: the second must find the first committed. */
const takeGroup = (queue: Queue): Waiting[] => {
  const keys = new Set<string>()
  const group: Waiting[] = []
  const later: Waiting[] = []
  for (const entry of queue.waiting) {
    const key = entry.row.idempotencyKey
    const fits = group.length < largest && !(key && keys.has(key))
    if (fits && key) keys.add(key)
    ;(fits ? group : later).push(entry)
  }
  queue.waiting = later
  return group
}

/** One bad row must not sink its neighbours: a failed group is sent again one by one. */
const write = async (db: Db, group: Waiting[]): Promise<void> => {
  try {
    const opened = await insertTickets(
      db,
      group.map(({ row }) => row),
    )
    const ids = new Map(opened.map(({ reference, id }) => [reference, id]))
    for (const { row, resolve } of group) resolve(ids.get(row.reference) ?? null)
  } catch (error) {
    if (group.length === 1) return group[0]!.reject(error)
    await Promise.all(group.map((entry) => write(db, [entry])))
  }
}
