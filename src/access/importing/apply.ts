import type { Ctx } from '../../context/context.ts'
import type { HouseEventFields } from '../../events/house-event.ts'
import { recordHouse } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import { roomsAt } from '../../routing/editing/place.ts'
import { releaseFromDuties } from '../../routing/editing/rota/release.ts'
import { insertDuty, saveDuty } from '../../routing/editing/rota/store.ts'
import type { Found } from './departments.ts'
import type { Plan } from './plan.ts'
import type { DutyStep, PersonStep } from './plan-person.ts'
import { addDepartment, addPerson, renameDepartment, savePerson } from './store.ts'

/** Who has not entered yet, of those whom the file names. */
export type Waiting = { id: string; departmentId: number }

type Done = { departments: Map<string, number>; people: Map<string, string> }

/**
 * Does all of a plan, each change with its event; the caller's transaction makes it all or nothing. No row of a department
 * that takes reports is locked while the rest is written.
 */
export const applyPlan = async (ctx: Ctx, { departments, people }: Plan, known: Done): Promise<Waiting[]> => {
  const done = { departments: new Map(known.departments), people: new Map(known.people) }
  for (const one of departments) if (one.id === null) await setUp(ctx, one, done)
  for (const person of people) await settle(ctx, person, done)
  for (const person of people) for (const duty of person.duties) await give(ctx, { person, duty, done })
  for (const one of departments) if (one.id !== null) await rename(ctx, one)
  return people
    .filter(({ entered }) => !entered)
    .map((person) => ({ id: done.people.get(person.email)!, departmentId: placeOf(person, done) }))
}

const setUp = async (ctx: Ctx, one: Found & { id: null }, { departments }: Done): Promise<void> => {
  const id = await addDepartment(ctx.db, one.adding)
  if (id === null) throw meanwhile()
  departments.set(one.key, id)
  await noteDepartment(ctx, { ...one, id }, { changes: { added: one.adding.kind, name: one.name } })
}

const rename = async (ctx: Ctx, { id, name, was, spot }: Found & { id: number }): Promise<void> => {
  if (was === null) return
  if ((await renameDepartment(ctx.db, { id, name, was })) === null) throw meanwhile()
  await noteDepartment(ctx, { id, spot }, { changes: { name }, was: { name: was }, source: ofTheImport })
}

/** Whoever agreed to the file stands in the event. */
const ofTheImport = 'Theo tệp cán bộ đã nhập'

type Told = Omit<HouseEventFields['department.changed'], 'departmentId'>

const noteDepartment = (ctx: Ctx, { id, spot }: { id: number; spot: Found['spot'] }, told: Told) =>
  recordHouse(
    ctx,
    { type: 'department.changed', departmentId: id, ...told },
    { subject: `department:${id}`, rooms: roomsAt(spot) },
  )

const placeOf = ({ department }: PersonStep, { departments }: Done): number =>
  department.id ?? departments.get(department.key)!

const settle = async (ctx: Ctx, person: PersonStep, done: Done): Promise<void> => {
  const departmentId = placeOf(person, done)
  const { changes, roles } = person
  if (person.id === null) {
    const id = crypto.randomUUID()
    if ((await addPerson(ctx.db, { ...person, id, departmentId, now: ctx.now })) === null) throw meanwhile()
    done.people.set(person.email, id)
    return note(ctx, { id, departmentId }, { imported: true, departmentId, roles })
  }
  const { id } = person
  if (!changes || Object.keys(changes).length === 0) return
  if (changes.moved) await releaseFromDuties(ctx, id)
  if ((await savePerson(ctx.db, { ...person, id, departmentId })) === null) throw meanwhile()
  const { phone, moved, ...told } = changes
  await note(
    ctx,
    { id, departmentId },
    {
      ...told,
      ...(phone ? { phone: 'given' } : {}),
      ...(moved ? { departmentId } : {}),
    },
  )
}

const note = async (ctx: Ctx, { id, departmentId }: Waiting, changes: Record<string, unknown>) => {
  const rooms = [`department:${departmentId}`, `staff:${id}`]
  await recordHouse(ctx, { type: 'staff.changed', staffId: id, changes }, { subject: `staff:${id}`, rooms })
}

type Giving = { person: PersonStep; duty: DutyStep; done: Done }

const give = async (ctx: Ctx, { person, duty, done }: Giving): Promise<void> => {
  const departmentId = placeOf(person, done)
  const staffId = done.people.get(person.email)!
  const substituteId = duty.substitute === null ? null : done.people.get(duty.substitute)!
  const { categoryCode } = duty
  const terms = { staffId, departmentId, categoryCode, communeCode: null, substituteId }
  const changes = duty.id === null ? { ...terms, validFrom: ctx.now, validTo: null } : { substituteId }
  const id = duty.id ?? (await insertDuty(ctx.db, { ...terms, validFrom: ctx.now, validTo: null }))
  if (duty.id !== null) await saveDuty(ctx.db, duty.id, { substituteId })
  await recordHouse(
    ctx,
    { type: 'duty.changed', dutyId: id, changes },
    { subject: `duty:${id}`, rooms: [`department:${departmentId}`] },
  )
}

const meanwhile = () =>
  new Refused('conflict', {
    vi: 'Có người vừa sửa cùng chỗ này. Chưa thay đổi gì; xin xem thử lại tệp.',
    en: 'Somebody changed the same meanwhile. Nothing was changed; please try the file again.',
  })
