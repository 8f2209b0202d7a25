import type { LetterSheet } from '../../web/paper/letter.ts'
import { mustManage } from '../access/management.ts'
import type { Ctx } from '../context/context.ts'
import { sayDayInFull } from '../platform/time-words.ts'
import { addressee } from './addressee.ts'
import { noSuchMessage } from './messages.ts'
import { findMessage, shownMessage } from './outbox-store.ts'

/** A letter of the outbox, to be printed. */
export const readLetter = async (ctx: Ctx, id: number): Promise<LetterSheet> => {
  mustManage(ctx.actor, 'see-messages')
  const message = await findMessage(ctx.db, ctx.actor, id)
  if (message?.channel !== 'post') throw noSuchMessage()
  const { recipient: address } = message
  // Whoever may not read the address prints no letter to it.
  if (addressee(ctx.actor, await shownMessage(ctx.db, id)) !== address) throw noSuchMessage()
  const { language, subject, recipient, body } = message
  return { language, subject: subject ?? '', recipient, body, day: sayDayInFull(ctx.now)[language] }
}
