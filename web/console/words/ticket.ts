import type { Sentence } from '../shapes.ts'

export const words = {
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
  nobody: { vi: 'Chưa giao cho ai', en: 'Nobody assigned' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  acceptBy: { vi: 'Nhận trước', en: 'Accept by' },
  answerBy: { vi: 'Trả lời trước', en: 'Answer by' },
  noDeadline: { vi: 'Phiếu này không còn tính hạn.', en: 'No deadline runs on this ticket.' },
  whyDeadline: { vi: 'Vì sao hạn này?', en: 'Why this deadline?' },
  place: { vi: 'Nơi xảy ra', en: 'Place' },
  placeUnclear: { vi: 'Chưa rõ xã, phường. Có thể là:', en: 'The commune is unclear. It may be:' },
  map: { vi: 'Xem trên bản đồ', en: 'See on a map' },
  reporter: { vi: 'Người phản ánh', en: 'Reporter' },
  anonymous: { vi: 'Không để lại tên', en: 'No name given' },
  reporterHidden: {
    vi: 'Người phản ánh không để lại tên hay cách liên lạc.',
    en: 'The reporter is not shown to you.',
  },
  helper: { vi: 'Người gửi giúp', en: 'Filed by helper' },
  calls: { vi: 'Cuộc gọi', en: 'Calls' },
  callLasted: (span: Sentence): Sentence => ({ vi: `nói ${span.vi}`, en: `talked ${span.en}` }),
  reasons: { vi: 'Vì sao về đây', en: 'Why it came here' },
  duplicates: { vi: 'Có thể trùng', en: 'Maybe the same' },
  collaborators: { vi: 'Đơn vị phối hợp', en: 'Working along' },
  finished: { vi: 'đã xong', en: 'done' },
  working: { vi: 'đang làm', en: 'at work' },
  reported: { vi: 'Phản ánh', en: 'Reported' },
  occurred: { vi: 'Xảy ra', en: 'Happened' },
  by: { vi: 'qua', en: 'by' },
  text: { vi: 'Nội dung phản ánh', en: 'What was reported' },
  pictures: { vi: 'Ảnh', en: 'Pictures' },
  pictureOf: {
    report: { vi: 'Ảnh người dân gửi', en: 'Picture from the resident' },
    proof: { vi: 'Ảnh sau xử lý', en: 'Picture of the result' },
  },
  timeline: { vi: 'Diễn biến', en: 'Timeline' },
  resident: { vi: 'Người dân', en: 'Resident' },
  system: { vi: 'Hệ thống', en: 'System' },
  staff: { vi: 'Cán bộ', en: 'Staff' },
  mergedInto: { vi: 'Phiếu này đã gộp vào', en: 'This ticket was merged into' },
  consultations: { vi: 'Xin ý kiến', en: 'Consultations' },
  answered: { vi: 'đã cho ý kiến', en: 'answered' },
  awaitedLate: { vi: 'chậm cho ý kiến', en: 'answer overdue' },
  awaited: { vi: 'đang chờ', en: 'awaited' },
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
  acceptFirst: {
    vi: 'Phiếu chưa nhận. Bấm “Nhận phiếu” (phím e) trước khi trả lời.',
    en: 'Not accepted yet. Press “Accept” (key e) before answering.',
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
  proofHint: { vi: 'Chọn ảnh để tải lên ngay', en: 'Chosen pictures are sent at once' },
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

/** Whom a stopped clock waits for. */
export const waitNames: Record<string, Sentence> = {
  resident: { vi: 'chờ người dân', en: 'waiting for the resident' },
  department: { vi: 'chờ đơn vị được hỏi', en: 'waiting for the department asked' },
  law: { vi: 'tạm đình chỉ', en: 'suspended' },
}
