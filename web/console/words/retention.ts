import type { Lane, Sentence } from '../shapes.ts'
import { laneNames } from '../words.ts'

export const words = {
  lead: {
    vi: 'Hết thời hạn, thông tin người gửi và nội dung được xóa trong đêm; mã phản ánh, các mốc thời gian và số liệu vẫn còn. Hồ sơ đang giữ nguyên thì không xóa.',
    en: 'When its time is over, the reporter and the words of a file are erased by night; its reference, its times and its figures stay. What is under legal hold is not erased.',
  },
  terms: { vi: 'Thời hạn lưu từng loại', en: 'How long each class is kept' },
  going: { vi: 'Sẽ xóa trong 30 ngày', en: 'Goes within 30 days' },
  gone: { vi: 'Đã xóa', en: 'Gone' },
  nothingGoes: {
    vi: 'Không có hồ sơ nào hết thời hạn trong 30 ngày tới.',
    en: 'No file is over within 30 days.',
  },
  nothingWent: { vi: 'Chưa xóa hồ sơ nào.', en: 'No file has gone yet.' },
  forGood: { vi: 'Giữ mãi', en: 'Kept for good' },
  years: (years: number): Sentence => ({ vi: `${years} năm`, en: `${years} years` }),
  ofCountry: { vi: 'Chung cả nước', en: 'The country’s' },
  ofProvince: { vi: 'Tỉnh, thành phố đặt', en: 'Set by the province' },
  held: { vi: 'Đang giữ nguyên', en: 'Under legal hold' },
  sealed: { vi: 'Đơn giữ kín', en: 'A confidential file' },
  goesOn: { vi: 'Xóa từ', en: 'Goes from' },
  wentOn: { vi: 'Đã xóa lúc', en: 'Went at' },
  howLong: { vi: 'Số năm, tính từ khi kết thúc', en: 'Years, counted from its end' },
  howLongNote: {
    vi: 'Từ 2 đến 70 năm. Để trống là giữ mãi. Hồ sơ đã kết thúc cũng theo số năm mới, từ đêm nay.',
    en: 'From 2 to 70. Left empty: for good. What has ended already gets the new years tonight.',
  },
  source: { vi: 'Căn cứ (văn bản, danh mục hồ sơ)', en: 'By which text or list of files' },
  saved: { vi: 'Đã lưu thời hạn.', en: 'The term is saved.' },
  takeBack: { vi: 'Theo chung cả nước', en: 'As the country does' },
  takenBack: {
    vi: 'Đã theo lại thời hạn chung cả nước.',
    en: 'It is kept for as long as the country does again.',
  },
}

export const classNames: Record<Lane | 'no-ticket', Sentence> = {
  ...laneNames,
  'no-ticket': {
    vi: 'Tin, thư, cuộc gọi không thành phiếu',
    en: 'Messages, mails and calls that became no ticket',
  },
}
