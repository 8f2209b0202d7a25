import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from '../context/request.ts'
import { type RefusalKind, Refused, type Sentence, wrongField } from '../platform/errors.ts'
import { problem } from '../platform/problem.ts'

/** What the library refuses, said as everywhere in this house. */
export const refusal = (c: Context<Env>, { status, headers }: Response) => {
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

export const signInFirst = new Refused('forbidden', {
  vi: 'Xin đăng nhập trước.',
  en: 'Please sign in first.',
})

export const addFactorFirst = new Refused('forbidden', {
  vi: 'Vai trò của anh/chị cần mã xác thực khi đăng nhập. Xin bật mã xác thực hoặc thêm khóa truy cập trước khi làm việc.',
  en: 'Your role needs a second step at sign-in. Please turn it on before you go on.',
})

export const wrongCode = () =>
  wrongField('code', {
    vi: 'Mã chưa đúng, hoặc đã dùng rồi. Mỗi mã chỉ dùng một lần: xin đợi mã tiếp theo hiện trên điện thoại; giờ của điện thoại phải đúng.',
    en: 'The code is not right, or was used before. Each works once: wait for the next one that your phone shows; its clock has to be right.',
  })

export const startAgain = new Refused('forbidden', {
  vi: 'Lần đăng nhập này đã hết hạn. Xin nhập lại email và mật khẩu.',
  en: 'This sign-in has expired. Please give your e-mail and password again.',
})

/** Why a password was not taken. */
export const notChosen = async (c: Context<Env>, answered: Response) => {
  const { code } = (await answered.json().catch(() => ({}))) as { code?: string }
  return problem(c, code === 'INVALID_PASSWORD' ? notTheOldOne() : linkIsGone())
}

export const notTheOldOne = () =>
  wrongField('currentPassword', {
    vi: 'Mật khẩu đang dùng chưa đúng.',
    en: 'That is not your present password.',
  })

export const hasNoneHere = () =>
  new Refused('conflict', {
    vi: 'Anh/chị vào bằng nơi đăng nhập khác nên chưa có mật khẩu ở đây. Nếu cần, xin nhờ người quản trị gửi đường dẫn đặt mật khẩu.',
    en: 'You sign in elsewhere and have no password here. If you need one, please ask your administrator for a link to choose it.',
  })

/** The library would take the old one again. */
export const sameAsBefore = () =>
  wrongField('newPassword', {
    vi: 'Mật khẩu mới giống mật khẩu đang dùng.',
    en: 'The new password is the present one.',
  })

const linkIsGone = () =>
  wrongField('token', {
    vi: 'Đường dẫn này đã dùng rồi hoặc đã hết hạn. Xin nhờ người quản trị gửi đường dẫn mới.',
    en: 'This link was used already or has expired. Please ask your administrator for a new one.',
  })

/** Said to whoever knew the password. */
export const shutBecause = (why: string | null) =>
  new Refused('forbidden', {
    vi: why
      ? `Tài khoản của anh/chị đang bị khóa: ${why.replace(/[.!?]$/, '')}. Xin hỏi người quản trị.`
      : 'Tài khoản này đã đóng. Xin hỏi người quản trị.',
    en: why
      ? `Your account is locked: ${why.replace(/[.!?]$/, '')}. Please ask your administrator.`
      : 'This account is closed. Please ask your administrator.',
  })

const wrongPassword = () => {
  const sentence = {
    vi: 'Email hoặc mật khẩu chưa đúng.',
    en: 'The e-mail address or the password is not right.',
  }
  return new Refused('forbidden', sentence, { fields: [{ field: 'password', sentence }] })
}

export const unreadable: [RefusalKind, Sentence] = [
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
