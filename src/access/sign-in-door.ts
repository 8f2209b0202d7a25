import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { contextOf, type House } from '../context/context.ts'
import type { Env } from '../context/request.ts'
import { readText } from '../platform/body.ts'
import type { Db } from '../platform/database.ts'
import { mailboxOf } from '../platform/email-address.ts'
import type { Refused } from '../platform/errors.ts'
import type { AddressOf } from '../platform/limits/limits.ts'
import { sourceOf } from '../platform/source.ts'
import { endSessions, shutFor } from './accounts/store.ts'
import { cookieOf, readBrowser, showBrowser, type Trying } from './attempts/attempts.ts'
import { from, type SignIn } from './sign-in.ts'
import { asSeen } from './sign-in-answers.ts'
import { shutBecause } from './sign-in-refusals.ts'

/** What stands behind every address of the sign-in. */
export type Door = {
  signIn: SignIn
  house: House
  /** Connections that are not those of residents. */
  staffDb: Db
  addressOf: AddressOf
}

export const ctxOf = ({ house, staffDb }: Door) => ({
  ...contextOf(house, { kind: 'system' }),
  db: staffDb,
})

export const ask = (c: Context<Env>, { signIn, addressOf }: Door, request: Request): Promise<Response> =>
  signIn.handler(from(request, addressOf(c)))

/** The library reads cookies that are oddly written in another way than this house: it would judge one account, and we count another. */
export const withCookiesAsRead = (c: Context<Env>): Headers => {
  const { headers } = c.req.raw
  if (!headers.has('cookie')) return headers
  const asRead = Object.entries(getCookie(c)).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const renewed = new Headers(headers)
  renewed.set('cookie', asRead.join('; '))
  return renewed
}

/** Its body is read here: the library would take a client that went away for a fault of its own, and say so aloud. */
export const wholeRequest = async (c: Context<Env>): Promise<Request> => {
  const { method, headers } = c.req.raw
  const body = method === 'GET' ? '' : await readText(c)
  return new Request(c.req.url, { method, headers, ...(body && { body }) })
}

/** The cookie is all that opens the rest: its token stands in no answer. */
export const shown = async (c: Context<Env>, answered: Response) => {
  for (const cookie of answered.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  return c.json(asSeen(await answered.json().catch(() => null)), 200)
}

/** The sign-in that goes on under another name, as its cookie says; the answer may still name the one before. */
export const tokenIn = async ({ signIn }: Door, answered: Response): Promise<string> => {
  const { name } = (await signIn.$context).authCookies.sessionToken
  const set = answered.headers.getSetCookie().findLast((cookie) => cookie.startsWith(`${name}=`)) ?? ''
  return decodeURIComponent(set.slice(name.length + 1).split(';', 1)[0]!).split('.', 1)[0]!
}

/** Only whoever knew the password is told that the account is shut, and why; the sign-in just made ends. */
export const shutTo = async (db: Db, answered: Response): Promise<Refused | null> => {
  const { user } = (await answered.json()) as { user: { id: string } }
  const shut = await shutFor(db, user.id)
  if (!shut) return null
  await endSessions(db, user.id)
  return shutBecause(shut.lockedWhy)
}

export const tryingOf = (c: Context<Env>, { house, addressOf }: Door, email: string): Trying => {
  const mailbox = mailboxOf(email)
  const browser = readBrowser(house, mailbox, getCookie(c, cookieOf(mailbox)))
  return { mailbox, browser, source: sourceOf(addressOf(c)) }
}

const halfAYear = 182 * 86_400

export const knowBrowser = (c: Context<Env>, { house }: Door, { mailbox, browser }: Trying) =>
  setCookie(c, cookieOf(mailbox), showBrowser(house, mailbox, browser ?? crypto.randomUUID()), {
    path: '/api/auth',
    httpOnly: true,
    sameSite: 'Lax',
    secure: house.publicUrl.startsWith('https:'),
    maxAge: halfAYear,
  })
