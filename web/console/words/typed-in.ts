import type { Sentence, TypedIn } from '../shapes.ts'

/** What differs by the way in which a report came to whoever types it in. */
type Words = {
  choice: Sentence
  title: Sentence
  name: Sentence
  text: Sentence
  hint: Sentence
  helper: Sentence
  /** What is asked for before name and number are kept, or why nothing is. */
  consent: Sentence
  saved: Sentence
  next: Sentence
  /** Where what is still unclear may be learnt. */
  ask: Sentence
  /** The same once it is saved. */
  askNow: Sentence
}

export const typedInWords: Record<TypedIn, Words> = {
  hotline: {
    choice: { vi: 'Điện thoại', en: 'Phone' },
    title: { vi: 'Ghi cuộc gọi', en: 'Log a call' },
    name: { vi: 'Họ tên người gọi', en: 'Caller’s name' },
    text: { vi: 'Người dân nói gì', en: 'What the caller says' },
    hint: {
      vi: 'Gõ trong lúc nghe; bên cạnh hiện nơi sẽ nhận phiếu.',
      en: 'Type while listening; the receiving department shows beside.',
    },
    helper: { vi: 'Họ tên người gọi thay (nếu có)', en: 'Who calls in their place, if anyone' },
    consent: {
      vi: 'Người gọi đồng ý cho lưu tên và số điện thoại để báo kết quả',
      en: 'The caller agrees that name and phone are kept to report the result',
    },
    saved: { vi: 'Đã lưu. Đọc mã này cho người gọi:', en: 'Saved. Read this reference to the caller:' },
    next: { vi: 'Nhận cuộc tiếp', en: 'Next call' },
    ask: { vi: 'Hỏi người gọi', en: 'Ask the caller' },
    askNow: { vi: 'Còn giữ máy thì hỏi ngay.', en: 'If they are still on the line, ask.' },
  },
  counter: {
    choice: { vi: 'Tại quầy', en: 'At the counter' },
    title: { vi: 'Tiếp nhận tại quầy', en: 'Receive at the counter' },
    name: { vi: 'Họ tên người dân', en: 'Resident’s name' },
    text: { vi: 'Người dân trình bày', en: 'What the resident says' },
    hint: {
      vi: 'Gõ trong lúc nghe; bên cạnh hiện nơi sẽ nhận phiếu.',
      en: 'Type while listening; the receiving department shows beside.',
    },
    helper: { vi: 'Họ tên người đến thay (nếu có)', en: 'Who came in their place, if anyone' },
    consent: {
      vi: 'Người dân đồng ý cho lưu họ tên và số điện thoại để báo kết quả',
      en: 'The resident agrees that name and phone are kept to report the result',
    },
    saved: {
      vi: 'Đã lưu. In giấy biên nhận và đưa tận tay người dân:',
      en: 'Saved. Print the slip and hand it to the resident:',
    },
    next: { vi: 'Mời người tiếp theo', en: 'Next person' },
    ask: { vi: 'Hỏi người dân', en: 'Ask the resident' },
    askNow: { vi: 'Người dân còn ở quầy thì hỏi ngay.', en: 'If they are still at the counter, ask.' },
  },
  letter: {
    choice: { vi: 'Thư', en: 'Letter' },
    title: { vi: 'Nhập thư', en: 'Type in a letter' },
    name: { vi: 'Họ tên người gửi', en: 'Sender’s name' },
    text: { vi: 'Nội dung thư, ghi đầy đủ', en: 'The letter, in full' },
    hint: { vi: 'Bên cạnh hiện nơi sẽ nhận phiếu.', en: 'The receiving department shows beside.' },
    helper: { vi: 'Họ tên người viết thay (nếu có)', en: 'Who wrote in their place, if anyone' },
    consent: {
      vi: 'Thư trả lời sẽ chờ in ở mục Tin đi, phần “Chờ in và gửi”.',
      en: 'Answers wait to be printed under Outgoing, “To print and post”.',
    },
    saved: { vi: 'Đã lưu. Ghi mã này lên bản gốc:', en: 'Saved. Write this reference on the original:' },
    next: { vi: 'Nhập thư tiếp', en: 'Next letter' },
    ask: { vi: 'Tìm trong thư', en: 'Look in the letter' },
    askNow: { vi: 'Xin tìm lại trong thư.', en: 'Please look in the letter once more.' },
  },
}

export const words = {
  today: { vi: 'Hôm nay tôi đã ghi', en: 'Written by me today' },
  notToday: {
    vi: 'Chưa tải được danh sách hôm nay; dưới đây là phiếu vừa lưu trên máy này.',
    en: 'Today’s list did not load; below is what was saved on this machine.',
  },
  keptConfidential: { vi: 'Đơn được giữ kín', en: 'Kept confidential' },
  choose: { vi: 'Người dân phản ánh bằng cách nào', en: 'How the report came' },
  receivedOn: { vi: 'Ngày nhận được', en: 'Day of arrival' },
  receivedOnHint: { vi: 'Thời hạn tính từ ngày này.', en: 'The time allowed counts from this day.' },
  needReceivedOn: { vi: 'Xin ghi ngày nhận được.', en: 'Please say on which day it arrived.' },
  postalAddress: { vi: 'Địa chỉ gửi thư trả lời', en: 'Address to answer to' },
  printAgain: { vi: 'In lại', en: 'Print again' },
  printAgainOf: (reference: string): Sentence => ({
    vi: `In lại giấy biên nhận ${reference}`,
    en: `Print the slip of ${reference} again`,
  }),
  printSlip: { vi: 'In giấy biên nhận', en: 'Print the slip' },
  addScans: { vi: 'Thêm ảnh chụp hoặc PDF của bản gốc', en: 'Add pictures or a PDF of the original' },
  scansAdded: { vi: 'Đã thêm vào phiếu.', en: 'Added to the ticket.' },
} as const
