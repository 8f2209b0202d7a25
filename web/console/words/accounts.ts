import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Tài khoản', en: 'Accounts' },
  lead: {
    vi: 'Ai vào được hệ thống, làm việc gì. Mọi thay đổi đều được ghi lại.',
    en: 'Who gets in, and what they do here. Every change is recorded.',
  },
  search: { vi: 'Tìm theo tên hoặc email', en: 'Search by name or e-mail' },
  state: { vi: 'Tình trạng', en: 'State' },
  none: { vi: 'Không có tài khoản nào như vậy.', en: 'There is no such account.' },
  notEntered: { vi: 'Chưa đặt mật khẩu', en: 'No password chosen yet' },
  lastSeen: { vi: 'Đăng nhập gần nhất', en: 'Last signed in' },
  locked: { vi: 'Bị khóa', en: 'Locked' },
  closed: { vi: 'Đã đóng', en: 'Closed' },

  invite: { vi: 'Mời cán bộ', en: 'Invite somebody' },
  sendInvitation: { vi: 'Gửi thư mời', en: 'Send the invitation' },
  inviteNote: {
    vi: 'Người được mời nhận email có đường dẫn đặt mật khẩu, dùng được một lần trong 3 ngày. Không ai khác thấy đường dẫn đó.',
    en: 'They get a mail with a link to choose a password, which works once, for 3 days. Nobody else sees that link.',
  },
  name: { vi: 'Họ và tên', en: 'Full name' },
  email: { vi: 'Email công vụ', en: 'Work e-mail' },
  department: { vi: 'Đơn vị', en: 'Department' },
  roles: { vi: 'Vai trò', en: 'Roles' },
  invited: { vi: 'Đã gửi thư mời.', en: 'The invitation is on its way.' },

  changeRoles: { vi: 'Đổi vai trò', en: 'Change roles' },
  rolesChanged: { vi: 'Đã đổi vai trò.', en: 'The roles have been changed.' },
  sendLink: { vi: 'Gửi đường dẫn đặt mật khẩu', en: 'Send a password link' },
  linkSent: {
    vi: 'Đã gửi đường dẫn; các đường dẫn cũ không còn dùng được.',
    en: 'The link is on its way; older links work no more.',
  },
  resetFactors: { vi: 'Gỡ mã xác thực và khóa truy cập', en: 'Take the second step away' },
  factorsReset: {
    vi: 'Đã gỡ mã xác thực và khóa truy cập; người đó bị đăng xuất và được báo qua email.',
    en: 'Taken away; they are signed out and told by mail.',
  },
  lock: { vi: 'Khóa tài khoản', en: 'Lock the account' },
  lockNote: {
    vi: 'Người này bị đăng xuất ngay, thôi các việc được giao. Đơn giữ kín, nếu có, ở lại đơn vị, với người được đọc. Mật khẩu giữ nguyên cho đến khi mở khóa.',
    en: 'They are signed out at once and hold no duty any more. What is confidential, if anything, stays in the department, with those who may read it. The password stays until the account is opened again.',
  },
  why: { vi: 'Lý do (người đó đọc được khi đăng nhập)', en: 'Why (they read it when they try to sign in)' },
  handOver: (n: number): Sentence => ({
    vi: `Bàn giao ${n} phiếu đang giữ cho người trực lĩnh vực`,
    en: `Hand ${plural(n, 'open ticket')} over to whoever is on duty`,
  }),
  wasLocked: { vi: 'Đã khóa tài khoản.', en: 'The account is locked.' },
  unlock: { vi: 'Mở khóa', en: 'Unlock' },
  wasUnlocked: {
    vi: 'Đã mở khóa; xin giao lại lĩnh vực nếu cần.',
    en: 'Open again; give subjects anew where needed.',
  },

  sessions: { vi: 'Nơi đang đăng nhập', en: 'Signed in at' },
  noSessions: { vi: 'Không đăng nhập ở đâu.', en: 'Signed in nowhere.' },
  here: { vi: 'máy này', en: 'this device' },
  since: { vi: 'từ', en: 'since' },
  unknownDevice: { vi: 'Thiết bị không rõ', en: 'Unknown device' },
  end: { vi: 'Đăng xuất nơi này', en: 'End this one' },
  endAll: { vi: 'Đăng xuất mọi nơi', en: 'Sign out everywhere' },
  ended: { vi: 'Đã đăng xuất.', en: 'Signed out.' },
} as const

export const states = {
  open: { vi: 'Đang mở', en: 'Open' },
  invited: { vi: 'Chưa đặt mật khẩu', en: 'Not entered yet' },
  locked: { vi: 'Bị khóa', en: 'Locked' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
} as const
export type AccountState = keyof typeof states
