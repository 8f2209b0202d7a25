import type { Language, Me, Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Tùy chọn của tôi', en: 'My preferences' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  languageLead: {
    vi: 'Dùng cho màn hình này và cho email gửi đến anh/chị.',
    en: 'For this screen and for the e-mails sent to you.',
  },
  scheme: { vi: 'Giao diện sáng hay tối', en: 'Light or dark' },
  schemeLead: {
    vi: 'Chỉ cho máy này, đổi là thấy ngay.',
    en: 'For this machine alone; you see it at once.',
  },
  rhythm: { vi: 'Email báo việc', en: 'E-mails about work' },
  rhythmLead: (email: string): Sentence => ({
    vi: `Gửi đến ${email}. Từ 22 giờ đến 7 giờ không gửi email, trừ việc khẩn cấp.`,
    en: `Sent to ${email}. Between 22:00 and 07:00 no e-mail is sent, except for emergencies.`,
  }),
  always: {
    vi: 'Việc khẩn cấp, việc gấp và việc quá hạn luôn được báo ngay, dù chọn cách nào.',
    en: 'Emergencies, urgent matters and missed deadlines are always told at once, whatever you choose.',
  },
  weekly: { vi: 'Báo cáo tuần qua email', en: 'Weekly report by e-mail' },
  weeklyLead: {
    vi: '7 giờ sáng thứ Hai: số liệu tuần qua của đơn vị và ba việc nên làm.',
    en: 'Mondays at 07:00: the figures of your unit and three things to do.',
  },
  phone: { vi: 'Số điện thoại nhận tin khẩn cấp', en: 'Phone number for emergencies' },
  phoneLead: {
    vi: 'Chỉ nhận tin nhắn khi có nguy hiểm đến người hoặc tài sản. Bỏ trống thì chỉ báo bằng email.',
    en: 'An SMS comes only when people or property are in danger. Left empty, you are told by e-mail alone.',
  },
  changePassword: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  passwordLead: {
    vi: 'Từ 10 ký tự, tốt nhất là một câu bốn, năm từ mà chỉ anh/chị nghĩ ra. Đổi xong, anh/chị bị đăng xuất ở mọi nơi khác.',
    en: '10 characters or more, best a sentence of four or five words of your own. Once it is changed you are signed out everywhere else.',
  },
  noPassword: {
    vi: 'Anh/chị vào bằng nơi đăng nhập khác nên không có mật khẩu ở đây.',
    en: 'You sign in elsewhere and have no password here.',
  },
  oldPassword: { vi: 'Mật khẩu đang dùng', en: 'Present password' },
  passwordChanged: { vi: 'Đã đổi mật khẩu.', en: 'The password has been changed.' },
  keyboard: { vi: 'Bàn phím trên máy này', en: 'Keyboard on this machine' },
  save: { vi: 'Lưu tùy chọn', en: 'Save' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
} as const

export const languageNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' }

export const schemes: ['auto' | 'light' | 'dark', Sentence][] = [
  ['auto', { vi: 'Theo cài đặt của máy', en: 'As the machine is set' }],
  ['light', { vi: 'Sáng', en: 'Light' }],
  ['dark', { vi: 'Tối', en: 'Dark' }],
]

export const rhythms: [Me['mailRhythm'], Sentence, Sentence][] = [
  [
    'each',
    { vi: 'Từng việc một', en: 'Each event' },
    { vi: 'Mỗi khi có việc mới, một email.', en: 'An e-mail whenever something happens.' },
  ],
  [
    'daily',
    { vi: 'Tổng hợp mỗi sáng', en: 'Every morning' },
    {
      vi: 'Một email lúc 7 giờ 30 về mọi việc từ hôm trước.',
      en: 'One e-mail at 07:30 about everything since the day before.',
    },
  ],
  [
    'weekly',
    { vi: 'Tổng hợp mỗi tuần', en: 'Every week' },
    { vi: 'Một email lúc 7 giờ 30 sáng thứ Hai.', en: 'One e-mail on Monday at 07:30.' },
  ],
  [
    'none',
    { vi: 'Không gửi email', en: 'No e-mails' },
    { vi: 'Tự xem trên bàn làm việc.', en: 'You look at the console yourself.' },
  ],
]
