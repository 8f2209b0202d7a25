import { actorName } from '../access/permissions.ts'
import { type Ctx, inTransaction } from '../context/context.ts'
import { recordHouse } from '../events/record.ts'
import { lockChain } from '../events/store.ts'
import { roomsAt } from '../routing/editing/place.ts'
import type { TextKey, TextPlace } from './book.ts'
import { hasNoneOfItsOwn, mustFit, notYourCard } from './check.ts'
import { ownPlace } from './own-place.ts'
import { endText, insertText } from './store.ts'

/** `value` null: back to what holds more widely. `source`: the paper or the sentence that it rests on. */
export type TextChange = TextKey & TextPlace & { value: string | null; source: string }

/**
 * Says something in the words of one commune, one province or everywhere, from now on; what was said before is kept.
 * Refused: a place that the actor does not keep, and words that do not fit (`mustFit`).
 */
export const changeText = (ctx: Ctx, { value, source, what, about, ...asked }: TextChange): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { place, kinds } = await ownPlace(ctx, { ...asked, category: about.split(' ')[0] })
    if (!kinds.some((kind) => kind === what)) throw notYourCard()
    const of = { what, about, ...place }
    if (value !== null) mustFit(of, value)
    const subject = `texts:${of.communeCode ?? of.provinceCode ?? 'nation'}`
    await lockChain(ctx.db, subject)
    const by = actorName(ctx.actor)
    const was = await endText(ctx.db, {
      key: of,
      place: of,
      by,
      now: ctx.now,
      why: value === null ? source : null,
    })
    if (was === null && value === null) throw hasNoneOfItsOwn()
    if (value !== null) await insertText(ctx.db, { ...of, value, source, setBy: by, setAt: ctx.now })
    const event = { type: 'text.changed' as const, ...of, was, became: value, source }
    await recordHouse(ctx, event, { subject, rooms: roomsAt(of) })
  })
