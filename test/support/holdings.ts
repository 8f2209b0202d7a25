import fc from 'fast-check'
import { type Lane, lanes, type Role, roles, type Status } from '../../db/vocabulary.ts'
import { type Holding, leadingRoles, type Staff } from '../../src/access/permissions.ts'
import type { Db } from '../../src/platform/database.ts'
import { khuongDinh, makeStaff } from './house.ts'
import { mondayAtTen } from './moment.ts'

export type Department = { id: number; kind: string; provinceCode: string | null; communeCode: string | null }
export type World = { departments: Department[]; staffIds: string[] }

/** Two departments of one commune, one next door, two provinces' and the nation's two: every way to be near or far. */
export const openWorld = async (db: Db): Promise<World> => {
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

export const anyStaff = ({ departments, staffIds }: World) =>
  fc
    .record({
      id: fc.constantFrom(...staffIds),
      roles: fc.subarray([...roles]),
      lent: fc.subarray([...leadingRoles]),
      department: fc.constantFrom(...departments),
    })
    .map(
      ({ id, roles, lent, department }): Staff => ({
        ...inPlaceOf(lent.filter((role) => !roles.includes(role))),
        kind: 'staff',
        id,
        name: 'Cán bộ',
        language: 'vi',
        roles: [...new Set([...roles, ...lent])],
        departmentId: department.id,
        departmentKind: department.kind,
        provinceCode: department.provinceCode,
        communeCode: department.communeCode,
      }),
    )

const inPlaceOf = (lent: Role[]): Pick<Staff, 'actingFor'> =>
  lent.length > 0 ? { actingFor: { id: 'away', name: 'Lãnh đạo', roles: lent, until: mondayAtTen } } : {}

export const anyHolding = ({ departments, staffIds }: World): fc.Arbitrary<Holding> => {
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

/** How a ticket is held, and what lists tell tickets apart by. */
export type Kept = Holding & {
  status?: Status
  lane: Lane
  dangerCheck?: 'none' | 'pending'
  categoryCode?: string
  dueAt?: Date
  paused?: boolean
  search?: string
}

/** Writes tickets that are held this way and answers their ids, in order. */
export const writeTickets = async (db: Db, kept: Kept[]): Promise<number[]> => {
  const rows = JSON.stringify(
    kept.map((one, at) => ({ ...ordinary, ...one, reference: `P${crypto.randomUUID()}`, at })),
  )
  const input = db`jsonb_to_recordset(${rows}::text::jsonb) as x(at int, reference text, lane text, "departmentId" int,
    "communeCode" text, "provinceCode" text, "officerId" text, "sharedWith" int[], status text, "dangerCheck" text,
    "categoryCode" text, "dueAt" timestamptz, paused boolean, search text)`
  const tickets = await db<{ id: number }[]>`
    insert into tickets (reference, lane, status, urgency, danger_check, channel, language, category_code, commune_code, province_code,
      department_id, officer_id, title, text, search, received_at, reported_at, held_since, updated_at)
    select reference, lane, status, 'normal', "dangerCheck", 'web', 'vi', "categoryCode", "communeCode", "provinceCode",
      "departmentId", "officerId", 'x', 'x', search, ${mondayAtTen}, ${mondayAtTen}, ${mondayAtTen}, ${mondayAtTen}
    from ${input} order by at returning id, reference`
  await db`
    insert into deadlines (ticket_id, province_code, starts_at, due_at, open, paused_since)
    select t.id, t.province_code, ${mondayAtTen}, x."dueAt", t.status in ('new', 'accepted', 'waiting'), case when x.paused then ${mondayAtTen}::timestamptz end
    from ${input} join tickets t using (reference)`
  await db`
    insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
    select department_id, commune_code, province_code, lane, status, 1 from tickets where id = any(${tickets.map(({ id }) => id)})`
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

const ordinary = {
  status: 'accepted',
  dangerCheck: 'none',
  categoryCode: 'road',
  dueAt: mondayAtTen,
  paused: false,
  search: 'x',
}
