import type { Sentence } from '../shapes.ts'

const keys: [string, Sentence][] = [
  ['j', { vi: 'xuống phiếu dưới', en: 'next ticket' }],
  ['k', { vi: 'lên phiếu trên', en: 'previous ticket' }],
  ['Enter', { vi: 'mở phiếu', en: 'open the ticket' }],
  ['/', { vi: 'tìm phiếu', en: 'search' }],
  ['e', { vi: 'tiếp nhận', en: 'accept' }],
  ['r', { vi: 'trả lời người dân', en: 'answer the resident' }],
  ['f', { vi: 'chuyển đơn vị khác', en: 'forward' }],
  ['n', { vi: 'ghi chú nội bộ', en: 'note for colleagues' }],
  ['x', { vi: 'chọn phiếu để làm nhiều cùng lúc', en: 'select the ticket, to act on several' }],
  ['c', { vi: 'ghi cuộc gọi mới', en: 'log a call' }],
  ['Esc', { vi: 'đóng khung đang gõ, về danh sách', en: 'close the form, back to the list' }],
  ['Ctrl Enter', { vi: 'gửi, lưu', en: 'send, save' }],
  ['?', { vi: 'bảng phím tắt này', en: 'this list' }],
]

export const words = {
  keys,
  hint: { vi: 'Bảng phím tắt:', en: 'All keys:' },
  enabled: { vi: 'Dùng phím tắt một chữ', en: 'Use single-key shortcuts' },
}
