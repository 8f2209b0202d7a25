import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Lane, type Role, roles } from '../db/vocabulary.ts'
import { acts as everyAct, mayAct } from '../src/access/acts.ts'
import { type Holding, mayView, type Staff, sealedLanes } from '../src/access/permissions.ts'
import { visibleTo } from '../src/access/visible.ts'
import { roomsFor, roomsOf } from '../src/events/rooms.ts'
import type { Db } from '../src/platform/database.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, mondayAtTen } from './support/house.ts'

type Department = { id: number; kind: string; provinceCode: string | null; communeCode: string | null }
type World = { departments: Department[]; staffIds: string[] }

const blind: Role[] = ['admin', 'province-admin', 'client']
const lanes: Lane[] = ['feedback', 'emergency', 'complaint', 'denunciation', 'spam']

/** Two departments of one commune, one next door, two provinces' and the nation's: every way to be near or far. */
const openWorld = async (db: Db): Promise<World> => {
  const departments = await db<Department[]>`
    select id, kind, province_code, commune_code from departments d
    where (commune_code = ${khuongDinh} and kind in ('economy', 'police'))
      or (commune_code = (select min(code) from communes where province_code = '01' and code <> ${khuongDinh}) and kind = 'economy')
      or (commune_code is null and province_code in ('01', '79') and kind = 'operation-centre')
      or (level = 'national')
    order by id`
  const staff = await Promise.all(
    [1, 2].map(() => makeStaff(db, { kind: 'economy', communeCode: khuongDinh })),
  )
  return { departments: [...departments], staffIds: staff.map(({ id }) => id) }
}

const anyStaff = ({ departments, staffIds }: World) =>
  fc
    .record({
      id: fc.constantFrom(...staffIds),
      roles: fc.subarray([...roles]),
      department: fc.constantFrom(...departments),
    })
    .map(
      ({ id, roles, department }): Staff => ({
        kind: 'staff',
        id,
        name: 'Cán bộ',
        language: 'vi',
        roles,
        departmentId: department.id,
        departmentKind: department.kind,
        provinceCode: department.provinceCode,
        communeCode: department.communeCode,
      }),
    )

const anyHolding = ({ departments, staffIds }: World): fc.Arbitrary<Holding> => {
  const ids = departments.map(({ id }) => id)
  const place = fc.constantFrom(...departments, { provinceCode: null, communeCode: null })
  return fc
    .record({
      lane: fc.constantFrom(...lanes),
      departmentId: fc.constantFrom(...ids),
      place,
      officerId: fc.constantFrom(null, ...staffIds),
      sharedWith: fc.subarray(ids, { maxLength: 2 }),
    })
    .map(({ place: { provinceCode, communeCode }, ...held }) => ({ ...held, provinceCode, communeCode }))
}

/** Writes tickets that are held this way and answers their ids, in order. */
const write = async (db: Db, holdings: Holding[]): Promise<number[]> => {
  const rows = JSON.stringify(
    holdings.map((held, at) => ({ ...held, reference: `P${crypto.randomUUID()}`, at })),
  )
  const input = db`jsonb_to_recordset(${rows}::text::jsonb) as x(at int, reference text, lane text, "departmentId" int,
    "communeCode" text, "provinceCode" text, "officerId" text, "sharedWith" int[])`
  const tickets = await db<{ id: number; reference: string }[]>`
    insert into tickets (reference, lane, status, urgency, channel, language, category_code, commune_code, province_code,
      department_id, officer_id, title, text, search, received_at, reported_at, held_since, updated_at)
    select reference, lane, 'accepted', 'normal', 'web', 'vi', (select min(code) from categories), "communeCode", "provinceCode",
      "departmentId", "officerId", 'x', 'x', 'x', ${mondayAtTen}, ${mondayAtTen}, ${mondayAtTen}, ${mondayAtTen}
    from ${input} order by at returning id, reference`
  // One department is asked for its opinion, the others work along: both share the ticket.
  await db`
    insert into consultations (ticket_id, department_id, question, asked_by, asked_at, due_at)
    select t.id, x."sharedWith"[1], 'x', 'x', ${mondayAtTen}, ${mondayAtTen}
    from ${input} join tickets t using (reference) where cardinality(x."sharedWith") > 0`
  await db`
    insert into collaborators (ticket_id, department_id, task, added_by, added_at)
    select t.id, d, 'x', 'x', ${mondayAtTen}
    from ${input} join tickets t using (reference), unnest(x."sharedWith"[2:]) d`
  return tickets.map(({ id }) => id)
}

const meet = (one: string[], other: string[]) => one.some((room) => other.includes(room))

describe('Who may see a ticket is one rule, said three times', () => {
  test('the permission, the SQL of the lists and the rooms of the sockets agree for everyone and everything', () =>
    inRollback(async (sql) => {
      const db = sql
      const world = await openWorld(db)
      expect(world.departments.length).toBe(6)
      await fc.assert(
        fc.asyncProperty(
          anyStaff(world),
          fc.array(anyHolding(world), { minLength: 10, maxLength: 40 }),
          async (staff, holdings) => {
            const ids = await write(db, holdings)
            const seen = await db<{ id: number }[]>`
              select t.id from tickets t where t.id = any(${ids}) and ${visibleTo(db, staff)}`
            const bySql = new Set(seen.map(({ id }) => id))
            const asked = holdings.map((holding, at) => ({
              holding,
              may: mayView(staff, holding),
              sql: bySql.has(ids[at]!),
              hears: meet(roomsOf(staff), roomsFor(holding)),
            }))
            expect(asked.filter(({ may, sql, hears }) => may !== sql || may !== hears)).toEqual([])
          },
        ),
        { numRuns: 80 },
      )
    }))

  test('and for a great many more, without the database', () => {
    const department = (id: number, provinceCode: string | null, communeCode: string | null) => ({
      id,
      kind: 'x',
      provinceCode,
      communeCode,
    })
    const world: World = {
      staffIds: ['a', 'b'],
      departments: [
        department(1, '01', '00001'),
        department(2, '01', '00001'),
        department(3, '01', '00002'),
        department(4, '01', null),
        department(5, '79', null),
        department(6, null, null),
      ],
    }
    fc.assert(
      fc.property(anyStaff(world), anyHolding(world), (staff, holding) => {
        expect(meet(roomsOf(staff), roomsFor(holding))).toBe(mayView(staff, holding))
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('What follows from it', () => {
  const world: World = {
    staffIds: ['a', 'b'],
    departments: [
      { id: 1, kind: 'x', provinceCode: '01', communeCode: '00001' },
      { id: 2, kind: 'x', provinceCode: '01', communeCode: '00001' },
      { id: 3, kind: 'x', provinceCode: '01', communeCode: null },
    ],
  }
  const always = (holds: (staff: Staff, holding: Holding) => void) =>
    fc.assert(fc.property(anyStaff(world), anyHolding(world), holds), { numRuns: 5_000 })

  const actsOf = (staff: Staff, holding: Holding) => everyAct.filter((act) => mayAct(staff, act, holding))
  const only = (staff: Staff, ...some: Role[]) => staff.roles.every((role) => some.includes(role))

  test('nobody acts on what they may not see, and administrators and programs see and do nothing', () =>
    always((staff, holding) => {
      if (!mayView(staff, holding) || only(staff, ...blind)) expect(actsOf(staff, holding)).toEqual([])
      if (only(staff, ...blind)) expect(mayView(staff, holding)).toBe(false)
    }))

  test('a supervisor changes nothing but notes', () =>
    always((staff, holding) => {
      if (only(staff, 'supervisor'))
        expect(actsOf(staff, holding).filter((act) => act !== 'note')).toEqual([])
    }))

  test('a department leader has no say beyond their department, a chair none beyond their commune', () =>
    always((staff, holding) => {
      const own = staff.departmentId === holding.departmentId || staff.id === holding.officerId
      const said = actsOf(staff, holding).filter(
        (act) => !['note', 'reopen', 'answer-consultation'].includes(act),
      )
      if (only(staff, 'leader') && !own) expect(said).toEqual([])
      const here = staff.communeCode !== null && staff.communeCode === holding.communeCode
      if (only(staff, 'leader', 'chair') && !own && !here) expect(said).toEqual([])
    }))

  test('another role never takes a right away', () =>
    always((staff, holding) => {
      for (const role of staff.roles) {
        const less = { ...staff, roles: staff.roles.filter((one) => one !== role) }
        expect(actsOf(less, holding).filter((act) => !mayAct(staff, act, holding))).toEqual([])
      }
    }))

  test('a sealed ticket is seen only inside the department that holds it, a denunciation only by its legal officers', () =>
    always((staff, holding) => {
      if (!sealedLanes.includes(holding.lane) || !mayView(staff, holding)) return
      expect(staff.departmentId).toBe(holding.departmentId)
      if (holding.lane === 'denunciation') expect(staff.roles).toContain('legal')
    }))

  test('residents and strangers sit in no room and see nothing through the staff rules', () =>
    always((_, holding) => {
      expect(mayView({ kind: 'resident' }, holding)).toBe(false)
      expect(roomsOf({ kind: 'resident' })).toEqual([])
    }))
})
