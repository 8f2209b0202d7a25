import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { contextOf, type House } from '../context/context.ts'
import type { Env } from '../context/request.ts'
import { router } from '../context/router.ts'
import { readText } from '../platform/body.ts'
import type { Db } from '../platform/database.ts'
import { mailboxOf } from '../platform/email-address.ts'
import { type RefusalKind, Refused, type Sentence, wrongField } from '../platform/errors.ts'
import type { AddressOf } from '../platform/limits.ts'
import { problem } from '../platform/problem.ts'
import { sourceOf } from '../platform/source.ts'
import { endSessions, shutFor } from './accounts/store.ts'
import { cookieOf, readBrowser, showBrowser, type Trying } from './attempts/attempts.ts'
import { countAttempt, forgiveAttempt } from './attempts/count.ts'
import { from, longestPassword, type SignIn, shortestPassword } from './sign-in.ts'
import { addresses, asSeen, credentials } from './sign-in-answers.ts'

type Door = {
  signIn: SignIn
  house: House
  /** Connections that are not those of residents. */
  staffDb: Db
  addressOf: AddressOf
}

/** What the console needs of the library's addresses; what it refuses is said as everywhere in this house. */
export const signInRoutes = (door: Door) => {
  const app = router()
  // The library would take a form apart, of any length, before it knows who sends it.
  app.use('/api/auth/*', async (c, next) => {
    if (/form/i.test(c.req.header('content-type') ?? '')) throw wrongField('body', unreadable[1])
    await next()
  })
  const ask = (c: Context<Env>, request: Request) => door.signIn.handler(from(request, door.addressOf(c)))
  const handle = async (c: Context<Env>) => {
    const answered = await ask(c, await wholeRequest(c))
    return answered.status < 400 ? shown(c, answered) : refusal(c, answered)
  }
  const choosePassword = async (c: Context<Env>) => {
    const answered = await ask(c, await wholeRequest(c))
    if (answered.status === 400) return notChosen(c, answered)
    return answered.status < 400 ? shown(c, answered) : refusal(c, answered)
  }
  for (const address of addresses) app.openAPIRegistry.registerPath({ ...address, tags: ['sign-in'] })
  return app
    .post('/api/auth/sign-in/email', (c) => tryPassword(c, door, (request) => ask(c, request)))
    .post('/api/auth/sign-out', handle)
    .post('/api/auth/reset-password', choosePassword)
    .get('/api/auth/get-session', handle)
}

/** Its body is read here: the library would take a client that went away for a fault of its own, and say so aloud. */
const wholeRequest = async (c: Context<Env>): Promise<Request> => {
  const { method, headers } = c.req.raw
  const body = method === 'GET' ? '' : await readText(c)
  return new Request(c.req.url, { method, headers, ...(body && { body }) })
}

/** Nothing is tried that was not counted before; what was right, or could not be judged, is not held against anybody. */
const tryPassword = async (c: Context<Env>, door: Door, ask: (request: Request) => Promise<Response>) => {
  const request = await wholeRequest(c)
  const given = credentials.safeParse(await request.json().catch(() => null))
  if (!given.success) return problem(c, wrongField('body', unreadable[1]))
  const trying = tryingOf(c, door, given.data.email)
  const ctx = { ...contextOf(door.house, { kind: 'system' }), db: door.staffDb }
  await countAttempt(ctx, trying)
  const asked = new Request(request, { body: JSON.stringify(given.data) })
  const answered = await ask(asked).catch((error) => error)
  const judged = answered instanceof Response && answered.status === 401
  if (!judged) await forgiveAttempt(ctx, trying)
  if (!(answered instanceof Response)) throw answered
  if (answered.status >= 400) return refusal(c, answered)
  const shut = await shutTo(ctx.db, answered.clone())
  if (shut) return problem(c, shut)
  knowBrowser(c, door, trying)
  return shown(c, answered)
}

/** Only whoever knew the password is told that the account is shut, and why; the sign-in just made ends. */
const shutTo = async (db: Db, answered: Response): Promise<Refused | null> => {
  const { user } = (await answered.json()) as { user: { id: string } }
  const shut = await shutFor(db, user.id)
  if (!shut) return null
  await endSessions(db, user.id)
  return shutBecause(shut.lockedWhy)
}

const shutBecause = (why: string | null) =>
  new Refused('forbidden', {
    vi: why
      ? `Tài khoản của anh/chị đang bị khóa: ${why.replace(/[.!?]$/, '')}. Xin hỏi người quản trị.`
      : 'Tài khoản này đã đóng. Xin hỏi người quản trị.',
    en: why
      ? `Your account is locked: ${why.replace(/[.!?]$/, '')}. Please ask your administrator.`
      : 'This account is closed. Please ask your administrator.',
  })

const tryingOf = (c: Context<Env>, { house, addressOf }: Door, email: string): Trying => {
  const mailbox = mailboxOf(email)
  const browser = readBrowser(house, mailbox, getCookie(c, cookieOf(mailbox)))
  return { mailbox, browser, source: sourceOf(addressOf(c)) }
}

const halfAYear = 182 * 86_400

const knowBrowser = (c: Context<Env>, { house }: Door, { mailbox, browser }: Trying) =>
  setCookie(c, cookieOf(mailbox), showBrowser(house, mailbox, browser ?? crypto.randomUUID()), {
    path: '/api/auth',
    httpOnly: true,
    sameSite: 'Lax',
    secure: house.publicUrl.startsWith('https:'),
    maxAge: halfAYear,
  })

/** The cookie is all that opens the rest: its token stands in no answer. */
const shown = async (c: Context<Env>, answered: Response) => {
  for (const cookie of answered.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
  return c.json(asSeen(await answered.json().catch(() => null)), 200)
}

const refusal = (c: Context<Env>, { status, headers }: Response) => {
  if (status >= 500) throw new Error(`The sign-in answered ${status}`)
  if (status === 401) return problem(c, wrongPassword(), 401)
  const [kind, sentence] = said[status] ?? unreadable
  const seconds = Number(headers.get('x-retry-after')) || 60
  const refused =
    kind === 'invalid'
      ? wrongField('body', sentence)
      : new Refused(kind, sentence, kind === 'busy' ? { retryAfterSeconds: seconds } : {})
  return problem(c, refused, status as ContentfulStatusCode)
}

const notChosen = async (c: Context<Env>, answered: Response) => {
  const { code } = (await answered.json().catch(() => ({}))) as { code?: string }
  return problem(c, /^PASSWORD_TOO/.test(code ?? '') ? badLength() : linkIsGone())
}

const badLength = () =>
  wrongField('newPassword', {
    vi: `Mật khẩu cần từ ${shortestPassword} đến ${longestPassword} ký tự.`,
    en: `A password has ${shortestPassword} to ${longestPassword} characters.`,
  })

const linkIsGone = () =>
  wrongField('token', {
    vi: 'Đường dẫn này đã dùng rồi hoặc đã hết hạn. Xin nhờ người quản trị gửi đường dẫn mới.',
    en: 'This link was used already or has expired. Please ask your administrator for a new one.',
  })

const wrongPassword = () => {
  const sentence = {
    vi: 'Email hoặc mật khẩu chưa đúng.',
    en: 'The e-mail address or the password is not right.',
  }
  return new Refused('forbidden', sentence, { fields: [{ field: 'password', sentence }] })
}

const unreadable: [RefusalKind, Sentence] = [
  'invalid',
  {
    vi: 'Không đọc được thông tin đăng nhập; cần JSON gồm email và password.',
    en: 'The sign-in cannot be read; it takes JSON with email and password.',
  },
]

const said: Record<number, [RefusalKind, Sentence]> = {
  403: [
    'forbidden',
    {
      vi: 'Yêu cầu này không đến từ trang của hệ thống.',
      en: 'This request does not come from our own pages.',
    },
  ],
  429: [
    'busy',
    {
      vi: 'Đã thử đăng nhập quá nhiều lần; xin chờ một phút rồi thử lại.',
      en: 'Too many sign-ins were tried; please wait a minute.',
    },
  ],
}
