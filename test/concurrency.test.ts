import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../db/connect.ts'
import type { Staff } from '../src/access/permissions.ts'
import { type Ctx, type House, inTransaction } from '../src/context/context.ts'
import { chainFaults } from '../src/events/history/verify.ts'
import type { Sql } from '../src/platform/database.ts'
import { Refused } from '../src/platform/errors.ts'
import { mostFiles, orderAside } from '../src/reporting/exporting/aside/order.ts'
import { filesOf } from '../src/reporting/exporting/aside/store.ts'
import { closeAccountOf } from '../src/routing/editing/people/leave.ts'
import { acceptTicket } from '../src/tickets/accept.ts'
import { askResident } from '../src/tickets/ask.ts'
import { assignTicket } from '../src/tickets/assign.ts'
import { correctContact } from '../src/tickets/contact/correct-contact.ts'
import { categoriseTicket } from '../src/tickets/corrections/categorise.ts'
import { changeLane } from '../src/tickets/corrections/change-lane.ts'
import { placeTicket } from '../src/tickets/corrections/place.ts'
import { publishTicket } from '../src/tickets/corrections/publish.ts'
import { setUrgency } from '../src/tickets/corrections/urgency.ts'
import { confirmDanger } from '../src/tickets/danger/confirm.ts'
import { dismissDanger } from '../src/tickets/danger/dismiss.ts'
import { followTicket } from '../src/tickets/duplicates/follow.ts'
import { mergeTicket } from '../src/tickets/duplicates/merge.ts'
import { unmergeTicket } from '../src/tickets/duplicates/unmerge.ts'
import { forwardTicket } from '../src/tickets/forward.ts'
import { holdFile, releaseFile } from '../src/tickets/legal/hold.ts'
import { noteOnTicket } from '../src/tickets/note.ts'
import { eraseReporter } from '../src/tickets/personal-data/erase.ts'
import { attachByStaff } from '../src/tickets/pictures/attach.ts'
import type { Pictures } from '../src/tickets/pictures/pictures.ts'
import { letAnswerOut } from '../src/tickets/public-answer/let-out.ts'
import { foldCounts } from '../src/tickets/reading/counts-store.ts'
import { refuseTicket } from '../src/tickets/refuse.ts'
import { renewSecret } from '../src/tickets/renew-secret.ts'
import { reopenTicket } from '../src/tickets/reopen.ts'
import { rateTicket, reopenByResident } from '../src/tickets/resident/rate.ts'
import { replyToTicket } from '../src/tickets/resident/reply.ts'
import { withdrawTicket } from '../src/tickets/resident/withdraw.ts'
import { resolveTicket } from '../src/tickets/resolve.ts'
import { trackingSecret } from '../src/tickets/secret.ts'
import type { Ticket } from '../src/tickets/ticket.ts'
import { askExtension } from '../src/tickets/time/ask-extension.ts'
import { decideOnExtension } from '../src/tickets/time/decide-extension.ts'
import { liftSuspension, suspendTicket } from '../src/tickets/time/suspend.ts'
import { answerConsultation } from '../src/tickets/together/answer-consultation.ts'
import { consultDepartment } from '../src/tickets/together/consult.ts'
import { referTicket } from '../src/tickets/together/refer.ts'
import { splitTicket } from '../src/tickets/together/split.ts'
import { watchConsultations } from '../src/tickets/together/watch-consultations.ts'
import { withdrawConsultation } from '../src/tickets/together/withdraw-consultation.ts'
import { undoAcceptance } from '../src/tickets/undo-acceptance.ts'
import { testApp } from './support/app.ts'
import { type OwnDatabase, ownDatabase } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, testHouse } from './support/house.ts'
import { until } from './support/until.ts'

const writers = 50

let own: OwnDatabase
let sql: Sql
let close: () => Promise<void>
let house: House
let staff: Record<'officer' | 'colleague' | 'leader' | 'above' | 'beside', Staff>
let officer: Ctx
let leader: Ctx

beforeAll(async () => {
  own = await ownDatabase()
  const connection = connect(own.url, { max: writers, name: 'lang-nghe-test' })
  sql = connection.sql
  close = connection.close
  house = await testHouse(sql)
  const here = { communeCode: khuongDinh }
  staff = {
    officer: await makeStaff(sql, { kind: 'economy', ...here }),
    colleague: await makeStaff(sql, { kind: 'economy', ...here }),
    leader: await makeStaff(sql, { kind: 'chair', ...here, roles: ['chair'] }),
    above: await makeStaff(sql, { kind: 'so-xay-dung' }),
    beside: await makeStaff(sql, { kind: 'police', ...here }),
  }
  officer = ctxFor(house, staff.officer)
  leader = ctxFor(house, staff.leader)
})
afterAll(async () => {
  await close()
  await own.drop()
})

const open = () => openSample(house, { category: 'traffic' })
const accepted = async () => acceptTicket(officer, (await open()).id, {})
const resolution = { answer: 'Đã thay nắp cống và cắm biển báo.', doneOn: '2026-11-23' }
const resolved = async () => resolveTicket(officer, (await accepted()).id, resolution)
const shown = async () => {
  const { id } = await resolved()
  return publishTicket(leader, id, { published: true })
}
const extending = async () => askExtension(officer, (await accepted()).id, { why, until: '2026-12-02' })
const doubtful = () => openSample(house, { text: 'Cái va li để quên ở ghế chờ từ sáng, nghe kêu lạ lắm' })
const sealed = async () => changeLane(leader, (await open()).id, { lane: 'complaint', why })
const suspended = async () => suspendTicket(ctxFor(house), (await sealed()).id, { why })
const held = async () => holdFile(ctxFor(house), (await open()).id, { why })
const joined = async () => mergeTicket(officer, (await open()).id, { into: (await open()).id })
const keyOf = async ({ reference }: Ticket) => ({
  reference,
  secret: await trackingSecret(house.secret, reference),
})
const stateOf = async (id: number) => {
  const [row] =
    await sql`select status, version, officer_id, merged_into, supporters from tickets where id = ${id}`
  return row!
}

/** Runs all at once; whatever fails must be a sentence for a person, never a deadlock or a bug. */
const allAtOnce = async <T>(works: (() => Promise<T>)[]) => {
  const settled = await Promise.allSettled(works.map((work) => work()))
  const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  for (const error of refused) if (!(error instanceof Refused)) throw error
  return { won, refused: refused as Refused[] }
}
const times = <T>(count: number, work: (i: number) => Promise<T>) =>
  allAtOnce(Array.from({ length: count }, (_, i) => () => work(i)))

const mustHoldTogether = async (ids: number[]) => {
  const rows = await sql<{ reference: string }[]>`select reference from tickets where id = any(${ids})`
  for (const { reference } of rows) expect(await chainFaults(house, `ticket:${reference}`)).toEqual([])
}

test('Who orders many files at once keeps as many as who orders them one after another', async () => {
  const chair = { ...leader, actor: staff.leader }
  const days = { first: 20_000, last: 20_364 }
  const asked = { what: 'figures', stretch: { unit: `commune:${khuongDinh}`, days } } as const
  const { won, refused } = await times(mostFiles + 5, () =>
    orderAside(chair, asked, { format: 'csv', lang: 'vi' }),
  )
  expect([won.length, refused.length]).toEqual([mostFiles, 5])
  expect(await filesOf(sql, staff.leader.id, { now: chair.now, most: writers })).toHaveLength(mostFiles)
})

describe('Whoever takes a ticket while their account is closed', () => {
  const leaving = () => makeStaff(sql, { kind: 'economy', communeCode: khuongDinh })
  const shut = (id: string) => closeAccountOf(leader, id, { tickets: 'hand-over' })
  const waitsForRow = () =>
    until(async () => {
      const found = await sql`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from staff%'`
      return found.length > 0
    })

  test('is refused once that has begun', async () => {
    const person = await leaving()
    const { id } = await open()
    await inTransaction(leader, async (closing) => {
      await closeAccountOf(closing, person.id, {})
      await expect(acceptTicket(ctxFor(house, person), id, {})).rejects.toMatchObject({ kind: 'conflict' })
    })
    expect(await stateOf(id)).toMatchObject({ status: 'new', officerId: null })
  })

  test('is waited for where they were first, and hands it over', async () => {
    const person = await leaving()
    const { id } = await open()
    const closed = await inTransaction(ctxFor(house, person), async (taking) => {
      await acceptTicket(taking, id, {})
      const closing = shut(person.id)
      await Promise.race([closing, waitsForRow()])
      return { closing }
    })
    expect(await closed.closing).toMatchObject({ handedOver: 1 })
    expect(await stateOf(id)).toMatchObject({ officerId: null })
  })
})

type Given = { id: number; version: number }
const why = 'Thử đồng thời'

type Row = [prepare: () => Promise<Ticket>, act: (given: Given) => Promise<Ticket>]

/** Every address of a ticket whose body takes a version, on a ticket that allows it; saving makes a new version. */
const verbs: Record<string, Row> = {
  'PUT acceptance': [open, ({ id, version }) => acceptTicket(officer, id, { version })],
  'DELETE acceptance': [accepted, ({ id, version }) => undoAcceptance(officer, id, { version })],
  'PUT assignment': [
    open,
    ({ id, version }) => assignTicket(leader, id, { officerId: staff.colleague.id, why, version }),
  ],
  'PUT forwarding': [
    open,
    ({ id, version }) => forwardTicket(leader, id, { departmentId: staff.beside.departmentId, why, version }),
  ],
  'PUT question': [
    accepted,
    ({ id, version }) => askResident(officer, id, { question: 'Ở đâu ạ?', version }),
  ],
  'PUT resolution': [accepted, ({ id, version }) => resolveTicket(officer, id, { ...resolution, version })],
  'PUT refusal': [
    open,
    ({ id, version }) => refuseTicket(officer, id, { reason: 'Việc dân sự', instead: 'Toà án', version }),
  ],
  'DELETE resolution': [resolved, ({ id, version }) => reopenTicket(officer, id, { why, version })],
  'PUT category': [
    open,
    ({ id, version }) => categoriseTicket(leader, id, { category: 'noise', why, version }),
  ],
  'PUT place': [open, ({ id, version }) => placeTicket(leader, id, { communeCode: '00004', why, version })],
  'PUT urgency': [open, ({ id, version }) => setUrgency(officer, id, { urgency: 'urgent', why, version })],
  'DELETE reporter': [open, ({ id, version }) => eraseReporter(leader, id, { why, version })],
  'PUT hold': [open, ({ id, version }) => holdFile(ctxFor(house), id, { why, version })],
  'DELETE hold': [held, ({ id, version }) => releaseFile(ctxFor(house), id, { why, version })],
  'PUT contact': [
    open,
    ({ id, version }) => correctContact(leader, id, { phone: '+84912345679', why, version }),
  ],
  'PUT secret': [open, ({ id, version }) => renewSecret(leader, id, { why, version })],
  'PUT lane': [open, ({ id, version }) => changeLane(leader, id, { lane: 'complaint', why, version })],
  'PUT danger': [doubtful, ({ id, version }) => confirmDanger(leader, id, { version })],
  'DELETE danger': [doubtful, ({ id, version }) => dismissDanger(leader, id, { why, version })],
  'PUT extension': [
    accepted,
    ({ id, version }) => askExtension(officer, id, { why, until: '2026-12-02', version }),
  ],
  'PUT extension/decision': [
    extending,
    ({ id, version }) => decideOnExtension(leader, id, { decision: 'granted', version }),
  ],
  'PUT suspension': [sealed, ({ id, version }) => suspendTicket(ctxFor(house), id, { why, version })],
  'PUT merge': [
    open,
    async ({ id, version }) => mergeTicket(officer, id, { into: (await open()).id, version }),
  ],
  'PUT publication': [open, ({ id, version }) => publishTicket(leader, id, { published: true, version })],
  'PUT public-answer': [
    shown,
    ({ id, version }) => letAnswerOut(leader, id, { text: 'Đã xong, mời xem.', version }),
  ],
  'DELETE merge': [joined, ({ id, version }) => unmergeTicket(officer, id, { version })],
  'DELETE suspension': [suspended, ({ id, version }) => liftSuspension(ctxFor(house), id, { why, version })],
}

/** The same for what changes nothing that another may be about to save: many may do it on one version. */
const beside: Record<string, Row> = {
  'POST consultation': [
    accepted,
    ({ id, version }) =>
      consultDepartment(officer, id, {
        departmentId: staff.above.departmentId,
        question: 'Ai quản lý?',
        version,
      }),
  ],
  'PUT collaboration': [
    accepted,
    ({ id, version }) =>
      referTicket(officer, id, { departmentId: staff.beside.departmentId, task: 'Cùng làm', version }),
  ],
  'POST split': [
    open,
    ({ id, version }) => splitTicket(officer, id, { text: 'Đèn đường ở đầu ngõ cũng hỏng', version }),
  ],
}

type Operation = {
  requestBody?: { content: { 'application/json'?: { schema: { properties?: Record<string, unknown> } } } }
}

test('every address of a ticket that takes a version has its row here', async () => {
  const page = (await testApp(house).resident('GET', '/openapi.json')).json<{
    paths: Record<string, Record<string, Operation>>
  }>()
  const taking = Object.entries(page.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) =>
      requestBody?.content['application/json']?.schema.properties?.version
        ? [`${method.toUpperCase()} ${path.replace('/api/tickets/{id}/', '')}`]
        : [],
    ),
  )
  // A department has a version of its own; test/directory-editing.test.ts saves it by an old one.
  const ofTickets = taking.filter((address) => address !== 'PUT /api/departments/{id}')
  expect(ofTickets.sort()).toEqual(Object.keys({ ...verbs, ...beside }).sort())
})

describe('a version that is not the newest is refused, and says what changed', () => {
  test.each(Object.entries({ ...verbs, ...beside }))('%s', async (_, [prepare, act]) => {
    const ticket = await prepare()
    await expect(act({ ...ticket, version: ticket.version - 1 })).rejects.toMatchObject({
      kind: 'conflict',
      details: { current: { version: ticket.version } },
    })
    expect((await stateOf(ticket.id)).version).toBe(ticket.version)
  })
})

describe('one version, many writers: one wins, the others are told', () => {
  test.each(Object.keys(verbs))('%s', async (name) => {
    const [prepare, act] = verbs[name]!
    const ticket = await prepare()
    const { won, refused } = await times(8, () => act(ticket))
    expect(won).toHaveLength(1)
    for (const { kind } of refused) expect(['conflict', 'missing']).toContain(kind)
    expect(await stateOf(ticket.id)).toMatchObject({ version: ticket.version + 1 })
    await mustHoldTogether([ticket.id])
  })
})

test('two dispatchers give one ticket to two officers: one of them holds it, and the other dispatcher is told', async () => {
  const ticket = await open()
  const both = [staff.officer.id, staff.colleague.id]
  const { won, refused } = await allAtOnce(
    both.map(
      (officerId) => () => assignTicket(leader, ticket.id, { officerId, why, version: ticket.version }),
    ),
  )
  expect([won.length, refused.length]).toEqual([1, 1])
  expect((await stateOf(ticket.id)).officerId).toBe(won[0]!.officerId)
})

describe('what happens once, happens once', () => {
  test('a rating', async () => {
    const ticket = await resolved()
    const key = await keyOf(ticket)
    const rating = { score: 5, comment: null, channel: 'web' } as const
    expect(
      (await times(8, () => rateTicket(ctxFor(house, { kind: 'resident' }), key, rating))).won,
    ).toHaveLength(1)
  })

  test('a withdrawal', async () => {
    const key = await keyOf(await open())
    expect((await times(8, () => withdrawTicket(ctxFor(house), key, { why }))).won).toHaveLength(1)
  })

  test('a question to one department, and its answer', async () => {
    const ticket = await accepted()
    const { departmentId } = staff.above
    const asking = await times(8, () =>
      consultDepartment(officer, ticket.id, { departmentId, question: 'Ai quản lý?' }),
    )
    expect(asking.won).toHaveLength(1)
    const [row] = await sql<{ id: number }[]>`select id from consultations where ticket_id = ${ticket.id}`
    const above = ctxFor(house, staff.above)
    const said = { consultationId: row!.id, answer: 'Phường quản lý.' }
    expect((await times(8, () => answerConsultation(above, ticket.id, said))).won).toHaveLength(1)
    await mustHoldTogether([ticket.id])
  })

  test('a question taken back, or told of because it is overdue', async () => {
    const ticket = await accepted()
    const { departmentId } = staff.above
    await consultDepartment(officer, ticket.id, { departmentId, question: 'Ai quản lý?' })
    const [row] = await sql<{ id: number; dueAt: Date }[]>`
      select id, due_at from consultations where ticket_id = ${ticket.id}`
    const late = { ...ctxFor(house), now: row!.dueAt }
    await times(8, () => watchConsultations(late))
    const told = () => sql`
      select from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.consultation-missed'`
    expect(await told()).toHaveLength(1)
    const withdrawal = { consultationId: row!.id, why }
    expect((await times(8, () => withdrawConsultation(officer, ticket.id, withdrawal))).won).toHaveLength(1)
    await mustHoldTogether([ticket.id])
  })

  test('"not done", by the reporter and by one whose report was merged', async () => {
    const [lasting, merged] = [await accepted(), await open()]
    await mergeTicket(officer, merged.id, { into: lasting.id })
    await resolveTicket(officer, lasting.id, resolution)
    const keys = [await keyOf(lasting), await keyOf(merged)] as const
    const resident = ctxFor(house, { kind: 'resident' })
    const { won } = await times(8, (i) => reopenByResident(resident, keys[i % 2 ? 1 : 0], { why }))
    expect(won).toHaveLength(1)
    expect(await stateOf(lasting.id)).toMatchObject({ status: 'accepted' })
  })

  test('a separation', async () => {
    const [one, two] = [await open(), await open()]
    await mergeTicket(officer, one.id, { into: two.id })
    expect((await times(8, () => unmergeTicket(officer, one.id, {}))).won).toHaveLength(1)
    expect(await stateOf(two.id)).toMatchObject({ supporters: 0 })
  })
})

describe('nothing is lost', () => {
  test('fifty notes are fifty events in one unbroken chain', async () => {
    const ticket = await open()
    expect(
      (await times(writers, (i) => noteOnTicket(officer, ticket.id, { text: `Ghi chú ${i}` }))).won,
    ).toHaveLength(writers)
    const [row] =
      await sql`select count(*) as n from ticket_events where ticket_id = ${ticket.id} and type = 'ticket.noted'`
    expect(row!.n).toBe(writers)
    await mustHoldTogether([ticket.id])
  })

  test('fifty followers count fifty, one who taps twenty times counts once', async () => {
    const { id, reference } = await open()
    const follow = (phone: string) =>
      followTicket(ctxFor(house), reference, { phone, email: null, consent: true, language: 'vi' })
    await times(writers, (i) => follow(`+849870000${String(i).padStart(2, '0')}`))
    await times(20, () => follow('+84911111111'))
    expect(await stateOf(id)).toMatchObject({ supporters: writers + 1 })
    const [row] = await sql`select count(*) as n from followers where ticket_id = ${id}`
    expect(row!.n).toBe(writers + 1)
  })

  test('of ten pictures at once six are kept', async () => {
    const ticket = await accepted()
    let made = 0
    const pictures: Omit<Pictures, 'uploads'> = {
      put: async () => {},
      get: async () => null,
      take: async () => ({ bytes: new Uint8Array([made++]), mediaType: 'image/jpeg', width: 1, height: 1 }),
    }
    const given = { bytes: new Uint8Array(), pictures, purpose: 'proof' as const }
    expect((await times(10, () => attachByStaff(officer, ticket.id, given))).won).toHaveLength(6)
  })

  test('twenty splits are twenty tickets', async () => {
    const ticket = await open()
    const { won } = await times(20, (i) =>
      splitTicket(officer, ticket.id, { text: `Việc thứ ${i} trong đơn` }),
    )
    expect(new Set(won.map(({ id }) => id)).size).toBe(20)
    await mustHoldTogether([ticket.id, ...won.map(({ id }) => id)])
  })
})

describe('merging in all directions', () => {
  test('opposite merges never close both', async () => {
    for (let round = 0; round < 15; round++) {
      const [one, two] = [await open(), await open()]
      const { won } = await allAtOnce([
        () => mergeTicket(officer, one.id, { into: two.id }),
        () => mergeTicket(leader, two.id, { into: one.id }),
      ])
      expect(won).toHaveLength(1)
      const states = [(await stateOf(one.id)).status, (await stateOf(two.id)).status]
      expect(states.sort()).toEqual(['merged', 'new'])
    }
  })

  test('a ring of merges leaves at least one open, and every merged one leads to it', async () => {
    const ring = [await open(), await open(), await open(), await open(), await open()]
    await allAtOnce(
      ring.map(
        ({ id }, i) =>
          () =>
            mergeTicket(officer, id, { into: ring[(i + 1) % ring.length]!.id }),
      ),
    )
    const states = new Map(await Promise.all(ring.map(async ({ id }) => [id, await stateOf(id)] as const)))
    const endOf = (id: number, steps = 0): string =>
      states.get(id)!.status === 'merged' && steps <= ring.length
        ? endOf(states.get(id)!.mergedInto, steps + 1)
        : states.get(id)!.status
    for (const { id } of ring) expect(endOf(id)).toBe('new')
    await mustHoldTogether(ring.map(({ id }) => id))
  })
})

test('fifty writers of every kind on five tickets: no deadlock, no broken chain, counters that add up', async () => {
  const tickets = [await open(), await open(), await open(), await open(), await open()]
  const keys = await Promise.all(tickets.map(keyOf))
  const at = (i: number) => tickets[i % 5]!
  const resident = ctxFor(house, { kind: 'resident' })
  const acts: ((i: number) => Promise<unknown>)[] = [
    (i) => acceptTicket(officer, at(i).id, {}),
    (i) => assignTicket(leader, at(i).id, { officerId: i % 2 ? staff.officer.id : staff.colleague.id, why }),
    (i) => forwardTicket(leader, at(i).id, { departmentId: staff.beside.departmentId, why }),
    (i) => askResident(leader, at(i).id, { question: 'Ở đâu ạ?' }),
    (i) => replyToTicket(resident, keys[i % 5]!, { text: 'Đầu ngõ', channel: 'web' }),
    (i) => noteOnTicket(officer, at(i).id, { text: 'Đang xem' }),
    (i) => mergeTicket(leader, at(i).id, { into: at(i + 1 + (i % 3)).id }),
    (i) => unmergeTicket(leader, at(i).id, {}),
    (i) => categoriseTicket(leader, at(i).id, { category: i % 2 ? 'noise' : 'traffic', why }),
    (i) => placeTicket(leader, at(i).id, { communeCode: i % 2 ? '00004' : khuongDinh, why }),
    (i) => setUrgency(leader, at(i).id, { urgency: i % 2 ? 'urgent' : 'complex', why }),
    (i) =>
      consultDepartment(officer, at(i).id, { departmentId: staff.above.departmentId, question: 'Ai làm?' }),
    (i) => referTicket(officer, at(i).id, { departmentId: staff.beside.departmentId, task: 'Cùng làm' }),
    (i) => resolveTicket(officer, at(i).id, resolution),
    (i) => reopenTicket(officer, at(i).id, { why }),
    (i) =>
      followTicket(resident, at(i).reference, {
        phone: `+8498700${i}`,
        email: null,
        consent: true,
        language: 'vi',
      }),
  ]
  for (let wave = 0; wave < 4; wave++)
    await Promise.all([
      times(writers, (i) => acts[(i * 7 + wave * 3) % acts.length]!(i + wave)),
      foldCounts(sql),
      foldCounts(sql),
    ])
  await mustHoldTogether(tickets.map(({ id }) => id))
  const counted = await sql`
    select department_id, lane, status, sum(n)::int as n from (table ticket_counts union all table ticket_sums) c
    group by 1, 2, 3 having sum(n) <> 0 order by 1, 2, 3`
  const actual =
    await sql`select department_id, lane, status, count(*)::int as n from tickets group by 1, 2, 3 order by 1, 2, 3`
  expect([...counted]).toEqual([...actual])
  const [lost] = await sql`
    select count(*)::int as n from tickets t join deadlines d on d.ticket_id = t.id
    where d.open <> (t.status in ('new', 'accepted', 'waiting')) and t.status <> 'waiting'`
  expect(lost!.n).toBe(0)
})
