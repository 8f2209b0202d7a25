import { endedStatuses, type Lane, type Status } from '../../../db/vocabulary.ts'
import type { LocalNumber } from '../../../web/emergency.ts'
import { sealedLanes } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { RecordedTicketEvent } from '../../events/event.ts'
import { timelineOf } from '../../events/store.ts'
import type { Sentence } from '../../platform/errors.ts'
import { withoutPersonalData } from '../../publishing/public-words.ts'
import { dangerShown } from '../../routing/danger-of.ts'
import type { Danger } from '../../routing/kind/danger.ts'
import type { Reason } from '../../routing/kind/explain.ts'
import { communeOf } from '../../routing/place/gazetteer.ts'
import { categoryNameAt } from '../../texts/category-names.ts'
import { officeAt } from '../../texts/office.ts'
import { offeredTo } from '../incidents/offer.ts'
import { type ShownIncident, shownOf } from '../incidents/public.ts'
import { joinedBy } from '../incidents/store.ts'
import { obstacleToWithdrawing } from '../legal/withdrawal.ts'
import { canAdvance, isOpen, statusNames } from '../lifecycle.ts'
import { isKeptPaper } from '../papers/paper.ts'
import { type PersonalData, personalDataOf } from '../personal-data/seen.ts'
import { namesIn } from '../reading/names.ts'
import { type Attachment, attachmentsOf } from '../reading/store.ts'
import { residentTimeline } from '../reading/timeline.ts'
import { readReference } from '../reference.ts'
import { secretFits } from '../secret.ts'
import { choicesFor } from './choose-category.ts'
import { mustNotBeReplaced, noSuchReport } from './own-ticket.ts'
import { findTracked, type TrackedTicket } from './store.ts'

export type Tracking = {
  reference: string
  status: Status
  statusName: Sentence
  lane: Lane
  danger: Danger
  category: { code: string; name: Sentence }
  /** The categories that its sender may choose from while it is unsure. */
  categoryChoices: { code: string; name: Sentence }[]
  commune: { code: string; name: string } | null
  /** When people are received there, and whom to ask about personal data; null where nobody said so. */
  openingHours: string | null
  dataContact: string | null
  /** Whom to call there in danger, besides the numbers of the whole country. */
  localNumbers: LocalNumber[]
  /** The communes that it may be in, for its sender: while none is known, or where the words or the pin say another than was chosen. */
  candidates: { code: string; name: string }[]
  mayPlace: boolean
  /** What many report, and this with them; what its sender is asked whether it is. */
  incident: ShownIncident | null
  incidentOffer: ShownIncident | null
  department: { name: string } | null
  /** Of a complaint: the chair whose own decision it is about settles it first, the level above the second time. */
  settledBy: 'own-chair' | 'above' | null
  text: string | null
  address: string | null
  receivedAt: Date
  reportedAt: Date
  dueAt: Date
  /** The department holds it since then. */
  heldSince: Date
  resolvedAt: Date | null
  answer: string | null
  /** There is one, which somebody looks over before the public reads it. */
  answerHeld: boolean
  /** Where to go instead, of their own that was refused. */
  instead: string | null
  supporters: number
  mayRate: boolean
  mayReply: boolean
  mayReopen: boolean
  mayWithdraw: boolean
  rating: number | null
  attachments: (Omit<Attachment, 'storageKey' | 'published' | 'marks' | 'addedBy' | 'keptFromReporter'> & {
    url: string
  })[]
  timeline: ReturnType<typeof residentTimeline>
  /** What is kept of its sender, for them alone. */
  personalData: PersonalData | null
}

/**
 * What a resident reads about a report: everything that is theirs with its secret, and without it only what is published.
 * Refused as missing otherwise, in the same words, so that a reference alone tells nothing.
 */
export const trackTicket = async (ctx: Ctx, reference: string, secret: string | null): Promise<Tracking> => {
  const known = readReference(reference)
  const ticket = known && (await findTracked(ctx.db, known))
  if (!ticket) throw noSuchReport()
  if (secret !== null) mustNotBeReplaced(ctx, ticket, secret)
  const own = secret !== null && secretFits(ctx.secret, ticket, secret)
  if (!own && !isPublic(ticket)) throw noSuchReport()
  return tracking(ctx, ticket, own ? 'reporter' : 'public')
}

/** Law 02/2011/QH13, art. 7, 17 and 21. */
const instanceOf = ({ departmentKind }: TrackedTicket) =>
  departmentKind === 'chair' ? ('own-chair' as const) : ('above' as const)

/** A ticket published once and moved to a sealed lane later is public no more. */
const isPublic = ({ published, lane }: TrackedTicket) => published && !sealedLanes.includes(lane)

/** Their own, and of the ticket in which it ended what was shown as the result: what others sent stays theirs. */
const filesFor = async (ctx: Ctx, { id, lastingId }: TrackedTicket): Promise<Attachment[]> => {
  const own = (await attachmentsOf(ctx.db, id)).filter(({ keptFromReporter }) => !keptFromReporter)
  if (lastingId === id) return own
  const others = await attachmentsOf(ctx.db, lastingId)
  return [...own, ...others.filter(({ purpose }) => purpose === 'proof')]
}

/** What the sender chose stands until a person moves it, but where their own words or pin say otherwise they are asked. */
const placesToAsk = ({ communeCode, candidates, reasons }: TrackedTicket) =>
  communeCode === null
    ? candidates.map(({ code, name }) => ({ code, name }))
    : [...new Map(contradicting(reasons).map((place) => [place.code, place])).values()]

const contradicting = (reasons: TrackedTicket['reasons']) =>
  (reasons as Reason[]).flatMap((reason) =>
    reason.code === 'place-contradicted' ? [{ code: reason.communeCode, name: reason.commune }] : [],
  )

/** Their own answer whole. Of the ticket in which theirs ended they read what is cut, and strangers nothing that waits for a look. */
const answerFor = (ticket: TrackedTicket, reader: 'reporter' | 'public') => {
  const { answer, lastingAnswer, lastingHeld } = ticket
  const held = reader === 'public' && answer !== null && lastingHeld
  if (answer === null || held) return { answer: null, answerHeld: held }
  const isWhole = reader === 'reporter' && ticket.lastingId === ticket.id
  return { answer: isWhole ? answer : (lastingAnswer ?? withoutPersonalData(answer)), answerHeld: false }
}

const insteadIn = (events: readonly RecordedTicketEvent[]): string | null => {
  const refused = events.findLast(({ type }) => type === 'ticket.refused')
  return refused?.type === 'ticket.refused' ? refused.data.instead : null
}

const incidentsOf = async (ctx: Ctx, ticket: TrackedTicket) => {
  const joined = await joinedBy(ctx.db, ticket.id)
  const [offered] = joined ? [] : await offeredTo(ctx, ticket)
  return { incident: joined && shownOf(joined), incidentOffer: offered ? shownOf(offered) : null }
}

const tracking = async (
  ctx: Ctx,
  ticket: TrackedTicket,
  reader: 'reporter' | 'public',
): Promise<Tracking> => {
  const own = reader === 'reporter'
  const events = own ? await timelineOf(ctx.db, ticket.id) : []
  const timeline = residentTimeline(events, await namesIn(ctx.db, events))
  const ended = endedStatuses.includes(ticket.lastingStatus)
  const commune = ticket.communeCode ? communeOf(ctx.knowledge.gazetteer, ticket.communeCode) : null
  const files = await filesFor(ctx, ticket)
  const named = (code: string) => ({ code, name: categoryNameAt(ctx.knowledge.texts, code, ticket) })
  return {
    reference: ticket.reference,
    status: ticket.status,
    statusName: statusNames[ticket.status],
    lane: ticket.lane,
    danger: own ? dangerShown(ticket) : ticket.lane === 'emergency' ? 'certain' : 'none',
    category: named(ticket.categoryCode),
    categoryChoices: own ? choicesFor(ticket).map(named) : [],
    ...officeAt(ctx, ticket),
    commune: commune && { code: commune.code, name: commune.fullName },
    candidates: own ? placesToAsk(ticket) : [],
    mayPlace: own && isOpen(ticket.status),
    ...(own ? await incidentsOf(ctx, ticket) : { incident: null, incidentOffer: null }),
    department: { name: ticket.departmentName },
    settledBy: own && ticket.lane === 'complaint' ? instanceOf(ticket) : null,
    text: own ? ticket.text : null,
    address: own ? ticket.address : null,
    receivedAt: ticket.receivedAt,
    reportedAt: ticket.reportedAt,
    dueAt: ticket.dueAt,
    heldSince: ticket.heldSince,
    resolvedAt: ticket.resolvedAt,
    ...answerFor(ticket, reader),
    instead: ticket.status === 'refused' ? insteadIn(events) : null,
    supporters: ticket.supporters,
    mayRate: own && ended && ticket.rating === null,
    mayReply: own && canAdvance(ticket.lastingStatus, 'reply'),
    mayReopen: own && ended,
    mayWithdraw: own && isOpen(ticket.status) && !obstacleToWithdrawing(ticket),
    rating: ticket.rating,
    attachments: files
      .filter((file) => own || (file.published && !file.held))
      .map(
        ({ storageKey: _, published: __, marks: ___, addedBy: ____, keptFromReporter: _____, ...file }) => ({
          ...file,
          url: `/t/${ticket.reference}/${isKeptPaper(file) ? 'papers' : 'pictures'}/${file.id}`,
        }),
      ),
    timeline,
    personalData: own ? await personalDataOf(ctx, ticket) : null,
  }
}
