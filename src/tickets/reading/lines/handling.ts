import type { Handling, LegalNotice } from '../../../events/event.ts'
import type { Sentence } from '../../../platform/errors.ts'
import { sayDay } from '../../../platform/time-words.ts'
import { fieldNames, reasonNames } from '../../showing/words.ts'
import { contactCorrected } from './contact.ts'
import { all, always, type Lines, nothing, say, sentenceAlone, unwritten, why } from './line.ts'
import { reopened } from './reopened.ts'

/** In legal lanes: the decision, with the number and the day of its notice. */
const noticed = (decision: Sentence, { number, on }: LegalNotice): Sentence => {
  const day = sayDay(new Date(on))
  return say(
    `${decision.vi}, theo Thông báo số ${number} ngày ${day.vi}`,
    `${decision.en}, by notice ${number} of ${day.en}`,
  )
}

/** What the system did by itself it says in both languages, in the sentence. */
const writtenWhy = (data: { why: string; because?: Sentence }) => (data.because ? null : why(data))

export const handling: Lines<keyof Handling> = {
  'ticket.opened': {
    sentence: ({ departmentId }, { department }) =>
      say(
        `Đã nhận, chuyển ${department(departmentId)}`,
        `Received, forwarded to ${department(departmentId)}`,
      ),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.imported': {
    sentence: ({ source, reference, status }) =>
      say(
        `Nhập từ hệ thống ${source}, mã cũ ${reference}, tình trạng cũ: ${status}`,
        `Imported from ${source}, reference there ${reference}, status there: ${status}`,
      ),
    text: ({ answer }) => answer,
    resident: sentenceAlone,
  },
  'ticket.accepted': {
    sentence: ({ notice }) =>
      notice ? noticed(say('Đã thụ lý', 'Taken on'), notice) : say('Tiếp nhận', 'Accepted'),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.acceptance-undone': {
    sentence: always('Hoàn tác tiếp nhận, chờ tiếp nhận lại', 'Acceptance undone, to be accepted again'),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.assigned': {
    sentence: ({ officerId, because }, { staff }) => {
      if (because) return because
      if (officerId === null) return say('Trở lại hàng chờ của đơn vị', 'Back in the queue of the department')
      const name = staff(officerId)
      return name
        ? say(`Phân công ${name}`, `Assigned to ${name}`)
        : say('Phân công cán bộ xử lý', 'Assigned to an officer')
    },
    text: writtenWhy,
    resident: nothing,
  },
  'ticket.forwarded': {
    sentence: ({ to }, { department }) => say(`Chuyển ${department(to)}`, `Forwarded to ${department(to)}`),
    text: writtenWhy,
    resident: sentenceAlone,
  },
  'ticket.asked': {
    sentence: always('Hỏi thêm người dân', 'Asked the resident'),
    text: ({ question }) => question || null,
    resident: all,
  },
  'ticket.noted': {
    sentence: ({ because }) => because ?? say('Ghi chú', 'Note'),
    text: ({ text, because }) => (because ? null : text || null),
    resident: (data) => (data.public ? 'all' : 'nothing'),
  },
  'ticket.word-added': {
    sentence: ({ channel, from }) =>
      channel === 'email'
        ? say(
            `Thêm thư của người khác (${from ?? 'không rõ'})`,
            `Mail of somebody else (${from ?? 'unknown'})`,
          )
        : say(
            `Thêm tin nhắn của người khác (${from ?? 'không rõ'})`,
            `SMS of somebody else (${from ?? 'unknown'})`,
          ),
    text: ({ text }) => text || null,
    resident: nothing,
  },
  'ticket.resolved': {
    sentence: ({ departmentId, incidentId }, { department }) =>
      incidentId === undefined
        ? say(`${department(departmentId)} trả lời kết quả`, `${department(departmentId)} answered`)
        : say(
            'Sự cố đã kết thúc, trả lời chung cho mọi người đã báo',
            'The incident is over: one answer to all who reported it',
          ),
    text: ({ answer }) => answer || null,
    resident: all,
  },
  'ticket.refused': {
    sentence: ({ notice }) =>
      notice ? noticed(say('Không thụ lý', 'Not taken on'), notice) : say('Không tiếp nhận', 'Declined'),
    text: ({ reason, instead }) => [reason, instead].filter(Boolean).join('\n') || null,
    resident: all,
  },
  'ticket.reopened': reopened,
  'ticket.closed': { sentence: always('Khép lại', 'Closed'), text: why, resident: all },
  'ticket.file-shown': {
    sentence: ({ shown }) =>
      shown
        ? say('Thêm tệp của người khác gửi về việc này', 'Added a file that somebody else sent')
        : say('Thôi cho người phản ánh xem một tệp', 'Kept a file from the reporter again'),
    text: unwritten,
    resident: ({ shown }) => (shown ? 'sentence' : 'nothing'),
  },
  'ticket.picture-published': {
    sentence: ({ marks }) =>
      marks === 0
        ? say('Công khai ảnh, văn bản kèm theo', 'A file shown to the public')
        : say(
            `Công khai ảnh đã che ${marks} chỗ`,
            `A picture shown to the public, blacked out in ${marks} places`,
          ),
    text: unwritten,
    resident: nothing,
  },
  'ticket.picture-hidden': {
    sentence: always('Không công khai ảnh, văn bản kèm theo', 'A file kept from the public'),
    text: unwritten,
    resident: nothing,
  },
  'ticket.published': { sentence: always('Công khai', 'Published'), text: unwritten, resident: nothing },
  'ticket.unpublished': {
    sentence: always('Ngừng công khai', 'No longer published'),
    text: unwritten,
    resident: nothing,
  },
  'ticket.answer-published': {
    sentence: always(
      'Công khai kết quả, sau khi có người xem',
      'The answer shown to the public, once looked at',
    ),
    text: ({ became }) => became || null,
    resident: nothing,
  },
  'ticket.secret-renewed': {
    sentence: always('Đổi mã riêng của người dân', 'Private code replaced'),
    text: why,
    resident: sentenceAlone,
  },
  'ticket.contact-corrected': {
    sentence: ({ changed }) => contactCorrected(changed),
    text: why,
    resident: sentenceAlone,
  },
  'ticket.reporter-erased': {
    sentence: always('Thông tin liên lạc đã được xóa theo yêu cầu', 'Contact details erased on request'),
    text: why,
    resident: sentenceAlone,
  },
  'ticket.retention-ended': {
    sentence: always(
      'Hết thời hạn lưu: đã xóa thông tin người gửi và nội dung, chỉ còn số liệu',
      'Kept no longer: the reporter and the words were erased, the figures stay',
    ),
    text: unwritten,
    resident: sentenceAlone,
  },
  'ticket.legal-hold': {
    sentence: ({ held }) =>
      held
        ? say('Giữ nguyên hồ sơ theo yêu cầu pháp lý', 'File put under legal hold')
        : say('Thôi giữ nguyên hồ sơ', 'Legal hold lifted'),
    text: why,
    resident: nothing,
  },
  'person.shown': {
    sentence: ({ fields, reason }) =>
      say(
        `Xem ${fields.map((field) => fieldNames[field].vi).join(', ')} của người phản ánh: ${reasonNames[reason].vi}`,
        `Was shown the reporter's ${fields.map((field) => fieldNames[field].en).join(', ')}: ${reasonNames[reason].en}`,
      ),
    text: ({ words }) => words || null,
    resident: nothing,
  },
}
