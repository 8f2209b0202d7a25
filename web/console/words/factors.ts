import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Mã xác thực khi đăng nhập', en: 'Second step at sign-in' },
  lead: {
    vi: 'Ngoài mật khẩu, hệ thống hỏi thêm mã 6 số đang hiện trên điện thoại của anh/chị. Ai biết mật khẩu cũng không vào được nếu không có điện thoại đó.',
    en: 'Beside the password you are asked for the 6 digits that your phone shows. Whoever knows the password does not get in without that phone.',
  },
  needed: {
    vi: 'Vai trò của anh/chị cần bước này: xin bật một lần trước khi làm việc, khoảng hai phút.',
    en: 'Your role needs this step: please turn it on once before you go on; it takes about two minutes.',
  },
  password: { vi: 'Mật khẩu đang dùng', en: 'Present password' },
  begin: { vi: 'Bật mã xác thực', en: 'Turn codes on' },
  scan: {
    vi: 'Mở ứng dụng tạo mã trên điện thoại (Google Authenticator, Microsoft Authenticator hoặc ứng dụng tương tự), chọn thêm tài khoản rồi quét hình này.',
    en: 'Open an app for codes on your phone (Google Authenticator, Microsoft Authenticator or the like), add an account and scan this.',
  },
  picture: { vi: 'Hình để quét bằng ứng dụng tạo mã', en: 'To be scanned by the app for codes' },
  onThisPhone: { vi: 'Ứng dụng ở ngay máy này', en: 'The app is on this device' },
  byHand: {
    vi: 'Không quét được? Gõ khóa này vào ứng dụng:',
    en: 'Cannot scan? Type this key into the app:',
  },
  code: { vi: 'Mã 6 số đang hiện', en: 'The 6 digits shown' },
  confirm: { vi: 'Xác nhận mã', en: 'Confirm the code' },
  recovery: { vi: 'Mã dự phòng', en: 'Recovery codes' },
  recoveryLead: {
    vi: 'Dùng khi mất hoặc hỏng điện thoại; mỗi mã dùng một lần. Xin in ra hoặc chép lại và cất riêng: hệ thống chỉ hiện lần này.',
    en: 'For when the phone is lost or broken; each works once. Print them or write them down and keep them apart: they are shown this once.',
  },
  print: { vi: 'In mã dự phòng', en: 'Print the codes' },
  stored: { vi: 'Tôi đã cất mã dự phòng', en: 'I have put them away' },
  on: {
    vi: 'Đang bật: mỗi lần đăng nhập hỏi thêm mã trên điện thoại.',
    en: 'On: each sign-in asks for the code on your phone.',
  },
  renew: { vi: 'Tạo mã dự phòng mới', en: 'Make new recovery codes' },
  off: { vi: 'Tắt mã xác thực', en: 'Turn codes off' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  left: (n: number): Sentence => ({
    vi: n === 0 ? 'Không còn mã dự phòng nào; xin tạo mã mới.' : `Còn ${n} mã dự phòng.`,
    en: n === 0 ? 'No recovery code is left; please make new ones.' : `${plural(n, 'recovery code')} left.`,
  }),

  asked: { vi: 'Mã xác thực', en: 'The code' },
  askedLead: {
    vi: 'Xin nhập mã 6 số đang hiện trong ứng dụng trên điện thoại của anh/chị.',
    en: 'Please give the 6 digits that the app on your phone shows.',
  },
  askedRecovery: {
    vi: 'Xin nhập một mã dự phòng chưa dùng, như đã in.',
    en: 'Please give a recovery code that was not used yet, as printed.',
  },
  recoveryCode: { vi: 'Một mã dự phòng', en: 'A recovery code' },
  enter: { vi: 'Vào bàn làm việc', en: 'Enter' },
  useRecovery: { vi: 'Dùng mã dự phòng', en: 'Use a recovery code' },
  useApp: { vi: 'Dùng mã trên điện thoại', en: 'Use the code on the phone' },
  back: { vi: 'Đăng nhập lại từ đầu', en: 'Start again' },
  lost: {
    vi: 'Mất cả điện thoại và mã dự phòng? Xin nhờ người quản trị gỡ mã xác thực.',
    en: 'Lost both? Ask your administrator to take the second step away.',
  },
} as const
