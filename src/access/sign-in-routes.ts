import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../context/request.ts'
import { router } from '../context/router.ts'
import type { Db } from '../platform/database.ts'
import { mailboxOf } from '../platform/email-address.ts'
import { type Refused, wrongField } from '../platform/errors.ts'
import { problem } from '../platform/problem.ts'
import { sourceOf } from '../platform/source.ts'
import { endSessions, shutFor } from './accounts/store.ts'
import { cookieOf, readBrowser, showBrowser, type Trying } from './attempts/attempts.ts'
import { countAttempt, forgiveAttempt } from './attempts/count.ts'
import { withSignaturesOfNow } from './old-signatures.ts'
import { changePassword, choosePassword } from './passwords/choosing.ts'
import { addresses, credentials } from './sign-in-answers.ts'
import { ask, ctxOf, type Door, shown, wholeRequest } from './sign-in-door.ts'
import { refusal, shutBecause, unreadable } from './sign-in-refusals.ts'

/** What the console needs of the library's addresses; what it refuses is said as everywhere in this house. */
export const signInRoutes = (door: Door) => {
  const app = router()
  // The library would take a form apart, of any length, before it knows who sends it.
  app.use('/api/auth/*', async (c, next) => {
    if (/form/i.test(c.req.header('content-type') ?? '')) throw wrongField('body', unreadable[1])
    await next()
  })
  app.use('/api/auth/*', async (c, next) => {
    const headers = withSignaturesOfNow(c.req.raw.headers, door.signIn)
    if (headers !== c.req.raw.headers) c.req.raw = new Request(c.req.raw, { headers })
    await next()
  })
  const handle = async (c: Context<Env>) => {
    const answered = await ask(c, door, await wholeRequest(c))
    return answered.status < 400 ? shown(c, answered) : refusal(c, answered)
  }
  for (const address of addresses) app.openAPIRegistry.registerPath({ ...address, tags: ['sign-in'] })
  return app
    .post('/api/auth/sign-in/email', (c) => tryPassword(c, door))
    .post('/api/auth/sign-out', handle)
    .post('/api/auth/reset-password', (c) => choosePassword(c, door))
    .post('/api/auth/change-password', (c) => changePassword(c, door))
    .get('/api/auth/get-session', handle)
}

/** Nothing is tried that was not counted before; what was right, or could not be judged, is not held against anybody. */
const tryPassword = async (c: Context<Env>, door: Door) => {
  const request = await wholeRequest(c)
  const given = credentials.safeParse(await request.json().catch(() => null))
  if (!given.success) return problem(c, wrongField('body', unreadable[1]))
  const trying = tryingOf(c, door, given.data.email)
  const ctx = ctxOf(door)
  await countAttempt(ctx, trying)
  const asked = new Request(request, { body: JSON.stringify(given.data) })
  const answered = await ask(c, door, asked).catch((error) => error)
  const judged = answered instanceof Response && answered.status === 401
  if (!judged) await forgiveAttempt(ctx, trying)
  if (!(answered instanceof Response)) throw answered
  if (answered.status >= 400) return refusal(c, answered)
  const shut = await shutTo(ctx.db, answered.clone())
  if (shut) return problem(c, shut)
  knowBrowser(c, door, trying)
  return shown(c, answered)
}

/** Only whoever knew the password is told that the account is shut, and why; the sign-in just made ends. */
const shutTo = async (db: Db, answered: Response): Promise<Refused | null> => {
  const { user } = (await answered.json()) as { user: { id: string } }
  const shut = await shutFor(db, user.id)
  if (!shut) return null
  await endSessions(db, user.id)
  return shutBecause(shut.lockedWhy)
}

const tryingOf = (c: Context<Env>, { house, addressOf }: Door, email: string): Trying => {
  const mailbox = mailboxOf(email)
  const browser = readBrowser(house, mailbox, getCookie(c, cookieOf(mailbox)))
  return { mailbox, browser, source: sourceOf(addressOf(c)) }
}

const halfAYear = 182 * 86_400

const knowBrowser = (c: Context<Env>, { house }: Door, { mailbox, browser }: Trying) =>
  setCookie(c, cookieOf(mailbox), showBrowser(house, mailbox, browser ?? crypto.randomUUID()), {
    path: '/api/auth',
    httpOnly: true,
    sameSite: 'Lax',
    secure: house.publicUrl.startsWith('https:'),
    maxAge: halfAYear,
  })
