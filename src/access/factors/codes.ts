import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Ctx, inTransaction } from '../../context/context.ts'
import type { Env } from '../../context/request.ts'
import { recordHouse } from '../../events/record.ts'
import { problem, refusedFields } from '../../platform/problem.ts'
import { countAttempt, forgiveAttempt, takeBackAttempt } from '../attempts/count.ts'
import { code, password } from '../sign-in-answers.ts'
import {
  ask,
  ctxOf,
  type Door,
  knowBrowser,
  shown,
  shutTo,
  tokenIn,
  tryingOf,
  wholeRequest,
} from '../sign-in-door.ts'
import { notTheOldOne, refusal, signInFirst, startAgain, wrongCode } from '../sign-in-refusals.ts'
import { once } from './once.ts'
import { asPrinted } from './recovery-codes.ts'
import { endSessionsBut } from './store.ts'

/** Somebody whose password was right a moment ago, or who is signed in and adds the factor. */
type Asked = { id: string; email: string; signedIn: boolean }

/** A code of the app or a recovery code: counted as a wrong password until it is right. */
export const tryCode = async (c: Context<Env>, door: Door) => {
  const request = await wholeRequest(c)
  const given = code.safeParse(await request.json().catch(() => null))
  if (!given.success) throw refusedFields(given.error)
  const asked = (await signedIn(c, door)) ?? (await challenged(c, door))
  if (!asked) return problem(c, startAgain, 401)
  const printed = c.req.path.endsWith('/verify-backup-code')
  const { code: typed } = given.data
  const body = async () => ({ code: printed ? asPrinted(typed) : await once(door, asked.id, typed) })
  const answered = await counting(c, door, { asked, request, body })
  if (answered.status === 401) return said(c, answered)
  if (answered.status >= 400) return refusal(c, answered)
  if (asked.signedIn) await added(door, asked, await tokenIn(door, answered))
  const shut = await shutTo(ctxOf(door).db, answered.clone())
  if (shut) return problem(c, shut)
  if (!asked.signedIn) knowBrowser(c, door, tryingOf(c, door, asked.email))
  return shown(c, answered)
}

/** What is done with the password once more: turning codes on or off, and new recovery codes. */
export const withPassword =
  (what: 'begun' | 'removed' | 'codes-renewed') => async (c: Context<Env>, door: Door) => {
    const request = await wholeRequest(c)
    const given = password.safeParse(await request.json().catch(() => null))
    if (!given.success) throw refusedFields(given.error)
    const asked = await signedIn(c, door)
    if (!asked) return problem(c, signInFirst, 401)
    const answered = await counting(c, door, { asked, request, body: async () => given.data })
    if (answered.status === 400) throw notTheOldOne()
    if (answered.status >= 400) return refusal(c, answered)
    if (what !== 'begun') await tell(ctxOf(door), asked, what)
    return shown(c, answered)
  }

/** Its body is made when the attempt has been counted. */
type Trial = { asked: Asked; request: Request; body: () => Promise<object> }

const counting = async (c: Context<Env>, door: Door, { asked, request, body }: Trial): Promise<Response> => {
  const ctx = ctxOf(door)
  const trying = tryingOf(c, door, asked.email)
  await countAttempt(ctx, trying)
  const answered = await body()
    .then((body) => ask(c, door, new Request(request, { body: JSON.stringify(body) })))
    .catch((error) => error)
  const wrong = answered instanceof Response && (answered.status === 401 || answered.status === 400)
  const right = answered instanceof Response && answered.ok
  if (!wrong) await (right ? forgiveAttempt : takeBackAttempt)(ctx, trying)
  if (!(answered instanceof Response)) throw answered
  return answered
}

const signedIn = async (c: Context<Env>, { signIn }: Door): Promise<Asked | null> => {
  const session = await signIn.api.getSession({ headers: c.req.raw.headers })
  return session && { id: session.user.id, email: session.user.email, signedIn: true }
}

/** The library judges the cookie; here it only says whose attempts are counted. */
const challenged = async (c: Context<Env>, { signIn, house }: Door): Promise<Asked | null> => {
  const { createAuthCookie, internalAdapter } = await signIn.$context
  const shown = getCookie(c, createAuthCookie('two_factor').name)?.split('.')[0]
  const challenge = shown && (await internalAdapter.findVerificationValue(shown))
  if (!challenge || challenge.expiresAt <= house.clock()) return null
  const person = await internalAdapter.findUserById(challenge.value)
  return person && { id: person.id, email: person.email, signedIn: false }
}

/** Whoever else knew the password came in by it alone, and would count as having shown the code, too. */
const added = async (door: Door, asked: Asked, token: string): Promise<void> => {
  const { db } = ctxOf(door)
  await endSessionsBut(db, { userId: asked.id, token })
  await tell(ctxOf(door), asked, 'added')
  door.house.moved?.(`staff:${asked.id}`)
}

const said = async (c: Context<Env>, answered: Response) => {
  const { code: why } = (await answered.json().catch(() => ({}))) as { code?: string }
  return /^INVALID_(CODE|BACKUP_CODE)$/.test(why ?? '')
    ? problem(c, wrongCode())
    : problem(c, startAgain, 401)
}

const tell = (ctx: Ctx, { id }: Asked, secondFactor: 'added' | 'removed' | 'codes-renewed') =>
  inTransaction(ctx, (ctx) =>
    recordHouse(
      ctx,
      { type: 'staff.changed', staffId: id, changes: { secondFactor } },
      { subject: `staff:${id}`, rooms: [`staff:${id}`] },
    ),
  )
