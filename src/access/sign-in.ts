import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { twoFactor } from 'better-auth/plugins'
import { query } from '../../db/query.ts'
import * as schema from '../../db/schema/access.ts'
import type { Db } from '../platform/database.ts'
import { digestOf } from '../platform/digest.ts'
import { secretsIn } from '../platform/secrets.ts'
import { recoveryCodes } from './factors/recovery-codes.ts'
import { longestPassword, shortestPassword } from './passwords/must-be-strong.ts'
import { endsUnused, type IdleLimits, usualIdleLimits, wholeSession } from './session-time.ts'
import { rolesOf } from './store.ts'

export type SignInOptions = {
  db: Db
  secret: string
  publicUrl: string
  limits?: IdleLimits
}

/** Set by `from` alone: what a client writes there itself is overwritten. */
const addressHeader = 'x-lang-nghe-address'

/** The request as better-auth sees it, with the address that this entry knows. */
export const from = (request: Request, address: string): Request => {
  const headers = new Headers(request.headers)
  headers.set(addressHeader, address)
  return new Request(request, { headers })
}

/** Sign-in of staff by e-mail and password; sessions in the database. Wrong passwords are counted in `attempts/`. */
export const createSignIn = ({ db, secret, publicUrl, limits = usualIdleLimits }: SignInOptions) =>
  betterAuth({
    baseURL: publicUrl,
    basePath: '/api/auth',
    // What was sealed before versions stood beside it was sealed with the oldest.
    secret: secretsIn(secret).at(-1)!,
    secrets: secretsIn(secret).map((value) => ({ version: versionOf(value), value })),
    database: drizzleAdapter(query(db), { provider: 'pg', schema }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      // Whoever had the old password is signed out with it.
      revokeSessionsOnPasswordReset: true,
    },
    // What fails is thrown on to us and logged once; its own log would quote session tokens.
    logger: { disabled: true },
    // The cookie lives as long as any sign-in can; the row says when it ends, and is renewed as it is used (`remember.ts`).
    session: { expiresIn: wholeSession / 1000, disableSessionRefresh: true },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { expiresAt: await firstEnd(db, session, limits) } }),
        },
      },
    },
    // Keys of one-time links are kept as digests, as passwords are.
    verification: { storeIdentifier: 'hashed' },
    trustedOrigins: async (request) => sameOrigin(request, publicUrl),
    // What may be too much is counted by `limited` and in `attempts/`, by source in one spelling and for all processes.
    rateLimit: { enabled: false },
    // Wrong codes are counted in `attempts/`, as wrong passwords are. Who enters by another provider has no password to show.
    plugins: [
      twoFactor({
        issuer: 'Lắng Nghe',
        allowPasswordless: true,
        accountLockout: { enabled: false },
        backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
      }),
    ],
    advanced: {
      ...cookiesOf(publicUrl),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  })

/** Over https a cookie is of this host alone: no other of the domain can set one in its name (RFC 6265bis, `__Host-`). */
const cookiesOf = (publicUrl: string) =>
  publicUrl.startsWith('https:')
    ? { cookiePrefix: '__Host-lang-nghe', useSecureCookies: false, defaultCookieAttributes: { secure: true } }
    : { cookiePrefix: 'lang-nghe', useSecureCookies: false }

const firstEnd = async (db: Db, { userId, createdAt }: NewSession, limits: IdleLimits): Promise<Date> =>
  endsUnused(await rolesOf(db, userId), { startedAt: createdAt, usedAt: createdAt, limits })

type NewSession = { userId: string; createdAt: Date }

/** The same for a secret wherever it stands in the list. */
const versionOf = (secret: string): number => Number.parseInt(digestOf(`version:${secret}`).slice(0, 7), 16)

export type SignIn = ReturnType<typeof createSignIn>

/** The console is served by this very server: its own origin under any of its names is trusted, others are not. */
const sameOrigin = (request: Request | undefined, publicUrl: string): string[] => {
  const host = request?.headers.get('host')
  return host ? [publicUrl, `http://${host}`, `https://${host}`] : [publicUrl]
}
