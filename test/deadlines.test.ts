import { describe, expect, test } from 'vitest'
import { holidays } from '../db/seed/holidays.ts'
import { targets } from '../db/seed/targets.ts'
import { workingHours } from '../db/seed/working-hours.ts'
import {
  addWorking,
  buildCalendar,
  covers,
  isWorking,
  nextWorking,
  workingBetween,
} from '../src/deadlines/calendar.ts'
import { readClock } from '../src/deadlines/clock.ts'
import type { ClockEvent } from '../src/deadlines/clock-event.ts'
import { explain } from '../src/deadlines/explain.ts'
import { checkExtension } from '../src/deadlines/extension.ts'
import { bucketOf, usedShare } from '../src/deadlines/standing.ts'
import {
  chooseTarget,
  dueAfter,
  lastResort,
  type Target,
  type TargetQuestion,
  type TargetRow,
  termsFor,
} from '../src/deadlines/target.ts'
import type { SpecialDay } from '../src/deadlines/year-table.ts'
import { Refused } from '../src/platform/errors.ts'
import { at } from './support/moment.ts'

const calendar = buildCalendar({ hours: workingHours, days: holidays })
const rows: TargetRow[] = targets.map((row) => ({ ...row, validFrom: new Date(row.validFrom) }))
const hour = 3_600_000

const said = (moment: Date | null) =>
  moment && new Date(moment.getTime() + 7 * hour).toISOString().slice(0, 16).replace('T', ' ')

const question = (asked: Partial<TargetQuestion> = {}): TargetQuestion => ({
  lane: 'feedback',
  urgency: 'normal',
  categoryCode: 'road',
  ordinary: true,
  provinceCode: null,
  remote: false,
  receivedAt: at('2026-03-02 10:00'),
  ...asked,
})
const targetOf = (asked: Partial<TargetQuestion>) => chooseTarget(rows, question(asked))

const started = (moment: string, asked: Partial<TargetQuestion> = {}): ClockEvent => ({
  kind: 'started',
  at: at(moment),
  target: targetOf({ ...asked, receivedAt: at(moment) }),
})
const clockOf = (...events: ClockEvent[]) => readClock(calendar, events)
const paused = (moment: string): ClockEvent => ({ kind: 'paused', at: at(moment), for: 'resident' })
const resumed = (moment: string): ClockEvent => ({ kind: 'resumed', at: at(moment) })
const due = (moment: string, asked: Partial<TargetQuestion> = {}) => {
  const clock = clockOf(started(moment, asked))
  return [said(clock.acceptDueAt), said(clock.dueAt)]
}

describe('the deadlines of DOMAIN section 4', () => {
  test('gives urgent feedback two working hours to accept and four to answer, across the noon break', () => {
    expect(due('2026-03-02 10:00', { urgency: 'urgent' })).toEqual(['2026-03-02 14:00', '2026-03-02 16:00'])
  })

  test('gives an emergency half an hour to accept and four hours to answer, at night, on a Saturday and at Tết', () => {
    const emergency = { lane: 'emergency', urgency: 'urgent' }
    expect(due('2026-03-02 10:00', emergency)).toEqual(['2026-03-02 10:30', '2026-03-02 14:00'])
    expect(due('2026-03-07 23:10', emergency)).toEqual(['2026-03-07 23:40', '2026-03-08 03:10'])
    expect(due('2026-02-17 00:05', emergency)).toEqual(['2026-02-17 00:35', '2026-02-17 04:05'])
  })

  test('reports an emergency upwards a day after it was missed, not on the next working day', () => {
    const clock = clockOf(started('2026-03-07 10:00', { lane: 'emergency' }))
    expect(said(clock.escalateAt)).toBe('2026-03-08 14:00')
  })

  test('gives ordinary feedback eight working hours and three working days, the day of receipt not counted', () => {
    expect(due('2026-03-02 10:00')).toEqual(['2026-03-03 10:30', '2026-03-05 17:00'])
    expect(due('2026-03-02 16:59')[1]).toBe('2026-03-05 17:00')
  })

  test('counts a report at night or on a Saturday from the next working day', () => {
    expect(due('2026-03-07 10:00')).toEqual(['2026-03-10 08:00', '2026-03-11 17:00'])
    expect(due('2026-03-02 22:00')).toEqual(['2026-03-04 08:00', '2026-03-05 17:00'])
  })

  test('gives other feedback five working days and complex feedback ten', () => {
    expect(due('2026-03-02 10:00', { categoryCode: 'education', ordinary: false })[1]).toBe(
      '2026-03-09 17:00',
    )
    expect(due('2026-03-02 10:00', { urgency: 'complex' })[1]).toBe('2026-03-16 17:00')
  })

  test('gives a complaint 10 days and 30, 45 when complex or remote, 60 when both', () => {
    const complaint = { lane: 'complaint' }
    expect(due('2026-03-02 10:00', complaint)).toEqual(['2026-03-12 23:59', '2026-04-01 23:59'])
    expect(due('2026-03-02 10:00', { ...complaint, urgency: 'complex' })[1]).toBe('2026-04-16 23:59')
    expect(due('2026-03-02 10:00', { ...complaint, remote: true })[1]).toBe('2026-04-16 23:59')
    // 1 May is Labour Day and a Friday, so the term ends with Monday.
    expect(due('2026-03-02 10:00', { ...complaint, remote: true, urgency: 'complex' })[1]).toBe(
      '2026-05-04 23:59',
    )
  })

  test('moves the end of a legal term past the weekend and the substitute day of Hùng Kings', () => {
    expect(due('2026-02-27 10:00', { lane: 'complaint' })[1]).toBe('2026-03-30 23:59')
    expect(due('2026-03-27 10:00', { lane: 'complaint' })[1]).toBe('2026-04-28 23:59')
  })

  test('gives a denunciation 7 working days and 30 days, a personal-data request 2 working days and 15 days', () => {
    expect(due('2026-03-02 10:00', { lane: 'denunciation' })).toEqual([
      '2026-03-11 17:00',
      '2026-04-01 23:59',
    ])
    expect(due('2026-03-02 10:00', { lane: 'personal-data' })).toEqual([
      '2026-03-04 17:00',
      '2026-03-17 23:59',
    ])
  })

  test('gives an operator five minutes to forward and the law five working days', () => {
    expect(due('2026-03-02 20:00', { lane: 'forwarding' })).toEqual(['2026-03-02 20:05', '2026-03-09 17:00'])
  })
})

describe('the year table', () => {
  test('leaps over Tết from the last Friday afternoon to the first Monday', () => {
    expect(due('2026-02-13 16:30', { urgency: 'urgent' })).toEqual(['2026-02-23 09:00', '2026-02-23 11:00'])
    expect(due('2026-02-13 16:30')[1]).toBe('2026-02-25 17:00')
  })

  test('counts the swapped Saturday of August 2026 and skips the Monday it was swapped for', () => {
    expect(due('2026-08-20 10:00')[1]).toBe('2026-08-24 17:00')
    expect(due('2026-08-28 10:00')[1]).toBe('2026-09-07 17:00')
    expect(isWorking(calendar, at('2026-01-10 09:00'))).toBe(true)
    expect(isWorking(calendar, at('2026-01-02 09:00'))).toBe(false)
  })

  test.each([
    ['2026', 11],
    ['2027', 11],
  ])('gives the eleven days off of article 112 in %s, weekends and swaps aside', (year, statutory) => {
    const off = holidays.filter(({ date, kind }) => date.startsWith(year) && kind === 'holiday')
    const swapped = holidays.filter(({ date, kind }) => date.startsWith(year) && kind === 'working')
    expect(off.length - swapped.length).toBe(statutory)
    expect(new Set(off.map(({ date }) => date)).size).toBe(off.length)
    for (const { date } of off) expect([0, 6], date).not.toContain(new Date(`${date}T00:00Z`).getUTCDay())
    for (const { date } of swapped) expect([0, 6], date).toContain(new Date(`${date}T00:00Z`).getUTCDay())
  })

  test('lets a province work a half day, or a holiday, that the country does not', () => {
    const days: SpecialDay[] = [
      ...holidays,
      { date: '2026-03-04', kind: 'half', name: 'Lễ hội địa phương', provinceCode: '99' },
      { date: '2026-02-16', kind: 'working', name: 'Trực Tết', provinceCode: '99' },
    ]
    const local = buildCalendar({ hours: workingHours, days, provinceCode: '99' })
    const national = buildCalendar({ hours: workingHours, days })
    const span = [at('2026-03-04 00:00'), at('2026-03-05 00:00')] as const
    expect(workingBetween(local, ...span)).toBe(4 * hour)
    expect(workingBetween(national, ...span)).toBe(7.5 * hour)
    expect(isWorking(local, at('2026-02-16 08:00'))).toBe(true)
    expect(isWorking(national, at('2026-02-16 08:00'))).toBe(false)
  })

  test("lets a province keep its own hours on one weekday and the country's on the others", () => {
    const hours = [
      ...workingHours,
      { weekday: 1, intervals: [[420, 660]] as [number, number][], provinceCode: '99' },
    ]
    const local = buildCalendar({ hours, days: holidays, provinceCode: '99' })
    expect(said(nextWorking(local, at('2026-03-02 00:00')))).toBe('2026-03-02 07:00')
    expect(said(nextWorking(local, at('2026-03-03 00:00')))).toBe('2026-03-03 07:30')
  })

  test('goes on with the plain week beyond its years and says that it does not know them', () => {
    expect(covers(calendar, at('2027-12-31 23:59'))).toBe(true)
    expect(covers(calendar, at('2028-01-01 00:00'))).toBe(false)
    expect(said(addWorking(calendar, at('2027-12-31 16:30'), hour))).toBe('2028-01-03 08:00')
    expect(said(addWorking(calendar, at('1900-01-01 07:30'), 7.5 * hour))).toBe('1900-01-01 17:00')
    expect(said(addWorking(calendar, at('2026-01-01 00:00'), -hour))).toBe('2025-12-31 16:00')
  })

  test.each([
    ['a week without work', { hours: [], days: [] }],
    [
      'overlapping intervals',
      { hours: [{ weekday: 1, intervals: [[0, 60] as const, [30, 90] as const] }], days: [] },
    ],
    ['an interval past midnight', { hours: [{ weekday: 1, intervals: [[1380, 1500] as const] }], days: [] }],
    [
      '30 February',
      { hours: workingHours, days: [{ date: '2026-02-30', kind: 'holiday' as const, name: 'x' }] },
    ],
    [
      'the year 9999',
      { hours: workingHours, days: [{ date: '9999-01-01', kind: 'holiday' as const, name: 'x' }] },
    ],
  ])('refuses %s with a sentence', (_, wrong) => {
    expect(() => buildCalendar(wrong)).toThrow(Refused)
  })
})

describe('choosing a target', () => {
  const span = (amount: number): Target => ({ accept: null, resolve: { unit: 'working-days', amount } })
  const row = (amount: number, terms: Partial<TargetRow> = {}): TargetRow => ({
    ...span(amount),
    lane: 'feedback',
    categoryCode: null,
    urgency: 'any',
    provinceCode: null,
    place: 'any',
    ordinary: 'any',
    validFrom: at('2025-07-01 00:00'),
    validTo: null,
    ...terms,
  })
  const chosen = (table: TargetRow[], asked: Partial<TargetQuestion> = {}) =>
    chooseTarget(table, question(asked)).resolve.amount

  test("puts a province's word before the nation's, and urgency before both", () => {
    const table = [
      row(1, { urgency: 'urgent' }),
      row(4, { provinceCode: '99' }),
      row(3, { categoryCode: 'road' }),
      row(5),
    ]
    expect(chosen(table)).toBe(3)
    expect(chosen(table, { provinceCode: '99' })).toBe(4)
    expect(chosen(table, { provinceCode: '99', urgency: 'urgent' })).toBe(1)
    expect(chosen(table, { provinceCode: '98', categoryCode: 'waste' })).toBe(5)
  })

  test('reads the row valid at the report, so that a change never rewrites the past', () => {
    const change = at('2026-06-01 09:00')
    const table = [row(3, { validTo: change }), row(2, { validFrom: change })]
    expect(chosen(table, { receivedAt: at('2026-06-01 08:59') })).toBe(3)
    expect(chosen(table, { receivedAt: change })).toBe(2)
    expect(chosen([row(3), row(2, { validFrom: change })], { receivedAt: at('2026-06-02 08:00') })).toBe(2)
  })

  test('ends a row at the very instant it is valid to', () => {
    const change = at('2026-06-01 09:00')
    expect(chooseTarget([row(3, { validTo: change })], question({ receivedAt: change }))).toBe(lastResort)
  })

  test('never leaves a ticket without a deadline', () => {
    expect(chooseTarget(rows, question({ lane: 'unheard-of' }))).toBe(lastResort)
    expect(chooseTarget(rows, question({ receivedAt: at('2020-01-01 08:00') }))).toBe(lastResort)
  })
})

describe('the clock of a ticket', () => {
  test('warns at 80 % of the working time, tells the leader at the miss, the province one working day later', () => {
    const clock = clockOf(started('2026-03-02 07:30', { urgency: 'urgent' }))
    expect(said(clock.dueAt)).toBe('2026-03-02 11:30')
    expect(said(clock.warnAt)).toBe('2026-03-02 10:42')
    expect(clock.missAt).toEqual(clock.dueAt)
    expect(said(clock.escalateAt)).toBe('2026-03-03 17:00')
    expect(said(clock.acceptMissAt)).toBe('2026-03-02 09:30')
  })

  test('stops while the resident is asked and moves by the working time they took', () => {
    const asked = [started('2026-03-02 10:00'), paused('2026-03-03 16:00')]
    expect(clockOf(...asked)).toMatchObject({
      missAt: null,
      warnAt: null,
      escalateAt: null,
      pausedFor: 'resident',
    })
    const clock = clockOf(...asked, resumed('2026-03-04 09:30'))
    expect(clock.pausedMs).toBe(3 * hour)
    expect(said(clock.dueAt)).toBe('2026-03-06 10:30')
    expect(clockOf(...asked, resumed('2026-03-03 22:00')).dueAt).toEqual(at('2026-03-06 08:30'))
  })

  test('moves a term in calendar days by the dates passed while suspended', () => {
    const complaint = started('2026-03-02 10:00', { lane: 'complaint' })
    expect(said(clockOf(complaint, paused('2026-03-09 10:00'), resumed('2026-03-11 09:00')).dueAt)).toBe(
      '2026-04-03 23:59',
    )
    expect(said(clockOf(complaint, paused('2026-03-09 08:00'), resumed('2026-03-09 16:00')).dueAt)).toBe(
      '2026-04-01 23:59',
    )
  })

  test('keeps a missed deadline missed when the resident is asked only afterwards', () => {
    const events = [started('2026-03-02 10:00'), paused('2026-03-06 08:00'), resumed('2026-03-10 08:00')]
    expect(said(clockOf(...events).dueAt)).toBe('2026-03-05 17:00')
    expect(bucketOf(clockOf(...events), at('2026-03-10 09:00'))).toBe('overdue')
  })

  test('keeps a resume that came before its pause, after a clock jump, from shortening anything', () => {
    const clock = clockOf(
      started('2026-03-02 10:00'),
      paused('2026-03-03 10:00'),
      resumed('2026-03-03 09:00'),
    )
    expect(said(clock.dueAt)).toBe('2026-03-05 17:00')
  })

  test('takes the date a leader granted, and later pauses move that too', () => {
    const until = at('2026-03-12 17:00')
    const extended: ClockEvent = { kind: 'extended', at: at('2026-03-04 08:00'), until }
    const clock = clockOf(started('2026-03-02 10:00'), extended)
    expect(clock.dueAt).toEqual(until)
    expect(clock.extensions).toBe(1)
    const later = clockOf(
      started('2026-03-02 10:00'),
      extended,
      paused('2026-03-05 07:30'),
      resumed('2026-03-05 09:30'),
    )
    expect(said(later.dueAt)).toBe('2026-03-13 09:30')
    const before = clockOf(
      started('2026-03-02 10:00'),
      paused('2026-03-03 07:30'),
      resumed('2026-03-03 09:30'),
      extended,
    )
    expect(before.dueAt).toEqual(until)
  })

  test('moves a date granted during a pause only by the rest of that pause', () => {
    const clock = clockOf(
      started('2026-03-02 10:00'),
      paused('2026-03-03 08:00'),
      { kind: 'extended', at: at('2026-03-04 08:00'), until: at('2026-03-12 17:00') },
      resumed('2026-03-04 10:00'),
    )
    expect(said(clock.dueAt)).toBe('2026-03-13 09:30')
  })

  test('says for any instant, also one inside a pause that has ended since, how much was used', () => {
    const clock = clockOf(
      started('2026-03-02 07:30', { urgency: 'urgent' }),
      paused('2026-03-02 08:30'),
      resumed('2026-03-02 10:30'),
    )
    const used = (moment: string) => usedShare(calendar, clock, at(moment))
    expect([used('2026-03-02 08:30'), used('2026-03-02 09:30'), used('2026-03-02 10:30')]).toEqual([
      0.25, 0.25, 0.25,
    ])
    expect([used('2026-03-02 07:00'), used('2026-03-02 11:30'), used('2026-03-02 16:30')]).toEqual([
      0, 0.5, 1.25,
    ])
  })

  test('counts a new target from the report, or from the instant it names', () => {
    const target = targetOf({ urgency: 'urgent' })
    const events = [started('2026-03-02 10:00'), paused('2026-03-02 11:00'), resumed('2026-03-02 14:00')]
    const change = { kind: 'retargeted', at: at('2026-03-04 09:00'), target } as const
    expect(said(clockOf(...events, change).dueAt)).toBe('2026-03-02 17:00')
    expect(said(clockOf(...events, { ...change, countsFrom: change.at }).dueAt)).toBe('2026-03-04 15:00')
  })

  test('stops when the ticket is resolved and runs afresh, already accepted, when it is reopened', () => {
    const stopped: ClockEvent = { kind: 'stopped', at: at('2026-03-04 09:00') }
    const done = clockOf(started('2026-03-02 10:00'), stopped)
    expect(done).toMatchObject({ missAt: null, escalateAt: null, acceptMissAt: null })
    expect(bucketOf(done, at('2026-04-01 09:00'))).toBe('done-in-time')
    const again = clockOf(started('2026-03-02 10:00'), stopped, {
      kind: 'restarted',
      at: at('2026-03-09 10:00'),
      target: targetOf({}),
    })
    expect(said(again.missAt)).toBe('2026-03-12 17:00')
    expect(again.acceptMissAt).toBeNull()
    expect(again.extensions).toBe(0)
  })

  test('puts a ticket in exactly one of the four buckets, the due second itself in time', () => {
    const open = clockOf(started('2026-03-02 10:00'))
    expect(bucketOf(open, open.dueAt)).toBe('open')
    expect(bucketOf(open, new Date(open.dueAt.getTime() + 1))).toBe('overdue')
    const late = clockOf(started('2026-03-02 10:00'), { kind: 'stopped', at: at('2026-03-06 08:00') })
    expect(bucketOf(late, at('2026-03-06 08:00'))).toBe('done-late')
  })
})

describe('asking for an extension', () => {
  const clock = clockOf(started('2026-03-02 10:00'))
  const now = at('2026-03-04 09:00')
  const ask = (until: Date, terms: Partial<Parameters<typeof checkExtension>[1]> = {}, on = clock) =>
    checkExtension(
      { calendar, clock: on },
      { until, askedAt: now, now, lane: 'feedback', urgency: 'normal', ...terms },
    )
  const kindOf = (attempt: () => void) => {
    try {
      attempt()
      return 'allowed'
    } catch (error) {
      return error instanceof Refused ? error.kind : error
    }
  }

  test('allows one, to a date after the present deadline', () => {
    expect(kindOf(() => ask(at('2026-03-10 17:00')))).toBe('allowed')
    const extended = clockOf(started('2026-03-02 10:00'), {
      kind: 'extended',
      at: now,
      until: at('2026-03-10 17:00'),
    })
    expect(kindOf(() => ask(at('2026-03-20 17:00'), {}, extended))).toBe('conflict')
    expect(kindOf(() => ask(at('2026-03-20 17:00'), { lane: 'denunciation' }, extended))).toBe('allowed')
  })

  test.each([
    ['in 1900', at('1900-01-01 08:00')],
    ['that is no date', new Date(Number.NaN)],
    ['equal to the deadline', clock.dueAt],
    ['200 days away', at('2026-09-21 17:00')],
  ])('refuses a date %s', (_, until) => {
    expect(kindOf(() => ask(until))).toBe('invalid')
  })

  test('a complaint comes to 45 days from thụ lý and no further, and what is complex has them already', () => {
    const accepted = { kind: 'accepted', at: at('2026-02-27 10:00') } as const
    // The thirtieth day is a Sunday, so it is due on the Monday; the law counts the days all the same.
    const ordinary = clockOf(started('2026-02-27 09:00', { lane: 'complaint' }), accepted)
    const lane = { lane: 'complaint' }
    expect(said(ordinary.dueAt)).toBe('2026-03-30 23:59')
    expect(kindOf(() => ask(at('2026-04-13 23:59'), lane, ordinary))).toBe('allowed')
    expect(kindOf(() => ask(at('2026-04-14 23:59'), lane, ordinary))).toBe('invalid')
    const terms = { lane: 'complaint', urgency: 'complex' }
    const complex = clockOf(started('2026-02-27 09:00', terms), accepted)
    expect(kindOf(() => ask(at('2026-04-14 23:59'), terms, complex))).toBe('conflict')
  })

  test('allows the whole of a legal extension whose last day is off, to the end of the next working day', () => {
    const legal = clockOf(started('2026-01-12 10:00', { lane: 'denunciation' }), {
      kind: 'accepted',
      at: at('2026-01-13 10:00'),
    })
    const thirtyDaysOn = {
      lane: 'denunciation',
      askedAt: at('2026-02-10 09:00'),
      now: at('2026-02-10 09:00'),
    }
    const onSaturday = { ...legal, dueAt: at('2026-02-12 23:59') }
    expect(kindOf(() => ask(at('2026-03-16 23:59'), thirtyDaysOn, onSaturday))).toBe('allowed')
    expect(kindOf(() => ask(at('2026-03-17 23:59'), thirtyDaysOn, onSaturday))).toBe('invalid')
  })

  test('refuses one asked after the deadline, or when the work is done; granting later than asking is fine', () => {
    const late = at('2026-03-06 09:00')
    const until = at('2026-03-10 17:00')
    expect(kindOf(() => ask(until, { askedAt: late, now: late }))).toBe('conflict')
    expect(kindOf(() => ask(until, { now: late }))).toBe('allowed')
    expect(kindOf(() => ask(at('2026-03-05 18:00'), { now: late }))).toBe('invalid')
    const done = clockOf(started('2026-03-02 10:00'), { kind: 'stopped', at: now })
    expect(kindOf(() => ask(until, {}, done))).toBe('conflict')
  })
})

describe('explaining a deadline', () => {
  const vi = (now: string, ...events: ClockEvent[]) =>
    explain(calendar, clockOf(...events), at(now)).sentences.map((sentence) => sentence.vi)

  test('says in sentences why a report before Tết is due after it', () => {
    expect(vi('2026-02-13 17:00', started('2026-02-13 16:30'))).toEqual([
      'Thời hạn tính từ 16:30 thứ Sáu, 13/02/2026.',
      'Phải tiếp nhận trong 8 giờ làm việc: chậm nhất 17:00 thứ Hai, 23/02/2026.',
      'Phải trả lời trong 3 ngày làm việc: chậm nhất 17:00 thứ Tư, 25/02/2026. Ngày nhận không tính.',
      'Không tính 4 ngày nghỉ hằng tuần và 5 ngày nghỉ lễ (Tết Nguyên đán).',
      'Đã dùng 2% thời gian.',
    ])
  })

  test('says what was paused, what was granted and how late it is', () => {
    const events = [
      started('2026-03-02 10:00'),
      { kind: 'accepted', at: at('2026-03-02 11:00') } as const,
      paused('2026-03-02 14:00'),
      resumed('2026-03-02 16:30'),
      { kind: 'extended', at: at('2026-03-04 09:00'), until: at('2026-03-09 17:00') } as const,
    ]
    const sentences = vi('2026-03-10 08:45', ...events)
    expect(sentences).toContain('Đã tiếp nhận lúc 11:00 thứ Hai, 02/03/2026, đúng hạn.')
    expect(sentences).toContain(
      'Thời hạn đã tạm dừng 1 lần, tổng cộng 2 giờ 30 phút; thời gian này không tính.',
    )
    expect(sentences).toContain('Lãnh đạo đã cho gia hạn 1 lần; hạn mới là 17:00 thứ Hai, 09/03/2026.')
    expect(sentences).toContain('Đã quá hạn 1 giờ 15 phút.')
    expect(
      sentences.filter((sentence) => sentence.includes('chậm nhất') && sentence.includes('trả lời')),
    ).toEqual([])
  })

  test.each(['complaint', 'denunciation'] as const)(
    'says of a %s that the time to settle counts from thụ lý',
    (lane) => {
      const clock = clockOf({
        kind: 'started',
        at: at('2026-03-02 10:00'),
        target: termsFor(lane, targetOf({ lane })),
      })
      const { sentences } = explain(calendar, clock, at('2026-03-02 11:00'))
      expect(sentences.map(({ vi }) => vi).join(' ')).toMatch(
        /Phải giải quyết trong 30 ngày kể từ ngày thụ lý: chậm nhất/,
      )
      expect(sentences.map(({ en }) => en).join(' ')).toContain('30 days of the day it is taken on')
      expect(sentences.map(({ vi }) => vi).join(' ')).toMatch(
        /Phải thụ lý trong (10 ngày|7 ngày làm việc): chậm nhất/,
      )
      expect(sentences.filter(({ vi }) => /trả lời|tiếp nhận/.test(vi))).toEqual([])
    },
  )

  test('says of an emergency that nights and days off are counted, and needs no calendar for it', () => {
    const clock = clockOf(started('2028-01-01 22:00', { lane: 'emergency' }))
    const sentences = explain(calendar, clock, at('2028-01-01 22:10')).sentences.map(({ vi }) => vi)
    expect(sentences).toContain('Phải tiếp nhận trong 30 phút: chậm nhất 22:30 thứ Bảy, 01/01/2028.')
    expect(sentences).toContain(
      'Phải trả lời trong 4 giờ: chậm nhất 02:00 Chủ nhật, 02/01/2028. Tính cả ban đêm và ngày nghỉ.',
    )
    expect(sentences.filter((sentence) => sentence.includes('nghỉ lễ'))).toEqual([])
  })

  test('says when the holidays of the year are not entered', () => {
    const { sentences } = explain(calendar, clockOf(started('2028-03-01 10:00')), at('2028-03-01 11:00'))
    expect(sentences.at(-1)?.en).toBe(
      'The holidays of 2028 are not entered yet; this deadline follows the plain working week.',
    )
  })

  test('lays out the counted and the skipped time without a gap', () => {
    const events = [started('2026-04-24 16:00'), paused('2026-04-28 08:00'), resumed('2026-04-28 09:00')]
    const { timeline } = explain(calendar, clockOf(...events), at('2026-04-24 16:00'))
    expect(
      timeline.slice(0, 8).map(({ from, to, kind, name }) => [said(from), said(to), kind, name]),
    ).toEqual([
      ['2026-04-24 16:00', '2026-04-24 17:00', 'counted', undefined],
      ['2026-04-24 17:00', '2026-04-25 00:00', 'night', undefined],
      ['2026-04-25 00:00', '2026-04-27 00:00', 'weekend', undefined],
      ['2026-04-27 00:00', '2026-04-28 00:00', 'holiday', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
      ['2026-04-28 00:00', '2026-04-28 07:30', 'night', undefined],
      ['2026-04-28 07:30', '2026-04-28 08:00', 'counted', undefined],
      ['2026-04-28 08:00', '2026-04-28 09:00', 'paused', undefined],
      ['2026-04-28 09:00', '2026-04-28 11:30', 'counted', undefined],
    ])
  })

  test('names each of two holidays that touch', () => {
    const { timeline } = explain(calendar, clockOf(started('2026-08-28 10:00')), at('2026-08-28 10:00'))
    const names = timeline.filter(({ kind }) => kind === 'holiday').map(({ name }) => name)
    expect(names).toEqual(['Nghỉ hoán đổi dịp Quốc khánh', 'Quốc khánh'])
  })

  test('names the free afternoon of a half day', () => {
    const days: SpecialDay[] = [{ date: '2026-03-03', kind: 'half', name: 'Lễ hội' }]
    const half = buildCalendar({ hours: workingHours, days })
    const clock = readClock(half, [started('2026-03-02 10:00')])
    const { timeline } = explain(half, clock, at('2026-03-02 11:00'))
    const free = timeline.filter(({ kind }) => kind === 'holiday')
    expect(free.map(({ from, to, name }) => [said(from), said(to), name])).toEqual([
      ['2026-03-03 13:30', '2026-03-03 17:00', 'Lễ hội'],
    ])
  })

  test('counts nights and weekends too in a term of calendar days', () => {
    const clock = clockOf(started('2026-03-02 10:00', { lane: 'complaint' }))
    const { timeline } = explain(calendar, clock, at('2026-03-02 11:00'))
    expect(timeline.map(({ kind }) => kind)).toEqual(['counted'])
    expect(usedShare(calendar, clock, clock.dueAt)).toBe(1)
  })
})

test('uses minutes on the wall clock when a target says minutes', () => {
  expect(said(dueAfter(calendar, at('2026-02-17 00:00'), { unit: 'minutes', amount: 90 }))).toBe(
    '2026-02-17 01:30',
  )
})
