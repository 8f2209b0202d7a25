import { answer, takes, z } from '../context/router.ts'
import { emailAddress } from '../platform/email-address.ts'
import { moment, orNull } from '../platform/wire.ts'

const user = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    image: z.string().nullable(),
    twoFactorEnabled: z.boolean(),
    createdAt: moment,
    updatedAt: moment,
  })
  .openapi('Account')
const session = z
  .object({
    id: z.string(),
    userId: z.string(),
    expiresAt: moment,
    ipAddress: z.string().nullable(),
    userAgent: z.string().nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .openapi('Session')
const signedIn = z.object({ redirect: z.boolean(), user })
const asksForCode = z
  .object({ twoFactorRedirect: z.literal(true), twoFactorMethods: z.array(z.string()) })
  .openapi('AsksForCode')
const codesShown = z.array(z.string()).openapi({ description: 'Recovery codes, shown this once' })

/** What a second step is answered with, or a recovery code. */
export const code = z.object({ code: z.string().trim().min(1).max(40) })

/** Whoever has none, entering by another provider, leaves it out. */
export const password = z.object({ password: z.string().max(1000).optional() })

/** What is typed at the door, in the lengths that anybody could mean. */
export const credentials = z.object({ email: emailAddress, password: z.string().max(1000) })

/** A password that somebody changes themselves. */
export const passwords = z.object({
  currentPassword: z.string().max(1000),
  newPassword: z.string().max(1000),
})

/** By the link that was sent. */
export const keyAndPassword = z.object({ token: z.string().max(200), newPassword: z.string().max(1000) })

/** What the library answers, without what would open the session to whoever reads it. */
export const asSeen = (answered: unknown): unknown => {
  if (typeof answered !== 'object' || answered === null) return answered
  const { token: _, ...rest } = answered as Record<string, unknown>
  return 'session' in rest ? { ...rest, session: asSeen(rest.session) } : rest
}

/** The library answers these; here they are only described. */
export const addresses = [
  {
    method: 'post',
    path: '/api/auth/sign-in/email',
    summary: 'Sign in: the cookie that it sets opens the rest',
    request: { body: takes(credentials) },
    responses: { 200: answer(z.union([signedIn, asksForCode]), 'Signed in, or a code is asked for') },
  },
  {
    method: 'post',
    path: '/api/auth/sign-out',
    summary: 'Sign out',
    responses: { 200: answer(z.object({ success: z.boolean() }), 'Signed out') },
  },
  {
    method: 'post',
    path: '/api/auth/reset-password',
    summary: 'Choose a password, by the link that was sent',
    request: { body: takes(keyAndPassword) },
    responses: { 200: answer(z.object({ status: z.boolean() }), 'Chosen') },
  },
  {
    method: 'post',
    path: '/api/auth/change-password',
    summary: 'Change your own password; you are signed out everywhere else',
    request: { body: takes(passwords) },
    responses: { 200: answer(z.object({ user }), 'Changed') },
  },
  {
    method: 'get',
    path: '/api/auth/get-session',
    summary: 'Whether somebody is signed in',
    responses: { 200: answer(orNull(z.object({ session, user })), 'Who is, or null') },
  },
  {
    method: 'post',
    path: '/api/auth/two-factor/verify-totp',
    summary: 'Give the code that your app shows, at sign-in or as the first one',
    request: { body: takes(code) },
    responses: { 200: answer(z.object({ user }), 'Signed in') },
  },
  {
    method: 'post',
    path: '/api/auth/two-factor/verify-backup-code',
    summary: 'Give a recovery code at sign-in; each works once',
    request: { body: takes(code) },
    responses: { 200: answer(z.object({ user }), 'Signed in') },
  },
  {
    method: 'post',
    path: '/api/auth/two-factor/enable',
    summary: 'Begin to use codes: the key for your app, which counts once a first code was right',
    request: { body: takes(password) },
    responses: {
      200: answer(
        z.object({ method: z.literal('totp'), totpURI: z.string(), backupCodes: codesShown }),
        'Begun',
      ),
    },
  },
  {
    method: 'post',
    path: '/api/auth/two-factor/generate-backup-codes',
    summary: 'Make other recovery codes; those before work no more',
    request: { body: takes(password) },
    responses: { 200: answer(z.object({ status: z.boolean(), backupCodes: codesShown }), 'Made') },
  },
  {
    method: 'post',
    path: '/api/auth/two-factor/disable',
    summary: 'Use no codes any more',
    request: { body: takes(password) },
    responses: { 200: answer(z.object({ status: z.boolean() }), 'Turned off') },
  },
] as const
