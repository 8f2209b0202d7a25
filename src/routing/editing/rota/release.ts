import type { Ctx } from '../../../context/context.ts'
import { recordHouse } from '../../../events/record.ts'
import { roomsAt } from '../place.ts'
import { endDutiesOf, type Released, takeOutSubstitute } from './store.ts'

/**
 * Ends what somebody who moves or leaves was on duty for, and takes them out as a substitute: in the department that they
 * leave, or everywhere. The right to it is the right to that change.
 */
export const releaseFromDuties = async (
  ctx: Ctx,
  staffId: string,
  departmentId: number | null = null,
): Promise<void> => {
  const at = { staffId, departmentId, now: ctx.now }
  for (const duty of await endDutiesOf(ctx.db, at)) await note(ctx, duty, { validTo: ctx.now })
  for (const duty of await takeOutSubstitute(ctx.db, at)) await note(ctx, duty, { substituteId: null })
}

const note = (ctx: Ctx, { id, departmentId, ...place }: Released, changes: Record<string, unknown>) =>
  recordHouse(
    ctx,
    { type: 'duty.changed', dutyId: id, changes },
    { subject: `duty:${id}`, rooms: [...roomsAt(place), `department:${departmentId}`] },
  )
