import { textKinds } from '../../db/vocabulary.ts'
import { areaOf, mustManage } from '../access/management.ts'
import type { Actor } from '../access/permissions.ts'
import type { Ctx } from '../context/context.ts'
import { CATEGORY_CODES, type CategoryCode } from '../routing/categories.ts'
import { departmentAbove } from '../routing/holder/above.ts'
import { communeOf } from '../routing/place/gazetteer.ts'
import type { TextPlace } from './book.ts'
import { cardKinds } from './card.ts'
import { notYourCard, notYours } from './check.ts'
import { keepsTextsAt } from './store.ts'

type Asked = TextPlace & { category: string | undefined }

/**
 * The place meant, a commune in its province, and what the actor says there: all where they keep its texts; for their whole
 * province the cards of what their department decides. Refused otherwise.
 */
export const ownPlace = async (ctx: Ctx, { provinceCode, communeCode, category }: Asked) => {
  mustSay(ctx.actor)
  const commune = communeCode === null ? null : communeOf(ctx.knowledge.gazetteer, communeCode)
  const place = { provinceCode: commune?.provinceCode ?? provinceCode, communeCode }
  if (await keepsTextsAt(ctx.db, ctx.actor, place)) return { place, kinds: textKinds }
  const cards = isOwnProvince(ctx.actor, place) ? await ownCards(ctx) : []
  if (cards.some((code) => code === category)) return { place, kinds: cardKinds }
  throw areaOf(ctx.actor, 'manage-texts') === null ? notYourCard() : notYours()
}

/** The categories of which the actor says something. */
export const ownCategories = async (ctx: Ctx): Promise<readonly CategoryCode[]> => {
  mustSay(ctx.actor)
  return areaOf(ctx.actor, 'manage-texts') === null ? ownCards(ctx) : CATEGORY_CODES
}

const mustSay = (actor: Actor) => {
  if (areaOf(actor, 'write-cards') === null) mustManage(actor, 'manage-texts')
}

const isOwnProvince = (actor: Actor, { provinceCode, communeCode }: TextPlace) =>
  actor.kind === 'staff' && communeCode === null && provinceCode === actor.provinceCode

/** What their department decides for its province, when they lead it. */
const ownCards = async ({ db, actor, knowledge }: Ctx): Promise<CategoryCode[]> => {
  if (actor.kind !== 'staff' || areaOf(actor, 'write-cards') === null) return []
  const { departments } = await knowledge.directory.at(db, {
    provinceCode: actor.provinceCode,
    communeCode: null,
  })
  return CATEGORY_CODES.filter((code) => departmentAbove(departments, code)?.id === actor.departmentId)
}
