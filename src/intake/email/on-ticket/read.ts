import { sealedLanes } from '../../../access/permissions.ts'
import { insertRead } from '../../../access/store.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { noSuchTicket } from '../../../tickets/lock-words.ts'
import { isMaskedFor } from '../../../tickets/reading/masked.ts'
import { findVisible } from '../../../tickets/store.ts'
import { type MailOnTicket, mailsOf } from './store.ts'

const mostMails = 50
/** A mail with all that it quotes may be a book. */
const mostShown = 100_000

/** The mails that a ticket took in, whole, with what they quote; reading those of a sealed one is itself recorded. */
export const readMailsOf = (ctx: Ctx, ticketId: number): Promise<MailOnTicket[]> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await findVisible(ctx.db, ctx.actor, ticketId)
    if (!ticket) throw noSuchTicket()
    if (sealedLanes.includes(ticket.lane) && ctx.actor.kind === 'staff')
      await insertRead(ctx.db, { staffId: ctx.actor.id, ticketId, at: ctx.now })
    // Who signs a mail stands in it: it is for those who may know who reported.
    if (isMaskedFor(ctx.actor, ticket)) return []
    const mails = await mailsOf(ctx.db, ticketId, mostMails)
    return mails.map((mail) => ({ ...mail, whole: mail.whole?.slice(0, mostShown) ?? null }))
  })
