import { mustHaveArrived } from '../../../access/arrived.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { dayMs } from '../../../platform/vietnam-time.ts'
import { type Settling, ticketsToSettle } from '../../../tickets/dispatching/settle.ts'
import type { Department } from '../../holder/department.ts'
import { pageOf, roomsAt } from '../place.ts'
import { clash, notYours, wrong } from '../words.ts'
import * as store from './absence-store.ts'
import { changeDuty } from './duties.ts'
import { dutyPage } from './store.ts'

export type AbsenceEdit = { startsAt: Date; endsAt: Date; why: string | null } & Settling

const longest = 366 * dayMs

export const listAbsences = async (ctx: Ctx, asked: Omit<store.AbsenceQuestion, 'now'>) => {
  const { page, next } = pageOf(
    await store.absencePage(ctx.db, ctx.actor, { ...asked, now: ctx.now }),
    asked.limit,
  )
  return { absences: page, next }
}

export type AbsenceAdding = AbsenceEdit & { staffId: string; substituteId: string | null }

/**
 * Enters an absence: one's own, or of somebody whom the actor leads. When it begins their tickets are kept or handed over,
 * as was said; refused while that is not said and there are any.
 * A substitute, where one is named, is entered in all their duties, which is for whoever keeps those.
 */
export const addAbsence = (
  ctx: Ctx,
  { substituteId, tickets, to, ...absence }: AbsenceAdding,
): Promise<store.AbsenceRow> =>
  inTransaction(ctx, async (ctx) => {
    const place = await placeOf(ctx, absence.staffId)
    mustBeAhead(ctx, absence)
    await ticketsToSettle(ctx, { staffId: absence.staffId, tickets })
    const goes = await whereTo(ctx, absence.staffId, { tickets, to })
    if (substituteId !== null) await nameSubstitute(ctx, absence.staffId, substituteId)
    const id = await store.insertAbsence(ctx.db, { ...absence, ...goes })
    if (id === null) throw overlaps()
    await note(ctx, { id, staffId: absence.staffId, place }, datesOf(absence))
    return store.findAbsence(ctx.db, ctx.actor, id)
  })

/**
 * Moves an absence that is not over; whoever is back early gets tickets again at once. What is said anew of the tickets is
 * done anew; where nothing is said it stays as it was.
 */
export const changeAbsence = (ctx: Ctx, id: number, edit: AbsenceEdit): Promise<store.AbsenceRow> =>
  inTransaction(ctx, async (ctx) => {
    const { staffId, place, ...before } = await lock(ctx, id)
    mustBeAhead(ctx, edit)
    const goes = edit.tickets === undefined ? before : await whereTo(ctx, staffId, edit)
    const { tickets, takenOverBy } = goes
    const { startsAt, endsAt, why } = edit
    const saved = { startsAt, endsAt, why, tickets, takenOverBy, now: ctx.now }
    if (!(await store.saveAbsence(ctx.db, id, saved))) throw overlaps()
    await note(ctx, { id, staffId, place }, datesOf(edit))
    return store.findAbsence(ctx.db, ctx.actor, id)
  })

/** Takes back an absence to come, or ends one that runs. */
export const endAbsence = (ctx: Ctx, id: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { staffId, startsAt, place } = await lock(ctx, id)
    const running = startsAt < ctx.now
    if (running) await store.cutAbsence(ctx.db, id, ctx.now)
    else await store.deleteAbsence(ctx.db, id)
    await note(ctx, { id, staffId, place }, running ? { endsAt: ctx.now } : { withdrawn: true })
  })

const nameSubstitute = async (ctx: Ctx, staffId: string, substituteId: string): Promise<void> => {
  const { db, actor, now } = ctx
  const duties = await dutyPage(db, actor, { staffId, now, after: 0, limit: 1000 })
  if (duties.length === 0)
    throw wrong(
      'substituteId',
      'Người này chưa giữ lĩnh vực nào nên chưa cần người làm thay.',
      'This person holds no field, so nobody need stand in.',
    )
  for (const { id } of duties) await changeDuty(ctx, id, { substituteId })
}

/** As it is kept: a colleague is named only where something is handed over. */
const whereTo = async ({ db }: Ctx, staffId: string, { tickets, to }: Settling) => {
  const takenOverBy = (tickets === 'hand-over' && to) || null
  if (takenOverBy !== null && !(await store.isColleague(db, staffId, takenOverBy)))
    throw wrong(
      'to',
      'Xin chọn một người khác cùng đơn vị.',
      'Please choose somebody else of the same department.',
    )
  if (takenOverBy !== null) await mustHaveArrived(db, { staffId: takenOverBy, field: 'to' })
  return { tickets: tickets ?? null, takenOverBy }
}

const placeOf = async ({ db, actor }: Ctx, staffId: string): Promise<Department> => {
  const place = await store.placeOfPerson(db, actor, staffId)
  if (!place) throw notYours()
  return place
}

const lock = async (ctx: Ctx, id: number) => {
  const absence = await store.lockAbsence(ctx.db, ctx.actor, id)
  if (!absence) throw notYours()
  if (absence.endsAt <= ctx.now)
    throw clash('Kỳ vắng này đã qua nên không sửa được.', 'This absence is over and cannot be changed.')
  return { ...absence, place: await placeOf(ctx, absence.staffId) }
}

const mustBeAhead = ({ now }: Ctx, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): void => {
  if (endsAt <= startsAt)
    throw wrong('endsAt', 'Lúc về phải sau lúc đi.', 'The end must be after the beginning.')
  if (endsAt <= now) throw wrong('endsAt', 'Kỳ vắng này đã qua.', 'This absence is over already.')
  if (endsAt.getTime() - startsAt.getTime() > longest)
    throw wrong('endsAt', 'Một kỳ vắng dài nhất là một năm.', 'An absence lasts a year at most.')
}

const overlaps = () =>
  clash(
    'Người này đã có kỳ vắng trong thời gian đó; xin sửa kỳ vắng ấy.',
    'This person is away in that time already; please change that absence.',
  )

/** The reason stays out of the event, which is kept for good: it may tell of an illness. */
const datesOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => ({ startsAt, endsAt })

const note = (
  ctx: Ctx,
  { id, staffId, place }: { id: number; staffId: string; place: Department },
  changes: Record<string, unknown>,
) =>
  recordHouse(
    ctx,
    { type: 'absence.changed', absenceId: id, staffId, changes },
    {
      subject: `absence:${id}`,
      rooms: [...roomsAt(place), `department:${place.id}`, `staff:${staffId}`],
    },
  )
