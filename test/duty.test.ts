import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lane, Role } from '../db/vocabulary.ts'
import { type Candidate, chooseOfficer, type Duty, type DutyQuestion } from '../src/routing/holder/duty.ts'
import { explainDuty } from '../src/routing/holder/duty-words.ts'

const economy = 1
const office = 2
const person = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  kind: 'staff',
  id,
  name: `Cán bộ ${id}`,
  language: 'vi',
  roles: ['officer'],
  departmentId: economy,
  departmentKind: 'economy',
  provinceCode: '01',
  communeCode: '00001',
  open: 0,
  loadLimit: 40,
  lastGivenAt: null,
  awayUntil: null,
  ...changes,
})
const duty = (staffId: string, changes: Partial<Duty> = {}): Duty => ({
  staffId,
  departmentId: economy,
  categoryCode: null,
  communeCode: null,
  substituteId: null,
  onCall: false,
  ...changes,
})
const asked: DutyQuestion = {
  lane: 'feedback',
  departmentId: economy,
  communeCode: '00001',
  provinceCode: '01',
  officerId: null,
  sharedWith: [],
  categoryCode: 'road',
  text: 'Đường hỏng',
}
const away = new Date('2026-12-01T17:00:00+07:00')
const roster = (people: Candidate[], duties: Duty[]) => ({
  duties,
  people: new Map(people.map((one) => [one.id, one])),
})
const choose = (people: Candidate[], duties: Duty[], question: Partial<DutyQuestion> = {}) => {
  const { officer, reasons } = chooseOfficer(roster(people, duties), { ...asked, ...question })
  return { id: officer?.id ?? null, codes: reasons.map(({ code }) => code), reasons }
}

test('who holds the field takes it before who holds everything', () => {
  const people = [person('all'), person('road', { open: 9 })]
  const found = choose(people, [duty('all'), duty('road', { categoryCode: 'road' })])
  expect(found.id).toBe('road')
  expect(choose(people, [duty('all'), duty('road', { categoryCode: 'waste' })]).id).toBe('all')
})

test('the fewest open tickets, then the longest without a new one', () => {
  const given = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
  const duties = [duty('a'), duty('b'), duty('c')]
  const load = choose([person('a', { open: 2 }), person('b', { open: 1 }), person('c', { open: 3 })], duties)
  expect(load.id).toBe('b')
  const idle = [given(3), given(1), given(2)].map((lastGivenAt, i) => person('abc'[i]!, { lastGivenAt }))
  expect(choose(idle, duties).id).toBe('b')
})

test('of who is away the substitute takes it, and both are said', () => {
  const people = [person('a', { awayUntil: away }), person('s')]
  const found = choose(people, [duty('a', { categoryCode: 'road', substituteId: 's' })])
  expect(found).toMatchObject({ id: 's', codes: ['duty-away', 'duty-substitute'] })
  expect(found.reasons.map((one) => explainDuty(one).vi)).toEqual([
    'Cán bộ a vắng đến 01/12/2026.',
    'Phân công Cán bộ s làm thay Cán bộ a.',
  ])
})

test('who holds too much is passed over, except in danger', () => {
  const people = [person('a', { open: 40 })]
  expect(choose(people, [duty('a')])).toMatchObject({ id: null, codes: ['duty-full', 'duty-nobody'] })
  expect(choose(people, [duty('a')], { lane: 'emergency' }).id).toBe('a')
})

test('then the on-call officer of the department, then of the office, then the queue', () => {
  const clerk = person('o', { departmentId: office, departmentKind: 'office' })
  const duties = [
    duty('o', { departmentId: office, onCall: true }),
    duty('n', { onCall: true }),
    duty('a', { categoryCode: 'road' }),
  ]
  const people = [person('a', { awayUntil: away }), person('n'), clerk]
  expect(choose(people, duties)).toMatchObject({ id: 'n', codes: ['duty-away', 'duty-on-call'] })
  const found = choose([person('a', { awayUntil: away }), clerk], duties)
  expect(found).toMatchObject({ id: 'o', codes: ['duty-away', 'duty-office'] })
  expect(choose([], [])).toMatchObject({ id: null, codes: [] })
})

test('a denunciation goes to nobody but a legal officer who holds it; a complaint to a leader too', () => {
  const people = [
    person('o'),
    person('l', { roles: ['leader'], open: 5 }),
    person('j', { roles: ['legal'], open: 9 }),
  ]
  const duties = people.map(({ id }) => duty(id))
  expect(choose(people, duties, { lane: 'denunciation' }).id).toBe('j')
  expect(choose(people, duties, { lane: 'complaint' }).id).toBe('l')
  expect(choose([person('o')], [duty('o')], { lane: 'denunciation' })).toMatchObject({
    id: null,
    codes: ['duty-not-allowed', 'duty-nobody'],
  })
})

test('who is named in an accusation never gets it, nor does the office for the unit', () => {
  const accused = person('a', { name: 'Nguyễn Thị Hoa' })
  const clerk = person('o', { departmentId: office, departmentKind: 'office' })
  const duties = [duty('a'), duty('o', { departmentId: office, onCall: true })]
  const question = { categoryCode: 'conduct', text: 'Chị nguyen thi hoa quát mắng dân' }
  expect(choose([accused, clerk], duties, question)).toMatchObject({
    id: null,
    codes: ['duty-accused', 'duty-nobody'],
  })
  expect(choose([accused, clerk], duties, { ...question, categoryCode: 'procedure' }).id).toBe('a')
})

const ids = ['a', 'b', 'c', 'd']
const anyPerson = (id: string) =>
  fc
    .record({
      open: fc.integer({ min: 0, max: 5 }),
      loadLimit: fc.integer({ min: 0, max: 5 }),
      awayUntil: fc.option(fc.constant(away)),
      roles: fc.subarray<Role>([
        'officer',
        'leader',
        'chair',
        'legal',
        'operator',
        'clerk',
        'utility',
        'admin',
      ]),
      departmentId: fc.constantFrom(economy, office, 3),
    })
    .map((changes) => person(id, changes))
const anyDuty = fc.record({
  staffId: fc.constantFrom(...ids),
  departmentId: fc.constantFrom(economy, office),
  categoryCode: fc.constantFrom(null, 'road', 'waste'),
  communeCode: fc.constantFrom(null, '00001', '00002'),
  substituteId: fc.option(fc.constantFrom(...ids)),
  onCall: fc.boolean(),
})
const lanes: Lane[] = ['feedback', 'emergency', 'complaint', 'denunciation', 'spam']

test('whatever the roster, nobody away, overloaded or not allowed is chosen, and the order of rows decides nothing', () => {
  fc.assert(
    fc.property(
      fc.tuple(...ids.map(anyPerson)),
      fc.array(anyDuty, { maxLength: 8 }),
      fc.constantFrom(...lanes),
      (people, duties, lane) => {
        const { officer, reasons } = chooseOfficer(roster(people, duties), { ...asked, lane })
        const turned = chooseOfficer(roster([...people].reverse(), [...duties].reverse()), { ...asked, lane })
        expect(turned.officer?.id).toBe(officer?.id)
        if (!officer) return
        expect(officer.awayUntil).toBeNull()
        if (lane !== 'emergency') expect(officer.open).toBeLessThan(officer.loadLimit)
        if (lane === 'denunciation') expect(officer).toMatchObject({ departmentId: economy })
        if (lane === 'denunciation') expect(officer.roles).toContain('legal')
        for (const reason of reasons) expect(explainDuty(reason).en).not.toMatch(/undefined|null/)
      },
    ),
    { numRuns: 500 },
  )
})
