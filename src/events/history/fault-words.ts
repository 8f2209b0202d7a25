import type { Sentence } from '../../platform/errors.ts'
import type { Fault, FaultKind } from './fault.ts'

const words: Record<FaultKind, Sentence> = {
  link: {
    vi: 'không nối tiếp dòng trước: dòng này bị sửa, hoặc dòng trước bị xóa hay bị chèn thêm',
    en: 'does not follow from the row before it: it was changed, or the row before it was removed or slipped in',
  },
  words: {
    vi: 'lời đã viết không còn như lúc ghi',
    en: 'what was written is not what it was',
  },
  erasure: {
    vi: 'lời bị xóa mà không phải do hệ thống xóa',
    en: 'the words are gone, and the system did not erase them',
  },
  key: {
    vi: 'được ghi bằng khóa không có trong SECRET: xin thêm lại khóa cũ vào cuối danh sách',
    en: 'was made with a key that is not in SECRET: put the old one back at the end of the list',
  },
  unkeyed: {
    vi: 'không có khóa, mà được ghi sau khi đã dùng khóa',
    en: 'has no key, though it was written after keys began',
  },
  ticket: {
    vi: 'gắn với phiếu khác với phiếu mà chuỗi này kể',
    en: 'stands at another ticket than the one its chain tells of',
  },
  end: {
    vi: 'là dòng cuối, mà phiếu đã thay đổi sau đó: thiếu dòng ở cuối',
    en: 'is the last row, yet the ticket changed after it: rows are missing at the end',
  },
  state: {
    vi: 'là dòng cuối, mà phiếu không còn như dòng này ghi: loại, trạng thái, đơn vị giữ hoặc người xử lý đã bị sửa ngoài hệ thống',
    en: 'is the last row, yet the ticket does not stand as it says: its type, status, holder or officer was changed behind the system',
  },
  'no-chain': {
    vi: 'phiếu không còn dòng lịch sử nào',
    en: 'the ticket has no history left',
  },
  gap: {
    vi: 'mất một hay nhiều dòng mà màn hình đã được báo ngay sau dòng này',
    en: 'one or more rows are gone that screens were told of right after it',
  },
  root: {
    vi: 'mã niêm phong của ngày không khớp với lịch sử: có dòng bị sửa, bị xóa hay bị chèn thêm trong ngày',
    en: 'the root of the day does not fit the history: a row of that day was changed, removed or slipped in',
  },
  outside: {
    vi: 'mã niêm phong của ngày khác với bản giữ ở ngoài cơ sở dữ liệu',
    en: 'the root of the day is not the one kept outside the database',
  },
}

export const sayFault = ({ what, subject, eventId }: Fault): Sentence => ({
  vi: `${subject}${eventId === null ? '' : `, dòng ${eventId}`}: ${words[what].vi}`,
  en: `${subject}${eventId === null ? '' : `, row ${eventId}`}: ${words[what].en}`,
})
