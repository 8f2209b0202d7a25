import { staffOf } from '../../../access/permissions.ts'
import type { Ctx } from '../../../context/context.ts'
import { dayMs, dayOf, startOfDay, weekdayOf } from '../../../platform/vietnam-time.ts'
import type { Department } from '../../holder/department.ts'
import { gapsIn, onCallAt, type Stretch } from '../../holder/on-call.ts'
import { rotasOf } from '../../holder/on-call-store.ts'
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

export type UnitGaps = { department: Department; gaps: Stretch[] }

const lately = 30 * dayMs

/** The departments that the actor plans in which the next seven days have hours without anybody on call. */
export const unitsWithGaps = async ({ db, actor, now }: Ctx): Promise<UnitGaps[]> => {
  const departments = await store.keepingRota(db, actor, new Date(now.getTime() - lately))
  const ahead = { from: now, until: new Date(now.getTime() + week) }
  const rotas = await rotasOf(
    db,
    departments.map(({ id }) => id),
    ahead,
  )
  return departments.flatMap((department) => {
    const gaps = gapsIn(rotas.get(department.id)!, ahead)
    return gaps.length > 0 ? [{ department, gaps }] : []
  })
}
