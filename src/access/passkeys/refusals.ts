import { Refused, wrongField } from '../../platform/errors.ts'

export const yourKeyIsAsked = () =>
  new Refused('forbidden', {
    vi: 'Tài khoản này đăng nhập bằng khóa truy cập. Xin bấm "Vào bằng khóa truy cập"; nếu mất khóa, xin nhờ người quản trị gỡ.',
    en: 'This account is entered by a passkey. Please press "Enter with a passkey"; if yours is lost, ask your administrator to take it away.',
  })

export const notThisKey = () =>
  new Refused('forbidden', {
    vi: 'Khóa truy cập này không mở được tài khoản nào ở đây, hoặc đã chờ quá lâu. Xin thử lại, hoặc đăng nhập bằng email và mật khẩu.',
    en: 'This passkey opens no account here, or it took too long. Please try again, or sign in by e-mail and password.',
  })

export const notAdded = () =>
  wrongField('response', {
    vi: 'Chưa thêm được khóa này: đã chờ quá lâu, hoặc khóa không hỏi vân tay, khuôn mặt hay mã PIN. Xin thử lại.',
    en: 'The key was not added: it took too long, or it asks for no finger, face or PIN. Please try again.',
  })

export const isThere = () =>
  new Refused('conflict', {
    vi: 'Khóa này đã được thêm trước đây.',
    en: 'This key was added before.',
  })

export const mostKeys = 10

export const tooMany = () =>
  new Refused('conflict', {
    vi: `Mỗi người có nhiều nhất ${mostKeys} khóa. Xin gỡ một khóa không dùng nữa trước.`,
    en: `Everybody has ${mostKeys} keys at most. Please remove one that you use no more first.`,
  })

export const noSuchKey = () =>
  new Refused('missing', { vi: 'Không có khóa truy cập này.', en: 'There is no such passkey.' })

export const isTheLast = () =>
  new Refused('conflict', {
    vi: 'Vai trò của anh/chị cần một bước ngoài mật khẩu, và đây là khóa duy nhất. Xin thêm khóa khác hoặc bật mã xác thực trước.',
    en: 'Your role needs a second step, and this is your only key. Please add another or turn codes on first.',
  })
