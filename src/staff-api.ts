import type { Context, MiddlewareHandler } from 'hono'
import type { Role } from '../db/vocabulary.ts'
import { accountRoutes } from './access/accounts/routes.ts'
import { delegationRoutes } from './access/delegation/routes.ts'
import { factorRoutes } from './access/factors/routes.ts'
import type { Identify } from './access/identify.ts'
import { largestFile, tooLong } from './access/importing/read-file.ts'
import { importRoutes } from './access/importing/routes.ts'
import { ownPagesOnly } from './access/own-pages.ts'
import { keyNameRoutes } from './access/passkeys/own-routes.ts'
import type { Staff } from './access/permissions.ts'
import { readLogRoutes } from './access/reads/routes.ts'
import { meRoutes } from './access/routes.ts'
import type { SignIn } from './access/sign-in.ts'
import { addFactorFirst, signInFirst } from './access/sign-in-refusals.ts'
import type { Env } from './context/request.ts'
import { router } from './context/router.ts'
import { rulebookRoutes } from './deadlines/rulebook/routes.ts'
import { callDeskRoutes } from './intake/calls/desk-routes.ts'
import { asideMailRoutes } from './intake/email/aside/routes.ts'
import { mailsOnTicketRoutes } from './intake/email/on-ticket/routes.ts'
import { hotlineRoutes } from './intake/hotline-routes.ts'
import { asideRoutes } from './intake/sms/aside/routes.ts'
import { typedInRoutes } from './intake/typed-in-routes.ts'
import { hintRoutes } from './live/routes.ts'
import { changeRoutes } from './machines/changes/routes.ts'
import { largestByHand } from './machines/exchange/file/by-hand.ts'
import { tooMuchByHand } from './machines/exchange/file/refusals.ts'
import { exchangeRoutes } from './machines/exchange/routes.ts'
import { mustBeOpen } from './machines/keys/admission.ts'
import { type CountAsked, countPrograms } from './machines/keys/rate.ts'
import { wrongKey } from './machines/keys/refusals.ts'
import { clientRoutes } from './machines/keys/routes.ts'
import { type Outward, webhookRoutes } from './machines/webhooks/routes.ts'
import type { SendingLimits } from './notifications/gateways/limits.ts'
import { gatewayRoutes } from './notifications/gateways/routes.ts'
import { messageRoutes } from './notifications/routes.ts'
import type { Db } from './platform/database.ts'
import { limitBody } from './platform/http.ts'
import { problem } from './platform/problem.ts'
import { madeFileRoutes } from './reporting/exporting/aside/routes.ts'
import { exportRoutes } from './reporting/exporting/routes.ts'
import { loadRoutes } from './reporting/load/routes.ts'
import { reportingRoutes } from './reporting/routes.ts'
import { unhappyRoutes } from './reporting/unhappy/routes.ts'
import { warningRoutes } from './reporting/warning/routes.ts'
import { directoryRoutes } from './routing/editing/routes.ts'
import { knownFilters } from './routing/known-filters.ts'
import { routingRoutes } from './routing/routes.ts'
import { textRoutes } from './texts/routes.ts'
import { alarmRoutes } from './tickets/alarm/routes.ts'
import { answerRoutes } from './tickets/answers/routes.ts'
import { contactRoutes } from './tickets/contact/routes.ts'
import { correctionRoutes } from './tickets/corrections/routes.ts'
import { draftRoutes } from './tickets/drafts/routes.ts'
import { duplicateRoutes } from './tickets/duplicates/routes.ts'
import { incidentRoutes } from './tickets/incidents/routes.ts'
import { legalRoutes } from './tickets/legal/routes.ts'
import { personalDataRoutes } from './tickets/personal-data/routes.ts'
import { lookingRoutes } from './tickets/pictures/looking/routes.ts'
import { largestPicture, type Pictures } from './tickets/pictures/pictures.ts'
import { pictureRoutes } from './tickets/pictures/routes.ts'
import { publicAnswerRoutes } from './tickets/public-answer/routes.ts'
import { retentionRoutes } from './tickets/retention/routes.ts'
import { ticketRoutes } from './tickets/routes.ts'
import { showingRoutes } from './tickets/showing/routes.ts'
import { timeRoutes } from './tickets/time/routes.ts'
import { togetherRoutes } from './tickets/together/routes.ts'
import { viewRoutes } from './tickets/views/routes.ts'
import { workRoutes } from './tickets/work/routes.ts'

export type StaffDependencies = {
  identify: Identify
  signIn: SignIn
  pictures: Pictures
  /** Connections that are not those of residents, as this person asks them: neither can take the other's. */
  dbOf: (staff: Staff) => Db
  /** Roles that enter with a second factor only; absent: none. */
  secured?: Role[]
  /** The gateways that are set up, and what they may cost; absent: none. */
  sending?: SendingLimits
  /** How events leave; absent: not at all. */
  events?: Outward
  /** Counts what programs ask; absent: for these addresses alone. */
  countAsked?: CountAsked
}

/** Every address that the console may call; nothing in here answers without a sign-in. */
export const createStaffApi = ({
  identify,
  signIn,
  pictures,
  dbOf,
  secured = [],
  sending,
  countAsked = countPrograms(),
  events = nowhere,
}: StaffDependencies) => {
  const api = router()
  api.use('*', ownPagesOnly, signedIn({ identify, dbOf, countAsked }), sized, knownFilters)
  return api
    .route('/', meRoutes())
    .route('/', delegationRoutes())
    .route('/', accountRoutes(signIn))
    .route('/', readLogRoutes())
    .route('/', importRoutes(signIn))
    .route('/', clientRoutes())
    .route('/', changeRoutes())
    .route('/', webhookRoutes(events))
    .route('/', exchangeRoutes(events))
    .route('/', factorRoutes(signIn, secured))
    .route('/', keyNameRoutes())
    .route('/', hintRoutes())
    .route('/', ticketRoutes())
    .route('/', workRoutes())
    .route('/', viewRoutes())
    .route('/', reportingRoutes())
    .route('/', loadRoutes())
    .route('/', unhappyRoutes())
    .route('/', warningRoutes())
    .route('/', madeFileRoutes())
    .route('/', exportRoutes())
    .route('/', draftRoutes())
    .route('/', togetherRoutes())
    .route('/', duplicateRoutes())
    .route('/', alarmRoutes())
    .route('/', correctionRoutes())
    .route('/', answerRoutes())
    .route('/', pictureRoutes(pictures))
    .route('/', lookingRoutes(pictures))
    .route('/', publicAnswerRoutes())
    .route('/', contactRoutes())
    .route('/', personalDataRoutes())
    .route('/', showingRoutes())
    .route('/', retentionRoutes())
    .route('/', timeRoutes())
    .route('/', legalRoutes())
    .route('/', incidentRoutes())
    .route('/', rulebookRoutes())
    .route('/', routingRoutes())
    .route('/', directoryRoutes())
    .route('/', textRoutes())
    .route('/', hotlineRoutes())
    .route('/', callDeskRoutes())
    .route('/', typedInRoutes())
    .route('/', asideRoutes())
    .route('/', asideMailRoutes())
    .route('/', mailsOnTicketRoutes())
    .route('/', messageRoutes())
    .route('/', gatewayRoutes(sending ?? { placed: [], patienceMinutes: 30 }))
}

export type StaffApi = ReturnType<typeof createStaffApi>

const nothingLeaves = () => Promise.reject(new Error('nothing leaves here'))
const nowhere: Outward = { inner: [], post: nothingLeaves, talk: nothingLeaves }

const signedIn =
  ({
    identify,
    dbOf,
    countAsked,
  }: Pick<StaffDependencies, 'identify' | 'dbOf'> & { countAsked: CountAsked }): MiddlewareHandler<Env> =>
  async (c, next) => {
    const actor = await identify(c.req.raw.headers)
    if (!actor) return problem(c, showsKey(c) ? wrongKey() : signInFirst, 401)
    if (actor.mustEnrol && !enrolling.has(c.req.path)) return problem(c, addFactorFirst)
    const ctx = { ...c.get('ctx'), actor, db: dbOf(actor) }
    if (actor.client) await countAsked(c, { id: actor.id, client: actor.client }, ctx)
    mustBeOpen(actor, c.req)
    c.set('ctx', ctx)
    c.header('Cache-Control', 'no-store')
    await next()
  }

const showsKey = (c: Context): boolean => /^Bearer /i.test(c.req.header('authorization') ?? '')

/** All that is open to who still has to add a second factor, beside the sign-in's own addresses. */
const enrolling = new Set(['/api/me', '/api/me/factors'])

const textBody = limitBody(256 * 1024)
const pictureBody = limitBody(largestPicture + 1024 * 1024)

const fileBody = limitBody(largestFile, tooLong)
const exchangeBody = limitBody(largestByHand, tooMuchByHand)
const isExchangeFile = (path: string): boolean => /^\/api\/exchange\/partners\/[^/]+\/file/.test(path)

const sized: MiddlewareHandler<Env> = (c, next) => {
  if (c.req.path.startsWith('/api/staff-import')) return fileBody(c, next)
  if (isExchangeFile(c.req.path)) return exchangeBody(c, next)
  return c.req.path.endsWith('/attachments') ? pictureBody(c, next) : textBody(c, next)
}
