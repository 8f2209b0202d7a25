export const words = {
  title: { vi: 'Đặt mật khẩu', en: 'Choose your password' },
  lead: {
    vi: 'Từ 10 ký tự. Một câu ngắn dễ nhớ với anh/chị và khó đoán với người khác là tốt nhất.',
    en: '10 characters or more. A short sentence that you remember and others cannot guess is best.',
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
