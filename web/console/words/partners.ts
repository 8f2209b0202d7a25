import type { Sentence } from '../shapes.ts'
import { ways } from './ways.ts'

export const words = {
  title: { vi: 'Hệ thống bạn', en: 'Neighbouring systems' },
  lead: {
    vi: 'Phiếu chuyển đến đơn vị đứng thay sẽ được gửi sang hệ thống đó (cổng của tỉnh, tổng đài 1022 khác, xã bên). Kết quả bên đó trả lời được ghi về phiếu ở đây. Không gửi tên, số điện thoại của người phản ánh, và không gửi phiếu giữ kín.',
    en: 'What is forwarded to the department that stands in for one goes there (a province’s portal, another 1022, the town next door), and what they answer is the answer here. Never who reported it, and nothing confidential.',
  },
  state: { vi: 'Tình trạng', en: 'State' },
  none: { vi: 'Chưa kết nối với hệ thống nào.', en: 'There is no neighbouring system yet.' },

  make: { vi: 'Thêm hệ thống', en: 'Add a system' },
  makeNow: { vi: 'Thêm và bắt đầu gửi', en: 'Add it and begin to send' },
  name: { vi: 'Tên hệ thống', en: 'Name of the system' },
  url: { vi: 'Địa chỉ Open311', en: 'Its Open311 address' },
  urlNote: { vi: 'Ví dụ: https://…/open311/v2', en: 'For example https://…/open311/v2' },
  jurisdictionId: { vi: 'Mã địa bàn bên đó', en: 'Its jurisdiction' },
  jurisdictionNote: {
    vi: 'Bên kia cho biết mã này (jurisdiction_id). Với một Lắng Nghe khác: mã xã hoặc mã tỉnh.',
    en: 'They tell it (jurisdiction_id). Of another Lắng Nghe: the code of the commune or the province.',
  },
  serviceCode: { vi: 'Mã lĩnh vực bên đó', en: 'Subject there' },
  serviceNote: {
    vi: 'Để trống nếu bên kia cũng dùng Lắng Nghe: lĩnh vực được giữ nguyên.',
    en: 'Leave it empty where they run a Lắng Nghe, too: subjects stay as they are.',
  },
  kind: { vi: 'Trao đổi bằng', en: 'By' },
  fileNote: {
    vi: 'Tệp được xuất và nhập ở màn hình này sau khi thêm; khóa do hai bên tự đặt, giống nhau, từ 32 ký tự.',
    en: 'Files are made and taken in on this screen once it is added; both sides choose one key of at least 32 characters.',
  },
  fileMade: { vi: 'Đã xuất tệp.', en: 'The file is made.' },
  fileTaken: { vi: 'Đã nhập tệp.', en: 'The file is taken in.' },
  sharedKey: { vi: 'Khóa chung của hai bên', en: 'The key that both sides share' },
  placeNote: {
    vi: 'Mã xã hoặc mã tỉnh ở đây mà phản ánh của bên kia thuộc về, khi họ không ghi nơi.',
    en: 'The commune or province here that what they send belongs to, where they name none.',
  },
  department: { vi: 'Đơn vị đứng thay', en: 'Department that stands in' },
  key: { vi: 'Khóa bên kia đã cấp', en: 'The key that they gave' },
  keyNote: {
    vi: 'Khóa được cất kín và không hiện lại. Khi sửa, để trống là giữ khóa cũ.',
    en: 'It is kept sealed and never shown. Left empty while changing, the one before stays.',
  },
  made: {
    vi: 'Đã thêm; phiếu của đơn vị đứng thay được gửi từ phút tới.',
    en: 'Added; what lies with the department goes there from the next minute on.',
  },

  edit: { vi: 'Sửa', en: 'Edit' },
  changed: { vi: 'Đã lưu; hệ thống thử lại ngay.', en: 'Saved; it is tried again at once.' },
  pause: { vi: 'Tạm ngừng', en: 'Pause' },
  resume: { vi: 'Gửi tiếp', en: 'Resume' },
  paused: { vi: 'Đã tạm ngừng; phiếu chờ ở đây.', en: 'Paused; tickets wait here.' },
  resumed: { vi: 'Gửi tiếp từ chỗ đã dừng.', en: 'It goes on where it stopped.' },
  end: { vi: 'Ngừng hẳn', en: 'End' },
  endNote: {
    vi: 'Không gửi và không nhận gì từ hệ thống này nữa. Phiếu đang nằm ở đó giao lại cho người trực của đơn vị.',
    en: 'Nothing is sent there or taken from there any more. What it has in hand goes to whoever is on duty.',
  },
  why: { vi: 'Lý do', en: 'Why' },
  ended: { vi: 'Đã ngừng kết nối.', en: 'It has ended.' },

  test: { vi: 'Thử kết nối', en: 'Try it' },
  tested: { vi: 'Đã thử.', en: 'It was tried.' },
  testNote: { vi: 'Chỉ hỏi, không gửi phiếu nào.', en: 'It only asks, and sends no ticket.' },
  reached: (services: number | null): Sentence => ({
    vi: `Kết nối được: bên kia nhận ${services ?? 0} lĩnh vực.`,
    en: `It answers: ${services ?? 0} subjects can be reported there.`,
  }),
  lacksSubjects: {
    vi: 'Bên kia không có đủ mã lĩnh vực sẽ gửi; xin điền mã lĩnh vực mà bên đó có.',
    en: 'It does not know what tickets will be filed under; please enter a subject that it has.',
  },
  noUpdates: {
    vi: 'Bên kia không báo tiến độ; ở đây chỉ biết khi bên đó đóng phiếu.',
    en: 'It does not tell what happens on the way; only how it ends is known here.',
  },

  standsIn: { vi: 'Đơn vị đứng thay:', en: 'Stands in:' },
  restsUntil: { vi: 'thử lại lúc', en: 'tried again at' },
  madeBy: { vi: 'lập bởi', en: 'made by' },
  differences: { vi: 'Chỗ hai bên khác nhau', en: 'Where the two sides differ' },
  differencesNote: {
    vi: 'Theo lần xem gần nhất. Hệ thống không tự sửa; việc cần làm ghi ở từng phiếu.',
    en: 'As it was seen last. Nothing is changed by itself; what to do stands with each.',
  },
  same: { vi: 'Hai bên khớp nhau.', en: 'The two sides agree.' },
  again: { vi: 'Gửi lại', en: 'Send again' },
  look: { vi: 'Xem lại bên đó', en: 'Look again' },
  asked: { vi: 'Sẽ làm ngay trong phút tới.', en: 'It is done within the next minute.' },
  theirs: { vi: 'mã bên đó', en: 'their id' },
  seen: { vi: 'xem lúc', en: 'looked at' },
  attempts: (n: number): Sentence => ({ vi: `đã thử ${n} lần`, en: `tried ${n} times` }),
} as const

export const kinds = {
  open311: { vi: 'Kết nối trực tiếp (Open311)', en: 'A direct line (Open311)' },
  file: { vi: 'Tệp có ký, cho nơi không có đường truyền', en: 'Signed files, where there is no line' },
} as const
export type Kind = keyof typeof kinds

/** Why they could not be asked, by the code of the way. */
const failures: Record<string, Sentence> = {
  ...ways,
  ETIMEDOUT: { vi: 'Bên kia không trả lời trong 15 giây.', en: 'There was no answer within 15 seconds.' },
  ECONNREFUSED: { vi: 'Máy bên kia từ chối kết nối.', en: 'Their machine refuses connections.' },
  ENOTFOUND: { vi: 'Không tìm thấy tên máy trong địa chỉ.', en: 'The name in the address is not known.' },
  EREFUSEDADDRESS: {
    vi: 'Địa chỉ nằm trong mạng nội bộ; cần người vận hành máy chủ cho phép (WEBHOOK_INNER_HOSTS).',
    en: 'The address lies on an inner network; whoever runs the server has to let it through (WEBHOOK_INNER_HOSTS).',
  },
  ENOTOPEN311: {
    vi: 'Bên kia trả lời không theo Open311; xin kiểm tra lại địa chỉ.',
    en: 'What they answer is not Open311; please check the address.',
  },
  EREFUSED: { vi: 'Bên kia từ chối, không nói lý do.', en: 'They refused it and did not say why.' },
  ESECRET: {
    vi: 'Không mở được khóa đã cất; xin nhập lại khóa.',
    en: 'The key cannot be opened; please enter it again.',
  },
  'HTTP 400': {
    vi: 'Bên kia không hiểu câu hỏi; xin kiểm tra mã địa bàn.',
    en: 'They do not understand what is asked; please check the jurisdiction.',
  },
  'HTTP 401': { vi: 'Bên kia không nhận khóa này.', en: 'They do not take this key.' },
  'HTTP 403': { vi: 'Bên kia không nhận khóa này.', en: 'They do not take this key.' },
  'HTTP 404': {
    vi: 'Bên kia không có gì ở địa chỉ hoặc địa bàn này.',
    en: 'They have nothing at this address or for this jurisdiction.',
  },
  'HTTP 429': { vi: 'Bên kia bảo chờ; hệ thống sẽ thử lại.', en: 'They ask to wait; it is tried again.' },
}
const noAnswer: Sentence = { vi: 'Không liên lạc được với bên kia.', en: 'They could not be reached.' }
const movedAway: Sentence = {
  vi: 'Bên kia chỉ sang một địa chỉ khác; xin hỏi họ địa chỉ đúng rồi sửa lại.',
  en: 'They point to another address; please ask them for the right one and change it.',
}
const theirFault: Sentence = {
  vi: 'Hệ thống bên kia đang gặp lỗi; xin báo họ nếu kéo dài.',
  en: 'Something is wrong with their system; please tell them if it lasts.',
}

/** A code in words; what is no code are words of theirs. */
export const failureKnown = (code: string): Sentence | undefined => {
  if (/^HTTP 3/.test(code)) return movedAway
  return failures[code] ?? (/^HTTP 5/.test(code) ? theirFault : undefined)
}
export const failureOf = (code: string | null): Sentence => failureKnown(code ?? '') ?? noAnswer

export const states = {
  open: { vi: 'Đang dùng', en: 'In use' },
  ended: { vi: 'Đã ngừng hẳn', en: 'Ended' },
} as const
export type ListState = keyof typeof states

export const partnerStates = {
  on: { vi: 'đang trao đổi', en: 'in exchange' },
  paused: { vi: 'tạm ngừng', en: 'paused' },
  ended: { vi: 'đã ngừng hẳn', en: 'ended' },
} as const

/** What differs, and what somebody can do about it. */
export const differing = {
  'not-taken': {
    what: { vi: 'Chưa sang được bên đó', en: 'Not taken there' },
    todo: {
      vi: 'Xem lý do, sửa rồi bấm Gửi lại; nếu bên đó không nhận, xin chuyển phiếu cho đơn vị khác.',
      en: 'See why, mend it and send it again; where they do not take it, please forward it to another department.',
    },
  },
  'missing-there': {
    what: { vi: 'Bên đó không còn mã này', en: 'They do not know it any more' },
    todo: {
      vi: 'Hỏi bên đó; nếu phiếu bị mất, bấm Gửi lại để gửi như phiếu mới.',
      en: 'Ask them; where it was lost, send it again as a new one.',
    },
  },
  'closed-there': {
    what: { vi: 'Bên đó đã đóng, ở đây còn mở', en: 'They closed it, and it is open here' },
    todo: {
      vi: 'Bên đó đóng mà không ghi kết quả, hoặc kết quả ở đây không nhận được (ví dụ thiếu ảnh). Hỏi bên đó, rồi trả lời ở phiếu này.',
      en: 'They closed it without words, or with an answer that cannot be taken here (it needs a picture, say). Ask them, then answer it here.',
    },
  },
  'closed-here': {
    what: { vi: 'Ở đây đã xong, bên đó còn mở', en: 'It ended here, and is open there' },
    todo: {
      vi: 'Bên đó đã được báo bằng lời; xin nhắc họ đóng phiếu.',
      en: 'They were told in words; please remind them to close it.',
    },
  },
} as const
