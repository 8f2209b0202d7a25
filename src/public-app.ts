import type { Context, MiddlewareHandler } from 'hono'
import { type HouseFor, withContext } from './context/request.ts'
import { router } from './context/router.ts'
import { callRoutes } from './intake/calls/routes.ts'
import { type MailRoutes, mailRoutes } from './intake/email/routes.ts'
import { followRoutes } from './intake/following/routes.ts'
import { lookAheadRoutes } from './intake/look-ahead-routes.ts'
import { heedsManyReports } from './intake/many-reports.ts'
import type { MessengerSecrets } from './intake/messengers/messengers.ts'
import { messengerRoutes } from './intake/messengers/routes.ts'
import { erasureRoutes } from './intake/own-contact/erasure-routes.ts'
import { ownContactRoutes } from './intake/own-contact/routes.ts'
import { placeRoutes } from './intake/place-routes.ts'
import { reportRoutes } from './intake/routes.ts'
import type { GatewaySecrets } from './intake/sms/gateways.ts'
import { smsRoutes } from './intake/sms/routes.ts'
import { errorPage, notFoundPage, pages } from './intake/web.tsx'
import { noKeyInAddress } from './machines/keys/in-address.ts'
import { type CountAsked, countPrograms } from './machines/keys/rate.ts'
import { limitedOpen311 } from './machines/open311/limited.ts'
import { open311Routes } from './machines/open311/routes.ts'
import { isOpen311, sayError } from './machines/open311/speak.ts'
import { limitBody, notFound, onError } from './platform/http.ts'
import { type AddressOf, limited } from './platform/limits/limits.ts'
import { guarded } from './platform/security-headers.ts'
import type { RequestLog } from './platform/tellable.ts'
import { openDataRoutes } from './publishing/open-data/routes.ts'
import type { Pictures } from './tickets/pictures/pictures.ts'
import { publicPictureRoutes } from './tickets/pictures/routes.ts'
import { uploadRoutes } from './tickets/pictures/uploads/routes.ts'
import { incidentAnswerRoutes } from './tickets/resident/incident-routes.ts'
import { trackingRoutes } from './tickets/resident/routes.ts'

export type PublicDependencies = {
  house: HouseFor
  log: RequestLog
  addressOf: AddressOf
  /** Signs what SMS gateways hand in. */
  smsSecret: string | undefined
  /** Those of other gateways, which sign in their own ways. */
  gatewaySecrets?: Omit<GatewaySecrets, 'generic'>
  messengerSecrets?: MessengerSecrets
  /** How mails may be handed in over HTTP; null at the edge, whose requests are small. */
  mail: MailRoutes | null
  /** Reports that one address may send in a minute. */
  reportsPerMinute: number
  /** After so many of one address in a minute, each further one takes some work of its sender's machine. */
  reportsBeforeProof: number
  /** What every answer passes on its way out, on Node; the edge squeezes by itself. */
  outward?: MiddlewareHandler
  /** Keeps pictures; null at the edge, which has nothing to make them harmless with. */
  pictures: Pictures | null
  /** Fetches what programs name from public hosts alone; absent: nothing is fetched. */
  fetchMedia?: typeof fetch
  /** Counts what programs ask; absent: for these addresses alone. */
  countAsked?: CountAsked
}

const pictureSize = 12 * 1024 * 1024
const textSize = 256 * 1024
/** Requests to follow, and codes, of one address. */
const asks = { points: 15, seconds: 60 }
/** Over what one address may send in a minute its reports are kept for a person, and over so many times as many refused. */
const timesKept = 5
/** Pictures that begin to arrive from one address; behind one of a mobile network are hundreds of people. */
const newUploads = { name: 'new-uploads', points: 60, seconds: 300 }
const pieces = { name: 'pieces', points: 300, seconds: 60 }

/** Every address that a resident, a gateway or an Open311 client may reach. It runs on Node and at the edge. */
export const createPublicApp = ({
  house,
  log,
  addressOf,
  smsSecret,
  gatewaySecrets,
  messengerSecrets,
  mail,
  reportsPerMinute,
  reportsBeforeProof,
  pictures,
  outward,
  countAsked = countPrograms(),
  fetchMedia,
}: PublicDependencies) => {
  const app = router()
  if (outward) app.use('*', outward)
  app.use('*', withContext(house, log, { kind: 'resident' }))
  app.use(
    '*',
    guarded((c) => c.get('ctx').publicUrl.startsWith('https:')),
  )
  app.use('*', noKeyInAddress)
  const [ofPictures, ofText] = [limitBody(pictureSize), limitBody(textSize)]
  app.use('/api/reports/:reference/attachments', ofPictures)
  app.use('*', async (c, next) =>
    /\/attachments$|^\/api\/uploads\/|^\/api\/staff-import|^\/mail\/inbound$/.test(c.req.path)
      ? next()
      : (mayHoldPictures(c) ? ofPictures : ofText)(c, next),
  )
  app.on(
    'POST',
    ['/api/reports', '/report'],
    limited({ name: 'reports', points: reportsPerMinute * timesKept, seconds: 60 }, addressOf),
  )
  app.on(
    'POST',
    ['/api/reports', '/report'],
    heedsManyReports({ addressOf, reportsPerMinute, reportsBeforeProof }),
  )
  app.on(
    ['POST', 'PUT'],
    ['/api/reports/:reference/*', '/t/*', '/a/*'],
    limited({ name: 'changes', points: 60, seconds: 60 }, addressOf),
  )
  app.on(
    'POST',
    ['/api/reports/:reference/followers', '/t/:reference/followers', '/track/number'],
    limited({ name: 'follow', ...asks }, addressOf),
  )
  app.on(
    ['POST', 'PUT'],
    [
      '/api/reports/:reference/number',
      '/api/reports/:reference/contact',
      '/api/reports/:reference/personal-data',
      '/t/:reference/number/*',
      '/t/:reference/contact',
      '/t/:reference/personal-data',
    ],
    limited({ name: 'codes', ...asks }, addressOf),
  )
  app.on(
    ['POST', 'PUT'],
    ['/following/*', '/track/number/*', '/api/followers/*'],
    limited({ name: 'following', ...asks }, addressOf),
  )
  app.on('POST', '/api/uploads/*', limited(newUploads, addressOf))
  app.on(['POST', 'PATCH', 'HEAD', 'DELETE'], ['/api/uploads', '/api/uploads/*'], limited(pieces, addressOf))
  app.on(
    'GET',
    [
      '/api/reports/*',
      '/reports',
      '/units',
      '/units/*',
      '/open-data',
      '/open-data/*',
      '/incidents/*',
      '/t/*',
      '/a/*',
    ],
    limited({ name: 'looks', points: 300, seconds: 60 }, addressOf),
  )
  app.on('GET', '/open311/*', limitedOpen311(addressOf))
  app.on('GET', '/api/communes', limited({ name: 'communes', points: 300, seconds: 60 }, addressOf))
  app.on('POST', '/api/look-ahead', limited({ name: 'look-ahead', points: 300, seconds: 60 }, addressOf))
  const asPage = errorPage(log)
  const asProblem = onError(log)
  const asOpen311 = sayError(log)
  app.onError((error, c) =>
    isOpen311(c) ? asOpen311(error, c) : readsPages(c) ? asPage(error, c) : asProblem(error, c),
  )
  app.notFound((c) => (readsPages(c) ? notFoundPage(c) : notFound(c)))
  if (mail) app.route('/mail', mailRoutes(mail))
  if (pictures) app.route('/', publicPictureRoutes(pictures)).route('/', uploadRoutes(pictures.uploads))
  return app
    .route('/', followRoutes())
    .route('/', ownContactRoutes())
    .route('/', reportRoutes())
    .route('/', trackingRoutes())
    .route('/', erasureRoutes())
    .route('/', incidentAnswerRoutes())
    .route('/', placeRoutes())
    .route('/', lookAheadRoutes())
    .route('/sms', smsRoutes({ secrets: { ...gatewaySecrets, generic: smsSecret } }))
    .route('/zalo', messengerRoutes('zalo', messengerSecrets?.zalo))
    .route('/calls', callRoutes({ secret: smsSecret }))
    .route('/', openDataRoutes())
    .route('/open311/v2', open311Routes({ log, countAsked, pictures, fetchMedia }))
    .route('/', pages(log, pictures))
}

export type PublicApi = ReturnType<typeof createPublicApp>

/** The form of a browser without scripts, and of a program; the edge keeps no pictures, and there they are not read. */
const mayHoldPictures = (c: Context) =>
  (c.req.path === '/report' || c.req.path.startsWith('/open311/v2/requests')) &&
  (c.req.header('content-type')?.startsWith('multipart/form-data') ?? false)

/** A person with a browser, and no program. */
const readsPages = (c: Context) =>
  !c.req.path.startsWith('/api/') && (c.req.header('accept')?.includes('text/html') ?? false)
