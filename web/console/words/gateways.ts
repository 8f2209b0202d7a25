import type { Sending, Sentence } from '../shapes.ts'

type Gateway = Sending['gateways'][number]

export const words = {
  title: { vi: 'Cổng gửi tin', en: 'Gateways' },
  lead: {
    vi: 'Tin có đi được không, đi qua cổng nào và hết bao nhiêu tiền. Cổng lỗi thì tin tự chuyển sang cổng khác hoặc chờ gửi lại, không mất.',
    en: 'Whether messages leave, by which gateway, and at what cost. Where one fails, messages go by another or wait; none is lost.',
  },
  noneYet: {
    vi: 'Chưa đặt cổng gửi SMS nào. Người quản trị máy chủ đặt trong cấu hình (SMS_GATEWAYS); đến lúc đó tin chờ ở mục Tin đi.',
    en: 'No SMS gateway is set up. Who runs the server sets it (SMS_GATEWAYS); until then messages wait under Outgoing.',
  },
  again: { vi: 'Xem lại ngay', en: 'Look again' },
  tryTitle: { vi: 'Gửi thử', en: 'Try it' },
  tryLead: {
    vi: 'Gửi một tin thử để biết tin có đi được không. Tin đi ngay, cả ban đêm; gửi SMS có thể mất phí.',
    en: 'Send a word to see whether messages leave. It leaves at once, at night too; an SMS may cost something.',
  },
  tryBy: { vi: 'Gửi bằng', en: 'By' },
  tryTo: {
    sms: { vi: 'Số điện thoại nhận', en: 'To this number' },
    email: { vi: 'Email nhận', en: 'To this mailbox' },
  },
  tryNow: { vi: 'Gửi thử', en: 'Send it' },
  tryDemo: {
    vi: 'Bản dùng thử không gửi gì ra ngoài: “đã gửi” ở đây nghĩa là tin đã nằm trong mục Tin đi.',
    en: 'Nothing leaves a demo: “sent” means here that it stands under Outgoing.',
  },
  tried: { vi: 'Các lần thử gần nhất', en: 'The last tries' },
  waitingTitle: { vi: 'Đang chờ gửi', en: 'Waiting' },
  smsTitle: { vi: 'Các cổng SMS', en: 'SMS gateways' },
  messengersTitle: { vi: 'Tài khoản nhắn tin', en: 'Messengers' },
  keyRenewed: { vi: 'Khóa gia hạn lần cuối', en: 'Key renewed last' },
  keyAge: (days: number): Sentence => ({
    vi: days === 0 ? 'trong vòng một ngày' : `${days} ngày trước`,
    en: days === 0 ? 'within a day' : days === 1 ? '1 day ago' : `${days} days ago`,
  }),
  keyRefused: (since: string): Sentence => ({
    vi: `Không gia hạn được khóa, từ ${since}`,
    en: `Its key is not renewed, since ${since}`,
  }),
  keyHint: {
    vi: 'Người quản trị máy chủ cần lấy khóa mới ở Zalo và đặt lại ZALO_REFRESH_TOKEN. Tin gửi Zalo chờ đến lúc đó.',
    en: 'Who runs the server must get a new key from Zalo and set ZALO_REFRESH_TOKEN anew. Messages wait until then.',
  },
  ways: {
    sms: { vi: 'SMS', en: 'SMS' },
    email: { vi: 'Email', en: 'E-mail' },
    zalo: { vi: 'Zalo', en: 'Zalo' },
  },
  nothingWaits: { vi: 'không có tin nào đến giờ mà chưa đi', en: 'nothing waits past its time' },
  waits: (n: number, since: string): Sentence => ({
    vi: `${n} tin chờ, cũ nhất từ ${since}`,
    en: `${n} waiting, the oldest since ${since}`,
  }),
  lastLeft: { vi: 'Gửi được lần cuối', en: 'Last sent' },
  never: { vi: 'chưa lần nào', en: 'never' },
  stuck: {
    sms: (since: string): Sentence => ({
      vi: `Tin nhắn SMS không đi được, báo từ ${since}. Xem cổng gửi tin.`,
      en: `No SMS leaves, known since ${since}. See the gateways.`,
    }),
    email: (since: string): Sentence => ({
      vi: `Email không đi được, báo từ ${since}. Xem cổng gửi tin.`,
      en: `No e-mail leaves, known since ${since}. See the gateways.`,
    }),
    zalo: (since: string): Sentence => ({
      vi: `Tin Zalo không đi được, báo từ ${since}. Xem cổng gửi tin.`,
      en: `Nothing leaves by Zalo, known since ${since}. See the gateways.`,
    }),
  },
  lastFailure: { vi: 'Lỗi gần nhất', en: 'Last failure' },
  noFailure: { vi: 'chưa có', en: 'none' },
  sentToday: { vi: 'Gửi hôm nay', en: 'Sent today' },
  sent: (sent: number, failed: number): Sentence => ({
    vi: `${sent} tin, ${failed} lần lỗi`,
    en: `${sent} sent, ${failed} failed tries`,
  }),
  today: { vi: 'Chi phí hôm nay', en: 'Cost today' },
  month: { vi: 'Chi phí tháng này', en: 'Cost this month' },
  segments: (n: string): Sentence => ({ vi: `${n} đoạn SMS`, en: `${n} segments` }),
  ofBudget: (budget: string): Sentence => ({
    vi: `hạn mức ${budget} đồng`,
    en: `budget ${budget} đồng`,
  }),
  noBudget: { vi: 'không đặt hạn mức', en: 'no budget' },
  dong: { vi: 'đồng', en: 'đồng' },
  spentUp: {
    vi: 'Đã hết hạn mức: tin thường tạm giữ lại, tin khẩn vẫn gửi.',
    en: 'The budget is used up: ordinary messages are held back, danger still leaves.',
  },
  serves: { vi: 'Gửi cho tỉnh', en: 'For provinces' },
  notInUse: { vi: 'không còn dùng', en: 'no longer in use' },
} as const

export const gatewayNames: Record<string, string> = {
  kannel: 'Kannel',
  generic: 'HTTP',
  smpp: 'SMPP',
  twilio: 'Twilio',
  esms: 'eSMS',
  speedsms: 'SpeedSMS',
}

/** How it does, and since when. */
export const healthOf = (
  { health, failuresInARow, lastSentAt }: Pick<Gateway, 'health' | 'failuresInARow' | 'lastSentAt'>,
  until: string,
): Sentence => {
  if (health === 'well' && !lastSentAt) return { vi: 'Chưa gửi tin nào', en: 'Has sent nothing yet' }
  if (health === 'well') return { vi: 'Đang gửi tốt', en: 'Works' }
  if (health === 'failing')
    return { vi: `Đang lỗi ${failuresInARow} lần liền`, en: `${failuresInARow} failures in a row` }
  return {
    vi: `Lỗi ${failuresInARow} lần liền, tạm nghỉ đến ${until}`,
    en: `${failuresInARow} failures in a row, rests until ${until}`,
  }
}

const reasons: [RegExp, Sentence][] = [
  [/no answer within|timed? ?out/i, { vi: 'cổng không trả lời', en: 'it does not answer' }],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ECONNRESET|cannot be reached|fetch failed/i,
    { vi: 'không kết nối được tới cổng', en: 'it cannot be reached' },
  ],
  [
    /\b40[13]\b|unauthori|forbidden|bind|password/i,
    { vi: 'cổng không nhận tài khoản hay mật khẩu', en: 'it refuses our account or password' },
  ],
  [/\b429\b|throttl/i, { vi: 'cổng báo gửi nhanh quá', en: 'it says that we send too quickly' }],
  [/\b5\d\d\b/, { vi: 'máy của nhà cung cấp đang lỗi', en: 'the provider’s machine fails' }],
]

/** What a gateway said, as people say it; null where its own words have to do. */
export const failureInWords = (error: string): Sentence | null =>
  reasons.find(([pattern]) => pattern.test(error))?.[1] ?? null
