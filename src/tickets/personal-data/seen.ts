import type { ReporterRow } from '../../../db/schema/tickets.ts'
import type { Ctx } from '../../context/context.ts'
import type { Sentence } from '../../platform/errors.ts'
import { reporterOf } from '../reading/store.ts'
import type { Ticket } from '../ticket.ts'
import { obstacleIn } from './erasable.ts'
import { findKept, wasAsked } from './store.ts'

/** What is kept of a resident, as they see it themselves. */
export type PersonalData = {
  kept: Pick<ReporterRow, 'name' | 'phone' | 'email' | 'postalAddress' | 'helper'> | null
  erasure: 'possible' | 'asked' | 'done' | 'impossible'
  /** Why it is not erased. */
  why: Sentence | null
}

/** Whole, for it is theirs: who has the private code of their own report. */
export const personalDataOf = async (ctx: Ctx, ticket: Ticket): Promise<PersonalData | null> => {
  const [kept, facts, asked] = await Promise.all([
    reporterOf(ctx.db, ticket.reporterId),
    findKept(ctx.db, ticket.reporterId),
    wasAsked(ctx.db, ticket.id),
  ])
  if (facts?.erased) return { kept: null, erasure: 'done', why: null }
  if (!facts?.contact) return null
  const why = obstacleIn(ticket, facts)
  if (why) return { kept, erasure: 'impossible', why }
  return { kept, erasure: asked ? 'asked' : 'possible', why: null }
}
