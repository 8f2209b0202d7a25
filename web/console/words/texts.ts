import type { Sentence } from '../shapes.ts'

export const words = {
  lead: {
    vi: 'Những lời mà người dân và cán bộ ở nơi này đọc. Mỗi lần sửa đều được ghi lại cùng căn cứ; nội dung cũ vẫn xem được.',
    en: 'What residents and officers of this place read. Every change is recorded with its grounds, and what was said before stays to be read.',
  },
  place: { vi: 'Xã, phường', en: 'Commune' },
  ownPlace: {
    vi: 'Bỏ trống: nội dung chung của cả tỉnh, thành phố.',
    en: 'Left empty: for the whole province.',
  },
  office: { vi: 'Cơ quan', en: 'The office' },
  templates: { vi: 'Mẫu trả lời', en: 'Templates of answers' },
  templatesLead: {
    vi: 'Chỗ trong ngoặc vuông là chỗ cán bộ điền; câu trả lời còn ngoặc vuông thì không gửi được.',
    en: 'What stands in square brackets is for the officer to fill; an answer that still holds one is not sent.',
  },
  category: { vi: 'Lĩnh vực', en: 'Category' },
  language: { vi: 'Ngôn ngữ của mẫu', en: 'Language of the template' },
  change: { vi: 'Sửa', en: 'Change' },
  goBack: { vi: 'Về nội dung chung', en: 'Back to what holds more widely' },
  value: { vi: 'Nội dung', en: 'Text' },
  source: { vi: 'Căn cứ', en: 'Grounds' },
  sourceHint: { vi: 'Số văn bản, hoặc lý do sửa', en: 'The number of a paper, or why it is changed' },
  changed: { vi: 'Đã lưu; áp dụng từ bây giờ.', en: 'Saved; it holds from now on.' },
  wider: { vi: 'Nội dung chung', en: 'As elsewhere' },
  ownWords: { vi: 'Riêng của nơi này', en: 'Of this place' },
  nothing: { vi: 'Chưa có', en: 'None yet' },
  past: (n: number): Sentence => ({ vi: `Nội dung trước đây (${n})`, en: `Said before (${n})` }),
  by: { vi: 'người sửa', en: 'by' },
  until: { vi: 'đến', en: 'until' },
} as const

export const officeNames = {
  'data-contact': { vi: 'Nơi hỏi về dữ liệu cá nhân', en: 'Whom to ask about personal data' },
  'opening-hours': { vi: 'Giờ tiếp dân', en: 'Open to the public' },
} as const

export const outcomeNames: Record<string, Sentence> = {
  done: { vi: 'Đã làm xong', en: 'Done' },
  planned: { vi: 'Sẽ làm', en: 'Planned' },
  unfounded: { vi: 'Không đúng như phản ánh', en: 'Not as reported' },
  elsewhere: { vi: 'Thuộc nơi khác', en: 'For somebody else' },
}
