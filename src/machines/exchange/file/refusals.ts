import { Refused, type Sentence } from '../../../platform/errors.ts'

const refused = (vi: string, en: string) => new Refused('invalid', { vi, en })

export const tooLarge = () => refused('Tệp lớn hơn 20 MB.', 'The file is larger than 20 MB.')

export const tooLong = (most: number) =>
  refused(
    `Tệp có hơn ${most} dòng, không nhập ở đây được; người vận hành máy chủ nhập được đến 50.000 dòng bằng lệnh npm run exchange.`,
    `The file has more than ${most} lines and cannot be taken in here; who runs the server takes in up to 50,000 by npm run exchange.`,
  )

export const badLine = () =>
  refused(
    'Tệp không phải UTF-8; xin lấy lại tệp từ bên kia.',
    'The file is not UTF-8; please get it from the other side again.',
  )

export const notSigned = () =>
  refused(
    'Chữ ký của tệp không đúng: tệp bị sửa, bị cắt ngắn, hoặc hai bên không dùng chung một khóa. Chưa nhập gì.',
    'The signature of the file is wrong: it was changed or cut short, or the two sides use different keys. Nothing was taken in.',
  )

export const notOurFile = () =>
  refused(
    'Tệp không phải tệp trao đổi của Lắng Nghe (xem ở dòng đầu); xin chọn đúng tệp bên kia gửi. Chưa nhập gì.',
    'This is no exchange file of a Lắng Nghe (by its first line); please choose the one that the other side sent. Nothing was taken in.',
  )

export const ownFile = () =>
  refused(
    'Đây là tệp do chính hệ thống này xuất ra; xin nhập tệp của bên kia.',
    'This file was made by this system itself; please take in the one of the other side.',
  )

export const olderFile = () =>
  refused(
    'Tệp này cũ hơn tệp đã nhập lần trước; những gì trong đó đã có ở đây.',
    'This file is older than the one that was taken in last; what it holds is here already.',
  )

export const fromAhead = () =>
  refused(
    'Ngày giờ trong tệp ở tương lai; xin xem lại ngày giờ của máy bên kia.',
    'The file was made in the future; please check the clock of the other side.',
  )

export const noSuchFilePartner = (named: string) =>
  refused(
    `Không có đúng một hệ thống trao đổi bằng tệp tên ${named} (có thể đang tạm ngừng, hoặc có hai hệ thống trùng tên), hoặc đang có người xuất, nhập tệp của hệ thống đó.`,
    `Not just one system that files go to is called ${named} (it may be paused, or two may have that name), or somebody makes or takes in a file of it just now.`,
  )

const conflict = (vi: string, en: string) => new Refused('conflict', { vi, en })

export const inHandJustNow = () =>
  conflict(
    'Đang có người xuất hoặc nhập tệp của hệ thống này; xin thử lại sau ít phút.',
    'Somebody makes or takes in a file of this system just now; please try again in a few minutes.',
  )

export const notByFile = () =>
  conflict(
    'Hệ thống này kết nối trực tiếp, không trao đổi bằng tệp.',
    'This system has a line of its own; no files go to and fro with it.',
  )

export const notOnNow = () =>
  conflict(
    'Hệ thống này đang tạm ngừng hoặc đã ngừng; xin bấm Gửi tiếp trước.',
    'This system is paused or has ended; please resume it first.',
  )

export const tooMuchByHand = () =>
  new Refused('invalid', {
    vi: 'Tệp lớn hơn 4 MB; xin nhờ người vận hành máy chủ nhập bằng lệnh npm run exchange.',
    en: 'The file is larger than 4 MB; please ask who runs the server to take it in by npm run exchange.',
  })

export const tooMuch = () =>
  refused(
    'Có hơn 10.000 thay đổi chưa được bên kia nhận; xin nhập tệp của bên kia trước rồi xuất lại.',
    'More than 10,000 changes were not taken in there yet; please take in their file first, then make another.',
  )

export const unknownLine: Sentence = { vi: 'Không hiểu dòng này.', en: 'This line is not understood.' }

export const unknownReference: Sentence = {
  vi: 'Không có phiếu này trong lần trao đổi nào với bên kia.',
  en: 'No such ticket was exchanged with them.',
}
