import { insertRead } from '../../../access/store.ts'
import { type Ctx, inTransaction } from '../../../context/context.ts'
import { noSuchTicket } from '../../../tickets/lock-words.ts'
import { bareOf } from '../../../tickets/reading/bare.ts'
import { peopleOf } from '../../../tickets/reading/store.ts'
import { hintOfAddress, mayBeShown } from '../../../tickets/showing/mask.ts'
import { findVisible } from '../../../tickets/store.ts'
import { type MailOnTicket, mailsOf } from './store.ts'

const mostMails = 50
/** A mail with all that it quotes may be a book. */
const mostShown = 100_000

/** The mails that a ticket took in, whole, with what they quote; without what they say of their sender; the reading is itself recorded. */
export const readMailsOf = (ctx: Ctx, ticketId: number): Promise<MailOnTicket[]> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await findVisible(ctx.db, ctx.actor, ticketId)
    if (!ticket) throw noSuchTicket()
    // Who signs a mail stands in it: it is for those who may know who reported.
    if (!mayBeShown(ctx.actor, ticket)) return []
    if (ctx.actor.kind === 'staff')
      await insertRead(ctx.db, { staffId: ctx.actor.id, ticketId, at: ctx.now, what: 'mails' })
    const [mails, people] = await Promise.all([
      mailsOf(ctx.db, ticketId, mostMails),
      peopleOf(ctx.db, ticket),
    ])
    return mails.map((mail) => withoutSender(mail, bareOf(people)))
  })

const withoutSender = (mail: MailOnTicket, bare: ReturnType<typeof bareOf>): MailOnTicket => {
  const { sender, subject, words, whole } = mail
  return {
    ...mail,
    sender: hintOfAddress('email', sender),
    subject: bare(subject),
    words: bare(words),
    whole: bare(whole?.slice(0, mostShown) ?? null),
  }
}
