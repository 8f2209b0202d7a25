import { beyondSight } from '../../../../db/sight.ts'
import type { Ctx } from '../../../context/context.ts'
import { partnerOf } from '../partner.ts'
import { notByFile, notOnNow } from './refusals.ts'

/** More is taken in on the server, where no browser waits for it. */
export const mostByHand = 2_000
export const largestByHand = 4_000_000

/**
 * What makes and takes in files of a system that the actor keeps, as who runs the house does: what lies with the department that stands in
 * goes there whether they read it or not, and the events say who it was.
 */
export const filesByHand = async (ctx: Ctx, id: string): Promise<Ctx> => {
  const { kind, state } = await partnerOf(ctx, id)
  if (kind !== 'file') throw notByFile()
  if (state !== 'on') throw notOnNow()
  return { ...ctx, db: beyondSight(ctx.db) }
}
