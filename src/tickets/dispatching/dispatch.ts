import { mustBeAble } from '../../access/acts.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import { record } from '../../events/record.ts'
import { Refused, type Sentence } from '../../platform/errors.ts'
import type { Choice } from '../../routing/holder/duty.ts'
import { explainDuty } from '../../routing/holder/duty-words.ts'
import { whoTakes } from '../../routing/holder/who-takes.ts'
import { canAdvance } from '../lifecycle.ts'
import { noSuchTicket } from '../lock-words.ts'
import { staffNames } from '../reading/store.ts'
import { findVisible } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { giveTo, isGone, keepReasons, takeTurn } from './store.ts'

/**
 * Gives a ticket that nobody has to the officer whom the duty roster chooses, by one conditional update: of two who try
 * at once one wins and the other is refused as a conflict, told who has it. With nobody able to take it, it stays in the
 * department's queue and says why. Answers the ticket as it stands.
 */
export const dispatchTicket = (ctx: Ctx, id: TicketId): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await openTicket(ctx, id)
    if (ticket.officerId !== null) throw await takenBy(ctx, ticket)
    return place(ctx, ticket)
  })

/** Takes a ticket from an officer who is away and gives it to who is there, else to the queue; else changes nothing. */
export const handOverTicket = (ctx: Ctx, id: TicketId): Promise<Ticket> =>
  inTransaction(ctx, async (ctx) => {
    const ticket = await openTicket(ctx, id)
    const gone = ticket.officerId !== null && (await isGone(ctx.db, ticket.officerId, ctx.now))
    return gone ? place(ctx, ticket) : ticket
  })

const openTicket = async (ctx: Ctx, id: TicketId): Promise<Ticket> => {
  const ticket = await findVisible(ctx.db, ctx.actor, id)
  if (!ticket) throw noSuchTicket()
  mustBeAble(ctx.actor, 'assign', ticket)
  if (!canAdvance(ticket.status, 'assign')) throw closedMeanwhile()
  return ticket
}

const place = async (ctx: Ctx, ticket: Ticket): Promise<Ticket> => {
  await takeTurn(ctx.db, ticket.departmentId)
  const choice = await whoTakes(ctx, ticket)
  if (choice.officer === null && ticket.officerId === null) return leaveInQueue(ctx, ticket, choice)
  const officerId = choice.officer?.id ?? null
  const given = await giveTo(ctx, ticket, { officerId, reasons: choice.reasons })
  if (!given) throw await changedMeanwhile(ctx, ticket)
  const because = inWords(choice)
  const event = { officerId, previous: ticket.officerId, why: because.vi, because }
  await record(ctx, given, { type: 'ticket.assigned', ...event }, ticket)
  return given
}

/** Said once: a department without any roster, or one that was found full before, has nothing new to say. */
const leaveInQueue = async (ctx: Ctx, ticket: Ticket, choice: Choice): Promise<Ticket> => {
  if (choice.reasons.length === 0 || !(await keepReasons(ctx, ticket, choice.reasons))) return ticket
  const because = inWords(choice)
  await record(ctx, ticket, { type: 'ticket.noted', text: because.vi, public: false, because })
  return ticket
}

const inWords = ({ reasons }: Choice): Sentence => {
  const said = reasons.map(explainDuty)
  if (said.length === 0) return nobodyOnCall
  return { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') }
}

const nobodyOnCall = {
  vi: 'Đơn vị chưa phân công ai trực.',
  en: 'Nobody is on duty in the department.',
}

const changedMeanwhile = async (ctx: Ctx, { id }: Ticket): Promise<Refused> => {
  const now = await findVisible(ctx.db, ctx.actor, id)
  if (!now) return noSuchTicket()
  return canAdvance(now.status, 'assign') ? takenBy(ctx, now) : closedMeanwhile()
}

const takenBy = async ({ db }: Ctx, { officerId, version }: Ticket): Promise<Refused> => {
  const name = officerId && (await staffNames(db, [officerId])).get(officerId)
  const sentence = name
    ? { vi: `Phiếu vừa được giao cho ${name}.`, en: `The ticket was just given to ${name}.` }
    : { vi: 'Phiếu vừa được người khác thay đổi.', en: 'Somebody changed the ticket meanwhile.' }
  return new Refused('conflict', sentence, { current: { version, officerId } })
}

const closedMeanwhile = () =>
  new Refused('conflict', {
    vi: 'Phiếu không còn mở nên không giao cho ai nữa.',
    en: 'The ticket is not open any more, so it is given to nobody.',
  })
