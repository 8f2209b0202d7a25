import { mustManage } from '../access/management.ts'
import type { Ctx } from '../context/context.ts'
import { communeOf } from '../routing/place/gazetteer.ts'
import type { TextPlace } from './book.ts'
import { notYours } from './check.ts'
import { keepsTextsAt } from './store.ts'

/** The place meant, a commune in its province, when the actor keeps its texts; refused otherwise. */
export const ownPlace = async (ctx: Ctx, { provinceCode, communeCode }: TextPlace): Promise<TextPlace> => {
  mustManage(ctx.actor, 'manage-texts')
  const commune = communeCode === null ? null : communeOf(ctx.knowledge.gazetteer, communeCode)
  const place = { provinceCode: commune?.provinceCode ?? provinceCode, communeCode }
  if (!(await keepsTextsAt(ctx.db, ctx.actor, place))) throw notYours()
  return place
}
