import { bareNumbers } from '../../emergency.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  lead: {
    vi: 'Những lời mà người dân và cán bộ ở nơi này đọc. Mỗi lần sửa đều được ghi lại cùng căn cứ; nội dung cũ vẫn xem được.',
    en: 'What residents and officers of this place read. Every change is recorded with its grounds, and what was said before stays to be read.',
  },
  cardsLead: {
    vi: 'Cán bộ xã, phường trong cả tỉnh, thành phố đọc thẻ này bên cạnh phiếu. Mỗi lần sửa đều được ghi lại cùng căn cứ; nội dung cũ vẫn xem được.',
    en: 'Officers of every commune of the province read this card beside the ticket. Every change is recorded with its grounds, and what was said before stays to be read.',
  },
  cards: { vi: 'Thẻ nghiệp vụ', en: 'Cards' },
  decidesNothing: {
    vi: 'Đơn vị của anh/chị không quyết định lĩnh vực nào của tỉnh, thành phố, nên không có thẻ nghiệp vụ để viết.',
    en: 'Your department decides no category of the province, so there is no card for it to write.',
  },
  place: { vi: 'Xã, phường', en: 'Commune' },
  ownPlace: {
    vi: 'Bỏ trống: nội dung chung của cả tỉnh, thành phố.',
    en: 'Left empty: for the whole province.',
  },
  office: { vi: 'Cơ quan', en: 'The office' },
  templatesLead: {
    vi: 'Chỗ trong ngoặc vuông là chỗ cán bộ điền; câu trả lời còn ngoặc vuông thì không gửi được.',
    en: 'What stands in square brackets is for the officer to fill; an answer that still holds one is not sent.',
  },
  categories: { vi: 'Lĩnh vực và mẫu trả lời', en: 'Categories and templates of answers' },
  category: { vi: 'Lĩnh vực', en: 'Category' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
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

/** What each text of the office is called, and what to bear in mind when it is written. */
export const officeNames = {
  'emergency-numbers': { vi: 'Số gọi khi nguy hiểm ở đây', en: 'Whom to call here in danger' },
  'data-contact': { vi: 'Nơi hỏi về dữ liệu cá nhân', en: 'Whom to ask about personal data' },
  'opening-hours': { vi: 'Giờ tiếp dân', en: 'Open to the public' },
  'category-name': { vi: 'Tên lĩnh vực', en: 'What the category is called' },
  'category-note': { vi: 'Gồm những việc gì', en: 'What belongs to it' },
  'card-decides': { vi: 'Thẻ nghiệp vụ: ai quyết định', en: 'Card: who decides' },
  'card-law': { vi: 'Thẻ nghiệp vụ: căn cứ pháp luật', en: 'Card: the legal source' },
  'card-steps': { vi: 'Thẻ nghiệp vụ: các bước', en: 'Card: the steps' },
  'card-proof': { vi: 'Thẻ nghiệp vụ: cần chứng minh gì', en: 'Card: what proof is asked' },
  'utility-line': { vi: 'Doanh nghiệp dịch vụ: số gọi và giờ trực', en: 'Utility: number and hours' },
} as const

export const officeHints: Partial<Record<keyof typeof officeNames, Sentence>> = {
  'emergency-numbers': {
    vi: `${bareNumbers} luôn được nêu trước và không bỏ được. Số ghi ở đây được nêu thêm, cùng với số của tỉnh. Mỗi dòng một số, nhiều nhất 3: “024 3858 0000: trực Công an phường”; thêm “/ ward police” cho bản tiếng Anh.`,
    en: `${bareNumbers} are always named first and cannot be taken out. The numbers here are named besides, with those of the province. One a line, 3 at most: “024 3858 0000: trực Công an phường / ward police on duty”.`,
  },
  'category-name': {
    vi: 'Người dân và cán bộ đọc tên này ở mọi nơi có lĩnh vực; cách chuyển và thời hạn không đổi.',
    en: 'Residents and staff read this name wherever the category stands; routing and deadlines stay as they are.',
  },
  'utility-line': {
    vi: 'Tổng đài viên đọc cho người gọi khi phiếu chuyển doanh nghiệp, ví dụ “1900 1288, cả ngày đêm”.',
    en: 'Read to callers whose report goes to the company, as in “1900 1288, day and night”.',
  },
  'card-law': {
    vi: 'Số, ngày, điều của văn bản; cán bộ đọc bên cạnh phiếu. Chưa chắc thì để trống: phiếu ghi “Chưa có nguồn”.',
    en: 'Number, date and article, read beside the ticket. Left empty it says that no source is known.',
  },
  'card-steps': {
    vi: 'Mỗi bước một dòng, cho cán bộ không có đồng nghiệp cùng chuyên môn.',
    en: 'One step a line, for an officer without a colleague who knows the field.',
  },
  'category-note': {
    vi: 'Vài chữ sau tên lĩnh vực, khi người dân chọn trong danh sách.',
    en: 'A few words after the name, where residents choose from the list.',
  },
}

export const outcomeNames: Record<string, Sentence> = {
  done: { vi: 'Đã làm xong', en: 'Done' },
  planned: { vi: 'Sẽ làm', en: 'Planned' },
  unfounded: { vi: 'Không đúng như phản ánh', en: 'Not as reported' },
  elsewhere: { vi: 'Thuộc nơi khác', en: 'For somebody else' },
}
