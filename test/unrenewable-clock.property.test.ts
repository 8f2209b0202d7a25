import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTown, type Town } from './support/addresses.ts'
import { inRollback } from './support/database.ts'
import { makeStaff } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'

type Move = [method: string, noun: string, body: unknown]

const why = 'Theo phân công'

type Stage = Town & { above: number }

/** What whoever handles a ticket can do to it without anybody else, and without asking the resident. */
const alone = ({ staff, second, above }: Stage): Record<string, Move> => ({
  accept: ['PUT', 'acceptance', {}],
  resolve: ['PUT', 'resolution', { answer: 'Đã thay nắp cống mới và dọn vệ sinh.', doneOn: '2026-11-23' }],
  refuse: ['PUT', 'refusal', { reason: 'Không thuộc thẩm quyền', instead: 'Xin gửi công ty cấp nước' }],
  reopen: ['DELETE', 'resolution', { why }],
  queue: ['PUT', 'assignment', { officerId: null, why }],
  take: ['PUT', 'assignment', { officerId: staff.officer.id, why }],
  consult: ['POST', 'consultation', { departmentId: above, question: 'Xin ý kiến' }],
  refer: ['PUT', 'collaboration', { departmentId: staff.other.departmentId, task: 'Phân luồng' }],
  extend: ['PUT', 'extension', { why, until: '2027-01-10' }],
  grant: ['PUT', 'extension/decision', { decision: 'granted' }],
  suspend: ['PUT', 'suspension', { why }],
  complex: ['PUT', 'urgency', { urgency: 'complex', why }],
  urgent: ['PUT', 'urgency', { urgency: 'urgent', why }],
  normal: ['PUT', 'urgency', { urgency: 'normal', why }],
  land: ['PUT', 'category', { category: 'land', why }],
  health: ['PUT', 'category', { category: 'health', why }],
  data: ['PUT', 'category', { category: 'personal-data', why }],
  place: ['PUT', 'place', { communeCode: '00367', why }],
  note: ['POST', 'note', { text: why }],
  publish: ['PUT', 'publication', { published: true }],
  lift: ['DELETE', 'suspension', { why }],
  finish: ['DELETE', 'collaboration', { departmentId: staff.other.departmentId }],
  road: ['PUT', 'category', { category: 'road', why }],
  emergency: ['PUT', 'lane', { lane: 'emergency', why }],
  feedback: ['PUT', 'lane', { lane: 'feedback', why }],
  complaint: ['PUT', 'lane', { lane: 'complaint', why }],
  denunciation: ['PUT', 'lane', { lane: 'denunciation', why }],
  merge: ['PUT', 'merge', { into: second.id }],
  unmerge: ['DELETE', 'merge', {}],
  split: ['POST', 'split', { text: 'Đèn đường ở đầu ngõ cũng hỏng' }],
  forward: ['PUT', 'forwarding', { departmentId: staff.other.departmentId, why }],
})
const names = Object.keys(alone({ staff: { officer: {}, other: {} }, second: {} } as never))

type Clock = {
  dueAt: Date
  acceptDueAt: Date | null
  pausedSince: Date | null
  pausedFor: string | null
  status: string
  lane: string
  departmentId: number
}

const clockOf = async ({ sql, ticket }: Town): Promise<Clock> => {
  const [row] = await sql<Clock[]>`
    select d.due_at, d.accept_due_at, d.paused_since, d.paused_for, t.status, t.lane, t.department_id
    from deadlines d join tickets t on t.id = d.ticket_id where t.id = ${ticket.id}`
  return row!
}

const withdraw = async ({ sql, ticket }: Town): Promise<Move> => {
  const [row] = await sql<{ id: number }[]>`
    select id from consultations where ticket_id = ${ticket.id} and answered_at is null`
  return ['DELETE', `consultation/${row?.id ?? 1}`, { why: 'Hỏi nhầm' }]
}

const stageFor = async (town: Town): Promise<Stage> => {
  const superior = await makeStaff(town.sql, { kind: 'so-xay-dung', communeCode: null })
  await town.sql`update deadlines set starts_at = starts_at - interval '1 day' where ticket_id = ${town.second.id}`
  return { ...town, above: superior.departmentId }
}

const step = fc.record({
  move: fc.constantFrom(...names, 'withdraw-consultation', 'ask'),
  hours: fc.constantFrom(0, 1, 3, 9, 24, 50),
})
type Step = { move: string; hours: number }
const story = (hours: number, ...moves: string[]): [Step[]] => [moves.map((move) => ({ move, hours }))]

/** What residents suffered from, and its siblings. */
const stories: [Step[]][] = [
  story(50, 'accept', 'complex', 'normal', 'urgent', 'normal'),
  story(50, 'accept', 'resolve', 'reopen'),
  story(50, 'refuse', 'reopen', 'refuse', 'reopen'),
  story(50, 'merge', 'unmerge'),
  story(24, 'accept', 'land', 'urgent', 'road', 'normal'),
  story(50, 'emergency', 'feedback', 'emergency'),
  story(24, 'accept', 'consult', 'withdraw-consultation'),
  story(24, 'accept', 'consult', 'resolve', 'reopen'),
  story(24, 'accept', 'consult', 'forward'),
  story(24, 'data', 'road'),
  story(24, 'ask', 'land'),
  story(24, 'ask', 'health'),
  story(24, 'place', 'road', 'place'),
]

const play = async (stage: Stage, { move, hours }: Step) => {
  const { house, staff, ticket, as } = stage
  house.now = new Date(house.now.getTime() + hours * 3_600_000)
  const asking: Move = ['PUT', 'question', { question: 'Nhà số mấy ạ?' }]
  const sent =
    move === 'ask' ? asking : move === 'withdraw-consultation' ? await withdraw(stage) : alone(stage)[move]!
  const [method, noun, body] = sent
  await as(staff.officer)(method, `/api/tickets/${ticket.id}/${noun}`, { body })
}

/** The latest that a ticket may be due: as it was at first, and once missed as it was then. */
type Bounds = { answer: Date; acceptance: Date | null }

const boundsAfter = (now: Date, clock: Clock, bounds: Bounds): Bounds => {
  const ranUntil = clock.pausedSince ?? now
  return {
    answer: clock.dueAt < ranUntil && clock.dueAt < bounds.answer ? clock.dueAt : bounds.answer,
    acceptance: bounds.acceptance,
  }
}

const isLegal = ({ lane }: Clock) => ['complaint', 'denunciation'].includes(lane)

test(
  'whoever handles a ticket alone never renews its time, whatever they do in whatever order',
  {
    timeout: 240_000,
  },
  () =>
    inRollback(async (sql) => {
      const stage = await stageFor(await openTown(sql))
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
          await sql`savepoint story`
          stage.house.now = mondayAtTen
          const begun = await clockOf(stage)
          let bounds: Bounds = { answer: begun.dueAt, acceptance: begun.acceptDueAt }
          let clock = begun
          for (const [i, taken] of steps.entries()) {
            bounds = boundsAfter(new Date(+stage.house.now + taken.hours * 3_600_000), clock, bounds)
            await play(stage, taken)
            clock = await clockOf(stage)
            if (clock.pausedFor === 'resident') expect(clock.status).toBe('waiting')
            if (isLegal(clock)) break
            const asked = steps.slice(0, i + 1).some(({ move }) => move === 'ask')
            const held = {
              answer: clock.dueAt > bounds.answer,
              acceptance: clock.acceptDueAt! > bounds.acceptance!,
            }
            if (asked && bounds.answer.getTime() === begun.dueAt.getTime()) continue
            if (asked || clock.departmentId !== begun.departmentId) held.acceptance = false
            const told = steps.slice(0, i + 1).map(({ move, hours }) => `${hours}h ${move}`)
            expect({ told, ...held }).toEqual({ told, answer: false, acceptance: false })
          }
          await sql`rollback to savepoint story`
        }),
        { numRuns: 80, examples: stories },
      )
    }),
)
