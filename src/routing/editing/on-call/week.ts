import { staffOf } from '../../../access/permissions.ts'
import type { Ctx } from '../../../context/context.ts'
import { dayMs, dayOf, startOfDay, weekdayOf } from '../../../platform/vietnam-time.ts'
import type { Department } from '../../holder/department.ts'
import { gapsIn, onCallAt, type Stretch } from '../../holder/on-call.ts'
import { rotasOf } from '../../holder/on-call-store.ts'
import type { Person } from '../rota/store.ts'
import { notYours } from '../words.ts'
import * as store from './store.ts'

const week = 7 * dayMs

export type WeekAsked = { departmentId: number | undefined; day: Date | null }

/** The week, Monday to Sunday in Vietnam, that a day lies in. */
export const weekOf = (day: Date): Stretch => {
  const number = dayOf(day.getTime())
  const from = startOfDay(number - weekdayOf(number) + 1)
  return { from: new Date(from), until: new Date(from + week) }
}

/** One week of a department's rota, with the hours that nobody covers, and who is on call now. */
export const readWeek = async (ctx: Ctx, { departmentId, day }: WeekAsked) => {
  const { db, actor, now } = ctx
  const id = departmentId ?? staffOf(actor).departmentId
  const department = await store.findSeen(db, actor, id)
  if (!department) throw notYours()
  const asked = weekOf(day ?? now)
  const [shifts, people, rotas, today] = await Promise.all([
    store.shiftsIn(db, id, asked),
    store.peopleFor(db, department),
    rotasOf(db, [id], asked),
    rotasOf(db, [id], { from: now, until: now }),
  ])
  return {
    department: { id, name: department.name },
    ...asked,
    mayPlan: department.mayPlan,
    shifts: [...shifts],
    people: [...people],
    gaps: gapsIn(rotas.get(id)!, { from: later(asked.from, now), until: later(asked.until, now) }),
    onCallNow: onCallAt(today.get(id)!, now),
  }
}

/** What is past cannot be covered any more. */
const later = (a: Date, b: Date) => (a > b ? a : b)

/** What is amiss with the rota of a department: hours that nobody covers, and who is on call without a telephone. */
export type UnitGaps = { department: Department; gaps: Stretch[]; withoutPhone: Person[] }

const lately = 30 * dayMs

/** The departments that the actor plans in which, of the next seven days, hours lack anybody on call or somebody on call lacks a telephone. */
export const unitsWithGaps = async ({ db, actor, now }: Ctx): Promise<UnitGaps[]> => {
  const departments = await store.keepingRota(db, actor, new Date(now.getTime() - lately))
  const ahead = { from: now, until: new Date(now.getTime() + week) }
  const ids = departments.map(({ id }) => id)
  const [rotas, phoneless] = await Promise.all([
    rotasOf(db, ids, ahead),
    store.withoutPhoneIn(db, ids, ahead),
  ])
  return departments.flatMap((department) => {
    const gaps = gapsIn(rotas.get(department.id)!, ahead)
    const withoutPhone = phoneless
      .filter(({ departmentId }) => departmentId === department.id)
      .map(({ id, name }) => ({ id, name }))
    return gaps.length + withoutPhone.length > 0 ? [{ department, gaps, withoutPhone }] : []
  })
}
