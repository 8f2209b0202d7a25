import type { Sentence, Status, TicketRow } from './shapes.ts'

export type Tone = 'calm' | 'soon' | 'late' | 'paused' | 'done'
export type Due = { tone: Tone; words: Sentence; at: string | null }

type Timed = Pick<TicketRow, 'status' | 'acceptDueAt' | 'dueAt' | 'pausedSince'>

const open: Status[] = ['new', 'accepted', 'waiting']
const minute = 60_000
const soonMinutes = 4 * 60

const units: [number, Sentence, Sentence][] = [
  [24 * 60, { vi: 'ngày', en: 'day' }, { vi: 'ngày', en: 'days' }],
  [60, { vi: 'giờ', en: 'hour' }, { vi: 'giờ', en: 'hours' }],
  [1, { vi: 'phút', en: 'minute' }, { vi: 'phút', en: 'minutes' }],
]

/** `3 giờ` / `3 hours`: the largest unit that fits, rounded down, never 0. */
export const span = (milliseconds: number): Sentence => {
  const minutes = Math.max(1, Math.floor(milliseconds / minute))
  const [size, one, many] = units.find(([size]) => minutes >= size)!
  const n = Math.floor(minutes / size)
  return { vi: `${n} ${many.vi}`, en: `${n} ${(n === 1 ? one : many).en}` }
}

/** The deadline that counts now: to accept while the ticket is new, then to answer. */
export const dueOf = (ticket: Timed, now: Date): Due => {
  if (!open.includes(ticket.status)) return { tone: 'done', words: { vi: '', en: '' }, at: null }
  if (ticket.pausedSince) {
    return { tone: 'paused', words: { vi: 'tạm dừng tính giờ', en: 'clock paused' }, at: ticket.dueAt }
  }
  const accepting = ticket.status === 'new' && ticket.acceptDueAt !== null
  const at = accepting ? ticket.acceptDueAt : ticket.dueAt
  return at ? against(at, { now, accepting }) : { tone: 'calm', words: { vi: '', en: '' }, at: null }
}

const against = (at: string, { now, accepting }: { now: Date; accepting: boolean }): Due => {
  const left = new Date(at).getTime() - now.getTime()
  const time = span(Math.abs(left))
  const what = accepting ? { vi: ' để nhận', en: ' to accept' } : { vi: '', en: ' left' }
  const lateWhat = accepting ? { vi: 'chậm nhận', en: 'to accept, late' } : { vi: 'quá hạn', en: 'overdue' }
  if (left < 0)
    return { tone: 'late', words: { vi: `${lateWhat.vi} ${time.vi}`, en: `${time.en} ${lateWhat.en}` }, at }
  const tone = left < soonMinutes * minute ? 'soon' : 'calm'
  return { tone, words: { vi: `còn ${time.vi}${what.vi}`, en: `${time.en}${what.en}` }, at }
}
