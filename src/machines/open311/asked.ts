import { endedStatuses, openStatuses, type Status } from '../../../db/vocabulary.ts'
import { dayMs } from '../../platform/vietnam-time.ts'
import { isCategoryCode } from '../../routing/categories.ts'
import { notWritten, unknownSubject } from './faults.ts'
import { momentOf } from './moments.ts'
import type { Place } from './updates-store.ts'

/** A span of moments, its end not in it. */
export type Span = { from: Date; to: Date }

export type Paged = { page: number; pageSize: number }

export type RequestsAsked = Paged & {
  /** Overrides all else, as the standard has it; null where none are named. */
  references: string[] | null
  categories: string[]
  statuses: readonly Status[]
  by: 'reported' | 'updated'
  span: Span
  extended: boolean
}

type Query = Record<string, string>

export const longestSpan = 90 * dayMs
const mostInPage = 1_000
const mostNamed = 100
/** A page beyond is asked for by narrower dates. */
const deepest = 10_000

const parts = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** What a list is asked for; empty is absent. Refused: what is no date, a span of over 90 days, an unknown status or service. */
export const requestsAsked = (query: Query, now: Date): RequestsAsked => {
  const references = parts(query.service_request_id)
  if (references.length > mostNamed)
    throw notWritten('service_request_id', `nhiều nhất ${mostNamed} mã.`, `at most ${mostNamed} ids.`)
  const byUpdate = Boolean(query.updated_after?.trim() || query.updated_before?.trim())
  return {
    references: references.length > 0 ? references : null,
    categories: categoriesOf(query.service_code),
    statuses: statusesOf(query.status),
    by: byUpdate ? 'updated' : 'reported',
    span: byUpdate
      ? spanOf(query, ['updated_after', 'updated_before'], now)
      : spanOf(query, ['start_date', 'end_date'], now),
    ...pagedOf(query),
    extended: query.extensions?.trim() === 'true',
  }
}

export const pagedOf = (query: Query): Paged => {
  const pageSize = numberOf(query, 'page_size', { least: 1, most: mostInPage, usual: mostInPage })
  const page = numberOf(query, 'page', { least: 1, most: deepest, usual: 1 })
  if (page * pageSize <= deepest) return { page, pageSize }
  throw notWritten(
    'page',
    `xem sâu quá ${deepest} mục; xin thu hẹp khoảng ngày.`,
    `deeper than ${deepest} entries; please narrow the dates.`,
  )
}

/** Where the page before ended, as its `Link` says. */
export const placeAfter = (query: Query): Place | null => {
  const text = query.after?.trim()
  if (!text) return null
  const [, micros, id] = /^(\d{1,16})-(\d{1,15})$/.exec(text) ?? []
  if (micros && id) return { micros: Number(micros), id: Number(id) }
  throw notWritten('after', 'không phải chỗ xem tiếp của trang trước.', 'is not where a page ended.')
}

const categoriesOf = (text: string | undefined): string[] => {
  const codes = parts(text)
  const unknown = codes.find((code) => !isCategoryCode(code))
  if (unknown !== undefined) throw unknownSubject(unknown)
  return [...new Set(codes)]
}

const statusesOf = (text: string | undefined): readonly Status[] => {
  const named = parts(text)
  const wrong = named.find((one) => one !== 'open' && one !== 'closed')
  if (wrong !== undefined) throw notWritten('status', 'chỉ có open và closed.', 'open or closed.')
  const all = named.length === 0
  return [
    ...(all || named.includes('open') ? openStatuses : []),
    ...(all || named.includes('closed') ? endedStatuses : []),
  ]
}

/** The last ninety days, where nothing is said; ninety from or up to the one that is. */
export const spanOf = (query: Query, [first, last]: [string, string], now: Date): Span => {
  const [begin, end] = [momentOf(first, query[first]), momentOf(last, query[last])]
  const to = end ?? new Date(Math.min(now.getTime() + dayMs, (begin ?? now).getTime() + longestSpan))
  const from = begin ?? new Date((end ?? now).getTime() - longestSpan)
  if (from > to) throw notWritten(first, `đứng sau ${last}.`, `is after ${last}.`)
  if (to.getTime() - from.getTime() > longestSpan + dayMs)
    throw notWritten(first, 'khoảng ngày dài nhất là 90 ngày.', 'the span may not be over 90 days.')
  return { from, to }
}

const numberOf = (
  query: Query,
  name: string,
  { least, most, usual }: { least: number; most: number; usual: number },
): number => {
  const text = query[name]?.trim()
  if (!text) return usual
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw notWritten(name, `phải là số từ ${least} đến ${most}.`, `must be a number from ${least} to ${most}.`)
}
