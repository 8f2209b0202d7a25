import { Refused, type Sentence, wrongField } from '../../platform/errors.ts'

export const noSuchPartner = () =>
  new Refused('missing', {
    vi: 'Không có hệ thống này trong phạm vi anh/chị quản trị.',
    en: 'There is no such system among those you keep.',
  })

export const partnerEnded = () =>
  new Refused('conflict', {
    vi: 'Kết nối với hệ thống này đã ngừng; xin lập kết nối mới.',
    en: 'The exchange with this system has ended; please make another.',
  })

export const standsInAlready = () =>
  wrongField('departmentId', {
    vi: 'Đơn vị này đã đứng thay cho một hệ thống khác; xin chọn đơn vị khác.',
    en: 'This department stands in for another system already; please choose another.',
  })

export const unreadableKey = () =>
  new Refused('conflict', {
    vi: 'Không mở được khóa của hệ thống này; xin nhập lại khóa mà bên kia đã cấp.',
    en: 'The key of this system cannot be opened; please enter the key that they gave again.',
  })

export const noSuchDifference = () =>
  new Refused('missing', {
    vi: 'Không có phiếu này trong kết nối, hoặc phiếu nay được giữ kín.',
    en: 'There is no such ticket in this exchange, or it is confidential by now.',
  })

export const noLine = () =>
  new Refused('conflict', {
    vi: 'Hệ thống này trao đổi bằng tệp, không có đường truyền để thử.',
    en: 'With this system one exchanges files; there is no line to try.',
  })

export const unknownPlace = () =>
  wrongField('jurisdictionId', {
    vi: 'Xin nhập mã xã (5 chữ số), mã tỉnh (2 chữ số), hoặc vn.',
    en: 'Please enter the code of a commune (5 digits), of a province (2 digits), or vn.',
  })

/** Of a key that both sides choose: it signs what is believed. */
export const shortestShared = 32

export const shareLongKey: Sentence = {
  vi: 'Xin nhập một khóa từ 32 ký tự, giống nhau ở hai bên.',
  en: 'Please enter a key of at least 32 characters, the same on both sides.',
}

export const tooShortKey = () => wrongField('key', shareLongKey)
