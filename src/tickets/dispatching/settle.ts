import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { Refused } from '../../platform/errors.ts'
import type { DutyReason } from '../../routing/holder/duty-words.ts'
import { whoElseTakes } from '../../routing/holder/who-takes.ts'
import { lockNewest } from '../lock.ts'
import { staffNames } from '../reading/store.ts'
import { isStaffOf } from '../store.ts'
import type { Ticket } from '../ticket.ts'
import { giveTo, holdersAmong, openTicketsOf, takeTurnsOf } from './store.ts'

/** `to`: a colleague of the department that holds the ticket; without one, whoever is on duty there. */
export type Settling = { tickets?: 'keep' | 'hand-over' | undefined; to?: string | null | undefined }
export type Settled = { kept: number; handedOver: number }

export type Leaving = Settling & { staffId: string; why: string }

/**
 * What becomes of the open tickets of somebody who moves or leaves: a question, refused as a conflict with their number
 * while nobody has answered it, and one event for each ticket. What is sealed is not asked about and in no number: it stays
 * in its department with those who may read it. Call it in the transaction of the change; the right to it is the right to that
 * change.
 */
export const settleTickets = async (ctx: Ctx, leaving: Leaving): Promise<Settled> => {
  const settled = { kept: 0, handedOver: 0 }
  await takeTurnsOf(ctx.db, [leaving.staffId])
  for (const { id } of await ticketsToSettle(ctx, leaving)) {
    const ticket = await lockOpen(ctx, id)
    if (ticket.officerId !== leaving.staffId) continue
    if (isSealed(ticket)) await passOn(ctx, ticket, leaving)
    else if (leaving.tickets === 'keep') {
      await keep(ctx, ticket, leaving.why)
      settled.kept++
    } else {
      await passOn(ctx, ticket, leaving)
      settled.handedOver++
    }
  }
  return settled
}

/** The same of many who move at once, of whom nobody was asked: refused where anybody holds what is not sealed. */
export const settleMovers = async (ctx: Ctx, staffIds: string[], why: string): Promise<void> => {
  await takeTurnsOf(ctx.db, staffIds)
  for (const staffId of await holdersAmong(ctx.db, staffIds)) await settleTickets(ctx, { staffId, why })
}

/**
 * The open tickets of somebody; refused as a conflict with their number while nobody has said what becomes of them. Who holds
 * what is sealed is asked about it, too; to others no number tells of it.
 */
export const ticketsToSettle = async (
  { db, actor }: Ctx,
  { staffId, tickets }: Pick<Leaving, 'staffId' | 'tickets'>,
) => {
  const held = await openTicketsOf(db, staffId)
  const isOneself = actor.kind === 'staff' && actor.id === staffId
  const asked = isOneself ? held : held.filter((ticket) => !isSealed(ticket))
  if (asked.length > 0 && tickets === undefined) throw askFirst(asked.length, isOneself ? oneself : somebody)
  return held
}

const isSealed = ({ lane }: Pick<Ticket, 'lane'>) => sealedLanes.includes(lane)

/** Somebody who is away goes on with all their open tickets, what is sealed included: they stay in their department. */
export const keepTickets = async (ctx: Ctx, { staffId, why }: Omit<Leaving, 'tickets' | 'to'>) => {
  const held = await openTicketsOf(ctx.db, staffId)
  for (const { id } of held) await keep(ctx, await lockOpen(ctx, id), why)
  return { kept: held.length, handedOver: 0 }
}

const lockOpen = (ctx: Ctx, id: number): Promise<Ticket> =>
  lockNewest({ ...ctx, actor: { kind: 'system' } }, id)

const keep = (ctx: Ctx, ticket: Ticket, why: string) =>
  record(ctx, ticket, { type: 'ticket.noted', text: why, public: false })

const passOn = async (ctx: Ctx, ticket: Ticket, { staffId, to, why }: Leaving): Promise<void> => {
  const next = (await byName(ctx, ticket, to ?? null)) ?? (await byDuty(ctx, ticket, staffId))
  const given = (await giveTo(ctx, ticket, next)) ?? (await giveTo(ctx, ticket, nobodyYet))
  if (!given) throw new Error(`Ticket ${ticket.id} changed under its lock`)
  const event = { officerId: given.officerId, previous: ticket.officerId, why }
  await record(ctx, given, { type: 'ticket.assigned', ...event }, ticket)
}

type Next = { officerId: string | null; reasons: DutyReason[] }

/** Whoever would take it leaves in the same moment: the queue has it until that is over. */
const nobodyYet: Next = { officerId: null, reasons: [] }

/** A colleague takes what their own department holds; what is sealed goes by duty, which knows who may read it. */
const byName = async ({ db }: Ctx, ticket: Ticket, to: string | null): Promise<Next | null> => {
  if (to === null || isSealed(ticket)) return null
  if (!(await isStaffOf(db, to, ticket.departmentId))) return null
  const officer = (await staffNames(db, [to])).get(to) ?? ''
  return { officerId: to, reasons: [{ code: 'duty-by-hand', id: to, officer }] }
}

const byDuty = async (ctx: Ctx, ticket: Ticket, from: string): Promise<Next> => {
  const { officer, reasons } = await whoElseTakes(ctx, ticket, from)
  return { officerId: officer?.id ?? null, reasons }
}

const oneself = { vi: 'Anh/chị', en: 'You hold' }
const somebody = { vi: 'Người này', en: 'This person holds' }

const askFirst = (open: number, who: typeof oneself) =>
  new Refused(
    'conflict',
    {
      vi: `${who.vi} đang giữ ${open} phiếu chưa xong. Xin cho biết các phiếu này về ai.`,
      en: `${who.en} ${open} open ${open === 1 ? 'ticket' : 'tickets'}. Please say what becomes of them.`,
    },
    { current: { open } },
  )
