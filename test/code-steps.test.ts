import { describe, expect, test } from 'vitest'
import { codeOf, stepOf } from '../src/access/factors/code-steps.ts'

const secret = '12345678901234567890'

describe('The code of an app', () => {
  test('is that of RFC 4226', () => {
    const codes = Array.from({ length: 10 }, (_, step) => codeOf(secret, step))
    expect(codes.join(' ')).toBe('755224 287082 359152 969429 338314 254676 287922 162583 399871 520489')
  })

  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('is that of RFC 6238 at second %i, half a minute before and after, and no longer', (second, code) => {
    const step = Math.floor(second / 30)
    const stepAt = (halfMinutes: number) =>
      stepOf(code, { secret, now: new Date((second + 30 * halfMinutes) * 1000) })
    expect([-2, -1, 0, 1, 2].map(stepAt)).toEqual([null, step, step, step, null])
  })

  test('is of no step when it is something else', () => {
    for (const code of ['', '28708', '2870820', ' 287082', 'abcdef'])
      expect(stepOf(code, { secret, now: new Date(59_000) })).toBeNull()
  })
})
