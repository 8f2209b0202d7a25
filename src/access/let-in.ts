import type { Context } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import type { Env } from '../context/request.ts'
import { markSecondFactor } from './providers/store.ts'
import { ctxOf, type Door } from './sign-in-door.ts'

/** Signs in somebody who showed who they are by other means than a password; the cookie is the library's own. */
export const letIn = async (c: Context<Env>, door: Door, userId: string): Promise<{ token: string }> => {
  const { internalAdapter, authCookies, secret, sessionConfig } = await door.signIn.$context
  const from = { ipAddress: door.addressOf(c), userAgent: c.req.header('user-agent') ?? '' }
  const { token } = await internalAdapter.createSession(userId, false, from)
  const { name, attributes } = authCookies.sessionToken
  await setSignedCookie(c, name, token, secret, { ...cookieOf(attributes), maxAge: sessionConfig.expiresIn })
  return { token }
}

/** … who has shown a second factor as well. */
export const letInWithSecondFactor = async (c: Context<Env>, door: Door, userId: string): Promise<void> => {
  const { token } = await letIn(c, door, userId)
  await markSecondFactor(ctxOf(door).db, token)
}

const minutes = 10

/** Asks for the code of their app first, as behind a password: `/api/auth/two-factor/verify-totp` lets them in. */
export const askForCode = async (c: Context<Env>, { signIn, house }: Door, userId: string): Promise<void> => {
  const { internalAdapter, createAuthCookie, secret } = await signIn.$context
  const identifier = `2fa-${crypto.randomUUID()}`
  const expiresAt = new Date(house.clock().getTime() + minutes * 60_000)
  await internalAdapter.createVerificationValue({ value: userId, identifier, expiresAt })
  await internalAdapter.createVerificationValue({
    value: '0',
    identifier: `2fa-attempts-${identifier}`,
    expiresAt,
  })
  const { name, attributes } = createAuthCookie('two_factor', { maxAge: minutes * 60 })
  await setSignedCookie(c, name, identifier, secret, cookieOf(attributes))
}

type Attributes = { secure?: boolean; maxAge?: number; path?: string }

/** The library's attributes, in the words of the framework. */
const cookieOf = ({ secure = false, maxAge, path = '/' }: Attributes) => ({
  secure,
  path,
  httpOnly: true,
  sameSite: 'Lax' as const,
  ...(maxAge === undefined ? {} : { maxAge }),
})
