import type { Db } from './database.ts'

type Waiting<Row, Answer> = { row: Row; resolve: (answer: Answer) => void; reject: (error: unknown) => void }
type Queue<Row, Answer> = { inFlight: number; waiting: Waiting<Row, Answer>[] }

export type Grouping<Row, Answer> = {
  /** One statement for many rows; its answers stand in their order. */
  write: (db: Db, rows: Row[]) => Promise<Answer[]>
  /** So many statements are sent at once; what comes meanwhile is collected. */
  atOnce: number
  /** What the rows of one statement weigh together at most; each weighs 1 where `weightOf` does not say. */
  heaviest: number
  weightOf?: (row: Row) => number
  /** Two rows of one key never share a statement: the second must find the first committed. */
  keyOf?: (row: Row) => string | null
}

/**
 * Writes a row by itself, and lets those that come at once share a statement, a commit, one flush to disk and one NOTIFY.
 * Inside a transaction it steps aside.
 */
export const inGroups = <Row, Answer>(grouping: Grouping<Row, Answer>) => {
  const { atOnce } = grouping
  const queues = new WeakMap<Db, Queue<Row, Answer>>()

  const send = async (db: Db, queue: Queue<Row, Answer>): Promise<void> => {
    const group = takeGroup(grouping, queue)
    if (group.length === 0) return
    queue.inFlight++
    await writeGroup(grouping, db, group)
    queue.inFlight--
    if (queue.waiting.length > 0) void send(db, queue)
  }

  return (db: Db, row: Row): Promise<Answer> => {
    if ('savepoint' in db) return grouping.write(db, [row]).then(([answer]) => answer!)
    const queue = queues.get(db) ?? { inFlight: 0, waiting: [] }
    queues.set(db, queue)
    return new Promise((resolve, reject) => {
      queue.waiting.push({ row, resolve, reject })
      if (queue.inFlight < atOnce) void send(db, queue)
    })
  }
}

const takeGroup = <Row, Answer>(
  { heaviest, weightOf = () => 1, keyOf = () => null }: Grouping<Row, Answer>,
  queue: Queue<Row, Answer>,
): Waiting<Row, Answer>[] => {
  const keys = new Set<string>()
  const group: Waiting<Row, Answer>[] = []
  const later: Waiting<Row, Answer>[] = []
  let weight = 0
  for (const entry of queue.waiting) {
    const [key, own] = [keyOf(entry.row), weightOf(entry.row)]
    const fits = (group.length === 0 || weight + own <= heaviest) && !(key && keys.has(key))
    if (fits && key) keys.add(key)
    if (fits) weight += own
    ;(fits ? group : later).push(entry)
  }
  queue.waiting = later
  return group
}

/** One bad row must not sink its neighbours: a failed group is sent again one by one. */
const writeGroup = async <Row, Answer>(
  grouping: Grouping<Row, Answer>,
  db: Db,
  group: Waiting<Row, Answer>[],
): Promise<void> => {
  try {
    const rows = group.map(({ row }) => row)
    const answers = await grouping.write(db, rows)
    for (const [at, { resolve }] of group.entries()) resolve(answers[at]!)
  } catch (error) {
    if (group.length === 1) return group[0]!.reject(error)
    await Promise.all(group.map((entry) => writeGroup(grouping, db, [entry])))
  }
}
