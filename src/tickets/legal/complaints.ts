import { mustManage } from '../../access/management.ts'
import { staffOf } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { type ComplaintRow, openComplaints } from './store.ts'

export type ComplaintSeen = Omit<ComplaintRow, 'communeCode'> & { commune: string | null }

/**
 * The open complaints of the reader's commune, or of the province from a seat of the province. A first complaint against a
 * chair's own decision stays with that chair (Law 02/2011/QH13, art. 17), so others see that it is there and by when it is
 * due; who wrote it and what it says are for those who settle it.
 */
export const listComplaints = async (
  ctx: Ctx,
  asked: { after: number; limit: number },
): Promise<{ complaints: ComplaintSeen[]; next: string | null }> => {
  mustManage(ctx.actor, 'see-complaints')
  const { communeCode, provinceCode } = staffOf(ctx.actor)
  const rows = await openComplaints(ctx.db, { communeCode, provinceCode, ...asked })
  const page = rows.slice(0, asked.limit)
  return {
    complaints: page.map(({ communeCode: code, ...row }) => ({
      ...row,
      commune: (code && communeOf(ctx.knowledge.gazetteer, code)?.fullName) || null,
    })),
    next: rows.length > asked.limit ? String(page.at(-1)!.id) : null,
  }
}
