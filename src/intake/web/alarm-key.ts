import { getCookie, setCookie } from 'hono/cookie'
import { secretCookie, takesCookies } from '../../tickets/resident/remembered-secret.ts'
import type { PageContext } from './answer.tsx'
import { asking } from './own-path.ts'

const cookie = 'tin'

/** The key of an alarm's link leaves the address bar as a resident's secret does. */
export const rememberKey = (c: PageContext, id: number, key: string): void =>
  setCookie(c, cookie, key, secretCookie(c, `/a/${id}`))

/** Of a link just opened, where the browser is not yet known to take no cookie. */
export const keyToRemember = (c: PageContext): string | null => {
  const { k: key, tried } = c.req.query()
  return key && !(tried && !takesCookies(c)) ? key : null
}

export const keyOf = (c: PageContext): string => getCookie(c, cookie) ?? c.req.query('k') ?? ''

export const alarmPath = (c: PageContext, { id, key, ...query }: { id: number; key: string }): string =>
  asking(`/a/${id}`, { ...(takesCookies(c) ? {} : { k: key, tried: '1' }), ...query })
