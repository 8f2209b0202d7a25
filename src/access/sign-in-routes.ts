import type { Context } from 'hono'
import type { Env } from '../context/request.ts'
import { router } from '../context/router.ts'
import { wrongField } from '../platform/errors.ts'
import { limited } from '../platform/limits/limits.ts'
import { problem, refusedFields } from '../platform/problem.ts'
import { countAttempt, forgiveAttempt, takeBackAttempt } from './attempts/count.ts'
import { tryCode, withPassword } from './factors/codes.ts'
import { withSignaturesOfNow } from './old-signatures.ts'
import { noForeignSignIn, ownPagesOnly } from './own-pages.ts'
import { asksForKey } from './passkeys/asks-for-key.ts'
import { yourKeyIsAsked } from './passkeys/refusals.ts'
import { changePassword, choosePassword } from './passwords/choosing.ts'
import { addresses, credentials } from './sign-in-answers.ts'
import {
  ask,
  ctxOf,
  type Door,
  knowBrowser,
  shown,
  shutTo,
  tryingOf,
  wholeRequest,
  withCookiesAsRead,
} from './sign-in-door.ts'
import { refusal, unreadable } from './sign-in-refusals.ts'

/** What the console needs of the library's addresses; what it refuses is said as everywhere in this house. */
export const signInRoutes = (door: Door) => {
  const app = router()
  app.use('/api/auth/*', noForeignSignIn, ownPagesOnly)
  // The library would take a form apart, of any length, before it knows who sends it.
  app.use('/api/auth/*', async (c, next) => {
    if (/form/i.test(c.req.header('content-type') ?? '')) throw wrongField('body', unreadable[1])
    await next()
  })
  app.use('/api/auth/*', async (c, next) => {
    const headers = withSignaturesOfNow(withCookiesAsRead(c), door.signIn)
    if (headers !== c.req.raw.headers) c.req.raw = new Request(c.req.raw, { headers })
    await next()
  })
  const { addressOf } = door
  app.use('/api/auth/*', limited({ name: 'sign-in', points: 600, seconds: 60 }, addressOf))
  for (const name of ['reset-password', 'change-password'])
    app.on('POST', `/api/auth/${name}`, limited({ name, points: 10, seconds: 60 }, addressOf))
  for (const address of addresses) app.openAPIRegistry.registerPath({ ...address, tags: ['sign-in'] })
  return app
    .post('/api/auth/sign-in/email', (c) => tryPassword(c, door))
    .post('/api/auth/sign-out', (c) => signOut(c, door))
    .post('/api/auth/reset-password', (c) => choosePassword(c, door))
    .post('/api/auth/change-password', (c) => changePassword(c, door))
    .get('/api/auth/get-session', (c) => handle(c, door))
    .post('/api/auth/two-factor/enable', (c) => withPassword('begun')(c, door))
    .post('/api/auth/two-factor/disable', (c) => withPassword('removed')(c, door))
    .post('/api/auth/two-factor/generate-backup-codes', (c) => withPassword('codes-renewed')(c, door))
    .post('/api/auth/two-factor/verify-totp', (c) => tryCode(c, door))
    .post('/api/auth/two-factor/verify-backup-code', (c) => tryCode(c, door))
}

const handle = async (c: Context<Env>, door: Door) => {
  const answered = await ask(c, door, await wholeRequest(c))
  return answered.status < 400 ? shown(c, answered) : refusal(c, answered)
}

/** Forgotten here with the answer: whoever signs out sees nothing more, not for the moment that the database takes to tell. */
const signOut = async (c: Context<Env>, door: Door) => {
  const session = await door.signIn.api.getSession({ headers: c.req.raw.headers })
  const answered = await handle(c, door)
  if (session) door.house.moved?.(`staff:${session.user.id}`)
  return answered
}

/** Nothing is tried that was not counted before; only what was right throughout ends the row of wrong ones. */
const tryPassword = async (c: Context<Env>, door: Door) => {
  const request = await wholeRequest(c)
  const given = credentials.safeParse(await request.json().catch(() => null))
  if (!given.success) return problem(c, refusedFields(given.error))
  const trying = tryingOf(c, door, given.data.email)
  const ctx = ctxOf(door)
  await countAttempt(ctx, trying)
  // What is counted is what is judged, in one spelling.
  const asked = new Request(request, { body: JSON.stringify({ ...given.data, email: trying.mailbox }) })
  const answered = await ask(c, door, asked).catch((error) => error)
  const isWrong = answered instanceof Response && answered.status === 401
  const goesOn = answered instanceof Response && (await asksForCode(answered.clone()))
  const isHalf = goesOn || (answered instanceof Response && (await asksForKey(ctx.db, answered.clone())))
  const isWhole = answered instanceof Response && answered.ok && !isHalf
  if (!isWrong) await (isWhole ? forgiveAttempt : takeBackAttempt)(ctx, trying)
  if (!(answered instanceof Response)) throw answered
  if (answered.status >= 400) return refusal(c, answered)
  if (goesOn) return shown(c, answered)
  const shut = await shutTo(ctx.db, answered.clone())
  if (shut) return problem(c, shut)
  if (isHalf) return problem(c, yourKeyIsAsked())
  knowBrowser(c, door, trying)
  return shown(c, answered)
}

const asksForCode = async (answered: Response): Promise<boolean> =>
  answered.ok && 'twoFactorRedirect' in ((await answered.json()) as object)
