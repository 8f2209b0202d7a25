import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Role } from '../db/vocabulary.ts'
import { acts as everyAct, mayAct } from '../src/access/acts.ts'
import { asOneself, type Holding, mayView, type Staff, sealedLanes } from '../src/access/permissions.ts'
import { visibleTo } from '../src/access/visible.ts'
import { roomsFor, roomsOf } from '../src/events/rooms.ts'
import { inRollback } from './support/database.ts'
import { anyHolding, anyStaff, openWorld, type World, writeTickets } from './support/holdings.ts'
import { askedBy } from './support/walled.ts'

const blind: Role[] = ['admin', 'province-admin', 'client']

const meet = (one: string[], other: string[]) => one.some((room) => other.includes(room))

describe('Who may see a ticket is one rule, said five times', () => {
  test('the permission, its SQL, the seats of the lists, the second wall and the rooms of the sockets agree for everyone and everything', () =>
    inRollback(async (sql) => {
      const db = sql
      const world = await openWorld(db)
      expect(world.departments.length).toBe(7)
      await fc.assert(
        fc.asyncProperty(
          anyStaff(world),
          fc.array(anyHolding(world), { minLength: 10, maxLength: 40 }),
          async (staff, holdings) => {
            const ids = await writeTickets(db, holdings)
            const seen = await db<{ id: number }[]>`
              select t.id from tickets t where t.id = any(${ids}) and ${visibleTo(db, staff)}`
            const bySql = new Set(seen.map(({ id }) => id))
            const behindTheWall = await askedBy(db, staff)<{ id: number }[]>`
              select id from tickets where id = any(${ids}) and lane = any(${sealedLanes})`
            const byPolicy = new Set(behindTheWall.map(({ id }) => id))
            const seated = await db<{ ticketId: number }[]>`
              select ticket_id from ticket_seats where ticket_id = any(${ids}) and seat = any(${roomsOf(staff)})`
            const bySeat = new Set(seated.map(({ ticketId }) => ticketId))
            const asked = holdings.map((holding, at) => ({
              holding,
              may: mayView(staff, holding),
              sql: bySql.has(ids[at]!),
              seated: bySeat.has(ids[at]!),
              walled: sealedLanes.includes(holding.lane) ? byPolicy.has(ids[at]!) : mayView(staff, holding),
              hears: meet(roomsOf(staff), roomsFor(holding)),
            }))
            expect(
              asked.filter(({ may, sql, seated, walled, hears }) =>
                [sql, seated, walled, hears].some((one) => one !== may),
              ),
            ).toEqual([])
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
        (act) => !['note', 'reopen', 'answer-consultation', 'acknowledge'].includes(act),
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

  test('what a leader lends takes no right away, and opens no denunciation', () =>
    always((staff, holding) => {
      const own = asOneself(staff)
      expect(actsOf(own, holding).filter((act) => !mayAct(staff, act, holding))).toEqual([])
      if (holding.lane === 'denunciation') expect(mayView(staff, holding)).toBe(mayView(own, holding))
    }))

  test('residents and strangers sit in no room and see nothing through the staff rules', () =>
    always((_, holding) => {
      expect(mayView({ kind: 'resident' }, holding)).toBe(false)
      expect(roomsOf({ kind: 'resident' })).toEqual([])
    }))
})
