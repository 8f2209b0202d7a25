import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import type { Env } from '../../context/request.ts'
import { answer, createRoute, router, z } from '../../context/router.ts'
import { limited } from '../../platform/limits/limits.ts'
import type { OidcProvider } from '../../platform/oidc-providers.ts'
import { secretsIn, signingSecret } from '../../platform/secrets.ts'
import { askForCode, letIn, letInWithSecondFactor } from '../let-in.ts'
import { yourKeyIsAsked } from '../passkeys/refusals.ts'
import { entersByKeyAlone } from '../passkeys/store.ts'
import { ctxOf, type Door } from '../sign-in-door.ts'
import { type Asking, askProvider, type Begun } from './ask.ts'
import { recognisedBy } from './recognised.ts'
import { begunElsewhere, noSuchProvider } from './refusals.ts'

const ways = z
  .object({ providers: z.array(z.object({ id: z.string(), button: z.string() })) })
  .openapi('WaysIn')

/** Signing in where the province or the country knows its people already; what fails is a page that says so. */
export const providerRoutes = (door: Door, providers: OidcProvider[]) => {
  const known = new Map(
    providers.map((provider) => [provider.id, { provider, asking: askProvider(provider) }]),
  )
  const at = (c: Context<Env>) => {
    const found = known.get(c.req.param('provider') ?? '')
    if (!found) throw noSuchProvider()
    return { ...found, back: `${door.house.publicUrl}/sign-in/${found.provider.id}/back` }
  }
  const app = router()
  app.use('/sign-in/*', limited({ name: 'sign-in', points: 600, seconds: 60 }, door.addressOf))
  return app
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/auth/providers',
        summary: 'Where one may sign in besides here',
        tags: ['sign-in'],
        responses: { 200: answer(ways, 'By the name of their buttons') },
      }),
      (c) => c.json({ providers: providers.map(({ id, button }) => ({ id, button })) }, 200),
    )
    .get('/sign-in/:provider', async (c) => {
      const { asking, back } = at(c)
      const { address, begun } = await asking.begin(back)
      await keep(c, door, begun)
      return c.redirect(address.href)
    })
    .get('/sign-in/:provider/back', (c) => comeBack(c, door, at(c)))
}

type At = { provider: OidcProvider; asking: Asking; back: string }

const comeBack = async (c: Context<Env>, door: Door, { provider, asking, back }: At) => {
  const begun = await keptOf(c, door)
  // Another tab began later: that one may still come back.
  if (!begun || c.req.query('state') !== begun.state) throw begunElsewhere()
  deleteCookie(c, cookie, { path })
  const named = await asking.finish(new URL(new URL(c.req.url).search, back), begun)
  const { id, hasCodeApp } = await recognisedBy(ctxOf(door), provider, named)
  if (provider.secondFactor) await letInWithSecondFactor(c, door, id)
  else if (hasCodeApp) await askForCode(c, door, id)
  else if (await entersByKeyAlone(door.staffDb, id)) throw yourKeyIsAsked()
  else await letIn(c, door, id)
  return c.redirect(hasCodeApp && !provider.secondFactor ? '/console/?code' : '/console/')
}

const cookie = 'lang-nghe.provider'
const path = '/sign-in'

const begunForm = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })

const readBegun = (kept: string): Begun | null => {
  try {
    return begunForm.safeParse(JSON.parse(kept)).data ?? null
  } catch {
    return null
  }
}

const keep = (c: Context<Env>, { house }: Door, begun: Begun) =>
  setSignedCookie(c, cookie, JSON.stringify(begun), signingSecret(house.secret), {
    path,
    httpOnly: true,
    sameSite: 'Lax',
    secure: house.publicUrl.startsWith('https:'),
    maxAge: 600,
  })

/** What is signed holds no name: another cookie of ours may stand in its place, and is no beginning. */
const keptOf = async (c: Context<Env>, { house }: Door): Promise<Begun | null> => {
  for (const secret of secretsIn(house.secret)) {
    const kept = await getSignedCookie(c, secret, cookie)
    if (kept) return readBegun(kept)
  }
  return null
}
