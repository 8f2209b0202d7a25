import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Status } from '../db/vocabulary.ts'
import { mayView, type Staff } from '../src/access/permissions.ts'
import { answeredOnce, nothingTold } from '../src/context/told.ts'
import { listTickets } from '../src/tickets/reading/inbox.ts'
import { inRollback } from './support/database.ts'
import { anyHolding, anyStaff, openWorld, writeTickets } from './support/holdings.ts'
import { mondayAtTen } from './support/moment.ts'

const anyQuestion = fc.record(
  {
    mine: fc.boolean(),
    overdue: fc.boolean(),
    lane: fc.constantFrom('feedback' as const, 'complaint' as const, 'denunciation' as const),
    status: fc.constant<Status[]>(['new']),
  },
  { requiredKeys: [] },
)

test('whoever asked first, each is shown what they may see and nothing else, of sealed tickets too', () =>
  inRollback(async (db) => {
    const world = await openWorld(db)
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStaff(world), { minLength: 2, maxLength: 6 }),
        fc.array(anyHolding(world), { minLength: 5, maxLength: 20 }),
        anyQuestion,
        async (people, holdings, narrowing) => {
          const ids = await writeTickets(db, holdings)
          const told = { ...nothingTold(), newest: 7 }
          const asked = { ...narrowing, ids, sort: 'newest' as const, limit: 50 }
          const shown = async (actor: Staff, since?: number) => {
            const asking = { db, actor, now: mondayAtTen, told }
            const page = await listTickets(asking, { ...asked, ...(since === undefined ? {} : { since }) })
            return page.tickets.map(({ id }) => id)
          }
          for (const person of people) {
            const shared = await shown(person, 7)
            expect(shared).toEqual(await shown(person))
            const may = holdings.flatMap((holding, at) => (mayView(person, holding) ? ids[at]! : []))
            expect(shared.filter((id) => !may.includes(id))).toEqual([])
          }
          expect(told.answers.size).toBe(1)
        },
      ),
      { numRuns: 30 },
    )
  }))

/** Answers that come when they are called for, counted. */
const source = () => {
  const asked: ((answer: string) => void)[] = []
  return { asked, ask: () => new Promise<string>((answer) => asked.push(answer)) }
}
const question = (since: number, now = mondayAtTen) => ({ key: 'one', since, now })

test('those who ask together and those who ask a moment later share one answer', async () => {
  const told = { ...nothingTold(), newest: 3 }
  const { asked, ask } = source()
  const both = [answeredOnce(told, question(3), ask), answeredOnce(told, question(2), ask)]
  asked[0]!('as of 3')
  expect(await Promise.all(both)).toEqual(['as of 3', 'as of 3'])
  expect(await answeredOnce(told, question(3), ask)).toBe('as of 3')
  expect(asked).toHaveLength(1)
})

test('an answer that was begun before the asker was told of a change is not for them', async () => {
  const told = { ...nothingTold(), newest: 3 }
  const { asked, ask } = source()
  void answeredOnce(told, question(3), ask)
  told.newest = 4
  void answeredOnce(told, question(4), ask)
  expect(asked).toHaveLength(2)
})

test('who knows of more than this process is answered anew, and leaves nothing for others', async () => {
  const told = { ...nothingTold(), newest: 3 }
  const { asked, ask } = source()
  void answeredOnce(told, question(Number.MAX_SAFE_INTEGER), ask)
  expect([asked.length, told.answers.size]).toEqual([1, 0])
  void answeredOnce(told, question(3), ask)
  expect(asked).toHaveLength(2)
})

test('an answer grows old by itself, and one that failed is asked for again', async () => {
  const told = { ...nothingTold(), newest: 3 }
  const { asked, ask } = source()
  void answeredOnce(told, question(3), ask)
  void answeredOnce(told, question(3, new Date(mondayAtTen.getTime() + 5_000)), ask)
  expect(asked).toHaveLength(2)
  const failing = { ...nothingTold(), newest: 3 }
  await expect(answeredOnce(failing, question(3), () => Promise.reject(new Error('away')))).rejects.toThrow(
    'away',
  )
  expect(failing.answers.size).toBe(0)
})
