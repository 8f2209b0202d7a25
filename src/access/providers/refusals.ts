import { Refused } from '../../platform/errors.ts'

export const noSuchProvider = () =>
  new Refused('missing', {
    vi: 'Không có cách đăng nhập này.',
    en: 'There is no such way to sign in.',
  })

export const isAwayNow = (name: string) =>
  new Refused(
    'busy',
    {
      vi: `“${name}” đang không trả lời. Xin thử lại sau ít phút, hoặc đăng nhập bằng email và mật khẩu.`,
      en: `“${name}” does not answer. Please try again in some minutes, or sign in by e-mail and password.`,
    },
    { retryAfterSeconds: 60 },
  )

export const begunElsewhere = () =>
  new Refused('forbidden', {
    vi: 'Lần đăng nhập này đã hết hạn, hoặc bắt đầu ở một trình duyệt khác. Xin đăng nhập lại từ đầu.',
    en: 'This sign-in has expired, or was begun in another browser. Please begin again.',
  })

export const declined = (name: string) =>
  new Refused('forbidden', {
    vi: `Chưa vào được bằng “${name}”: nơi đó không cho vào, hoặc anh/chị đã bấm thôi. Xin thử lại.`,
    en: `“${name}” did not let you in, or you went back. Please try again.`,
  })

export const notUnderstood = (name: string) =>
  new Refused('forbidden', {
    vi: `Trả lời từ “${name}” không hợp lệ nên chưa đăng nhập được. Xin báo người quản trị.`,
    en: `The answer of “${name}” is not valid, so you were not let in. Please tell your administrator.`,
  })

export const namesNoMailbox = (name: string) =>
  new Refused('forbidden', {
    vi: `“${name}” không cho biết email công vụ đã xác nhận của anh/chị. Xin báo người quản trị.`,
    en: `“${name}” does not tell your confirmed work e-mail. Please tell your administrator.`,
  })

export const isNobodyHere = (mailbox: string) =>
  new Refused('forbidden', {
    vi: `Chưa có tài khoản cán bộ nào dùng email ${mailbox}. Xin nhờ người quản trị mời vào.`,
    en: `No member of staff has the e-mail ${mailbox}. Please ask your administrator for an invitation.`,
  })

export const isAnothers = (name: string) =>
  new Refused('forbidden', {
    vi: `Tài khoản này đã gắn với một người khác trên “${name}”. Xin nhờ người quản trị xem lại.`,
    en: `This account belongs to somebody else at “${name}”. Please ask your administrator to look at it.`,
  })
