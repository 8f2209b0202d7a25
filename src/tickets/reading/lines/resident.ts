import type { AttachmentPurpose } from '../../../../db/vocabulary.ts'
import type { ByResident } from '../../../events/event.ts'
import { contactAsked } from './contact.ts'
import { all, always, type Lines, nothing, say, sentenceAlone, unwritten, why } from './line.ts'

const paperAdded = ({ purpose }: { purpose: AttachmentPurpose }) =>
  purpose === 'answer'
    ? say('Gửi văn bản cho người dân (PDF)', 'Letter to the resident (PDF)')
    : say('Thêm văn bản (PDF)', 'Paper added (PDF)')

export const byResident: Lines<keyof ByResident> = {
  'ticket.replied': {
    sentence: always('Người dân bổ sung', 'The resident added'),
    toThem: always('Anh/chị bổ sung', 'You added'),
    text: ({ text }) => text || null,
    resident: all,
  },
  'ticket.attached': {
    sentence: (file) => (file.kind === 'paper' ? paperAdded(file) : say('Thêm ảnh', 'Picture added')),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.attachment-held': {
    sentence: always(
      'Thêm văn bản PDF, đang chờ kiểm tra vi-rút',
      'Paper added, waits for the virus scanner',
    ),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.attachment-discarded': {
    sentence: always('Đã bỏ văn bản PDF vì có mã độc', 'Paper discarded: it holds malware'),
    text: ({ found }) => found,
    resident: sentenceAlone,
  },
  'ticket.rated': {
    sentence: ({ score }) => say(`Người dân đánh giá ${score}/5`, `The resident rated it ${score}/5`),
    toThem: ({ score }) => say(`Anh/chị đánh giá ${score}/5`, `You rated it ${score}/5`),
    text: ({ comment }) => comment || null,
    resident: all,
  },
  'ticket.withdrawn': {
    sentence: always('Người dân rút phản ánh', 'Withdrawn by the resident'),
    toThem: always('Anh/chị rút phản ánh', 'You withdrew it'),
    text: why,
    resident: all,
  },
  'ticket.supported': {
    sentence: always('Thêm người cùng phản ánh', 'One more person reports it'),
    text: unwritten,
    resident: nothing,
  },
  'ticket.number-confirmed': {
    sentence: always('Người dân xác nhận số điện thoại', 'The resident confirmed their number'),
    toThem: always('Anh/chị xác nhận số điện thoại', 'You confirmed your number'),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.contact-asked': {
    sentence: ({ changed }) => contactAsked(changed),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.erasure-asked': {
    sentence: always(
      'Người dân xin xóa thông tin liên lạc',
      'The resident asks to have their contact erased',
    ),
    toThem: always('Anh/chị xin xóa thông tin liên lạc', 'You asked to have your contact erased'),
    text: unwritten,
    resident: sentenceAlone,
  },
}
