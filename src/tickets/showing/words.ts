import type { PersonField, ShowingReason } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'

/** What each of a person's data is called. */
export const fieldNames: Record<PersonField, Sentence> = {
  name: { vi: 'họ tên', en: 'name' },
  phone: { vi: 'số điện thoại', en: 'phone number' },
  email: { vi: 'email', en: 'e-mail' },
  postalAddress: { vi: 'địa chỉ nhận thư', en: 'postal address' },
  helper: { vi: 'người gửi giúp', en: 'helper' },
}

/** What the data of a person are needed for. */
export const reasonNames: Record<ShowingReason, Sentence> = {
  handle: { vi: 'liên hệ để xử lý', en: 'to contact them about the matter' },
  verify: { vi: 'xác minh nội dung', en: 'to verify what was reported' },
  deliver: { vi: 'gửi kết quả, văn bản', en: 'to deliver the result or a paper' },
  correct: { vi: 'sửa thông tin liên lạc', en: 'to put the contact right' },
  authority: { vi: 'theo yêu cầu của cơ quan có thẩm quyền', en: 'an authority asks for it by law' },
  other: { vi: 'lý do khác', en: 'another reason' },
}
