import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../../context/request.ts'
import type { TrackingKey } from './own-ticket.ts'

const cookie = 'ma'
const anHour = 3600

/**
 * Keeps a secret for the pages of its own report and takes it out of the address bar: who looks over a shoulder, into the
 * history or at a shared screen finds nothing that opens it. Whoever comes later opens the link of their message again.
 */
export const rememberSecret = (c: Context<Env>, { reference, secret }: TrackingKey): void =>
  setCookie(c, cookie, secret, secretCookie(c, `/t/${reference}`))

/** For the pages under one path, an hour. */
export const secretCookie = (c: Context<Env>, path: string) =>
  ({
    path,
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.get('ctx').publicUrl.startsWith('https:'),
    maxAge: anHour,
  }) as const

/** Whoever sends one takes them; of a browser on its first visit it is not known yet. */
export const takesCookies = (c: Context<Env>): boolean => c.req.header('cookie') !== undefined

/** Of a browser that was asked for its cookie and takes none. */
export const triedSecret = (c: Context<Env>): string | null =>
  (c.req.query('tried') && c.req.query('s')) || null

export const rememberedSecret = (c: Context<Env>): string | null => getCookie(c, cookie) ?? null
