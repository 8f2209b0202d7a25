import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  title: { vi: 'Tin nhắn gửi đi', en: 'Outgoing messages' },
  lead: {
    vi: 'Tin nhắn, email và thư giấy báo cho người dân và cán bộ. Tin chưa gửi được nằm ở đây cho đến khi có người xử lý.',
    en: 'SMS, e-mail and letters to residents and staff. What failed stays here until someone deals with it.',
  },
  states: { vi: 'Tình trạng', en: 'State' },
  attempts: (n: number): Sentence => ({
    vi: `đã thử ${n} lần`,
    en: `${plural(n, 'attempt')}`,
  }),
  /** Nobody who reads at night that it waits should look for a fault. */
  leavesAt: (at: string): Sentence => ({ vi: `sẽ gửi lúc ${at}`, en: `leaves at ${at}` }),
  triedAgainAt: (at: string): Sentence => ({ vi: `sẽ thử lại lúc ${at}`, en: `tried again at ${at}` }),
  segments: (n: number): Sentence => ({ vi: `${n} đoạn SMS`, en: plural(n, 'segment') }),
  choose: { vi: 'Chọn tin gửi', en: 'Choose the message to' },
  chooseAll: { vi: 'Chọn tất cả tin đang thấy', en: 'Choose all that are shown' },
  chooseNone: { vi: 'Bỏ chọn', en: 'Choose none' },
  sendChosen: (n: number): Sentence => ({ vi: `Gửi lại ${n} tin`, en: `Send ${plural(n, 'message')} again` }),
  dropChosen: (n: number): Sentence => ({
    vi: `Không gửi ${n} tin nữa`,
    en: `Do not send ${plural(n, 'message')}`,
  }),
  settled: ({ messages, left }: { messages: number; left: number }): Sentence => ({
    vi: left
      ? `Đã làm với ${messages} tin; ${left} tin giữ nguyên vì đã đi hoặc đã xóa.`
      : `Đã làm với ${messages} tin.`,
    en: left
      ? `Done with ${messages}; ${left} left or erased meanwhile stay as they are.`
      : `Done with ${messages}.`,
  }),
  rewordChosen: (n: number): Sentence => ({
    vi: `Sửa chữ trong ${n} tin`,
    en: `Change words in ${plural(n, 'message')}`,
  }),
  findWords: { vi: 'Chữ cần sửa', en: 'Words to change' },
  replaceBy: { vi: 'Sửa thành', en: 'Change to' },
  foundIn: (n: number, of: number): Sentence => ({
    vi:
      n === 0
        ? `Không tin nào trong ${of} tin đã chọn có chữ này.`
        : `Có trong ${n}/${of} tin đã chọn; tin đầu sẽ thành:`,
    en:
      n === 0
        ? `None of the ${of} chosen has these words.`
        : `In ${n} of the ${of} chosen; the first becomes:`,
  }),
  rewordNow: (n: number): Sentence => ({ vi: `Sửa ${n} tin`, en: `Change ${plural(n, 'message')}` }),
  reworded: ({ messages, left }: { messages: number; left: number }): Sentence => ({
    vi: left
      ? `Đã sửa ${messages} tin; ${left} tin giữ nguyên vì đã đi, đã xóa hoặc sẽ mất đường dẫn riêng.`
      : `Đã sửa ${messages} tin.`,
    en: left
      ? `Changed ${messages}; ${left} stay as they are: they left, were erased, or would lose the private link.`
      : `Changed ${messages}.`,
  }),
  maybeTwice: {
    vi: 'Người nhận có thể đã nhận tin này hai lần: một lần gửi bị ngắt trước khi biết kết quả.',
    en: 'It may have reached its reader twice: one try was cut off before its end was known.',
  },
  maybeLeft: {
    vi: 'Không rõ tin đã đi hay chưa: đã có lần gửi mà cổng không kịp trả lời. Người nhận có thể đã nhận được.',
    en: 'Nobody knows whether it left: after one try the gateway’s answer did not come. It may have reached its reader.',
  },
  error: { vi: 'Lỗi', en: 'Error' },
  unnamed: { vi: 'người nhắn qua Zalo', en: 'who writes in Zalo' },
  erased: { vi: 'địa chỉ đã xóa theo yêu cầu', en: 'address erased on request' },
  opensHere: {
    vi: 'Mở đường dẫn của thư này (chỉ có ở bản dùng thử, nơi không thư nào đi ra ngoài)',
    en: 'Open the link of this mail (in a demo alone, which no mail leaves)',
  },
  resend: { vi: 'Gửi lại', en: 'Send again' },
  edit: { vi: 'Sửa rồi gửi lại', en: 'Edit and send again' },
  mend: { vi: 'Sửa nội dung', en: 'Edit' },
  saveWords: { vi: 'Lưu nội dung mới', en: 'Save' },
  dead: { vi: 'Địa chỉ không nhận được', en: 'Dead addresses' },
  deadLead: {
    vi: 'Địa chỉ email và số điện thoại không nhận tin nữa; hệ thống ngừng gửi tới đó. Nếu nay đã dùng lại được, bấm “Gửi lại được”, rồi gửi lại từng tin bị lỗi.',
    en: 'E-mail addresses and phone numbers that no longer receive anything; nothing is sent there. If one works again, press “Works again”, then send the failed messages again.',
  },
  deadSince: { vi: 'từ', en: 'since' },
  revive: { vi: 'Gửi lại được', en: 'Works again' },
  emptyDead: {
    vi: 'Không có địa chỉ nào. Số điện thoại hay email mà nhà mạng hoặc máy chủ thư báo là không còn dùng sẽ nằm ở đây.',
    en: 'There are none. A number or e-mail address that the gateway or mail server reports as dead stands here.',
  },
  heldAll: { vi: 'Với mọi tin cùng lý do này:', en: 'All held for this reason:' },
  sendAll: { vi: 'Gửi hết', en: 'Send all' },
  dropAll: { vi: 'Bỏ hết, không gửi nữa', en: 'Drop all' },
  sendAnyway: { vi: 'Vẫn gửi', en: 'Send anyway' },
  notSentFor: { vi: 'Không gửi vì', en: 'Not sent because' },
  heldFor: { vi: 'Chưa gửi vì', en: 'Held because' },
  cancel: { vi: 'Không gửi nữa', en: 'Do not send' },
  print: { vi: 'In thư', en: 'Print' },
  posted: { vi: 'Đã gửi bưu điện', en: 'Posted' },
  ownLink: { vi: 'đường dẫn riêng', en: 'private link' },
  ownCode: { vi: 'mã riêng', en: 'private code' },
  linkStays: {
    vi: 'Xin giữ nguyên {{link}}: chỗ đó là đường dẫn riêng của người dân, điền khi gửi.',
    en: 'Please keep {{link}}: the private link of the resident, filled in as it leaves.',
  },
  body: { vi: 'Nội dung', en: 'Body' },
  ticket: { vi: 'Phiếu', en: 'Ticket' },
  queuedAgain: { vi: 'Đã đưa vào hàng gửi.', en: 'Queued again.' },
  sms: { vi: 'Tin nhắn', en: 'SMS' },
  email: { vi: 'Email', en: 'E-mail' },
  post: { vi: 'Thư giấy', en: 'Letter' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
} as const

export const heldNames: Record<string, Sentence> = {
  'cannot-receive': {
    vi: 'số này không nhận được tin nhắn (máy bàn, tổng đài); xin gọi điện nếu cần',
    en: 'this number takes no SMS (a landline or a service); please ring if you need to',
  },
  abroad: { vi: 'số nước ngoài, hệ thống chưa được phép gửi', en: 'it is a number of another country' },
  unverified: {
    vi: 'số do người gửi tự khai, chưa nhắn lại lần nào: chỉ được báo lúc nhận và lúc có kết quả',
    en: 'the number was only typed into a form: until it writes to us it is told of the receipt and the outcome alone',
  },
  'source-cap': {
    vi: 'từ cùng một kết nối đã khai quá nhiều số điện thoại; xin xem phản ánh có thật không',
    en: 'too many numbers were left from one connection; please see whether the report is real',
  },
  'number-cap': { vi: 'số này đã nhận đủ số tin trong một ngày', en: 'this number had its share of the day' },
  'contact-corrected': {
    vi: 'địa chỉ này đã được sửa, không còn là của người phản ánh',
    en: 'this address was put right: it is not the reporter’s any more',
  },
  stopped: { vi: 'người nhận đã xin dừng tin', en: 'its reader wants no more messages' },
  sealed: { vi: 'phiếu đã chuyển sang diện giữ kín', en: 'the ticket became confidential' },
  budget: {
    vi: 'cổng gửi tin đã dùng hết hạn mức; sang ngày hoặc tháng mới tin dưới hai ngày tự đi',
    en: 'the gateway has used up its budget; what is under two days old leaves once a new day or month begins',
  },
  'no-gateway': {
    vi: 'chưa có cổng gửi tin; có cổng thì tin dưới hai ngày tự đi, tin cũ hơn chờ người quyết định',
    en: 'there is no gateway yet; once there is, what is under two days old leaves by itself, the rest waits for a person',
  },
}

export const stateNames: Record<string, Sentence> = {
  unsent: { vi: 'Chưa đi', en: 'Not sent' },
  held: { vi: 'Giữ lại', en: 'Held' },
  failed: { vi: 'Chưa gửi được', en: 'Failed' },
  queued: { vi: 'Đang chờ gửi', en: 'Queued' },
  'to-print': { vi: 'Chờ in và gửi', en: 'To print and post' },
  sending: { vi: 'Đang gửi', en: 'Sending' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  delivered: { vi: 'Đã đến máy', en: 'Delivered' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}

/** What would stand there. */
export const emptyNames: Record<string, Sentence> = {
  unsent: {
    vi: 'Không có tin nào cần xử lý. Tin gửi lỗi hoặc bị giữ lại sẽ nằm ở đây.',
    en: 'Nothing to deal with. What fails or is held back stands here.',
  },
  held: {
    vi: 'Không có tin nào bị giữ lại. Tin gửi tới số không nhận được tin nhắn, hoặc tới số đã nhận đủ tin trong ngày, sẽ chờ ở đây.',
    en: 'Nothing is held back. What goes to a number that takes no SMS, or had its share of the day, waits here.',
  },
  failed: { vi: 'Không có tin nào bị lỗi.', en: 'Nothing has failed.' },
  queued: { vi: 'Không có tin nào đang chờ gửi.', en: 'Nothing waits to be sent.' },
  'to-print': {
    vi: 'Không có thư nào chờ in. Thư giấy trả lời người dân sẽ chờ ở đây đến khi in và gửi bưu điện.',
    en: 'No letter waits. Letters to residents wait here until they are printed and posted.',
  },
  sent: {
    vi: 'Chưa có tin nào đã gửi mà còn chờ báo đến máy.',
    en: 'No message is sent and not yet confirmed.',
  },
  delivered: { vi: 'Chưa có tin nào được báo đã đến máy.', en: 'No message is confirmed as delivered yet.' },
  cancelled: { vi: 'Chưa có tin nào bị hủy.', en: 'No message was cancelled.' },
}
