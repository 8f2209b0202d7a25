import type { Sentence } from '../shapes.ts'

/** What a notice of the browser says: never of whom, where or what. */
export const somethingCame: Sentence = {
  vi: 'Có phiếu mới hoặc phiếu vừa thay đổi.',
  en: 'A ticket has come in or changed.',
}

export const words = {
  title: { vi: 'Báo trên máy này', en: 'Notices on this machine' },
  want: { vi: 'Báo khi có phiếu mới hoặc phiếu thay đổi', en: 'Tell me when tickets come in or change' },
  lead: {
    vi: 'Chỉ khi anh/chị đang xem trang khác. Thông báo không nêu tên, số điện thoại hay nội dung phiếu.',
    en: 'Only while you look at something else. A notice names no person, number or content.',
  },
  unanswered: {
    vi: 'Trình duyệt chưa được phép báo. Xin đánh dấu lại, rồi chọn “Cho phép” khi trình duyệt hỏi.',
    en: 'The browser may not tell you yet. Please tick it again, and choose “Allow” when the browser asks.',
  },
  refused: {
    vi: 'Trình duyệt đang chặn thông báo của trang này. Muốn nhận, xin mở lại trong cài đặt trang của trình duyệt.',
    en: 'The browser blocks notices of this page. To get them, allow them in its settings for this page.',
  },
  impossible: { vi: 'Trình duyệt này không báo được.', en: 'This browser cannot give notices.' },
} as const
