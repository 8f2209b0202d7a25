import { mustHaveArrived } from '../../../access/arrived.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { Refused } from '../../../platform/errors.ts'
import { notYours, wrong } from '../words.ts'
import { mustBeFree, mustNotBeOver, mustServe, note } from './plan.ts'
import * as store from './store.ts'

export type HandOver = {
  /** Who takes over. */
  staffId: string
  /** Null: from now, or from the beginning of a shift to come. */
  from: Date | null
  /** Null: for the rest of the shift; else it comes back then. */
  until: Date | null
}

/** A colleague takes over a shift or a part of it: whoever has the shift hands it over, or whoever plans the rota. */
export const handOverShift = (ctx: Ctx, id: number, asked: HandOver): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const shift = await store.lockShift(ctx.db, ctx.actor, id)
    if (!shift) throw notYours()
    const own = ctx.actor.kind === 'staff' && ctx.actor.id === shift.staffId
    if (!own && !shift.place.mayPlan) throw notTheirs()
    mustNotBeOver(ctx, shift)
    const taken = partOf(ctx, shift, asked)
    if (asked.staffId === shift.staffId) throw sameAgain()
    await mustServe(ctx, asked.staffId, shift.place)
    await mustHaveArrived(ctx.db, { staffId: asked.staffId, field: 'staffId' })
    await mustBeFree(ctx, [taken])
    await keepRest(ctx, shift, taken)
    await store.insertShifts(ctx.db, [taken])
    const changes = { from: shift.staffId, to: asked.staffId, startsAt: taken.startsAt, endsAt: taken.endsAt }
    await note(ctx, shift.place, { staffIds: [shift.staffId, asked.staffId], changes })
  })

const partOf = (
  { now }: Ctx,
  shift: store.LockedShift,
  { staffId, from, until }: HandOver,
): store.NewShift => {
  const begins = shift.startsAt > now ? shift.startsAt : now
  const startsAt = from ?? begins
  const { departmentId, endsAt: ends } = shift
  if (startsAt < begins || (ends && startsAt >= ends))
    throw wrong('from', 'Lúc bàn giao phải nằm trong ca trực.', 'The hand-over must lie within the shift.')
  if (until && (until <= startsAt || (ends && until > ends)))
    throw wrong('until', 'Lúc nhận lại phải nằm trong ca trực.', 'The end must lie within the shift.')
  return { departmentId, staffId, startsAt, endsAt: until ?? ends }
}

/** What lies before and after the part that was handed over stays with whoever had it. */
const keepRest = async ({ db }: Ctx, shift: store.LockedShift, taken: store.NewShift): Promise<void> => {
  const { id, departmentId, staffId } = shift
  if (taken.startsAt > shift.startsAt) await store.saveTimes(db, id, { endsAt: taken.startsAt })
  else await store.deleteShift(db, id)
  const comesBack = taken.endsAt !== null && (shift.endsAt === null || taken.endsAt < shift.endsAt)
  if (comesBack)
    await store.insertShifts(db, [{ departmentId, staffId, startsAt: taken.endsAt!, endsAt: shift.endsAt }])
}

const notTheirs = () =>
  new Refused('forbidden', {
    vi: 'Chỉ người có ca trực hoặc lãnh đạo đơn vị bàn giao được ca này.',
    en: 'Only whoever has the shift, or who leads the department, can hand it over.',
  })

const sameAgain = () => wrong('staffId', 'Ca này đã là của người đó.', 'The shift is theirs already.')
