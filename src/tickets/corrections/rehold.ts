import type { Ctx } from '../../context/context.ts'
import { moveClock } from '../../deadlines/move-clock.ts'
import type { CategoryCode } from '../../routing/categories.ts'
import { isDutyReason } from '../../routing/holder/duty-words.ts'
import { chooseHolder, type Holder } from '../../routing/holder/holder.ts'
import { withoutHolder } from '../../routing/holder/words.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import type { RouteReason } from '../../routing/route.ts'
import { receiverOf } from '../bounce.ts'
import { advance } from '../lifecycle.ts'
import type { Ticket, TicketChanges } from '../ticket.ts'

/** What a correction changes that the choice of a holder rests on. */
export type Corrected = Partial<Pick<Ticket, 'lane' | 'categoryCode' | 'communeCode' | 'provinceCode'>>

/**
 * Who holds the ticket after a correction. It moves when the rules choose another department for the corrected ticket
 * than for the one before; somebody's choice by hand stands while the rules say the same as they did. A move between
 * departments that knew the place counts as a bounce: the third goes to the chair of the commune.
 */
export const reheld = async (ctx: Ctx, ticket: Ticket, corrected: Corrected): Promise<TicketChanges> => {
  const [before, after] = [await chosenFor(ctx, ticket), await chosenFor(ctx, { ...ticket, ...corrected })]
  const why = corrections(ctx, ticket, corrected)
  if (after.department.id === ticket.departmentId)
    return { ...corrected, reasons: [...withoutHolder(why), ...after.reasons, ...why.filter(isDutyReason)] }
  if (before.department.id === after.department.id) return { ...corrected, reasons: why }
  const bounces = ticket.bounces + (ticket.communeCode ? 1 : 0)
  const communeCode = corrected.communeCode ?? ticket.communeCode
  const passing = { bounces, communeCode, to: after.department, reasons: after.reasons }
  const { departmentId, reasons } = await receiverOf(ctx, { ...ticket, ...corrected }, passing)
  return {
    ...corrected,
    departmentId,
    status: advance(ticket.status, 'forward'),
    officerId: null,
    acceptedAt: null,
    bounces,
    heldSince: ctx.now,
    reasons: [...withoutHolder(why), ...reasons],
  }
}

/** A sealed ticket goes where the law sends it, whoever held it, and nobody there has it in hand yet. */
export const resealed = async (ctx: Ctx, ticket: Ticket, corrected: Corrected): Promise<TicketChanges> => {
  const { department, reasons } = await chosenFor(ctx, { ...ticket, ...corrected })
  return {
    ...corrected,
    departmentId: department.id,
    status: advance(ticket.status, 'forward'),
    officerId: null,
    acceptedAt: null,
    heldSince: ctx.now,
    reasons: [...withoutHolder(corrections(ctx, ticket, corrected)), ...reasons],
  }
}

/** The reasons of the ticket, with what people decided in the place of what its words had said. */
const corrections = (ctx: Ctx, { reasons }: Ticket, corrected: Corrected): RouteReason[] => {
  const { lane, categoryCode, communeCode } = corrected
  const commune = communeCode && communeOf(ctx.knowledge.gazetteer, communeCode)?.fullName
  const decided: RouteReason[] = [
    ...(commune ? [{ code: 'place-corrected', commune } as const] : []),
    ...(lane ? [{ code: settledBy(ctx.actor), lane } as const] : []),
    ...(categoryCode ? [{ code: chosenBy(ctx.actor), category: categoryCode as CategoryCode } as const] : []),
  ]
  const about = decided.map(({ code }) => code.split('-')[0])
  return [...(reasons as RouteReason[]).filter(({ code }) => !about.includes(code.split('-')[0])), ...decided]
}

/** The system moves a ticket only for what it hears in a resident's words. */
const settledBy = ({ kind }: Ctx['actor']) =>
  kind === 'system' ? ('lane-heard' as const) : ('lane-corrected' as const)

const chosenBy = ({ kind }: Ctx['actor']) =>
  kind === 'resident' ? ('category-chosen' as const) : ('category-corrected' as const)

/** A department that has the ticket only now has its own time to accept it. */
export const handOver = async (ctx: Ctx, before: Ticket, after: Ticket): Promise<void> => {
  if (before.departmentId !== after.departmentId)
    await moveClock(ctx, after.id, { kind: 'handed-over', at: ctx.now })
}

/** What its event keeps of where it went, so that the timeline can name it. */
export const movedTo = (before: Ticket, after: Ticket): { movedTo?: number } =>
  before.departmentId === after.departmentId ? {} : { movedTo: after.departmentId }

const chosenFor = async (
  ctx: Ctx,
  { lane, categoryCode, communeCode, provinceCode, text }: Ticket,
): Promise<Holder> => {
  const at = { communeCode, provinceCode }
  const directory = await ctx.knowledge.directory.at(ctx.db, at)
  return chooseHolder(directory, { lane, category: categoryCode as CategoryCode, text, ...at })
}
