import type { Context, MiddlewareHandler } from 'hono'
import { setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { secureHeaders } from 'hono/secure-headers'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { cssHash } from '../../../web/resident/assets.ts'
import type { Env } from '../../platform/http.ts'
import { type Language, languageOf } from '../../platform/language.ts'

export type PageContext = Context<Env>

/** Nothing runs in a page but our one script, and nothing leaves it but our own forms. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [`'${cssHash}'`],
    scriptSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  permissionsPolicy: { geolocation: ['self'], camera: [], microphone: [] },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
})

const year = 365 * 86_400

/** `?lang=` is remembered for the pages after it. */
export const rememberLanguage: MiddlewareHandler<Env> = async (c, next) => {
  const asked = c.req.query('lang')
  if (asked === 'vi' || asked === 'en')
    setCookie(c, 'lang', asked, { path: '/', maxAge: year, sameSite: 'Lax' })
  await next()
}

export type Cache = 'public' | 'private' | 'never'

// `private` keeps a form in the browser, so that Back shows what was typed; a tracking page is kept nowhere.
const cacheControl: Record<Cache, string> = {
  public: 'public, max-age=60',
  private: 'private, no-cache',
  never: 'no-store',
}

type Answer = { cache: Cache; status?: ContentfulStatusCode }

export const page = (c: PageContext, node: JSX.Element, { cache, status = 200 }: Answer) => {
  c.header('Cache-Control', cacheControl[cache])
  c.header('Vary', 'Cookie, Accept-Language')
  c.header('Content-Language', languageOf(c))
  return c.html(html`<!doctype html>${node}`, status)
}

/** A sentence of the house in the language of the reader. */
export const inLanguage = (language: Language, sentence: Record<Language, string>) => sentence[language]
