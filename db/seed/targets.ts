import type { SpanUnit, Urgency } from '../vocabulary.ts'

export type SpanSeed = { unit: SpanUnit; amount: number }

export type TargetSeed = {
  /** A ticket's lane, or `personal-data` (a request about one's data) or `forwarding` (outside one's authority). */
  lane: string
  categoryCode: null
  urgency: 'any' | Urgency
  provinceCode: null
  place: 'any' | 'remote'
  ordinary: 'any' | 'ordinary' | 'other'
  accept: SpanSeed | null
  resolve: SpanSeed
  ring?: SpanSeed
  source: string
  /** ISO instant. */
  validFrom: string
  validTo: null
}

const workingHours = (amount: number): SpanSeed => ({ unit: 'working-hours', amount })
const workingDays = (amount: number): SpanSeed => ({ unit: 'working-days', amount })
const calendarDays = (amount: number): SpanSeed => ({ unit: 'calendar-days', amount })
const minutes = (amount: number): SpanSeed => ({ unit: 'minutes', amount })
const hours = (amount: number): SpanSeed => ({ unit: 'hours', amount })

const row = (
  lane: string,
  terms: Pick<TargetSeed, 'accept' | 'resolve' | 'source'> & Partial<TargetSeed>,
): TargetSeed => ({
  lane,
  categoryCode: null,
  urgency: 'any',
  provinceCode: null,
  place: 'any',
  ordinary: 'any',
  validFrom: '2025-07-01T00:00:00+07:00',
  validTo: null,
  ...terms,
})

const practice = 'Quy chế tiếp nhận, xử lý phản ánh kiến nghị (mặc định, tỉnh sửa được)'
const complaints =
  'Điều 27 và 28 Luật Khiếu nại 02/2011/QH13 (sửa đổi bởi Luật 136/2025/QH15, hiệu lực 01/7/2026)'
const denunciations = 'Điều 24 và 30 Luật Tố cáo 25/2018/QH14 (sửa đổi 2025)'
const personalData = 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP'

const within = (accept: SpanSeed, resolve: SpanSeed, source: string) => ({ accept, resolve, source })

/** The national defaults; a province, a category or a later date adds rows and never changes these in place. */
export const targets: TargetSeed[] = [
  row('emergency', { ...within(minutes(30), hours(4), practice), ring: minutes(10) }),
  row('feedback', { ...within(workingHours(2), workingHours(4), practice), urgency: 'urgent' }),
  row('feedback', {
    ...within(workingHours(8), workingDays(3), practice),
    urgency: 'normal',
    ordinary: 'ordinary',
  }),
  row('feedback', {
    ...within(workingHours(8), workingDays(5), practice),
    urgency: 'normal',
    ordinary: 'other',
  }),
  row('feedback', { ...within(workingHours(8), workingDays(10), practice), urgency: 'complex' }),
  row('spam', within(workingHours(8), workingDays(5), practice)),
  row('forwarding', { accept: minutes(5), resolve: workingDays(5), source: practice }),
  row('complaint', within(calendarDays(10), calendarDays(30), complaints)),
  row('complaint', { ...within(calendarDays(10), calendarDays(45), complaints), urgency: 'complex' }),
  row('complaint', { ...within(calendarDays(10), calendarDays(45), complaints), place: 'remote' }),
  row('complaint', {
    ...within(calendarDays(10), calendarDays(60), complaints),
    urgency: 'complex',
    place: 'remote',
  }),
  row('denunciation', within(workingDays(7), calendarDays(30), denunciations)),
  row('personal-data', within(workingDays(2), calendarDays(15), personalData)),
]
