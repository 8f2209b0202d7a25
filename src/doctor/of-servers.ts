import { oldestRead } from '../../db/standby.ts'
import type { Sentence } from '../platform/errors.ts'
import { bad, care, type Finding, good } from './finding.ts'

/** `wanted`: whether each commit waits for one that follows; `follow`: how many do; `inStep`: of those, the ones that commits wait for; null: not told. */
export type Copies = { isCluster: boolean; wanted: boolean; follow: number; inStep: number | null }

const read = { vi: 'Xem docs/operations/cluster.md', en: 'See docs/operations/cluster.md' }
const bringBack = {
  vi: `Xem patronictl list, bật lại máy kia. ${read.vi}`,
  en: `Look at patronictl list. ${read.en}`,
}

/** What follows the database; nothing is said of one that stands alone. */
export const ofCopies = ({ isCluster, wanted, follow, inStep }: Copies): Finding[] => {
  const about = 'standby'
  if (!isCluster && !wanted && follow === 0) return []
  if (wanted && inStep === 0)
    return [
      bad(about, {
        says: {
          vi: 'Không máy nào chạy theo đồng bộ: mỗi lần ghi đang phải chờ',
          en: 'Nothing follows in step: every change waits',
        },
        todo: bringBack,
      }),
    ]
  if (follow === 0)
    return [
      bad(about, {
        says: {
          vi: 'Không máy nào chạy theo: điều vừa nhận chỉ nằm trên một ổ đĩa, máy này hỏng là hệ thống dừng',
          en: 'Nothing follows: what is taken lies on one disk, and the house stops with this machine',
        },
        todo: bringBack,
      }),
    ]
  if (!wanted)
    return [
      care(about, {
        says: {
          vi: 'Có máy chạy theo nhưng không đồng bộ: khi máy chính hỏng, phản ánh vừa nhận có thể mất',
          en: 'What follows is not waited for: when the primary dies, reports just taken may be lost',
        },
        todo: { vi: `Đặt synchronous_mode: true. ${read.vi}`, en: `Set synchronous_mode: true. ${read.en}` },
      }),
    ]
  return [good(about, 'Có máy chạy theo đồng bộ', 'Another machine follows in step')]
}

/** `keepsSettings`: whether it sets on each connection what is needed; null: it does not answer. */
export const ofPooler = (keepsSettings: boolean | null): Finding => {
  const about = 'pooler'
  if (keepsSettings) return good(about, 'Bộ gom kết nối đã đặt đúng', 'The pooler sets what is needed')
  const isAway = keepsSettings === null
  return bad(about, {
    says: isAway
      ? { vi: 'Bộ gom kết nối không trả lời', en: 'The pooler does not answer' }
      : {
          vi: 'Bộ gom kết nối chưa đặt cho mỗi kết nối những gì hệ thống cần',
          en: 'The pooler does not set on each connection what is needed',
        },
    todo: isAway
      ? {
          vi: `Kiểm tra DATABASE_POOLED_URL và pgbouncer. ${read.vi}`,
          en: `Check DATABASE_POOLED_URL and pgbouncer. ${read.en}`,
        }
      : {
          vi: `Thêm connect_query trong pgbouncer.ini. ${read.vi}`,
          en: `Add connect_query in pgbouncer.ini. ${read.en}`,
        },
  })
}

/** `lag`: seconds that it is behind; null: it follows nothing, or does not say; `isAway`: it does not answer. */
export const ofReading = ({ isAway, lag }: { isAway: boolean; lag: number | null }): Finding => {
  const about = 'reading'
  const todo = { vi: `Kiểm tra DATABASE_READ_URL. ${read.vi}`, en: `Check DATABASE_READ_URL. ${read.en}` }
  const elsewhere = (says: Sentence) => care(about, { says, todo })
  if (isAway)
    return elsewhere({
      vi: 'Máy để đọc (DATABASE_READ_URL) không trả lời: mọi thứ đang đọc ở máy chính',
      en: 'What is to be read from (DATABASE_READ_URL) does not answer: all is read from the primary',
    })
  if (lag === null)
    return elsewhere({
      vi: 'Máy ở DATABASE_READ_URL không chạy theo máy nào: mọi thứ đang đọc ở máy chính',
      en: 'What DATABASE_READ_URL leads to follows nothing: all is read from the primary',
    })
  const seconds = Math.round(lag)
  if (lag > oldestRead)
    return elsewhere({
      vi: `Máy để đọc chậm ${seconds} giây: mọi thứ đang đọc ở máy chính`,
      en: `What is to be read from is ${seconds} s behind: all is read from the primary`,
    })
  return good(
    about,
    `Máy để đọc chậm nhất ${seconds} giây`,
    `What is read from is ${seconds} s behind at most`,
  )
}
