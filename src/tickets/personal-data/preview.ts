import { type PersonField, personFields } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'
import type { ReporterSeen } from '../reading/store.ts'
import { fieldNames } from '../showing/words.ts'

/** What an erasure would take, and what it would leave. */
export type Preview = { erases: Sentence[]; keeps: Sentence[] }

const listed = (fields: PersonField[]): Sentence => ({
  vi: fields.map((field) => fieldNames[field].vi).join(', '),
  en: fields.map((field) => fieldNames[field].en).join(', '),
})

const ofMessages = (n: number): Sentence[] =>
  n === 0
    ? []
    : [
        {
          vi: `địa chỉ và nội dung của ${n} tin, thư đã gửi hoặc đang chờ gửi cho anh/chị`,
          en: `address and words of ${n} ${n === 1 ? 'message' : 'messages'} sent to you or waiting`,
        },
      ]

const originals: Sentence = {
  vi: 'bản gốc các tin, thư anh/chị đã gửi đến',
  en: 'the originals of the messages and mails that you sent us',
}

const inTheText: Sentence = {
  vi: 'những chỗ trong phản ánh ghi tên, số điện thoại, địa chỉ của anh/chị',
  en: 'the places in the report that say your name, phone or address',
}

const keeps: Sentence[] = [
  {
    vi: 'nội dung phản ánh, nơi xảy ra, quá trình xử lý và kết quả, vì việc vẫn được xử lý tiếp',
    en: 'the report, its place, how it was handled and the result, since it is handled on',
  },
  {
    vi: 'số liệu thống kê, vì không còn chỉ ra ai',
    en: 'the statistics, since they point to nobody any more',
  },
  {
    vi: 'kênh và thời điểm của các tin đã gửi, và nhật ký cán bộ đã xem thông tin, để chứng minh đã làm đúng luật',
    en: 'by which channel and when messages left, and the log of who looked, as proof that the law was kept',
  },
]

export const previewOf = (kept: ReporterSeen, messages: number): Preview => {
  const fields = personFields.filter((field) => kept[field])
  return { erases: [listed(fields), ...ofMessages(messages), originals, inTheText], keeps }
}
