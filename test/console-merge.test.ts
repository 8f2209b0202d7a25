import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeptPage, merged } from '../web/console/inbox/merge.ts'

type Row = { id: number; rank: number; dueAt: string }
type Page = KeptPage<Row>
type Sort = Page['sort']

const row = (id: number, rank: number, hours: number): Row => ({
  id,
  rank,
  dueAt: new Date(hours * 3_600_000).toISOString(),
})

const inOrder = (rows: Row[], sort: Sort) =>
  rows.toSorted((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank
    if (sort === 'newest' || a.rank === 3) return b.id - a.id
    return a.dueAt.localeCompare(b.dueAt) || a.id - b.id
  })

const size = 3

/** As the server cuts it: so many pages from the first. */
const fetched = (rows: Row[], sort: Sort, pages: number): Page[] =>
  Array.from({ length: pages }, (_, page) => ({
    tickets: inOrder(rows, sort).slice(page * size, (page + 1) * size),
    next: rows.length > (page + 1) * size ? 'further' : null,
    sort,
  })).filter(({ tickets }, page) => page === 0 || tickets.length > 0)

const shown = (pages: Page[]) => pages.flatMap(({ tickets }) => tickets)

const anyRows = (sort: Sort) =>
  fc.uniqueArray(
    fc
      .tuple(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: sort === 'due' ? 3 : 2 }),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([id, rank, hours]) => row(id, rank, hours)),
    { selector: ({ id }) => id, maxLength: 20 },
  )

test.each(['due', 'newest'] as const)(
  'Changed tickets take their places among what was fetched by %s, and what belongs behind it waits for the next page',
  (sort) => {
    fc.assert(
      fc.property(anyRows(sort), anyRows(sort), fc.integer({ min: 1, max: 4 }), (before, after, count) => {
        const pages = fetched(before, sort, count)
        const changed = [...new Set([...before, ...after].map(({ id }) => id))]
        const end = pages.at(-1)!.next === null ? null : pages.at(-1)!.tickets.at(-1)!
        const belongs = inOrder(after, sort).filter(
          (one) =>
            end === null || inOrder([one, { ...end, id: end.id }], sort)[0] === one || one.id === end.id,
        )
        const now = shown(merged(pages, changed, inOrder(after, sort)))
        const behind = now.filter(({ id }) => !belongs.some((one) => one.id === id))
        expect(behind.filter(({ id }) => id !== end?.id)).toEqual([])
        expect(now.filter(({ id }) => id !== end?.id)).toEqual(belongs.filter(({ id }) => id !== end?.id))
        expect(new Set(now.map(({ id }) => id)).size).toBe(now.length)
      }),
      { numRuns: 1_000 },
    )
  },
)

test('What did not change stays the very same row, and pages go on where they ended', () => {
  const pages = fetched([row(9, 2, 1), row(8, 2, 2), row(7, 2, 3), row(6, 2, 4)], 'due', 1)
  const [once] = merged(pages, [7], [])
  expect(once!.tickets).toEqual([pages[0]!.tickets[0], pages[0]!.tickets[1]])
  expect(once!.tickets[0]).toBe(pages[0]!.tickets[0])
  // The row at the edge is gone; one that takes the place between is still ours to show.
  const [twice] = merged([once!], [5], [row(5, 2, 3)])
  expect(twice!.tickets.map(({ id }) => id)).toEqual([9, 8, 5])
  expect(twice!.next).toBe('further')
})
