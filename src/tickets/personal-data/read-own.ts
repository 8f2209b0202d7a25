import type { Ctx } from '../../context/context.ts'
import { findForResident, type TrackingKey } from '../resident/own-ticket.ts'
import { type PersonalData, personalDataOf } from './seen.ts'

/** What is kept of whoever has the private code of their report. */
export const readOwn = async (ctx: Ctx, key: TrackingKey): Promise<PersonalData | null> =>
  personalDataOf(ctx, await findForResident(ctx, key))
