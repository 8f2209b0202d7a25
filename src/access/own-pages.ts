import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../context/request.ts'
import { Refused } from '../platform/errors.ts'
import { isOfForm, type SentFrom, sentFrom } from '../platform/sent-from.ts'

/**
 * What changes something with a cookie comes from pages of this house. Only a cookie travels unasked: a program that shows a key
 * of its own cannot be ridden on.
 */
export const ownPagesOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.header('cookie') && changes(c) && isRidden(c)) throw fromElsewhere()
  await next()
}

/** Signing in makes the cookie: another site may not sign anybody in as somebody else either. */
export const noForeignSignIn: MiddlewareHandler<Env> = async (c, next) => {
  if (changes(c) && sender(c) === 'elsewhere') throw fromElsewhere()
  await next()
}

const changes = ({ req }: Context<Env>) => !['GET', 'HEAD', 'OPTIONS'].includes(req.method)

const isRidden = (c: Context<Env>): boolean =>
  ({
    here: false,
    elsewhere: true,
    // A browser says where a form comes from; a program that says nothing asks as programs do.
    unsaid: isOfForm(c.req.header('content-type')),
  })[sender(c)]

const sender = (c: Context<Env>): SentFrom =>
  sentFrom((name) => c.req.header(name), [new URL(c.req.url).host, new URL(c.get('ctx').publicUrl).host])

const fromElsewhere = () =>
  new Refused('forbidden', {
    vi: 'Yêu cầu này đến từ một trang web khác nên không được thực hiện. Xin mở lại trang làm việc rồi thử lại.',
    en: 'This request comes from another web site and was not carried out. Please open the console anew and try again.',
  })
