/** What the place of a ticket in a list depends on. */
type Key = { id: number; rank: number; dueAt: string }

/** A page as it was fetched, with the key that it ended at: the next page goes on behind that, whatever became of the row. */
export type KeptPage<Row extends Key> = {
  tickets: Row[]
  next: string | null
  sort: 'newest' | 'due'
  edge?: Key | undefined
}

const done = 3

/** The order of the list, as the server sorts it. */
const compared = (sort: 'newest' | 'due') => (a: Key, b: Key) => {
  if (a.rank !== b.rank) return a.rank - b.rank
  if (sort === 'newest' || a.rank === done) return b.id - a.id
  return Date.parse(a.dueAt) - Date.parse(b.dueAt) || a.id - b.id
}

/**
 * The pages with these tickets as they are now: `rows` stand in the list, the other `ids` do so no longer. A row that belongs behind
 * what was fetched is left to the next page.
 */
export const merged = <Row extends Key>(
  pages: KeptPage<Row>[],
  ids: readonly number[],
  rows: readonly Row[],
): KeptPage<Row>[] => {
  const changed = new Set(ids)
  const kept = pages.map((page) => ({
    ...page,
    edge: page.edge ?? page.tickets.at(-1),
    tickets: page.tickets.filter(({ id }) => !changed.has(id)),
  }))
  for (const row of rows) {
    const order = compared(kept[0]?.sort ?? 'newest')
    const page = kept.find(({ edge, next }) => next === null || (edge && order(row, edge) <= 0))
    if (page) page.tickets = [...page.tickets, row].sort(order)
  }
  return kept
}
