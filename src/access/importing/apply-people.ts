import type { Ctx } from '../../context/context.ts'
import { type HouseHappening, recordHouseMany } from '../../events/record-many.ts'
import { roomsAt } from '../../routing/editing/place.ts'
import type { Released } from '../../routing/editing/rota/store.ts'
import { settleMovers } from '../../tickets/dispatching/settle.ts'
import * as store from './apply-store.ts'
import { type Done, mustBeAll, placeOf } from './done.ts'
import type { PersonStep } from './plan-person.ts'

type Placed = PersonStep & { departmentId: number }
type Known = Placed & { id: string; changes: NonNullable<PersonStep['changes']> }

/** Makes the accounts that are new, notes in `done` who they are, and saves what changes of the others. */
export const settlePeople = async (ctx: Ctx, people: PersonStep[], done: Done): Promise<void> => {
  const placed = people.map((person) => ({ ...person, departmentId: placeOf(person, done) }))
  await admit(
    ctx,
    placed.filter(({ id }) => id === null),
    done,
  )
  const changed = placed.filter(isChanged)
  if (changed.length === 0) return
  await release(ctx, changed)
  mustBeAll(await store.savePeople(ctx.db, changed), changed)
  await recordHouseMany(
    ctx,
    changed.map((person) => noted(person, toldOf(person))),
  )
}

const isChanged = (person: Placed): person is Known =>
  person.id !== null && person.changes !== null && Object.keys(person.changes).length > 0

const admit = async (ctx: Ctx, people: Placed[], done: Done): Promise<void> => {
  if (people.length === 0) return
  const admitted = people.map((person) => ({ ...person, id: crypto.randomUUID() }))
  mustBeAll(await store.addPeople(ctx.db, admitted, ctx.now), admitted)
  for (const { email, id } of admitted) done.people.set(email, id)
  const told = admitted.map((person) => {
    const { departmentId, roles } = person
    return { ...noted(person, { imported: true, departmentId, roles }), alone: true as const }
  })
  await recordHouseMany(ctx, told)
}

/** Who moves has no duty any more where they were. */
const release = async (ctx: Ctx, people: Known[]): Promise<void> => {
  const movers = people
    .filter(({ changes }) => changes.moved)
    .map(({ id, departmentId }) => ({ staffId: id, departmentId }))
  if (movers.length === 0) return
  const ended = await store.endDutiesOfMovers(ctx.db, movers, ctx.now)
  const takenOut = await store.takeOutMovers(ctx.db, movers, ctx.now)
  // Who holds what is not sealed was refused before; what is sealed goes to those who may read it, unsaid.
  await settleMovers(
    ctx,
    movers.map(({ staffId }) => staffId),
    'Người giữ phiếu chuyển đơn vị',
  )
  await recordHouseMany(ctx, [
    ...ended.map((duty) => ofDuty(duty, { validTo: ctx.now })),
    ...takenOut.map((duty) => ofDuty(duty, { substituteId: null })),
  ])
}

/** The row is locked by what was just written. */
const ofDuty = (
  { id, departmentId, ...place }: Released,
  changes: Record<string, unknown>,
): HouseHappening => ({
  event: { type: 'duty.changed', dutyId: id, changes },
  subject: `duty:${id}`,
  rooms: [...roomsAt(place), `department:${departmentId}`],
  alone: true,
})

const toldOf = ({ changes: { phone, moved, ...told }, departmentId }: Known): Record<string, unknown> => ({
  ...told,
  ...(phone ? { phone: 'given' } : {}),
  ...(moved ? { departmentId } : {}),
})

const noted = (
  { id, departmentId }: { id: string; departmentId: number },
  changes: Record<string, unknown>,
): HouseHappening => ({
  event: { type: 'staff.changed', staffId: id, changes },
  subject: `staff:${id}`,
  rooms: [`department:${departmentId}`, `staff:${id}`],
})
