import type { Context, MiddlewareHandler } from 'hono'

/** Nothing runs and nothing is fetched: for every answer that is no page, and for what a page forgot to say. */
const nothing =
  "default-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Addresses hold references, and for a moment secrets: no other page hears of any.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
}

const aYear = 'max-age=31536000; includeSubDomains'

/** All of them, of an answer that says nothing of its own. */
export const guards: readonly (readonly [name: string, value: string])[] = Object.entries({
  ...everywhere,
  'Content-Security-Policy': nothing,
})

/** Every header that guards a browser, written in one place: whatever an answer says of its own, but for its content policy. */
export const guard = (headers: Headers, { isHttps }: { isHttps: boolean }): void => {
  for (const [name, value] of Object.entries(everywhere)) headers.set(name, value)
  if (isHttps) headers.set('Strict-Transport-Security', aYear)
  else headers.delete('Strict-Transport-Security')
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', nothing)
}

/**
 * The outermost of all, so that what is answered further in cannot say less. What the API answers is kept by no browser and no
 * proxy, unless its route says otherwise.
 */
export const guarded =
  (isHttps: (c: Context) => boolean): MiddlewareHandler =>
  async (c, next) => {
    await next()
    guard(c.res.headers, { isHttps: isHttps(c) })
    if (c.req.path.startsWith('/api/') && !c.res.headers.has('Cache-Control'))
      c.res.headers.set('Cache-Control', 'no-store')
  }
