import type { Sentence } from '../shapes.ts'
import { ways } from './ways.ts'

export const words = {
  title: { vi: 'Gửi sự kiện đi', en: 'Send events' },
  lead: {
    vi: 'Phần mềm nơi khác được báo ngay khi phiếu có thay đổi. Chỉ gửi mã phiếu, trạng thái và đơn vị; không gửi nội dung, tên, số điện thoại, và không gửi gì về phiếu giữ kín.',
    en: 'Programs elsewhere are told as soon as a ticket changes: its reference, status and department alone. Never what was written, names or numbers, and nothing of confidential tickets.',
  },
  state: { vi: 'Tình trạng', en: 'State' },
  none: { vi: 'Chưa có nơi nhận nào.', en: 'There is no receiver yet.' },

  make: { vi: 'Thêm nơi nhận', en: 'Add a receiver' },
  makeSecret: { vi: 'Thêm và tạo khóa ký', en: 'Add it and make a secret' },
  name: { vi: 'Tên nơi nhận', en: 'Name of the receiver' },
  url: { vi: 'Địa chỉ nhận', en: 'Address' },
  urlNote: { vi: 'Bắt đầu bằng https://', en: 'Begins with https://' },
  department: { vi: 'Phiếu của đơn vị', en: 'Tickets of department' },
  reach: { vi: 'Gửi về phiếu nào', en: 'About which tickets' },
  groups: { vi: 'Gửi khi', en: 'Send when' },
  groupsNote: { vi: 'Không chọn mục nào: gửi mọi sự kiện.', en: 'None chosen: every event is sent.' },
  singles: { vi: 'Chọn từng loại sự kiện', en: 'Choose single events' },
  all: { vi: 'Mọi sự kiện', en: 'Every event' },
  made: { vi: 'Đã thêm nơi nhận; sự kiện được gửi từ bây giờ.', en: 'Added; events are sent from now on.' },

  edit: { vi: 'Sửa', en: 'Edit' },
  changed: { vi: 'Đã lưu.', en: 'Saved.' },
  pause: { vi: 'Tạm ngừng gửi', en: 'Pause' },
  resume: { vi: 'Gửi tiếp', en: 'Resume' },
  paused: { vi: 'Đã tạm ngừng; sự kiện được giữ lại để gửi sau.', en: 'Paused; events are kept for later.' },
  resumed: { vi: 'Gửi tiếp từ chỗ đã dừng.', en: 'It goes on where it stopped.' },

  secret: { vi: 'Đổi khóa ký', en: 'Replace the secret' },
  secretNote: {
    vi: 'Khóa mới dùng ngay. Khóa cũ vẫn ký kèm một thời gian, để nơi nhận kịp đổi.',
    en: 'The new secret signs at once. The old one signs beside it a while longer, so that the receiver has time to change over.',
  },
  overlap: { vi: 'Khóa cũ còn ký', en: 'The old secret still signs for' },
  secretMade: { vi: 'Đã tạo khóa ký mới.', en: 'The new secret is made.' },
  secretOf: (name: string): Sentence => ({ vi: `Khóa ký của ${name}`, en: `The secret of ${name}` }),
  secretOnce: {
    vi: 'Khóa chỉ hiện một lần này. Xin chép ngay và giao cho người phụ trách phần mềm nhận, để phần mềm kiểm tra chữ ký của từng sự kiện.',
    en: 'The secret is shown this once. Please copy it now and hand it to whoever runs the receiver, which checks the signature of each event with it.',
  },
  secretLabel: { vi: 'Khóa ký', en: 'Secret' },

  ping: { vi: 'Gửi thử', en: 'Send a trial' },
  pinged: { vi: 'Đã gửi thử.', en: 'The trial was sent.' },
  taken: (status: number | null): Sentence => ({
    vi: `Nơi nhận đã nhận (trả lời ${status}).`,
    en: `It was taken (answer ${status}).`,
  }),

  end: { vi: 'Ngừng hẳn', en: 'End' },
  endNote: {
    vi: 'Không gửi gì đến đây nữa, kể cả sự kiện đang chờ, và không mở lại được.',
    en: 'Nothing is sent there any more, of what waits neither, for good.',
  },
  why: { vi: 'Lý do', en: 'Why' },
  ended: { vi: 'Đã ngừng gửi.', en: 'It has ended.' },

  log: { vi: 'Nhật ký gửi', en: 'Log' },
  logNote: { vi: 'Giữ 30 ngày.', en: 'Kept for 30 days.' },
  noLog: { vi: 'Chưa gửi gì.', en: 'Nothing was sent yet.' },
  body: { vi: 'Đã gửi', en: 'Sent' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  again: { vi: 'Gửi lại', en: 'Send again' },
  sentAgain: { vi: 'Sự kiện sẽ được gửi lại ngay.', en: 'It is sent again at once.' },
  madeBy: { vi: 'Lập bởi', en: 'Made by' },
  waiting: (n: number): Sentence => ({
    vi: `${n === 1000 ? 'hơn 1000' : n} sự kiện đang chờ`,
    en: `${n === 1000 ? 'over 1000' : n} waiting`,
  }),
  failingSince: { vi: 'không nhận được từ', en: 'takes nothing since' },
  tried: (n: number): Sentence => ({ vi: `đã thử ${n} lần`, en: `tried ${n} times` }),
  nextAt: { vi: 'thử lại lúc', en: 'tried again at' },
  stopsAt: {
    vi: 'Sau 3 ngày không nhận được gì, hệ thống sẽ ngừng gửi đến đây.',
    en: 'After 3 days without anything taken, nothing is sent there any more.',
  },
  stopped: {
    gone: {
      vi: 'Đã tự ngừng: nơi nhận trả lời rằng địa chỉ không còn (410).',
      en: 'Stopped by itself: the receiver says that its address is gone (410).',
    },
    failing: {
      vi: 'Đã tự ngừng: 3 ngày không nhận được sự kiện nào.',
      en: 'Stopped by itself: nothing was taken for 3 days.',
    },
  },
} as const

/** Why no answer came, by the code of the way. */
export const failures: Record<string, Sentence> = {
  ...ways,
  ETIMEDOUT: { vi: 'Nơi nhận không trả lời trong 15 giây.', en: 'There was no answer within 15 seconds.' },
  ECONNREFUSED: { vi: 'Máy nhận từ chối kết nối.', en: 'The machine refuses connections.' },
  ENOTFOUND: { vi: 'Không tìm thấy tên máy trong địa chỉ.', en: 'The name in the address is not known.' },
  EREFUSEDADDRESS: {
    vi: 'Địa chỉ nằm trong mạng nội bộ; cần người vận hành máy chủ cho phép (WEBHOOK_INNER_HOSTS).',
    en: 'The address lies on an inner network; whoever runs the server has to let it through (WEBHOOK_INNER_HOSTS).',
  },
  ESECRET: {
    vi: 'Không mở được khóa ký; xin đổi khóa ký.',
    en: 'The secret cannot be opened; please replace it.',
  },
}
export const noAnswer: Sentence = { vi: 'Không gửi được đến nơi nhận.', en: 'It could not be reached.' }

export const states = {
  open: { vi: 'Đang dùng', en: 'In use' },
  ended: { vi: 'Đã ngừng hẳn', en: 'Ended' },
} as const
export type ListState = keyof typeof states

export const webhookStates = {
  on: { vi: 'đang gửi', en: 'sending' },
  paused: { vi: 'tạm ngừng', en: 'paused' },
  stopped: { vi: 'đã tự ngừng', en: 'stopped' },
  ended: { vi: 'đã ngừng hẳn', en: 'ended' },
} as const

export const deliveryStates = {
  waiting: { vi: 'đang chờ', en: 'waiting' },
  sent: { vi: 'đã nhận', en: 'taken' },
  failed: { vi: 'không gửi được', en: 'given up' },
  withheld: { vi: 'không gửi: phiếu giữ kín', en: 'not sent: confidential' },
} as const

/** One by one, of the groups and besides. */
export const singles = {
  opened: { vi: 'Phản ánh mới', en: 'A new report' },
  accepted: { vi: 'Tiếp nhận', en: 'It is accepted' },
  assigned: { vi: 'Phân công', en: 'It is assigned' },
  forwarded: { vi: 'Chuyển đơn vị', en: 'It is forwarded' },
  asked: { vi: 'Hỏi thêm người dân', en: 'The resident is asked' },
  merged: { vi: 'Gộp phiếu', en: 'It is merged' },
  resolved: { vi: 'Có kết quả', en: 'It is answered' },
  refused: { vi: 'Không thuộc thẩm quyền', en: 'It is refused' },
  reopened: { vi: 'Mở lại', en: 'It is reopened' },
  closed: { vi: 'Khép lại', en: 'It is closed' },
  withdrawn: { vi: 'Người dân rút', en: 'It is withdrawn' },
  rated: { vi: 'Người dân đánh giá', en: 'The resident rates it' },
  published: { vi: 'Công khai', en: 'It is published' },
  unpublished: { vi: 'Ngừng công khai', en: 'It is public no longer' },
  noted: { vi: 'Có ghi chú, tiến độ', en: 'A note or a word on progress' },
  replied: { vi: 'Người dân bổ sung', en: 'The resident adds something' },
  attached: { vi: 'Thêm ảnh, tệp', en: 'A picture or a file is added' },
  supported: { vi: 'Người khác cùng phản ánh', en: 'Somebody else reports the same' },
  'lane-changed': { vi: 'Đổi cách giải quyết', en: 'It goes another way' },
  'commune-ended': { vi: 'Chuyển theo xã, phường mới', en: 'It moves with its commune' },
  'danger-suspected': { vi: 'Nghi nguy hiểm', en: 'Danger is suspected' },
  'danger-confirmed': { vi: 'Xác nhận nguy hiểm', en: 'Danger is confirmed' },
  'alarm-raised': { vi: 'Báo động khẩn cấp', en: 'The alarm of an emergency' },
  'alarm-acknowledged': { vi: 'Đã có người nhận báo động', en: 'Somebody takes the alarm' },
  consulted: { vi: 'Xin ý kiến nơi khác', en: 'Another department is asked' },
  'consultation-answered': { vi: 'Nơi khác cho ý kiến', en: 'Another department answers' },
  'extension-asked': { vi: 'Xin gia hạn', en: 'More time is asked for' },
  'extension-decided': { vi: 'Duyệt gia hạn', en: 'More time is decided on' },
  warned: { vi: 'Sắp quá hạn', en: 'The deadline is near' },
  missed: { vi: 'Quá hạn', en: 'The deadline is missed' },
  escalated: { vi: 'Báo lên cấp trên', en: 'It goes up to who is above' },
  suspended: { vi: 'Tạm dừng thời hạn', en: 'Its time stands still' },
  'suspension-lifted': { vi: 'Tính tiếp thời hạn', en: 'Its time goes on' },
} as const

/** What people think of together. */
export const groups = {
  opened: { vi: 'Có phản ánh mới', en: 'A report came in' },
  moves: {
    vi: 'Tiếp nhận, chuyển, phân công, hỏi thêm',
    en: 'It is accepted, forwarded, assigned, asked about',
  },
  answers: { vi: 'Có kết quả, mở lại, khép lại', en: 'It is answered, reopened, closed' },
  public: { vi: 'Công khai, ngừng công khai', en: 'It is published, or no longer' },
} as const
