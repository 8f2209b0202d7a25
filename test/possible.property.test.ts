import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Lane, lanes } from '../db/vocabulary.ts'
import { type Doing, doings } from '../src/tickets/possible.ts'
import type { TicketDetail } from '../src/tickets/reading/detail.ts'
import { openTown, type Town, type Who } from './support/addresses.ts'
import { inRollback } from './support/database.ts'
import { mondayAtTen } from './support/moment.ts'

type Sent = [method: string, noun: string, body: unknown]
const why = 'Theo phân công'

/** A good request for every act, whatever stands on the ticket already. */
const requests = ({ staff, second, incidentId }: Town, ticket: TicketDetail | null): Record<Doing, Sent> => {
  const asked = ticket?.consultations.filter(({ answeredAt }) => !answeredAt) ?? []
  const consultation = (departmentId?: number) => {
    const open = asked.find(({ department }) => !departmentId || department.id === departmentId)
    return `consultation/${open?.id ?? ticket?.consultations[0]?.id ?? 1}`
  }
  const free = [staff.other, staff.clerk, staff.chair].find(
    ({ departmentId: id }) =>
      id !== ticket?.department.id && !asked.some(({ department }) => department.id === id),
  )
  const departmentId = free?.departmentId ?? staff.operator.departmentId
  return {
    accept: ['PUT', 'acceptance', {}],
    'undo-acceptance': ['DELETE', 'acceptance', {}],
    resolve: ['PUT', 'resolution', { answer: 'Đã thay nắp cống mới và dọn vệ sinh.', doneOn: '2026-11-23' }],
    'answer-consultation': ['PUT', consultation(staff.other.departmentId), { answer: 'Đồng ý' }],
    'finish-referral': ['DELETE', 'collaboration', {}],
    'decide-extension': ['PUT', 'extension/decision', { decision: 'refused', note: why }],
    reopen: ['DELETE', 'resolution', { why }],
    ask: ['PUT', 'question', { question: 'Nắp cống ở trước số nhà nào ạ?' }],
    forward: ['PUT', 'forwarding', { departmentId, why }],
    note: ['POST', 'note', { text: 'Đã gọi cho người dân' }],
    assign: ['PUT', 'assignment', { officerId: null, why }],
    consult: ['POST', 'consultation', { departmentId, question: 'Xin ý kiến' }],
    'withdraw-consultation': ['DELETE', consultation(), { why }],
    refer: ['PUT', 'collaboration', { departmentId: staff.other.departmentId, task: 'Phân luồng' }],
    extend: ['PUT', 'extension', { why, until: '2026-12-10' }],
    suspend: ['PUT', 'suspension', { why }],
    'lift-suspension': ['DELETE', 'suspension', { why }],
    category: ['PUT', 'category', { category: 'street-light', why }],
    place: ['PUT', 'place', { communeCode: '00367', why }],
    urgency: ['PUT', 'urgency', { urgency: 'urgent', why }],
    lane: ['PUT', 'lane', { lane: 'feedback', why }],
    'confirm-danger': ['PUT', 'danger', {}],
    'dismiss-danger': ['DELETE', 'danger', { why }],
    acknowledge: ['PUT', 'alarm', {}],
    merge: ['PUT', 'merge', { into: second.id }],
    unmerge: ['DELETE', 'merge', {}],
    'join-incident': ['PUT', 'incident', { incidentId }],
    'part-incident': ['DELETE', 'incident', { why }],
    split: ['POST', 'split', { text: 'Đèn đường ở đầu ngõ cũng hỏng' }],
    publish: ['PUT', 'publication', { published: true }],
    unpublish: ['PUT', 'publication', { published: false }],
    'renew-secret': ['PUT', 'secret', { why }],
    'correct-contact': ['PUT', 'contact', { phone: '0912345679', why }],
    'hold-file': ['PUT', 'hold', { why }],
    'release-file': ['DELETE', 'hold', { why }],
    'erase-reporter': ['DELETE', 'reporter', { why }],
    refuse: ['PUT', 'refusal', { reason: 'Không thuộc thẩm quyền', instead: 'Xin gửi công ty cấp nước' }],
  }
}

const send = (town: Town, who: Who, [method, noun, body]: Sent) =>
  town.as(town.staff[who])(method, `/api/tickets/${town.ticket.id}/${noun}`, { body })

const read = async (town: Town, who: Who): Promise<TicketDetail | null> => {
  const answered = await town.as(town.staff[who])('GET', `/api/tickets/${town.ticket.id}`)
  return answered.status === 200 ? answered.json<TicketDetail>() : null
}

/** How much has happened to the ticket so far. */
const happened = async ({ sql, ticket }: Town): Promise<number> => {
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from ticket_events where ticket_id = ${ticket.id}`
  return row!.n
}

const refusals = [403, 404, 409]

/** Two tickets that can be merged, as far as the other one goes: alike, and due no later. */
const beAlike = async ({ sql, ticket, second }: Town) => {
  await sql`
    update tickets s set lane = t.lane, department_id = t.department_id, status = 'accepted'
    from tickets t where t.id = ${ticket.id} and s.id = ${second.id}`
  await sql`update deadlines set starts_at = starts_at - interval '90 days' where ticket_id = ${second.id}`
}

/** Where the answer of the server and what the verbs do disagree. */
const disagreements = async (town: Town, who: Who): Promise<string[]> => {
  const ticket = await read(town, who)
  if (!ticket) return []
  expect(ticket.acts.map(({ act }) => act)).toEqual(doings)
  const wrong: string[] = []
  for (const judged of ticket.acts) {
    await town.sql`savepoint act`
    if (judged.act === 'merge') await beAlike(town)
    const before = await happened(town)
    const { status } = await send(town, who, requests(town, ticket)[judged.act])
    const refused = refusals.includes(status) || (status < 300 && (await happened(town)) === before)
    await town.sql`rollback to savepoint act`
    if (judged.possible && refusals.includes(status)) wrong.push(`${who} may ${judged.act}: ${status}`)
    if (!judged.possible && !refused) wrong.push(`${who} may not ${judged.act}: ${status}`)
  }
  return wrong
}

type Start = { lane: Lane; nameless: boolean; late: boolean; doubtful: boolean }

const stand = async (town: Town, { lane, nameless, late, doubtful }: Start) => {
  const { sql, ticket, second, house } = town
  await sql`update tickets set lane = ${lane} where id in (${ticket.id}, ${second.id})`
  if (nameless) await sql`update tickets set channel = 'hotline', reporter_id = null where id = ${ticket.id}`
  if (doubtful) await sql`update tickets set danger_check = 'pending' where id = ${ticket.id}`
  house.now = late ? new Date('2026-12-30T10:00:00+07:00') : mondayAtTen
}

const whos: Who[] = ['officer', 'leader', 'chair', 'operator', 'dispatcher', 'legal', 'other', 'supervisor']
const start = fc.record({
  lane: fc.constantFrom(...lanes),
  nameless: fc.boolean(),
  late: fc.boolean(),
  doubtful: fc.boolean(),
})
const step = fc.record({
  who: fc.constantFrom<Who>('officer', 'leader', 'chair', 'dispatcher', 'legal', 'other'),
  act: fc.constantFrom(...doings),
})

type Story = [Start, { who: Who; act: Doing }[], Who]
const story = (lane: Lane, acts: [Who, Doing][], reader: Who): Story => [
  { lane, nameless: false, late: false, doubtful: lane === 'feedback' },
  acts.map(([who, act]) => ({ who, act })),
  reader,
]

/** What chance seldom tells. */
const stories: Story[] = [
  story('denunciation', [['legal', 'suspend']], 'legal'),
  story('complaint', [['leader', 'suspend']], 'leader'),
  story('feedback', [['officer', 'extend']], 'leader'),
  story('feedback', [['leader', 'extend']], 'leader'),
  story('feedback', [['leader', 'extend']], 'chair'),
  story(
    'feedback',
    [
      ['officer', 'extend'],
      ['leader', 'decide-extension'],
    ],
    'officer',
  ),
  story('feedback', [['officer', 'consult']], 'other'),
  story('feedback', [['officer', 'refer']], 'other'),
  story('feedback', [['officer', 'ask']], 'officer'),
  story('feedback', [['officer', 'merge']], 'officer'),
  story(
    'feedback',
    [
      ['officer', 'accept'],
      ['officer', 'resolve'],
    ],
    'officer',
  ),
  story('feedback', [['chair', 'publish']], 'chair'),
]

test('what is said to be possible is not refused, and what is said not to be is', { timeout: 180_000 }, () =>
  inRollback(async (sql) => {
    const town = await openTown(sql)
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(step, { maxLength: 6 }),
        fc.constantFrom(...whos),
        async (begun, steps, who) => {
          await sql`savepoint story`
          await stand(town, begun)
          for (const { who, act } of steps) await send(town, who, requests(town, await read(town, who))[act])
          const wrong = await disagreements(town, who)
          await sql`rollback to savepoint story`
          expect(wrong).toEqual([])
        },
      ),
      { numRuns: 40, examples: stories },
    )
  }),
)
