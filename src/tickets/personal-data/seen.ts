import type { ReporterRow } from '../../../db/schema/tickets.ts'
import type { Ctx } from '../../context/context.ts'
import type { Sentence } from '../../platform/errors.ts'
import { cannotReceive } from '../../platform/phone-kind.ts'
import { numberOf, type OwnNumber } from '../contact/store.ts'
import { reporterOf } from '../reading/store.ts'
import type { Ticket } from '../ticket.ts'
import { obstacleIn } from './erasable.ts'
import { findKept, wasAsked } from './store.ts'

/** What is kept of a resident, as they see it themselves. */
export type PersonalData = {
  kept: Pick<ReporterRow, 'name' | 'phone' | 'email' | 'postalAddress' | 'helper'> | null
  /** Whether their number is known to be theirs; null where they left none, or one that takes no SMS. */
  number: 'known' | 'unknown' | 'asked' | null
  erasure: 'possible' | 'asked' | 'done' | 'impossible'
  /** Why it is not erased. */
  why: Sentence | null
}

const standingOf = (own: OwnNumber | null): PersonalData['number'] => {
  if (!own || cannotReceive(own.phone)) return null
  return own.known ? 'known' : own.asked ? 'asked' : 'unknown'
}

/** Whole, for it is theirs: who has the private code of their own report. */
export const personalDataOf = async (ctx: Ctx, ticket: Ticket): Promise<PersonalData | null> => {
  const [kept, facts, asked, own] = await Promise.all([
    reporterOf(ctx.db, ticket.reporterId),
    findKept(ctx.db, ticket.reporterId),
    wasAsked(ctx.db, ticket.id),
    numberOf(ctx.db, ticket, ctx.now),
  ])
  if (facts?.erased) return { kept: null, number: null, erasure: 'done', why: null }
  if (!facts?.contact) return null
  const why = obstacleIn(ticket, facts)
  const number = standingOf(own)
  if (why) return { kept, number, erasure: 'impossible', why }
  return { kept, number, erasure: asked ? 'asked' : 'possible', why: null }
}
