import type { Sentence } from '../shapes.ts'

/** Sizes in kB of the picture that is on its way. */
type Progress = { picture: number; pictures: number; sent: number; of: number }

export const words = {
  alarmUnheard: { vi: 'Tin khẩn chưa ai xác nhận', en: 'Nobody has answered the alarm' },
  alarmTold: { vi: 'Đã báo', en: 'Told' },
  alarmNobody: { vi: 'Chưa có ai để báo.', en: 'There was nobody to tell.' },
  alarmNext: { vi: 'Báo tiếp lúc', en: 'The next are told at' },
  alarmHeard: (who: string, at: string) => ({
    vi: `${who} đã nhận tin khẩn lúc ${at}.`,
    en: `${who} heard the alarm at ${at}.`,
  }),
  back: { vi: '← Danh sách', en: '← List' },
  goneTitle: { vi: 'Không mở được phiếu', en: 'The ticket cannot be opened' },
  gone: {
    vi: 'Phiếu không có, hoặc đã chuyển đi và không còn thuộc phần anh/chị xem.',
    en: 'There is no such ticket, or it has moved on and is no longer yours to see.',
  },
  heldBy: { vi: 'Đang giữ', en: 'Held by' },
  heldFor: (span: Sentence, since: Sentence): Sentence => ({
    vi: `đã ${span.vi}, từ ${since.vi}`,
    en: `for ${span.en}, since ${since.en}`,
  }),
  nobody: { vi: 'Chưa phân công ai', en: 'Nobody assigned' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  acceptBy: { vi: 'Hạn tiếp nhận', en: 'Accept by' },
  answerBy: { vi: 'Hạn trả lời', en: 'Answer by' },
  takeOnBy: { vi: 'Hạn thụ lý', en: 'Take on by' },
  settleBy: { vi: 'Hạn giải quyết', en: 'Settle by' },
  noDeadline: { vi: 'Phiếu này không còn tính hạn.', en: 'No deadline runs on this ticket.' },
  whyDeadline: { vi: 'Vì sao hạn này?', en: 'Why this deadline?' },
  place: { vi: 'Nơi xảy ra', en: 'Place' },
  placeUnclear: { vi: 'Chưa rõ xã, phường. Có thể là:', en: 'The commune is unclear. It may be:' },
  categoryUnclear: {
    vi: 'Lĩnh vực chưa chắc chắn. Xin chọn một:',
    en: 'The subject is not certain. Please choose:',
  },
  categoryTapped: { vi: 'Chọn trong các lĩnh vực gợi ý', en: 'Chosen from the likely subjects' },
  map: { vi: 'Xem trên bản đồ', en: 'See on a map' },
  reporter: { vi: 'Người phản ánh', en: 'Reporter' },
  anonymous: { vi: 'Không để lại tên', en: 'No name given' },
  reporterHidden: {
    vi: 'Không có thông tin người phản ánh (không để lại hoặc đã xóa).',
    en: 'No reporter details (none left, or erased).',
  },
  helper: { vi: 'Người gửi giúp', en: 'Filed by helper' },
  calls: { vi: 'Cuộc gọi', en: 'Calls' },
  callLasted: (span: Sentence): Sentence => ({ vi: `nói ${span.vi}`, en: `talked ${span.en}` }),
  reasons: { vi: 'Vì sao về đây', en: 'Why it came here' },
  duplicates: { vi: 'Có thể trùng', en: 'Maybe the same' },
  collaborators: { vi: 'Đơn vị phối hợp', en: 'Working jointly' },
  finished: { vi: 'đã xong', en: 'done' },
  working: { vi: 'đang làm', en: 'at work' },
  reported: { vi: 'Phản ánh', en: 'Reported' },
  received: { vi: 'Nhận được ngày', en: 'Received on' },
  occurred: { vi: 'Xảy ra', en: 'Happened' },
  by: { vi: 'qua', en: 'by' },
  text: { vi: 'Nội dung phản ánh', en: 'What was reported' },
  pictures: { vi: 'Ảnh', en: 'Pictures' },
  pictureOf: {
    report: { vi: 'Ảnh người dân gửi', en: 'Picture from the resident' },
    another: { vi: 'Ảnh người khác gửi', en: 'Picture from somebody else' },
    proof: { vi: 'Ảnh sau xử lý', en: 'Picture of the result' },
  },
  papers: { vi: 'Văn bản', en: 'Papers' },
  paperOf: {
    report: { vi: 'Người dân gửi', en: 'From the resident' },
    another: { vi: 'Người khác gửi', en: 'From somebody else' },
    answer: { vi: 'Gửi người dân', en: 'To the resident' },
  },
  paperPages: (n: number): Sentence => ({
    vi: `PDF, ${n} trang`,
    en: `PDF, ${n} ${n === 1 ? 'page' : 'pages'}`,
  }),
  paperSigned: { vi: 'có chữ ký số, chưa kiểm tra', en: 'digitally signed, not checked' },
  paperHeld: { vi: 'đang chờ kiểm tra vi-rút', en: 'waits for the virus scanner' },
  letter: { vi: 'Thêm văn bản gửi người dân (PDF)', en: 'Add a letter to the resident (PDF)' },
  letterHint: {
    vi: 'Công văn, quyết định, thông báo đã ký. Người dân được báo tin và mở ở trang tra cứu.',
    en: 'A signed letter, decision or notice. The resident is told and opens it on the tracking page.',
  },
  sendLetter: { vi: 'Gửi cho người dân', en: 'Send it to the resident' },
  letterSent: { vi: 'Đã gửi văn bản cho người dân.', en: 'The letter was sent to the resident.' },
  shownToReporter: { vi: 'Cho người phản ánh xem', en: 'Shown to who reported' },
  timeline: { vi: 'Diễn biến', en: 'Timeline' },
  older: { vi: 'Xem cũ hơn', en: 'Earlier' },
  resident: { vi: 'Người dân', en: 'Resident' },
  onBehalfOf: (leader: string): Sentence => ({ vi: `thay mặt ${leader}`, en: `on behalf of ${leader}` }),
  another: { vi: 'Người khác', en: 'Somebody else' },
  system: { vi: 'Hệ thống', en: 'System' },
  staff: { vi: 'Cán bộ', en: 'Staff' },
  splitFrom: { vi: 'Phiếu này tách ra từ', en: 'This ticket was split from' },
  noticeTakenOn: { vi: 'Thông báo thụ lý số', en: 'Notice of thụ lý no.' },
  noticeNotTakenOn: { vi: 'Thông báo không thụ lý số', en: 'Notice of không thụ lý no.' },
  printNotice: { vi: 'In thông báo', en: 'Print the notice' },
  mergedInto: { vi: 'Phiếu này đã gộp vào', en: 'This ticket was merged into' },
  consultations: { vi: 'Xin ý kiến', en: 'Consultations' },
  answered: { vi: 'đã cho ý kiến', en: 'answered' },
  awaitedLate: { vi: 'chậm cho ý kiến', en: 'answer overdue' },
  awaited: { vi: 'đang chờ', en: 'awaited' },
  answerHeld: {
    vi: 'Kết quả chờ lãnh đạo xem rồi mới công khai, vì có chỗ có thể chỉ ra một người. Người phản ánh đã đọc đủ.',
    en: 'The answer waits for a leader to look before it is public, since it may lead to a person. The reporter reads all of it.',
  },
  looking: (names: string, n: number): Sentence => ({
    vi: `${names} đang xem phiếu này`,
    en: `${names} ${n === 1 ? 'is' : 'are'} looking at this ticket`,
  }),
  acts: { vi: 'Việc có thể làm', en: 'What you can do' },
  other: { vi: 'Việc khác', en: 'More' },
  draft: { vi: 'có bản nháp', en: 'draft kept' },
  kept: { vi: 'Chữ đã gõ được giữ lại.', en: 'What you type is kept.' },
  done: { vi: 'Đã xong:', en: 'Done:' },
  notNow: {
    vi: 'Lúc này chưa làm được việc đó với phiếu này.',
    en: 'That cannot be done with this ticket now.',
  },
  missing: { vi: 'Xin điền mục này.', en: 'Please fill this in.' },
  changedMeanwhile: {
    vi: 'Phiếu vừa thay đổi trong lúc anh/chị gõ. Chữ đã gõ còn nguyên bên dưới.',
    en: 'The ticket changed while you were typing. What you typed is untouched below.',
  },
  seenIt: { vi: 'Đã xem, gõ tiếp', en: 'Seen, carry on' },
  template: { vi: 'Bắt đầu từ câu mẫu', en: 'Start from a template' },
  templateHint: {
    vi: 'Chọn mẫu rồi viết rõ đã làm gì ở nơi này',
    en: 'Choose one, then say what was done here',
  },
  proof: { vi: 'Ảnh sau xử lý', en: 'Pictures of the result' },
  proofHint: {
    vi: 'Chỉ nhận ảnh; chọn ảnh để tải lên ngay',
    en: 'Pictures only; those chosen are sent at once',
  },
  proofIsPicture: (name: string): Sentence => ({
    vi: `“${name}” là văn bản PDF, mục này chỉ nhận ảnh; văn bản xin gửi ở mục Văn bản.`,
    en: `“${name}” is a PDF, and only pictures go here; please send papers under Papers.`,
  }),
  letterIsPdf: (name: string): Sentence => ({
    vi: `“${name}” là ảnh, văn bản gửi người dân phải là tệp PDF; ảnh xin thêm ở mục Ảnh sau xử lý.`,
    en: `“${name}” is a picture, and a letter to the resident has to be a PDF; please add pictures as pictures of the result.`,
  }),
  progress: ({ picture, pictures, sent, of }: Progress): Sentence => ({
    vi: `Tệp ${picture}/${pictures}: đã gửi ${sent} / ${of} kB`,
    en: `File ${picture} of ${pictures}: sent ${sent} of ${of} kB`,
  }),
  waiting: {
    vi: 'Mạng yếu, tệp chưa gửi xong. Máy đang tự gửi tiếp.',
    en: 'Weak network: the file is not sent yet. It goes on by itself.',
  },
  uploaded: { vi: 'Đã tải ảnh lên.', en: 'Picture sent.' },
} as const

export const stretchNames: Record<string, Sentence> = {
  counted: { vi: 'tính giờ', en: 'counted' },
  night: { vi: 'ngoài giờ', en: 'outside hours' },
  weekend: { vi: 'cuối tuần', en: 'weekend' },
  holiday: { vi: 'ngày nghỉ', en: 'holiday' },
  paused: { vi: 'tạm dừng', en: 'paused' },
  break: { vi: 'nghỉ trưa', en: 'midday break' },
}

/** Whom a paused deadline waits for. */
export const waitNames: Record<string, Sentence> = {
  resident: { vi: 'chờ người dân', en: 'waiting for the resident' },
  department: { vi: 'chờ đơn vị được xin ý kiến', en: 'waiting for the department consulted' },
  law: { vi: 'tạm đình chỉ', en: 'suspended' },
}
