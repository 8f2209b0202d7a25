import type { PlaceCandidate } from '../../../db/schema/tickets.ts'
import { endedStatuses, type Language } from '../../../db/vocabulary.ts'
import { mayAct } from '../../access/acts.ts'
import { isAnothers, sealedLanes } from '../../access/permissions.ts'
import { insertRead } from '../../access/store.ts'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { WaitingFor } from '../../deadlines/clock-event.ts'
import type { Sentence } from '../../platform/errors.ts'
import { choicesIn } from '../../routing/kind/likeliest.ts'
import { explainRoute, type RouteReason } from '../../routing/route.ts'
import { namedAt } from '../../texts/category-names.ts'
import { readUtility, type UtilityTold } from '../../texts/utility.ts'
import type { AlarmSeen } from '../alarm/seen.ts'
import { type DraftRow, draftsOf } from '../drafts/store.ts'
import { type NoticeView, noticeView } from '../legal/notice.ts'
import { canAdvance } from '../lifecycle.ts'
import { noSuchTicket } from '../lock-words.ts'
import type { Doing, Possibility } from '../possible.ts'
import { maskedFor, mayBeShown } from '../showing/mask.ts'
import { findVisible, hasProof, needsProof } from '../store.ts'
import type { Ticket, TicketId } from '../ticket.ts'
import { type Bare, bareOf, saidTogether, saidWaiting } from './bare.ts'
import { type ListedTicket, rowOf } from './inbox.ts'
import { type ReopenedSeen, reopenedOf } from './reopened.ts'
import {
  type AnswerSeen,
  type Attachment,
  answerOf,
  attachmentsOf,
  type CallRow,
  type CollaboratorSeen,
  type ConsultationSeen,
  callsOf,
  collaboratorsOf,
  consultationsOf,
  findRow,
  hasMails,
  type OtherTicket,
  peopleOf,
  type ReporterSeen,
  referenceOf,
  reporterOf,
} from './store.ts'
import { type TimelinePage, timelinePage } from './timeline-page.ts'
import { waitingAround } from './waiting.ts'
import type { Person } from './waiting-store.ts'

/** Of the pictures of the result. */
export type Proof = 'not-asked' | 'asked' | 'there'

export type TicketDetail = ListedTicket &
  TimelinePage & {
    text: string
    address: string | null
    lat: number | null
    lon: number | null
    occurredAt: Date | null
    language: Language
    candidates: PlaceCandidate[]
    /** The likeliest categories, while it is too unsure for the classifier to choose alone. */
    categoryChoices: { code: string; name: Sentence }[]
    reasons: Sentence[]
    /** Masked: shown to who says what for. */
    reporter: ReturnType<typeof maskedFor>
    hasHistoryFile: boolean
    attachments: (Omit<Attachment, 'storageKey' | 'addedBy'> & { url: string; isAnothers: boolean })[]
    /** Whether the viewer may add a letter to the resident, which may follow the answer. */
    mayAddLetter: boolean
    acts: Possibility[]
    /** What the viewer could do next, had they accepted it. */
    onceAccepted: Doing[]
    /** What residents read as the answer, while it is answered. */
    answer: AnswerSeen | null
    reopened: ReopenedSeen | null
    /** Whether a picture of the result is asked for, and already there. */
    proof: Proof
    /** More time that was asked for and waits for a leader's answer. */
    extension: { until: Date; why: string; askedAt: Date; askedBy: Person | null } | null
    /** What the resident was asked and has not answered. */
    question: { text: string; askedAt: Date } | null
    waitingFor: WaitingFor | null
    /** What many report, and this with them. */
    incident: { id: number; title: string } | null
    /** Of an emergency: whom it was told to, and whether somebody has heard. */
    alarm: AlarmSeen | null
    drafts: DraftRow[]
    mergedInto: OtherTicket | null
    splitFrom: OtherTicket | null
    consultations: ConsultationSeen[]
    collaborators: CollaboratorSeen[]
    calls: CallRow[]
    /** A company outside government holds it. */
    utility: UtilityTold | null
    /** Whether it took in mails, which are read whole at an address of their own. */
    hasMails: boolean
    published: boolean
    /** Somebody looks at the answer before the public reads it. */
    answerHeld: boolean
    /** The notice of thụ lý or không thụ lý that can be printed. */
    legalNotice: NoticeView | null
  }

/** Everything about one ticket that the viewer may read; reading a sealed one is itself recorded. */
export const readTicket = (ctx: Ctx, id: TicketId): Promise<TicketDetail> =>
  inTransaction(ctx, async (ctx) => {
    const [ticket, row] = await Promise.all([
      findVisible(ctx.db, ctx.actor, id),
      findRow(ctx.db, ctx.actor, id),
    ])
    if (!ticket || !row) throw noSuchTicket()
    if (sealedLanes.includes(ticket.lane) && ctx.actor.kind === 'staff')
      await insertRead(ctx.db, { staffId: ctx.actor.id, ticketId: id, at: ctx.now })
    const [reporter, people] = await Promise.all([
      reporterOf(ctx.db, ticket.reporterId),
      peopleOf(ctx.db, ticket),
    ])
    const bare = bareOf(people)
    const listed = rowOf(row, ctx.knowledge.texts)
    return {
      ...listed,
      title: bare(listed.title),
      ...(await around(ctx, ticket, { reporter, bare })),
    }
  })

/** Who reported, and what takes what they left of themselves out of words. */
type Theirs = { reporter: ReporterSeen | null; bare: Bare }

const proofOf = async (db: Ctx['db'], { id, categoryCode }: Ticket): Promise<Proof> => {
  if (!(await needsProof(db, categoryCode))) return 'not-asked'
  return (await hasProof(db, id)) ? 'there' : 'asked'
}

const around = async (ctx: Ctx, ticket: Ticket, { reporter, bare }: Theirs) => {
  const { db } = ctx
  const [
    page,
    attachments,
    drafts,
    mergedInto,
    splitFrom,
    consultations,
    collaborators,
    calls,
    mailed,
    answer,
    proof,
  ] = await Promise.all([
    timelinePage(db, ticket),
    attachmentsOf(db, ticket.id),
    ctx.actor.kind === 'staff' ? draftsOf(db, ctx.actor.id, ticket.id) : [],
    referenceOf(db, ticket.mergedInto),
    referenceOf(db, ticket.splitFrom),
    consultationsOf(db, ticket.id),
    collaboratorsOf(db, ticket.id),
    callsOf(db, ticket.id),
    hasMails(db, ticket.id),
    endedStatuses.includes(ticket.status) ? answerOf(db, ticket.id) : null,
    proofOf(db, ticket),
  ])
  const waiting = await waitingAround(ctx, ticket, { consultations, collaborators })
  const { text, address, lat, lon, occurredAt, language, candidates, published, answerHeld } = ticket
  return {
    text: bare(text),
    address,
    lat,
    lon,
    occurredAt,
    language,
    candidates,
    published,
    answerHeld,
    categoryChoices: choicesIn(ticket.reasons).map((code) => namedAt(ctx.knowledge.texts, code, ticket)),
    reasons: (ticket.reasons as RouteReason[]).map(explainRoute),
    reporter: maskedFor(ctx.actor, ticket, reporter),
    ...page,
    hasHistoryFile: !sealedLanes.includes(ticket.lane) && ticket.lane !== 'spam',
    attachments: attachments.map(({ storageKey: _, addedBy, ...picture }) => ({
      ...picture,
      isAnothers: isAnothers(addedBy),
      url: `/api/tickets/${ticket.id}/attachments/${picture.id}`,
    })),
    mayAddLetter: mayAct(ctx.actor, 'resolve', ticket) && canAdvance(ticket.status, 'reply'),
    ...waiting,
    ...saidWaiting(waiting, bare),
    drafts: [...drafts],
    mergedInto,
    splitFrom,
    ...saidTogether({ consultations, collaborators }, bare),
    calls: [...calls],
    answer: answer && { ...answer, text: bare(answer.text) },
    reopened: reopenedOf(ticket, page.timeline),
    proof,
    hasMails: mailed && mayBeShown(ctx.actor, ticket),
    legalNotice: await noticeView(ctx, ticket),
    utility: await readUtility(ctx, { ...ticket, category: ticket.categoryCode }),
  }
}
