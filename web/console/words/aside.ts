import type { Sentence, SetAside } from '../shapes.ts'

export const words = {
  title: { vi: 'Tin đến cần xem', en: 'Messages to look at' },
  lead: {
    vi: 'Tin nhắn và thư đến mà hệ thống không tự xử lý. Là phản ánh thì bấm “Lập phiếu”; nói về việc đã có phiếu thì đưa vào phiếu đó; không phải thì bỏ qua. Bản gốc vẫn được lưu.',
    en: 'SMS and mails that nobody could act on. If one is a report, make a ticket of it; if it is about one, add it there; if not, leave it. The message itself is kept.',
  },
  sms: { vi: 'Tin nhắn và trang web', en: 'SMS and web' },
  made: {
    report: { vi: 'Đã lập phiếu', en: 'Made a ticket:' },
    word: { vi: 'Đã đưa vào phiếu', en: 'Added to' },
  },
  empty: {
    vi: 'Không có tin nhắn nào cần xem. Tin của đầu số, tin trống, tin hỏng hay tin của máy sẽ chờ ở đây.',
    en: 'No SMS to look at. What comes from short codes or machines, or is empty or broken, waits here.',
  },
  unnamed: { vi: 'chưa rõ tên', en: 'no name shown' },
  noSender: { vi: 'không rõ người gửi', en: 'sender unknown' },
  noWords: { vi: '(tin không có chữ)', en: '(no words)' },
  files: (n: number): Sentence => ({
    vi: `Gửi kèm ${n} ảnh, tệp: sẽ vào phiếu cùng với tin.`,
    en: `${n} pictures or files came with it and go where it goes.`,
  }),
  takeUp: { vi: 'Lập phiếu', en: 'Make a ticket' },
  words: { vi: 'Nội dung phản ánh', en: 'What the report says' },
  make: { vi: 'Lập phiếu với nội dung này', en: 'Make a ticket of this' },
  add: { vi: 'Đưa vào phiếu đã có', en: 'Add to a ticket' },
  reference: { vi: 'Mã phiếu', en: 'Reference of the ticket' },
  addHint: {
    vi: 'Đơn vị xử lý đọc được nội dung và thấy ai gửi. Người phản ánh không thấy lời này; ảnh, văn bản gửi kèm chỉ thấy khi cán bộ cho xem.',
    en: 'Those who work on it read the words. Its reporter does not, and sees pictures and papers that came with them only where staff say so.',
  },
  addNow: { vi: 'Đưa vào phiếu này', en: 'Add to this ticket' },
  leave: { vi: 'Bỏ qua', en: 'Leave it' },
  leaveSender: { vi: 'Bỏ qua mọi tin cùng người gửi', en: 'Leave all from this sender' },
  ticket: { vi: 'Phiếu', en: 'Ticket' },
  unanswered: {
    vi: 'Người gửi không nhận được trả lời: chỉ lập phiếu khi đúng là việc cần xử lý.',
    en: 'The sender cannot be answered: make a ticket only where there is something to do.',
  },
} as const

export const whyNames: Record<SetAside['why'], Sentence> = {
  'not-a-person': {
    vi: 'Không phải số của người dân: đầu số, tên thương hiệu hoặc không rõ người gửi',
    en: 'Not a person’s number: a short code, a brand, or no sender at all',
  },
  empty: { vi: 'Tin không có nội dung', en: 'The message has no words' },
  unreadable: { vi: 'Cổng tin nhắn gửi tin không đọc được', en: 'The gateway sent what cannot be read' },
  'too-many-parts': { vi: 'Tin chia thành quá nhiều phần', en: 'Cut into too many parts' },
  'too-long': {
    vi: 'Tin quá dài: phiếu chỉ có phần đầu, phần còn lại ở đây',
    en: 'Too long: the ticket has the beginning, the rest is here',
  },
  automatic: {
    vi: 'Có vẻ là tin tự động hoặc quảng cáo',
    en: 'It looks automatic, or like an advertisement',
  },
  machine: {
    vi: 'Số này trả lời tin của hệ thống ngay lập tức, nhiều lần: có vẻ là máy',
    en: 'This number answers our messages at once, again and again: a machine, it seems',
  },
  flood: {
    vi: 'Kết nối này gửi quá nhiều phản ánh trong một phút, nên chưa lập phiếu nào',
    en: 'Too many reports from this connection in a minute; none became a ticket',
  },
  'too-many': {
    vi: 'Số này gửi quá nhiều tin trong một giờ',
    en: 'Too many messages from this number in an hour',
  },
}
