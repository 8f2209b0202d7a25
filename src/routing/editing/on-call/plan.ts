import { mustManage } from '../../../access/management.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { sayMoment } from '../../../platform/time-words.ts'
import { dayMs } from '../../../platform/vietnam-time.ts'
import type { Department } from '../../holder/department.ts'
import { roomsAt } from '../place.ts'
import { mayServe } from '../rota/store.ts'
import { lockEditable } from '../store.ts'
import { clash, notYours, wrong } from '../words.ts'
import * as store from './store.ts'

export type Planned = store.NewShift & {
  /** The same hours of so many weeks in a row. */
  weeks: number
}

const longest = 366 * dayMs
const week = 7 * dayMs

/** Puts somebody on call, once or week after week; without an end until further notice. Several may be on call at a time. */
export const planShift = (ctx: Ctx, { weeks, ...shift }: Planned): Promise<{ planned: number }> =>
  inTransaction(ctx, async (ctx) => {
    mustManage(ctx.actor, 'manage-directory')
    const department = await lockEditable(ctx.db, ctx.actor, shift.departmentId)
    if (!department) throw notYours()
    mustBeAhead(ctx, shift)
    if (weeks > 1) mustFitAWeek(shift)
    await mustServe(ctx, shift.staffId, department)
    const shifts = Array.from({ length: weeks }, (_, at) => later(shift, at * week))
    await mustBeFree(ctx, shifts)
    await store.insertShifts(ctx.db, shifts)
    await note(ctx, department, { staffIds: [shift.staffId], changes: { ...shift, weeks } })
    return { planned: shifts.length }
  })

/** Takes back a shift to come, or ends one that runs now; one that is over stays as it was. */
export const removeShift = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const shift = await store.lockShift(ctx.db, ctx.actor, id)
    if (!shift?.place.mayPlan) throw notYours()
    mustNotBeOver(ctx, shift)
    const running = shift.startsAt < ctx.now
    if (running) await store.saveTimes(ctx.db, id, { endsAt: ctx.now })
    else await store.deleteShift(ctx.db, id)
    const { staffId, startsAt } = shift
    await note(ctx, shift.place, { staffIds: [staffId], changes: { startsAt, removed: true } })
  })

const later = ({ startsAt, endsAt, ...rest }: store.NewShift, by: number): store.NewShift => ({
  ...rest,
  startsAt: new Date(startsAt.getTime() + by),
  endsAt: endsAt && new Date(endsAt.getTime() + by),
})

const mustBeAhead = ({ now }: Ctx, { startsAt, endsAt }: store.NewShift): void => {
  if (!endsAt) return
  if (endsAt <= startsAt)
    throw wrong('endsAt', 'Giờ hết trực phải sau giờ bắt đầu.', 'The end must be after the beginning.')
  if (endsAt <= now) throw wrong('endsAt', 'Ca trực này đã qua.', 'This shift is over already.')
  if (endsAt.getTime() - startsAt.getTime() > longest)
    throw wrong('endsAt', 'Một ca trực dài nhất là một năm.', 'A shift lasts a year at most.')
}

const mustFitAWeek = ({ startsAt, endsAt }: store.NewShift): void => {
  if (endsAt && endsAt.getTime() - startsAt.getTime() <= week) return
  throw wrong(
    'weeks',
    'Muốn lặp lại hằng tuần, ca trực phải có giờ hết và không dài quá một tuần.',
    'To repeat it every week, the shift needs an end within a week.',
  )
}

export const mustServe = async ({ db }: Ctx, staffId: string, department: Department): Promise<void> => {
  if (!(await mayServe(db, staffId, department)))
    throw wrong(
      'staffId',
      'Cán bộ này không làm việc ở địa bàn đó.',
      'That person does not work in that place.',
    )
}

export const mustBeFree = async ({ db }: Ctx, shifts: readonly store.NewShift[]): Promise<void> => {
  const taken = await store.clashOf(db, shifts)
  if (!taken) return
  const since = sayMoment(taken.startsAt)
  throw clash(
    `Người này đã có ca trực ở đây trong giờ đó (từ ${since.vi}).`,
    `This person is on call here at that time already (from ${since.en}).`,
  )
}

export const mustNotBeOver = ({ now }: Ctx, { endsAt }: store.NewShift): void => {
  if (endsAt && endsAt <= now) throw clash('Ca trực này đã qua.', 'This shift is over.')
}

export const note = (
  ctx: Ctx,
  place: Department,
  { staffIds, changes }: { staffIds: string[]; changes: Record<string, unknown> },
) =>
  recordHouse(
    ctx,
    { type: 'on-call.changed', departmentId: place.id, staffIds, changes },
    {
      subject: `on-call:${place.id}`,
      rooms: [...roomsAt(place), `department:${place.id}`, ...staffIds.map((id) => `staff:${id}`)],
    },
  )
