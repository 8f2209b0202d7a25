import { noSuchDepartment } from '../../access/accounts/reach.ts'
import { mustManage } from '../../access/management.ts'
import { hasSeatFor } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { ClientMay } from '../../events/house-event.ts'
import { hasEnded, noSeatThere, noSuchClient } from './refusals.ts'
import { type ClientSeen, findClient, lockClient, type Unit, unitOf } from './store.ts'

/** The program, when it lies where the actor keeps accounts; refused as if it were not there elsewhere. */
export const clientOf = async ({ db, actor }: Ctx, id: string): Promise<ClientSeen> => {
  mustManage(actor, 'manage-staff', 'province')
  const client = await findClient(db, actor, id)
  if (!client) throw noSuchClient()
  return client
}

/** The same, locked; refused when it has ended. */
export const standingClient = async (ctx: Ctx, id: string): Promise<ClientSeen> => {
  await clientOf(ctx, id)
  if (!(await lockClient(ctx.db, id))) throw hasEnded()
  return clientOf(ctx, id)
}

/** Refused: a department that the actor keeps no accounts of, and a reach that a seat there does not give. */
export const mustSitAt = async (
  { db, actor }: Ctx,
  { departmentId, reach }: Pick<ClientMay, 'departmentId' | 'reach'>,
): Promise<Unit> => {
  const unit = await unitOf(db, actor, departmentId)
  if (!unit) throw noSuchDepartment()
  if (reach !== 'department' && !hasSeatFor(unit, reach)) throw noSeatThere()
  return unit
}

export const mayOf = ({ name, departmentId, scopes, reach, perMinute }: ClientMay): ClientMay => ({
  name,
  departmentId,
  scopes,
  reach,
  perMinute,
})

/** Where its events stand, and which screens show it. */
export const aboutClient = ({ id, departmentId }: Pick<ClientSeen, 'id' | 'departmentId'>) => ({
  subject: `staff:${id}`,
  rooms: [`department:${departmentId}`],
})
