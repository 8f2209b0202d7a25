import { plural } from '../plural.ts'
import type { Sentence, TicketRow } from './shapes.ts'

export type Tone = 'calm' | 'soon' | 'late' | 'paused' | 'done'
export type Due = { tone: Tone; words: Sentence; at: string | null }

export type Timed = Pick<TicketRow, 'dueNow' | 'sealed'>

const minute = 60_000
const soonMinutes = 4 * 60

const units: [number, Sentence][] = [
  [24 * 60, { vi: 'ngày', en: 'day' }],
  [60, { vi: 'giờ', en: 'hour' }],
  [1, { vi: 'phút', en: 'minute' }],
]

/** `3 giờ` / `3 hours`: the largest unit that fits, rounded down, never 0. */
export const span = (milliseconds: number): Sentence => {
  const minutes = Math.max(1, Math.floor(milliseconds / minute))
  const [size, unit] = units.find(([size]) => minutes >= size)!
  const n = Math.floor(minutes / size)
  return { vi: `${n} ${unit.vi}`, en: plural(n, unit.en) }
}

/** What of a deadline is seen; the same until a tick of the clock says something else. */
export const seenOf = ({ tone, words }: Due): string => `${tone} ${words.vi}`

/** The deadline that counts now, against the clock of the screen. */
export const dueOf = ({ dueNow, sealed }: Timed, now: Date): Due => {
  if (!dueNow) return { tone: 'done', words: { vi: '', en: '' }, at: null }
  if (dueNow.paused) return { tone: 'paused', words: { vi: 'tạm dừng', en: 'paused' }, at: dueNow.at }
  const accepting = dueNow.what === 'acceptance' ? (sealed ? 'thụ lý' : 'tiếp nhận') : null
  return against(dueNow.at, { now, accepting })
}

/** What is sealed is a legal matter, where accepting is thụ lý. */
const ACCEPTING = { 'tiếp nhận': 'accept', 'thụ lý': 'take on' } as const
type Accepting = keyof typeof ACCEPTING | null

const against = (at: string, { now, accepting }: { now: Date; accepting: Accepting }): Due => {
  const left = new Date(at).getTime() - now.getTime()
  const time = span(Math.abs(left))
  const what = accepting
    ? { vi: ` để ${accepting}`, en: ` to ${ACCEPTING[accepting]}` }
    : { vi: '', en: ' left' }
  const lateWhat = accepting
    ? { vi: `chậm ${accepting}`, en: `late to ${ACCEPTING[accepting]}` }
    : { vi: 'quá hạn', en: 'overdue' }
  if (left < 0)
    return { tone: 'late', words: { vi: `${lateWhat.vi} ${time.vi}`, en: `${time.en} ${lateWhat.en}` }, at }
  const tone = left < soonMinutes * minute ? 'soon' : 'calm'
  return { tone, words: { vi: `còn ${time.vi}${what.vi}`, en: `${time.en}${what.en}` }, at }
}
