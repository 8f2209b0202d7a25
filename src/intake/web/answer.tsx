import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { cssHash } from '../../../web/resident/assets.ts'
import { Everywhere } from '../../../web/resident/layout.tsx'
import type { Env } from '../../context/request.ts'
import { Refused } from '../../platform/errors.ts'
import { languageOf } from '../../platform/language.ts'
import { allowingTiles } from '../../platform/map-tiles.ts'
import { localNumbersAt } from '../../texts/local-numbers.ts'
import { largestPicture } from '../../tickets/pictures/pictures.ts'

export type PageContext = Context<Env>

/** Nothing runs in a page but our one script, and nothing leaves it but our own forms. */
const pagePolicy = `default-src 'none'; style-src '${cssHash}'; script-src 'self'; connect-src 'self'; img-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

const year = 365 * 86_400

/** `?lang=` is remembered for the pages after it. */
export const rememberLanguage: MiddlewareHandler<Env> = async (c, next) => {
  const asked = c.req.query('lang')
  const known = asked === 'vi' || asked === 'en'
  if (known) setCookie(c, 'lang', asked, { path: '/', maxAge: year, sameSite: 'Lax' })
  await next()
  // A cookie is for one browser, so no shared cache may hand it on.
  if (known && c.res.headers.get('Cache-Control')?.startsWith('public'))
    c.header('Cache-Control', cacheControl.private)
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
  sayWhatItIs(c, cache)
  const { texts } = c.get('ctx').knowledge
  const local = localNumbersAt(texts, { provinceCode: null, communeCode: null })
  return c.html(written(<Everywhere.Provider value={local}>{node}</Everywhere.Provider>), status)
}

export const written = (node: JSX.Element) => html`<!doctype html>${node}`

export const sayWhatItIs = (c: PageContext, cache: Cache): void => {
  c.header('Content-Security-Policy', allowingTiles(pagePolicy, c.get('ctx').mapTiles))
  c.header('Cache-Control', cacheControl[cache])
  // What answers a form is for its sender alone; Back finds it no more once a cookie came since, if it varies by them.
  if (c.req.method === 'GET') c.header('Vary', 'Cookie, Accept-Language')
  c.header('Content-Language', languageOf(c))
}

/** A picture from a phone, with the form around it; a larger one is refused before it is read. */
export const limitPicture = bodyLimit({
  maxSize: largestPicture + 64 * 1024,
  onError: () => {
    throw new Refused('invalid', {
      vi: 'Ảnh lớn hơn 10 MB. Xin quay lại và chọn ảnh nhỏ hơn, hoặc chụp lại ở cỡ nhỏ.',
      en: 'The picture is over 10 MB. Please go back and choose a smaller one.',
    })
  },
})
