import type { PlaceCandidate } from '../../db/schema/tickets.ts'
import type { Lane, Language, ReportChannel, Status } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import { digestOf } from '../platform/digest.ts'
import type { Sentence } from '../platform/errors.ts'
import type { CategoryCode } from '../routing/categories.ts'
import { dangerOf } from '../routing/danger-of.ts'
import { urgencyOf } from '../routing/kind/urgency.ts'
import { communeOf } from '../routing/place/gazetteer.ts'
import { decideRoute, type Route, type RouteQuestion } from '../routing/route.ts'
import { hasAccents } from '../routing/text.ts'
import { categoryNameAt } from '../texts/category-names.ts'
import { localNumbersAt } from '../texts/local-numbers.ts'
import { channels } from '../tickets/channels.ts'
import { type Opened, openTicket } from '../tickets/opening/open.ts'
import type { NewReporter } from '../tickets/opening/store.ts'
import { departmentById } from '../tickets/reading/store.ts'
import { trackingSecret, trackUrlOf } from '../tickets/secret.ts'
import { keepAside } from './aside/keep.ts'
import { consentVersion } from './consent.ts'
import { type Advice, adviceFor } from './emergency.ts'
import { mustBeKnownPlace } from './known-places.ts'
import { receivedAt } from './received.ts'
import { hasPersonalData, type Report } from './report.ts'

export type How = {
  channel: ReportChannel
  language: Language
  idempotencyKey?: string
  urgent?: boolean
  /** Work that was done for it, where its sender was asked to. */
  proof?: string | undefined
  /** How Zalo names the sender to our account. */
  zaloId?: string
  /** The communes in which the sender has open reports. */
  lastIn?: readonly string[]
}

export type Receipt = {
  ticketId: number
  reference: string
  secret: string
  status: Status
  lane: Lane
  category: CategoryCode
  categoryName: Sentence
  commune: { code: string; name: string } | null
  candidates: PlaceCandidate[]
  department: { id: number; name: string } | null
  dueAt: Date
  trackUrl: string
  emergency?: Advice
  repeated: boolean
}

/**
 * The one door: every report of every channel comes through here, is routed and becomes one ticket.
 * The same idempotency key in the same channel with the same report, sender included, answers the ticket that it opened the
 * first time; with another report it is refused.
 */
export const receiveReport = async (ctx: Ctx, report: Report, how: How): Promise<Receipt> =>
  open(ctx, await routed(ctx, report, how), { report, how })

/**
 * The same for what comes by the public web: who sends many is asked for work first, and of who sends too many an ordinary report
 * is kept for a person to decide on, answered by null. Danger, and what is sealed from the desks, is heard as always.
 */
export const receiveFromWeb = async (ctx: Ctx, report: Report, how: How): Promise<Receipt | null> => {
  const route = await routed(ctx, report, how)
  if (route.danger === 'none') await ctx.mustHaveWorked?.(how.proof)
  const sender = mayWait(route) ? ((await ctx.sendsTooMany?.()) ?? null) : null
  if (sender === null) return open(ctx, route, { report, how })
  await keepAside(ctx, { report, sender, provinceCode: route.provinceCode, key: how.idempotencyKey })
  return null
}

const mayWait = ({ danger, lane }: Route) => danger === 'none' && (lane === 'feedback' || lane === 'spam')

const routed = async (ctx: Ctx, report: Report, { lastIn = [] }: How): Promise<Route> => {
  mustBeKnownPlace(ctx.knowledge.gazetteer, report)
  return offering(ctx, await decideRoute(ctx, questionOf(report)), lastIn)
}

const open = async (
  ctx: Ctx,
  route: Route,
  { report, how }: { report: Report; how: How },
): Promise<Receipt> => {
  const opened = await openTicket(ctx, {
    route,
    text: report.text,
    address: report.address ?? null,
    lat: report.lat ?? null,
    lon: report.lon ?? null,
    occurredAt: report.occurredAt ?? null,
    receivedAt: receivedAt(how.channel, report.receivedOn, ctx.now),
    channel: how.channel,
    language: how.language,
    urgency: urgencyOf(route.lane, how.urgent),
    reporter: await reporterOf(ctx, report, how),
    sent: how.idempotencyKey
      ? { key: `${how.channel}:${how.idempotencyKey}`, digest: digestOf(JSON.stringify(report)) }
      : null,
  })
  return receiptOf(ctx, opened, opened.repeated ? await asOpened(ctx, opened) : route)
}

/** A danger that says no place is asked about where its sender reported last; nothing is taken for granted. */
const offering = ({ knowledge }: Ctx, route: Route, lastIn: readonly string[]): Route => {
  if (route.danger === 'none' || route.commune || route.candidates.length > 0) return route
  const candidates = [...new Set(lastIn)].flatMap((code) => {
    const commune = communeOf(knowledge.gazetteer, code)
    const fits = commune && (route.provinceCode === null || commune.provinceCode === route.provinceCode)
    return fits ? [{ code, name: commune.fullName, confidence: 0 }] : []
  })
  return { ...route, candidates }
}

/** What routing is asked about a report. */
export const questionOf = ({
  text,
  address,
  provinceCode,
  communeCode,
  lat,
  lon,
  category,
}: Report): RouteQuestion => ({
  text,
  ...(address === undefined ? {} : { address }),
  ...(provinceCode === undefined ? {} : { provinceCode }),
  ...(communeCode === undefined ? {} : { communeCode }),
  ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
  ...(category === undefined ? {} : { category }),
})

const reporterOf = async (ctx: Ctx, report: Report, how: How): Promise<NewReporter | null> => {
  const { name, phone, email, postalAddress } = report.reporter
  if (!hasPersonalData(report) && !report.helper && !how.zaloId) return null
  const doubted = phone && channels[how.channel].knowsNumber === 'no' && (await ctx.doubtsNumber?.())
  return {
    name: name ?? null,
    phone: phone ?? null,
    phoneStanding: doubted ? 'doubted' : 'given',
    email: email ?? null,
    postalAddress: postalAddress ?? null,
    zaloId: how.zaloId ?? null,
    language: how.language,
    accented: channels[how.channel].accented === 'always' || hasAccents(report.text),
    consentAt: report.consent ? ctx.now : null,
    consentVersion: report.consent && channels[how.channel].consent === 'asked' ? consentVersion : null,
    helper: report.helper ?? null,
  }
}

type Outcome = Pick<Route, 'lane' | 'danger' | 'category' | 'commune' | 'provinceCode' | 'candidates'> & {
  department: { id: number; name: string }
}

/** A repeated report answers with what became of the first. */
const asOpened = async (ctx: Ctx, { repeated }: Opened): Promise<Outcome> => {
  const ticket = repeated!
  const commune = ticket.communeCode ? communeOf(ctx.knowledge.gazetteer, ticket.communeCode) : null
  return {
    lane: ticket.lane,
    danger: dangerOf(ticket),
    category: ticket.categoryCode as CategoryCode,
    commune: commune && { code: commune.code, name: commune.fullName },
    provinceCode: commune?.provinceCode ?? null,
    candidates: ticket.candidates,
    department: await departmentById(ctx.db, ticket.departmentId),
  }
}

const receiptOf = (ctx: Ctx, opened: Opened, outcome: Outcome): Receipt => {
  const { reference } = opened
  const secret = trackingSecret(ctx.secret, reference, opened.repeated?.secretVersion)
  const { texts } = ctx.knowledge
  const place = { communeCode: outcome.commune?.code ?? null, provinceCode: outcome.provinceCode }
  const advice = adviceFor(outcome.danger, localNumbersAt(texts, place))
  return {
    ticketId: opened.id,
    reference,
    secret,
    status: opened.repeated?.status ?? 'new',
    lane: outcome.lane,
    category: outcome.category,
    categoryName: categoryNameAt(texts, outcome.category, place),
    commune: outcome.commune,
    candidates: outcome.candidates,
    department: { id: outcome.department.id, name: outcome.department.name },
    dueAt: opened.dueAt,
    trackUrl: trackUrlOf(ctx.publicUrl, reference, secret),
    ...(advice ? { emergency: advice } : {}),
    repeated: opened.repeated !== null,
  }
}
