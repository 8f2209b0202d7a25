import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Kết nối phần mềm', en: 'Connected programs' },
  lead: {
    vi: 'Phần mềm nào được đọc hoặc gửi phản ánh, với quyền gì, bằng khóa nào. Việc nào phần mềm làm cũng được ghi lại kèm tên phần mềm.',
    en: 'Which programs may read or send reports, with which rights and by which key. Whatever a program does is recorded under its name.',
  },
  guide: { vi: 'Tài liệu kết nối', en: 'How to connect' },
  state: { vi: 'Tình trạng', en: 'State' },
  none: { vi: 'Chưa có phần mềm nào.', en: 'There is no program yet.' },

  admit: { vi: 'Cho phần mềm kết nối', en: 'Let a program in' },
  makeFirst: { vi: 'Cho kết nối và tạo khóa', en: 'Let it in and make a key' },
  name: { vi: 'Tên phần mềm', en: 'Name of the program' },
  purpose: { vi: 'Dùng để làm gì', en: 'What it is for' },
  contact: { vi: 'Người phụ trách, số điện thoại', en: 'Who answers for it, and their number' },
  department: { vi: 'Thuộc đơn vị', en: 'Department it belongs to' },
  scopes: { vi: 'Được làm gì', en: 'What it may do' },
  reach: { vi: 'Đọc phiếu đến đâu', en: 'How far it reads' },
  perMinute: { vi: 'Số lần gọi mỗi phút', en: 'Requests a minute' },
  days: { vi: 'Khóa có hạn', en: 'The key holds' },
  admitted: { vi: 'Phần mềm đã được kết nối.', en: 'The program is connected.' },

  edit: { vi: 'Sửa quyền', en: 'Change rights' },
  changed: { vi: 'Đã lưu; khóa đang dùng giữ nguyên.', en: 'Saved; the keys in use stay.' },

  keys: { vi: 'Khóa', en: 'Keys' },
  noKey: { vi: 'Không còn khóa nào dùng được.', en: 'No key holds any more.' },
  formerKeys: { vi: 'Khóa cũ', en: 'Former keys' },
  holdsUntil: { vi: 'có hạn đến', en: 'holds until' },
  lastUsed: { vi: 'dùng lần cuối', en: 'last used' },
  neverUsed: { vi: 'chưa dùng lần nào', en: 'never used' },
  revokedAt: { vi: 'thu hồi lúc', en: 'revoked at' },
  endedAt: { vi: 'hết hạn lúc', en: 'ended at' },
  revoke: { vi: 'Thu hồi', en: 'Revoke' },
  wasRevoked: {
    vi: 'Đã thu hồi; khóa đó không dùng được nữa.',
    en: 'Revoked; that key opens nothing any more.',
  },

  rotate: { vi: 'Đổi khóa', en: 'Replace the key' },
  makeKey: { vi: 'Tạo khóa mới', en: 'Make the new key' },
  rotateNote: {
    vi: 'Khóa mới dùng được ngay. Khóa cũ còn dùng được một thời gian, để phần mềm kịp chuyển sang khóa mới.',
    en: 'The new key works at once. The old one works a while longer, so that the program has time to change over.',
  },
  overlap: { vi: 'Khóa cũ còn dùng được', en: 'The old key still works for' },
  rotated: { vi: 'Đã tạo khóa mới.', en: 'The new key is made.' },

  end: { vi: 'Ngừng kết nối', en: 'Disconnect' },
  endNote: {
    vi: 'Mọi khóa của phần mềm hết tác dụng ngay và không mở lại được. Phiếu nó đang giữ được chuyển cho người trực lĩnh vực.',
    en: 'All its keys stop working at once and for good. Tickets that it holds go to whoever is on duty.',
  },
  why: { vi: 'Lý do', en: 'Why' },
  ended: { vi: 'Phần mềm đã ngừng kết nối.', en: 'The program is disconnected.' },

  newKey: (name: string): Sentence => ({ vi: `Khóa của ${name}`, en: `The key of ${name}` }),
  once: {
    vi: 'Khóa chỉ hiện một lần này. Xin chép ngay, giao cho người phụ trách phần mềm, đừng gửi qua tin nhắn hay đặt vào địa chỉ trang.',
    en: 'The key is shown this once. Please copy it now and hand it to whoever answers for the program; never send it in a chat or put it in an address.',
  },
  key: { vi: 'Khóa', en: 'Key' },
  copy: { vi: 'Chép khóa', en: 'Copy the key' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  copyByHand: {
    vi: 'Trình duyệt không cho chép tự động: xin chọn cả khóa rồi nhấn Ctrl + C.',
    en: 'The browser does not let us copy: please select the whole key and press Ctrl + C.',
  },
  kept: { vi: 'Đã cất khóa', en: 'I have kept it' },

  madeBy: { vi: 'Lập bởi', en: 'Let in by' },
  rate: (n: number): Sentence => ({ vi: `${n} lần mỗi phút`, en: `${plural(n, 'request')} a minute` }),
} as const

export const states = {
  open: { vi: 'Đang kết nối', en: 'Connected' },
  ended: { vi: 'Đã ngừng', en: 'Disconnected' },
} as const
export type ProgramState = keyof typeof states

export const scopeNames = {
  'read-published': { vi: 'Đọc phản ánh đã công khai', en: 'Read what is published' },
  report: {
    vi: 'Gửi phản ánh, đọc các phản ánh đã gửi',
    en: 'Send reports, and read those it sent',
  },
  'read-tickets': {
    vi: 'Đọc phiếu của đơn vị (không có tên, số điện thoại người phản ánh)',
    en: 'Read the tickets of the department (without names and numbers of reporters)',
  },
  act: {
    vi: 'Xử lý phiếu của đơn vị: tiếp nhận, trả lời, chuyển',
    en: 'Act on the tickets of the department: accept, answer, forward',
  },
} as const

export const reaches = {
  department: { vi: 'Chỉ đơn vị này', en: 'This department alone' },
  commune: { vi: 'Cả xã, phường', en: 'The whole commune' },
  province: { vi: 'Cả tỉnh, thành phố', en: 'The whole province' },
} as const

export const terms = {
  90: { vi: '90 ngày', en: '90 days' },
  180: { vi: '180 ngày', en: '180 days' },
  365: { vi: '1 năm', en: '1 year' },
  730: { vi: '2 năm', en: '2 years' },
} as const

export const overlaps = {
  0: { vi: 'không, hết ngay', en: 'not at all' },
  24: { vi: '1 ngày', en: '1 day' },
  168: { vi: '7 ngày', en: '7 days' },
  720: { vi: '30 ngày', en: '30 days' },
} as const
