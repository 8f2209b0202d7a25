import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lanes, openStatuses, type Status, statuses } from '../db/vocabulary.ts'
import type { Staff } from '../src/access/permissions.ts'
import type { Db } from '../src/platform/database.ts'
import { countTickets } from '../src/tickets/reading/counts.ts'
import { foldCounts } from '../src/tickets/reading/counts-store.ts'
import { type InboxQuestion, listTickets, type PlacedTicket } from '../src/tickets/reading/inbox.ts'
import { inRollback } from './support/database.ts'
import { anyHolding, anyStaff, type Kept, openWorld, type World, writeTickets } from './support/holdings.ts'
import { mondayAtTen } from './support/moment.ts'

const hours = (n: number) => new Date(mondayAtTen.getTime() + n * 3_600_000)
const words = ['nắp', 'cong', 'vo', 'den', 'duong', 'ngap']

const anyKept = (world: World): fc.Arbitrary<Kept> =>
  fc
    .record({
      holding: anyHolding(world),
      status: fc.constantFrom(...statuses),
      dangerCheck: fc.constantFrom('none', 'none', 'pending'),
      categoryCode: fc.constantFrom('road', 'waste', 'noise'),
      dueAt: fc.integer({ min: -5, max: 5 }).map(hours),
      paused: fc.boolean(),
      search: fc
        .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
        .map((said) => said.join(' ')),
    })
    .map(({ holding, ...rest }) => ({ ...holding, ...rest }) as Kept)

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

const anyQuestion = (world: World) =>
  fc
    .record({
      status: sometimes(fc.subarray([...statuses], { minLength: 1 }) as fc.Arbitrary<Status[]>),
      department: sometimes(fc.constantFrom(...world.departments.map(({ id }) => id))),
      commune: sometimes(
        fc.constantFrom(...world.departments.flatMap(({ communeCode }) => communeCode ?? [])),
      ),
      province: sometimes(fc.constantFrom('01', '79')),
      category: sometimes(fc.constantFrom('road', 'waste')),
      lane: sometimes(fc.constantFrom(...lanes)),
      mine: sometimes(fc.constant(true)),
      overdue: sometimes(fc.constant(true)),
      sort: fc.constantFrom('newest' as const, 'due' as const),
      limit: fc.integer({ min: 1, max: 7 }),
    })
    .map((asked) => {
      // Few questions that narrow in every way at once find anything.
      const given = Object.entries(asked).filter(([, value]) => value !== undefined)
      return Object.fromEntries(given) as unknown as InboxQuestion
    })

const pagesOf = async (db: Db, actor: Staff, asked: InboxQuestion) => {
  const seen: PlacedTicket[] = []
  let cursor: string | null = null
  do {
    const page = await listTickets(
      { db, actor, now: mondayAtTen },
      { ...asked, ...(cursor ? { cursor } : {}) },
    )
    seen.push(...page.tickets)
    cursor = page.next
  } while (cursor !== null)
  return seen
}

const walk = async (db: Db, actor: Staff, asked: InboxQuestion) =>
  (await pagesOf(db, actor, asked)).map(({ id }) => id)

const among = async (db: Db, actor: Staff, asked: InboxQuestion & { ids: number[] }) =>
  (await listTickets({ db, actor, now: mondayAtTen }, asked)).tickets.map(({ id }) => id)

const only = (seen: number[], ids: number[]) => seen.filter((id) => ids.includes(id))

/** Any tickets as any member of staff sees them, each time in a database without those of the time before. */
const eachTime = <Asked>(
  anyAsked: (world: World) => fc.Arbitrary<Asked>,
  holds: (db: Db, seen: { staff: Staff; ids: number[]; asked: Asked }) => Promise<void>,
) =>
  inRollback(async (db) => {
    const world = await openWorld(db)
    const kept = fc.array(anyKept(world), { minLength: 5, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(anyStaff(world), kept, anyAsked(world), async (staff, kept, asked) => {
        await db`savepoint before`
        await holds(db, { staff, ids: await writeTickets(db, kept), asked })
        await db`rollback to savepoint before`
      }),
      { numRuns: 40 },
    )
  })

describe('A list read along its indexes, page by page,', () => {
  test('is what the right to see and the filters leave of all tickets, in its order', () =>
    eachTime(
      (world) => fc.array(anyQuestion(world), { minLength: 3, maxLength: 3 }),
      async (db, { staff, ids, asked: questions }) => {
        for (const asked of questions) {
          const seen = await walk(db, staff, asked)
          expect(new Set(seen).size).toBe(seen.length)
          expect(only(seen, ids), JSON.stringify(asked)).toEqual(await among(db, staff, { ...asked, ids }))
        }
      },
    ))

  test('and so is a search for whole words, whatever their order', () =>
    eachTime(
      (world) => fc.tuple(anyQuestion(world), fc.subarray(words.slice(1), { minLength: 1, maxLength: 2 })),
      async (db, { staff, ids, asked: [asked, said] }) => {
        const question = { ...asked, q: said.toReversed().join(' ') }
        expect(only(await walk(db, staff, question), ids)).toEqual(
          await among(db, staff, { ...question, ids }),
        )
      },
    ))

  test('and the counters count each open ticket of it once that is not sealed, whoever holds or shares it', () =>
    eachTime(
      () => fc.constant(null),
      async (db, { staff }) => {
        // Some were added up long ago, some have changed since.
        await db`delete from ticket_counts`
        await db`delete from ticket_sums`
        await db`delete from province_sums`
        const count = (ids: number) => db`
          insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
          select department_id, commune_code, province_code, lane, status, 1 from tickets where id % 3 = ${ids}`
        await count(0)
        await foldCounts(db)
        await count(1)
        await foldCounts(db)
        await count(2)
        const listed = await pagesOf(db, staff, { status: [...openStatuses], sort: 'newest', limit: 50 })
        const { counts, open } = await countTickets({ db, actor: staff, now: mondayAtTen })
        const inTheOpen = listed.filter(({ sealed }) => !sealed)
        expect(open).toBe(inTheOpen.length)
        for (const status of openStatuses)
          expect(counts.find((one) => one.status === status)?.n ?? 0).toBe(
            inTheOpen.filter((one) => one.status === status).length,
          )
      },
    ))
})
