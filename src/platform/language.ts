import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Language, languages } from '../../db/vocabulary.ts'

const known = (value: string | undefined): Language | null =>
  languages.find((language) => language === value) ?? null

/** The language asked for: `?lang=`, else the cookie, else what the browser prefers; Vietnamese when unsaid. */
export const languageOf = (c: Context): Language =>
  known(c.req.query('lang')) ?? known(getCookie(c, 'lang')) ?? preferred(c.req.header('accept-language'))

const preferred = (header: string | undefined): Language => {
  const first = header?.split(',').find((part) => /^\s*(vi|en)\b/i.test(part))
  return first && /^\s*en/i.test(first) ? 'en' : 'vi'
}
