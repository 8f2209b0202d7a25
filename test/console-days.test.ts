import { expect, test } from 'vitest'
import { dayInWords, hoursOfDay, shortTime } from '../web/console/clock.ts'
import { isDay, readDay, readTime, writeDay } from '../web/console/days/typed.ts'
import { leaves } from '../web/console/outbox/leaves.ts'
import { read } from '../web/console/outbox/marks.ts'

const today = '2026-11-29'

test.each([
  ['4/12/2026', '2026-12-04'],
  ['04-12-26', '2026-12-04'],
  ['4.12', '2026-12-04'],
  [' 04 12 2026 ', '2026-12-04'],
  ['04122026', '2026-12-04'],
  ['2026-12-4', '2026-12-04'],
  ['29/2/2028', '2028-02-29'],
])('“%s” is typed for %s, the day before the month', (typed, meant) => {
  expect(readDay(typed, today)).toBe(meant)
})

test.each(['', '29/2/2027', '4/13/2026', '32/1', 'mai', '4', '4/12/226', '1/1/1/1'])(
  '“%s” is no day',
  (typed) => {
    expect(readDay(typed, today)).toBeNull()
  },
)

test('a day is shown as it is typed, and what is none stays as somebody left it', () => {
  expect(writeDay('2026-12-04')).toBe('04/12/2026')
  expect(writeDay('thứ hai')).toBe('thứ hai')
  expect(isDay('2026-12-04')).toBe(true)
  expect(['', '4/12', '2026-02-30'].filter(isDay)).toEqual([])
})

test.each([
  ['7', '07:00'],
  ['7h', '07:00'],
  ['7h30', '07:30'],
  ['7 giờ 30', '07:30'],
  ['0730', '07:30'],
  ['730', '07:30'],
  ['17:05', '17:05'],
  ['0:00', '00:00'],
])('“%s” is typed for %s', (typed, meant) => {
  expect(readTime(typed)).toBe(meant)
})

test.each(['', '24', '7:60', '7h5', 'sáng', '12345'])('“%s” is no time of a day', (typed) => {
  expect(readTime(typed)).toBeNull()
})

test('of a day is said which hours of it a span takes, and nothing where it takes all', () => {
  const gap = { from: '2026-11-29T21:30:00Z', until: '2026-12-02T17:00:00Z' }
  expect(hoursOfDay(gap, '2026-11-30')).toBe('04:30–24:00')
  expect(hoursOfDay(gap, '2026-12-01')).toBeNull()
  expect(hoursOfDay({ ...gap, until: '2026-12-02T03:15:00Z' }, '2026-12-02')).toBe('00:00–10:15')
  expect(hoursOfDay({ ...gap, until: null }, '2026-12-02')).toBeNull()
})

test('a weekday begins small within a line and large at its head, and its number is always large, as Decree 30/2020 writes it', () => {
  const now = new Date('2026-11-25T03:00:00Z')
  const at = (day: string, language: 'vi' | 'en') => shortTime(`2026-11-${day}T10:00:00Z`, { now, language })
  expect(at('30', 'vi')).toMatch(/^17:00 thứ Hai, 30\/11$/)
  expect(at('29', 'vi')).toMatch(/^17:00 Chủ nhật, 29\/11$/)
  expect(at('30', 'en')).toMatch(/^17:00 Monday 30 Nov$/)
  expect(dayInWords('2026-11-30', 'vi')).toMatch(/^Thứ Hai, /)
  expect(dayInWords('2026-11-29', 'vi')).toMatch(/^Chủ nhật, /)
})

test('a message that waits for the morning or for another try says when; one that may leave now says nothing', () => {
  const at = { now: new Date('2026-12-01T01:00:00+07:00'), language: 'vi' } as const
  const morning = { state: 'queued', attempts: 0, notBefore: '2026-12-01T07:00:00+07:00' } as const
  expect(leaves(morning, at)?.vi).toBe('sẽ gửi lúc 07:00 01/12/2026')
  expect(leaves({ ...morning, attempts: 2 }, at)?.vi).toBe('sẽ thử lại lúc 07:00 01/12/2026')
  expect(leaves({ ...morning, notBefore: '2026-12-01T00:59:00+07:00' }, at)).toBeNull()
  expect(leaves({ ...morning, state: 'held' }, at)).toBeNull()
})

test('what is filled in as a message leaves is read as words, in the language of the message', () => {
  const body = 'Xem: {{link}} ma {{code}}'
  expect(read({ body, language: 'vi', code: null })).toBe('Xem: [đường dẫn riêng] ma [mã riêng]')
  expect(read({ body, language: 'en', code: null })).toBe('Xem: [private link] ma [private code]')
  // In a demo that nothing leaves.
  expect(read({ body, language: 'vi', code: '123456' })).toBe('Xem: [đường dẫn riêng] ma 123456')
})
