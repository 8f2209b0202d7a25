import { getCookie, setCookie } from 'hono/cookie'
import type { PageContext } from './answer.tsx'
import { formKeyOf } from './report-input.ts'

const cookie = 'form'
const anHour = 3600

/**
 * The key under which this browser sends. It outlives the form: Back may fetch the form anew, with a key of its own, and the
 * same words sent again from there are the same report all the same.
 */
export const rememberFormKey = (c: PageContext, key: string): string => {
  const known = getCookie(c, cookie)
  const kept = known && formKeyOf(known) === known ? known : key
  const secure = c.get('ctx').publicUrl.startsWith('https:')
  setCookie(c, cookie, kept, { path: '/report', httpOnly: true, sameSite: 'Lax', secure, maxAge: anHour })
  return kept
}

/** Whether a report was sent from this browser within the hour. */
export const hasJustSent = (c: PageContext): boolean => getCookie(c, cookie) !== undefined
