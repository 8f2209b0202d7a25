import type { ClientScope } from '../../../db/vocabulary.ts'
import { Refused, type Sentence, wrongField } from '../../platform/errors.ts'

export const scopeNames: Record<ClientScope, Sentence> = {
  'read-published': { vi: 'đọc phản ánh đã công khai', en: 'read what is published' },
  report: { vi: 'gửi phản ánh', en: 'send reports' },
  'read-tickets': { vi: 'đọc phiếu của đơn vị', en: 'read the tickets of its unit' },
  act: { vi: 'xử lý phiếu của đơn vị', en: 'act on the tickets of its department' },
}

export const wrongKey = () =>
  new Refused('forbidden', {
    vi: 'Khóa truy cập không đúng, đã hết hạn hoặc đã thu hồi; xin liên hệ quản trị hệ thống.',
    en: 'The key is wrong, expired or revoked; please ask the administrator of the system.',
  })

export const notForPrograms = () =>
  new Refused('forbidden', {
    vi: 'Địa chỉ này chỉ dành cho cán bộ đăng nhập, không dành cho phần mềm.',
    en: 'This address is for staff who sign in, not for programs.',
  })

export const lacksScope = (scope: ClientScope) =>
  new Refused('forbidden', {
    vi: `Khóa này chưa được cấp quyền: ${scopeNames[scope].vi} (${scope}).`,
    en: `This key may not do so: ${scopeNames[scope].en} (${scope}).`,
  })

export const keyInAddress = () =>
  new Refused('invalid', {
    vi: 'Khóa truy cập không được đặt trong địa chỉ (URL), vì địa chỉ nằm lại trong nhật ký; xin gửi trong tiêu đề Authorization, và đổi khóa này.',
    en: 'A key does not belong in an address (URL), for addresses stay in logs; please send it in the Authorization header, and replace this key.',
  })

export const noSuchClient = () =>
  new Refused('missing', {
    vi: 'Không có phần mềm này trong phạm vi anh/chị quản trị.',
    en: 'There is no such program among those you keep.',
  })

export const noSuchKey = () =>
  new Refused('missing', {
    vi: 'Không có khóa này, hoặc khóa đã thu hồi.',
    en: 'There is no such key, or it is revoked.',
  })

export const hasEnded = () =>
  new Refused('conflict', {
    vi: 'Phần mềm này đã ngừng kết nối; xin lập mới.',
    en: 'This program is disconnected; please make another.',
  })

export const tooManyKeys = () =>
  new Refused('conflict', {
    vi: 'Phần mềm đã có hai khóa còn hạn; xin thu hồi khóa cũ trước.',
    en: 'The program has two keys that hold; please revoke the older one first.',
  })

export const noSeatThere = () =>
  wrongField('reach', {
    vi: 'Chỉ chọn được cả xã khi đơn vị thuộc một xã, và cả tỉnh khi đơn vị thuộc cấp tỉnh.',
    en: 'The whole commune goes with a department of a commune alone, the whole province with one of a province.',
  })
