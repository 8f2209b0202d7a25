import { beyondSight } from '../../../db/sight.ts'
import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { eraseWords } from '../../events/history/erase-words.ts'
import { record } from '../../events/record.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import { lockTicket } from '../lock.ts'
import { mustBeFree } from '../obstacle.ts'
import { bareOf } from '../reading/bare.ts'
import { peopleOf } from '../reading/store.ts'
import { updateTicket } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import type { Contact } from './blank.ts'
import { obstacleToErasing } from './erasable.ts'
import * as store from './store.ts'

export type Erasure = { why: string; version?: number }

/**
 * Erases name, phone, e-mail, postal address and helper of who reported, here and in what was sent to them and came from them
 * (Law 91/2025/QH15, art. 4; Decree 356/2025), and the same words where the report itself says them. Nothing else changes: the
 * ticket is handled on, and its sender reads it by the private code.
 */
export const eraseReporter = (ctx: Ctx, id: TicketId, { why, version }: Erasure): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await lockTicket(ctx, id, version)
    mustBeAble(ctx.actor, 'erase', ticket)
    mustBeFree(await obstacleToErasing(ctx, ticket))

    await eraseTraces({ ...ctx, db: beyondSight(ctx.db) }, ticket.reporterId!)
    const erased = await updateTicket(ctx.db, { ticket, changes: {}, now: ctx.now })
    await record(ctx, erased, { type: 'ticket.reporter-erased', why })
    return erased
  })

/** Their name and addresses wherever they were left; what is handled on stays. */
export const eraseTraces = async (ctx: Ctx, reporterId: number): Promise<void> => {
  const { db, now } = ctx
  const contact = await store.lockContact(db, reporterId)
  const addresses = addressesOf(contact)
  await blankWords(ctx, reporterId)
  const tickets = await store.ticketsOf(db, reporterId)
  const traces = { tickets, addresses }
  const former = await store.formerAddresses(db, tickets)
  const waiting = await store.waitingAddresses(db, tickets)
  const all = { tickets, addresses: [...addresses, ...former, ...waiting] }
  await store.passOnStop(db, reporterId)
  const followed = await store.deleteFollowing(db, traces)
  await store.eraseReporters(db, [reporterId, ...followed], now)
  await store.deleteFollowRequests(db, traces)
  await store.deleteContactDrafts(db, tickets)
  await store.deleteQuestions(db, traces)
  await store.eraseMessages(db, all)
  await store.eraseCalls(db, all)
  await store.eraseMails(db, all)
  await store.eraseInbound(db, all)
  await store.deleteDead(db, all.addresses)
}

/** In one spelling, whichever each trace was left in. */
const addressesOf = ({ phone, email, postalAddress, zaloId }: Contact): string[] =>
  [phone, email, postalAddress, zaloId].flatMap((address) => (address === null ? [] : mailboxOf(address)))

const fieldsOf = <T extends object>(kept: T) => Object.keys(kept) as (keyof T)[]

/** Of all that they reported: each ticket that says such words says them no more. */
const blankWords = async (ctx: Ctx, reporterId: number): Promise<void> => {
  const { db } = ctx
  for (const { id, ...said } of await store.wordsOf(db, reporterId)) {
    const bare = bareOf(await peopleOf(db, { id, reporterId }))
    const kept = {
      title: bare(said.title),
      text: bare(said.text),
      search: bare(said.search),
      publicAnswer: bare(said.publicAnswer),
    }
    if (kept.text !== said.text) await eraseWords(ctx, { ticketIds: [id], types: ['ticket.opened'] })
    // What was let out stands in the ticket; what it was before says more than the public should know.
    await eraseWords(ctx, { ticketIds: [id], types: ['ticket.answer-published'] })
    if (fieldsOf(kept).some((field) => kept[field] !== said[field]))
      await store.saveWords(db, { id, ...kept })
  }
}
