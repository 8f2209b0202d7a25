export const words = {
  title: { vi: 'Khóa truy cập', en: 'Passkeys' },
  instead: { vi: 'Hoặc thêm khóa truy cập', en: 'Or add a passkey' },
  lead: {
    vi: 'Vào bằng vân tay, khuôn mặt hoặc mã PIN của máy, hay bằng khóa cắm ngoài; không phải gõ mật khẩu, và trang giả mạo không dùng được. Khi đã có khóa, mật khẩu không thôi thì không vào được nữa, trừ khi anh/chị dùng thêm mã xác thực.',
    en: 'Enter by the finger, face or PIN of your device, or by a key that you plug in: no password to type, and no false page can use it. Once you have one, the password alone opens nothing, unless you use codes as well.',
  },
  two: {
    vi: 'Nên có hai khóa trên hai máy, phòng khi mất một.',
    en: 'Better have two, on two devices, in case one is lost.',
  },
  notHere: {
    vi: 'Trình duyệt hoặc địa chỉ này chưa dùng được khóa truy cập.',
    en: 'This browser or address cannot use passkeys.',
  },
  name: { vi: 'Tên của khóa', en: 'Name of the key' },
  password: { vi: 'Mật khẩu, để thêm khóa', en: 'Password, to add the key' },
  add: { vi: 'Thêm khóa truy cập', en: 'Add a passkey' },
  rename: { vi: 'Đổi tên', en: 'Rename' },
  save: { vi: 'Lưu tên', en: 'Save the name' },
  remove: { vi: 'Gỡ khóa', en: 'Remove' },
  removing: {
    vi: 'Gỡ xong, khóa này không mở được nữa và anh/chị được đăng xuất ở những nơi khác.',
    en: 'Removed, it opens nothing any more, and you are signed out everywhere else.',
  },
  keep: { vi: 'Thôi', en: 'Keep it' },
  since: { vi: 'thêm', en: 'added' },
  used: { vi: 'dùng lần cuối', en: 'last used' },
  unused: { vi: 'chưa dùng', en: 'not used yet' },
  device: { vi: 'Máy của tôi', en: 'My device' },
  enter: { vi: 'Vào bằng khóa truy cập', en: 'Enter with a passkey' },
  notShown: {
    vi: 'Chưa dùng được khóa: anh/chị đã bấm thôi, đã chờ quá lâu, hoặc máy này không có khóa. Xin thử lại.',
    en: 'The key was not used: you went back, it took too long, or this device has none. Please try again.',
  },
  isThere: {
    vi: 'Máy này đã có một khóa của anh/chị rồi.',
    en: 'This device has a key of yours already.',
  },
} as const
