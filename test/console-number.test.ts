import { expect, test } from 'vitest'
import { sayNumber } from '../web/number.ts'

test('a number is shown as it is read out: a landline after its area code, one from abroad as it came', () => {
  expect(
    [
      '+84912345678',
      '+842438581234',
      '+842838581234',
      '+842033851234',
      '+4915112345678',
      'Viettel',
      '1022',
    ].map(sayNumber),
  ).toEqual([
    '0912 345 678',
    '024 3858 1234',
    '028 3858 1234',
    '0203 385 1234',
    '+4915112345678',
    'Viettel',
    '1022',
  ])
})

test('how long something lasted is said without the hours and minutes that it did not last', async () => {
  const { words } = (await import(
    /* @vite-ignore */ new URL('../web/console/words/incidents.ts', import.meta.url).href
  )) as { words: { lasted: (minutes: number) => { vi: string } } }
  expect([0, 3, 60, 125, 48 * 60].map((minutes) => words.lasted(minutes).vi)).toEqual([
    'chưa đến 1 phút',
    '3 phút',
    '1 giờ',
    '2 giờ 5 phút',
    '2 ngày',
  ])
})
