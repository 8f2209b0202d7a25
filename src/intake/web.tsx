import { Hono } from 'hono'
import type { ErrorHandler } from 'hono/types'
import {
  pictureScript,
  pictureScriptPath,
  pinScript,
  pinScriptPath,
  proveScript,
  proveScriptPath,
  script,
  scriptPath,
  workerScript,
} from '../../web/resident/assets.ts'
import { ErrorPage } from '../../web/resident/error.tsx'
import { Home } from '../../web/resident/home.tsx'
import { TrackSearch } from '../../web/resident/track-search.tsx'
import { OfflinePage } from '../../web/resident/waiting.tsx'
import { words } from '../../web/resident/words.ts'
import { olderOf } from '../context/older.ts'
import type { Env } from '../context/request.ts'
import type { Sentence } from '../platform/errors.ts'
import { languageOf } from '../platform/language.ts'
import { type RequestLog, type Tellable, toldOf } from '../platform/tellable.ts'
import { localNumbersAt } from '../texts/local-numbers.ts'
import { incidentsNow } from '../tickets/incidents/public.ts'
import type { Pictures } from '../tickets/pictures/pictures.ts'
import { readReference } from '../tickets/reference.ts'
import { stopPages } from './email/stop-pages.tsx'
import { alarmPages } from './web/alarm-pages.tsx'
import { type PageContext, page, rememberLanguage } from './web/answer.tsx'
import { findPages } from './web/find-pages.tsx'
import { followPages } from './web/follow-pages.tsx'
import { incidentPages } from './web/incident-pages.tsx'
import { incidentSaid } from './web/incident-said.ts'
import { listPages } from './web/list-pages.tsx'
import { openDataPages } from './web/open-data-pages.tsx'
import { reportPages } from './web/report-pages.tsx'
import { trackPages } from './web/track-pages.tsx'
import { unitPages } from './web/unit-pages.tsx'

const nowhereYet = { provinceCode: null, communeCode: null }

/** Every page a resident may open, each whole without scripts; without a picture store none asks for pictures. */
export const pages = (log: RequestLog, pictures: Pictures | null = null) => {
  const app = new Hono<Env>()
  app.onError(errorPage(log))
  for (const path of [
    '/',
    '/report',
    '/track',
    '/track/*',
    '/reports',
    '/incidents/*',
    '/units',
    '/open-data',
    '/units/*',
    '/t/*',
    '/a/*',
    '/following/*',
    '/mail/stop/*',
  ])
    app.use(path, rememberLanguage)
  return app
    .get('/', home)
    .get('/offline', (c) => page(c, <OfflinePage lang={languageOf(c)} />, { cache: 'public' }))
    .get('/sw.js', (c) => sendWorker(c))
    .get(scriptPath, (c) => sendScript(c, script))
    .get(pictureScriptPath, (c) => sendScript(c, pictureScript))
    .get(pinScriptPath, (c) => sendScript(c, pinScript))
    .get(proveScriptPath, (c) => sendScript(c, proveScript))
    .get('/track', search)
    .route('/', alarmPages())
    .route('/', reportPages(log, pictures))
    .route('/', trackPages(pictures))
    .route('/', followPages())
    .route('/', findPages())
    .route('/', stopPages())
    .route('/', incidentPages())
    .route('/', listPages())
    .route('/', unitPages())
    .route('/', openDataPages())
}

const home = async (c: PageContext) => {
  const ctx = olderOf(c)
  const lang = languageOf(c)
  const incidents = (await incidentsNow(ctx, {})).map((one) => incidentSaid(one, { lang, now: ctx.now }))
  const view = { lang, local: localNumbersAt(ctx.knowledge.texts, nowhereYet), incidents }
  return page(c, <Home {...view} />, { cache: 'public' })
}

const sendScript = (c: PageContext, script: string) => {
  c.header('Content-Type', 'text/javascript; charset=utf-8')
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  return c.body(script)
}

/** Looked for anew at each visit; it may ask nothing but this house. */
const sendWorker = (c: PageContext) => {
  c.header('Content-Type', 'text/javascript; charset=utf-8')
  c.header('Cache-Control', 'no-cache')
  c.header('Content-Security-Policy', "default-src 'none'; connect-src 'self'")
  return c.body(workerScript)
}

/** A reference read aloud or copied by hand leads to its page; the check character catches what was misheard. */
const search = (c: PageContext) => {
  const lang = languageOf(c)
  const typed = (c.req.query('reference') ?? '').slice(0, 200)
  const secret = (c.req.query('s') ?? '').trim().slice(0, 200)
  const reference = readReference(typed)
  if (reference) return c.redirect(`/t/${reference}${secret ? `?s=${encodeURIComponent(secret)}` : ''}`, 303)
  const problems = typed ? [{ field: 'reference', sentence: words.track.unreadable[lang] }] : []
  const view = <TrackSearch lang={lang} reference={typed} problems={problems} />
  return page(c, view, { cache: 'private', status: typed ? 422 : 200 })
}

/** The same as problem+json, for a person with a browser. */
export const errorPage =
  (log: RequestLog): ErrorHandler<Env> =>
  (error, c) => {
    const { isBug, ...told } = toldOf(log, error, c)
    if (!isBug) return refusedPage(c, told)
    const lang = languageOf(c)
    const said = { title: words.error.failedTitle[lang], sentence: words.error.failed[lang] }
    return page(c, <ErrorPage lang={lang} {...said} requestId={c.get('requestId')} />, {
      cache: 'never',
      status: 500,
    })
  }

const refusedPage = (c: PageContext, { refused: { kind, sentence, details }, status }: Tellable) => {
  if (details.retryAfterSeconds) c.header('Retry-After', String(details.retryAfterSeconds))
  if (isAtDoor(c)) return notLetIn(c, sentence, status)
  if (kind === 'missing') return missingTicket(c, details.fields?.[0]?.sentence ?? words.track.missing)
  const lang = languageOf(c)
  const view = <ErrorPage lang={lang} title={words.error.refusedTitle[lang]} sentence={sentence[lang]} />
  return page(c, view, { cache: 'never', status })
}

/** Staff, who come back from where else they sign in: nothing for residents leads them on. */
const isAtDoor = (c: PageContext): boolean => c.req.path.startsWith('/sign-in/')

const notLetIn = (c: PageContext, sentence: Sentence, status: Tellable['status']) => {
  const lang = languageOf(c)
  const view = <ErrorPage lang={lang} title={words.error.notInTitle[lang]} sentence={sentence[lang]} atDoor />
  return page(c, view, { cache: 'never', status })
}

/** A reference alone tells nothing, so a sealed ticket and none at all look the same. */
const missingTicket = (c: PageContext, sentence: Sentence) => {
  const lang = languageOf(c)
  const reference = c.req.param('reference') ?? ''
  const problem = readReference(reference)
    ? { field: 's', sentence: sentence[lang] }
    : { field: 'reference', sentence: words.track.unreadable[lang] }
  const view = <TrackSearch lang={lang} reference={reference} problems={[problem]} />
  return page(c, view, { cache: 'never', status: 404 })
}

/** For an address that leads nowhere, when a person asks with a browser. */
export const notFoundPage = (c: PageContext) => {
  const lang = languageOf(c)
  const view = (
    <ErrorPage lang={lang} title={words.error.missingTitle[lang]} sentence={words.error.missing[lang]} />
  )
  return page(c, view, { cache: 'never', status: 404 })
}
