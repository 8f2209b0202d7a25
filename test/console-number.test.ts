import { expect, test } from 'vitest'

const { sayNumber } = (await import(
  /* @vite-ignore */ new URL('../web/console/number.ts', import.meta.url).href
)) as { sayNumber: (phone: string) => string }

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
