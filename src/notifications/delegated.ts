import type { Language } from '../../db/vocabulary.ts'
import type { Ctx } from '../context/context.ts'
import type { RecordedEvent } from '../events/event.ts'
import { sayDay } from '../platform/time-words.ts'
import { startOfDate } from '../platform/vietnam-time.ts'
import { factsOfStaff } from './facts-store.ts'
import { outsideQuietHours } from './quiet-hours.ts'
import { staffMail } from './staff-mail.ts'
import * as store from './store.ts'
import type { Worded } from './ticket-words.ts'

type Given = RecordedEvent<'delegation.given'>
type Ended = RecordedEvent<'delegation.ended'>

/** One mail to the deputy when a leader delegates; when it ends, to whoever of the two did not end it. */
export const tellOfDelegation = async (ctx: Ctx, event: Given | Ended): Promise<void> => {
  const { db, now } = ctx
  const [giver, deputy] = await Promise.all(
    [event.data.giverId, event.data.deputyId].map((id) => factsOfStaff(db, id, now)),
  )
  if (!giver || !deputy) return
  const told = event.data.deputyId === enderOf(event) ? [giver] : [deputy]
  const mails = told.map((person) => {
    const worded = WORDS[person.language](event, { giver: giver.name, deputy: deputy.name })
    return staffMail({ ...worded, person, eventId: event.id, now, notBefore: outsideQuietHours(now) })
  })
  await store.insertMessages(db, mails)
}

const enderOf = ({ type, data }: Given | Ended) =>
  type === 'delegation.ended' && data.because === 'deputy' ? data.deputyId : null

type Names = { giver: string; deputy: string }
const days = ({ from, to }: Given['data'], language: Language) =>
  [from, to].map((day) => sayDay(startOfDate(day))[language])

const WORDS: Record<Language, (event: Given | Ended, names: Names) => Worded> = {
  vi: (event, { giver, deputy }) => {
    if (event.type === 'delegation.ended')
      return {
        subject: `Đã kết thúc ủy quyền của ${giver} cho ${deputy}`,
        body: `Ủy quyền của ${giver} cho ${deputy} đã kết thúc. Từ lúc này, việc chờ lãnh đạo do ${giver} quyết định.`,
      }
    const [from, to] = days(event.data, 'vi')
    return {
      subject: `${giver} ủy quyền cho anh/chị từ ${from} đến hết ${to}`,
      body: `${giver} ủy quyền cho anh/chị quyết định thay từ ${from} đến hết ${to}.
Căn cứ: ${event.data.why}

Trong những ngày này, anh/chị thấy và quyết định được những việc chờ lãnh đạo đơn vị, trừ đơn tố cáo; lịch sử mỗi phiếu ghi "thay mặt ${giver}". Hết ngày thì tự kết thúc. Nếu không nhận được việc này, anh/chị kết thúc sớm trong "Tùy chọn của tôi".`,
    }
  },
  en: (event, { giver, deputy }) => {
    if (event.type === 'delegation.ended')
      return {
        subject: `The delegation from ${giver} to ${deputy} has ended`,
        body: `The delegation from ${giver} to ${deputy} has ended. From now on ${giver} decides what waits for a leader.`,
      }
    const [from, to] = days(event.data, 'en')
    return {
      subject: `${giver} delegates to you from ${from} to ${to}`,
      body: `${giver} lets you decide in their place from ${from} to the end of ${to}.
Reason: ${event.data.why}

In these days you see and decide what waits for the leader of the unit, but for denunciations; the history of each ticket says "on behalf of ${giver}". It ends by itself. If you cannot take it on, end it under "My preferences".`,
    }
  },
}
