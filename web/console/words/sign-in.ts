import type { Role, Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Đăng nhập bàn làm việc', en: 'Sign in to the staff console' },
  lead: {
    vi: 'Nơi cán bộ tiếp nhận và trả lời phản ánh của người dân.',
    en: 'Where staff receive and answer residents’ reports.',
  },
  over: {
    vi: 'Phiên làm việc đã hết. Anh/chị đăng nhập lại để làm tiếp; những gì đang gõ vẫn còn.',
    en: 'Your session is over. Sign in again to go on; what you typed is still there.',
  },
  email: { vi: 'Email công vụ', en: 'Work e-mail' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
  wrong: {
    vi: 'Email hoặc mật khẩu chưa đúng. Anh/chị xem lại chữ hoa, chữ thường rồi thử lại.',
    en: 'The e-mail or the password is not right. Check upper and lower case, then try again.',
  },
  demoTitle: { vi: 'Tài khoản dùng thử', en: 'Demo accounts' },
  demoLead: {
    vi: 'Chọn một người để vào xem ngay.',
    en: 'Choose a person to look around at once.',
  },
  resident: { vi: 'Anh/chị là người dân? Gửi phản ánh tại đây', en: 'Are you a resident? Report here' },
} as const

export const roleNames: Record<Role, Sentence> = {
  operator: { vi: 'Tổng đài viên', en: 'Operator' },
  clerk: { vi: 'Cán bộ một cửa', en: 'Counter clerk' },
  officer: { vi: 'Cán bộ xử lý', en: 'Officer' },
  leader: { vi: 'Lãnh đạo đơn vị', en: 'Department leader' },
  chair: { vi: 'Chủ tịch xã, phường', en: 'Commune chair' },
  legal: { vi: 'Cán bộ pháp lý', en: 'Legal officer' },
  dispatcher: { vi: 'Điều phối viên', en: 'Dispatcher' },
  utility: { vi: 'Đầu mối doanh nghiệp dịch vụ', en: 'Utility desk' },
  supervisor: { vi: 'Giám sát cấp tỉnh', en: 'Province supervisor' },
  'province-admin': { vi: 'Quản trị cấp tỉnh', en: 'Province administrator' },
  admin: { vi: 'Quản trị hệ thống', en: 'System administrator' },
  client: { vi: 'Phần mềm kết nối', en: 'API client' },
}
