import type { ReporterRow } from '../../../db/schema/tickets.ts'
import type { ReportChannel } from '../../../db/vocabulary.ts'
import type { Ctx } from '../../context/context.ts'
import type { Sentence } from '../../platform/errors.ts'
import { cannotReceive } from '../../platform/phone-kind.ts'
import { numberOf, type OwnNumber, type WaitingContact, waitingContacts } from '../contact/store.ts'
import { reporterOf } from '../reading/store.ts'
import type { Ticket } from '../ticket.ts'
import { obstacleIn } from './erasable.ts'
import { previewOf } from './preview.ts'
import { type Consent, consentOf, findKept, messagesTo, wasAsked } from './store.ts'

/** What is kept of a resident, as they see it themselves. */
export type PersonalData = {
  kept: Pick<ReporterRow, 'name' | 'phone' | 'email' | 'postalAddress' | 'helper'> | null
  /** Whether their number is known to be theirs; null where they left none, or one that takes no SMS. */
  number: 'known' | 'unknown' | 'asked' | null
  /** What they asked to be written to at, and have shown no code of yet. */
  waiting: WaitingContact[]
  erasure: 'possible' | 'asked' | 'done' | 'impossible'
  /** Why it is not erased. */
  why: Sentence | null
  /** When they agreed, to which words, by which channel. */
  consent: (Consent & { channel: ReportChannel }) | null
  /** What an erasure would take, and what it would leave. */
  erases: Sentence[]
  keeps: Sentence[]
}

const standingOf = (own: OwnNumber | null): PersonalData['number'] => {
  if (!own || cannotReceive(own.phone)) return null
  return own.known ? 'known' : own.asked ? 'asked' : 'unknown'
}

const nothing = { kept: null, number: null, waiting: [], consent: null, erases: [], keeps: [] }

/** Whole, for it is theirs: who has the private code of their own report. */
export const personalDataOf = async (ctx: Ctx, ticket: Ticket): Promise<PersonalData | null> => {
  const { reporterId } = ticket
  const [kept, facts, asked, own, waiting, consent, messages] = await Promise.all([
    reporterOf(ctx.db, reporterId),
    findKept(ctx.db, reporterId),
    wasAsked(ctx.db, ticket.id),
    numberOf(ctx.db, ticket, ctx.now),
    waitingContacts(ctx.db, ticket, ctx.now),
    consentOf(ctx.db, reporterId),
    messagesTo(ctx.db, reporterId),
  ])
  if (facts?.erased) return { ...nothing, erasure: 'done', why: null }
  if (!facts?.contact || !kept) return null
  const why = obstacleIn(ticket, facts)
  return {
    kept,
    number: standingOf(own),
    waiting,
    erasure: why ? 'impossible' : asked ? 'asked' : 'possible',
    why,
    consent: consent && { ...consent, channel: ticket.channel },
    ...(why ? { erases: [], keeps: [] } : previewOf(kept, messages)),
  }
}
