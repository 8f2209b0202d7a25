export const words = {
  show: { vi: 'Hiện chữ đã gõ', en: 'Show what is typed' },
  title: { vi: 'Đặt mật khẩu', en: 'Choose your password' },
  lead: {
    vi: 'Từ 10 ký tự. Tốt nhất là một câu bốn, năm từ mà chỉ anh/chị nghĩ ra, không có tên người, tên đơn vị hay ngày sinh.',
    en: '10 characters or more. Best is a sentence of four or five words that only you would think of, without names, your office or dates.',
  },
  password: { vi: 'Mật khẩu mới', en: 'New password' },
  again: { vi: 'Gõ lại mật khẩu', en: 'The same again' },
  differ: { vi: 'Hai lần gõ chưa giống nhau.', en: 'The two are not the same.' },
  submit: { vi: 'Đặt mật khẩu', en: 'Keep this password' },
  chosen: {
    vi: 'Đã đặt mật khẩu. Anh/chị đăng nhập bằng email và mật khẩu này.',
    en: 'Your password is set. Sign in with your e-mail and this password.',
  },
  enter: { vi: 'Đến trang đăng nhập', en: 'To the sign-in page' },
} as const
