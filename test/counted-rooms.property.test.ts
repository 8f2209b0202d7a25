import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Role, roles, statuses } from '../db/vocabulary.ts'
import { type Staff, sealedLanes, sealedLanesOf } from '../src/access/permissions.ts'
import { countedRoomOf, seatOf } from '../src/events/counted-room.ts'
import { roomsOf } from '../src/events/rooms.ts'
import { countRoom, countTickets } from '../src/tickets/reading/counts.ts'
import { inRollback } from './support/database.ts'
import { anyHolding, anyStaff, openWorld, type World, writeTickets } from './support/holdings.ts'
import { mondayAtTen } from './support/moment.ts'

const later = new Date(mondayAtTen.getTime() + 60_000)
const earlier = new Date(mondayAtTen.getTime() - 60_000)

const anyKept = (world: World) =>
  fc
    .tuple(
      anyHolding(world),
      fc.record({
        status: fc.constantFrom(...statuses),
        dangerCheck: fc.constantFrom('none' as const, 'pending' as const),
        dueAt: fc.constantFrom(earlier, later),
        paused: fc.boolean(),
      }),
    )
    .map(([holding, kept]) => ({ ...holding, ...kept }))

describe('The numbers that a room is told', () => {
  test('are for everyone who takes them the numbers that they would be answered; who counts more asks', () =>
    inRollback(async (db) => {
      const world = await openWorld(db)
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyStaff(world), { minLength: 5, maxLength: 10 }),
          fc.array(anyKept(world), { minLength: 1, maxLength: 10 }),
          async (people, tickets) => {
            await writeTickets(db, tickets)
            for (const person of people) {
              const { room, ...answered } = await countTickets({ db, actor: person, now: mondayAtTen })
              const { departmentId } = person
              const told = await countRoom(
                { db, now: mondayAtTen },
                { departmentId, seats: [seatOf(person)] },
              )
              const takes = countedRoomOf(person) !== null && told.elsewhere.length === 0
              expect(room).toBe(takes ? `department:${departmentId}` : null)
              if (!takes) continue
              expect(answered).toEqual(told.numbers)
              expect([roomsOf(person).includes(room!), sealedLanesOf(person)]).toEqual([true, []])
            }
          },
        ),
        { numRuns: 40 },
      )
    }))

  test('do not change by what is sealed', () =>
    inRollback(async (db) => {
      const world = await openWorld(db)
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyKept(world), { minLength: 1, maxLength: 10 }),
          fc.constantFrom(...sealedLanes),
          async (tickets, lane) => {
            const all = () =>
              Promise.all(
                world.departments.map(({ id }) =>
                  countRoom({ db, now: mondayAtTen }, { departmentId: id, seats: [] }),
                ),
              )
            const before = await all()
            await writeTickets(
              db,
              tickets.map((ticket) => ({ ...ticket, lane })),
            )
            expect(await all()).toEqual(before)
          },
        ),
        { numRuns: 20 },
      )
    }))
})

const inCommune: Role[] = ['clerk', 'officer', 'operator', 'dispatcher', 'supervisor']
const inProvince: Role[] = ['clerk', 'officer']

test.each(roles)('a %s takes the numbers of a room only where they see nothing else', (role) => {
  const person = (provinceCode: string, communeCode: string | null): Staff => ({
    kind: 'staff',
    id: 'a',
    name: 'Cán bộ',
    language: 'vi',
    roles: [role],
    departmentId: 7,
    departmentKind: 'economy',
    provinceCode,
    communeCode,
  })
  expect(countedRoomOf(person('01', '00364'))).toBe(inCommune.includes(role) ? 'department:7' : null)
  expect(countedRoomOf(person('01', null))).toBe(inProvince.includes(role) ? 'department:7' : null)
})
