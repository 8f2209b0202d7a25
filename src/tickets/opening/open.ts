import { beyondSight, takeInHand } from '../../../db/sight.ts'
import type { Language, ReportChannel, Urgency } from '../../../db/vocabulary.ts'
import { actorName, isSealedFrom } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import { usedForAnother } from '../../context/idempotency-key.ts'
import { startDeadline } from '../../deadlines/start.ts'
import { targetQuestion } from '../../deadlines/target-question.ts'
import { firstLink } from '../../events/first-link.ts'
import { roomsFor } from '../../events/rooms.ts'
import type { Route } from '../../routing/route.ts'
import { withoutContact } from '../personal-data/blank.ts'
import { makeReference } from '../reference.ts'
import { searchTextOf } from '../search-text.ts'
import type { Ticket } from '../ticket.ts'
import { enqueueOpening } from './queue.ts'
import { findByIdempotencyKey, type NewReporter, type NewTicket, type OpenedBefore } from './store.ts'

export type Opening = {
  route: Route
  text: string
  address: string | null
  lat: number | null
  lon: number | null
  occurredAt: Date | null
  /** When it reached us: its deadlines count from here. */
  receivedAt: Date
  channel: ReportChannel
  language: Language
  urgency: Urgency
  reporter: NewReporter | null
  /** By what a repeated sending is known, and what was sent. */
  sent: { key: string; digest: string } | null
}

/** `repeated`: what became of it, where it was opened before and is not sealed from whoever typed it in. */
export type Opened = { id: number; reference: string; dueAt: Date; repeated: Ticket | null }

const tries = 5
const titleLength = 90

/**
 * Opens one ticket in one statement: its first event, its deadline and its reporter with it.
 * The same key and digest again answer the ticket that they opened the first time; another digest is refused.
 */
export const openTicket = async (ctx: Ctx, opening: Opening): Promise<Opened> => {
  for (let attempt = 0; attempt < tries; attempt++) {
    const row = newTicket(ctx, opening)
    const id = await enqueueOpening(beyondSight(ctx.db), row)
    if (id !== null) {
      takeInHand(ctx.db, id)
      ctx.ring(presses(opening) ? 'soon' : 'patiently')
      return { id, reference: row.reference, dueAt: row.deadline.dueAt, repeated: null }
    }
    const known = opening.sent && (await findByIdempotencyKey(beyondSight(ctx.db), opening.sent.key))
    if (known && known.idempotencyDigest !== opening.sent?.digest) throw usedForAnother()
    if (known) return openedBefore(ctx, known, row)
  }
  throw new Error(`No free reference in ${tries} tries`)
}

const openedBefore = (ctx: Ctx, known: OpenedBefore, again: NewTicket): Opened => {
  const { id, reference, dueAt } = known
  if (ctx.actor.kind !== 'staff' || !isSealedFrom(ctx.actor, known))
    return { id, reference, dueAt, repeated: known }
  return { id, reference, dueAt: again.deadline.dueAt, repeated: null }
}

const presses = ({ route, urgency }: Opening) => route.danger !== 'none' || urgency === 'urgent'

const newTicket = (ctx: Ctx, opening: Opening): NewTicket => {
  const { route, reporter, channel, language, urgency, sent, ...said } = opening
  const reference = makeReference(crypto.getRandomValues(new Uint8Array(7)))
  const holding = holdingOf(route)
  const first = {
    actor: actorName(ctx.actor),
    event: { channel, departmentId: holding.departmentId },
    audience: roomsFor(holding),
    reportedAt: ctx.now,
  }
  return {
    ...said,
    ...holding,
    reference,
    channel,
    language,
    urgency,
    dangerCheck: route.danger === 'possible' ? 'pending' : 'none',
    reporter,
    idempotencyKey: sent?.key ?? null,
    idempotencyDigest: sent?.digest ?? null,
    categoryCode: route.category,
    title: titleOf(bareStart(said.text, reporter)),
    search: searchTextOf({
      ...said,
      reference,
      commune: route.commune?.name ?? null,
      people: reporter ? [reporter] : [],
    }),
    candidates: route.candidates,
    reasons: route.reasons,
    ...first,
    deadline: deadlineFor(ctx, opening),
    chain: firstLink(ctx, { ...holding, ...first, reference, text: said.text }),
  }
}

const holdingOf = (route: Route) => ({
  lane: route.lane,
  departmentId: route.department.id,
  communeCode: route.commune?.code ?? null,
  provinceCode: route.provinceCode,
  officerId: null,
  sharedWith: [],
})

const deadlineFor = (ctx: Ctx, { route, urgency, receivedAt }: Opening) => {
  const { lane, category: categoryCode, commune, provinceCode } = route
  const communeCode = commune?.code ?? null
  const ticket = { lane, urgency, categoryCode, communeCode, provinceCode, receivedAt }
  return startDeadline(ctx.knowledge.deadlines, targetQuestion(ctx, ticket))
}

/** Lists, mails to staff and screens show titles to many: none says who reported. */
const bareStart = (text: string, reporter: NewReporter | null): string =>
  reporter ? withoutContact(text.slice(0, titleLength * 3), reporter) : text

/** The first line or sentence, cut at a word. */
const titleOf = (text: string): string => {
  const line = text.split(/[\n.!?]/, 1)[0]!.trim() || text.trim()
  if (line.length <= titleLength) return line
  return `${line.slice(0, titleLength).replace(/\s+\S*$/, '')}…`
}
