import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsIn, onCallAt, type Rota } from '../src/routing/holder/on-call.ts'

const at = (text: string) => new Date(`${text}:00+07:00`)
const shift = (staffId: string, from: string, until: string | null) => ({
  staffId,
  startsAt: at(from),
  endsAt: until === null ? null : at(until),
})
const away = (staffId: string, from: string, until: string) => ({
  staffId,
  startsAt: at(from),
  endsAt: at(until),
})
const rota = (shifts: Rota['shifts'], absences: Rota['absences'] = [], active = ['a', 'b']): Rota => ({
  shifts,
  absences,
  active: new Set(active),
})

describe('Who is on call', () => {
  const night = rota([shift('a', '2026-11-23T17:00', '2026-11-24T07:00')])

  test.each([
    ['2026-11-23T16:59', []],
    ['2026-11-23T17:00', ['a']],
    ['2026-11-24T00:00', ['a']],
    ['2026-11-24T06:59', ['a']],
    ['2026-11-24T07:00', []],
  ])('in a night that goes past midnight, at %s: %j', (moment, expected) => {
    expect(onCallAt(night, at(moment))).toEqual(expected)
  })

  test('hands over without a gap and without a moment in which both or nobody is named', () => {
    const day = rota([
      shift('a', '2026-11-23T00:00', '2026-11-23T12:00'),
      shift('b', '2026-11-23T12:00', null),
    ])
    expect(onCallAt(day, at('2026-11-23T11:59'))).toEqual(['a'])
    expect(onCallAt(day, at('2026-11-23T12:00'))).toEqual(['b'])
    expect(gapsIn(day, { from: at('2026-11-23T00:00'), until: at('2026-11-25T00:00') })).toEqual([])
  })

  test('counts both of two who serve together, and one who is entered twice once', () => {
    const both = rota([
      shift('a', '2026-11-23T00:00', null),
      shift('a', '2026-11-23T06:00', '2026-11-23T08:00'),
      shift('b', '2026-11-23T07:00', '2026-11-23T09:00'),
    ])
    expect(onCallAt(both, at('2026-11-23T07:30'))).toEqual(['a', 'b'])
  })

  test('knows 29 February', () => {
    const leap = rota([shift('a', '2028-02-29T00:00', '2028-03-01T00:00')])
    expect(onCallAt(leap, at('2028-02-29T23:59'))).toEqual(['a'])
    expect(gapsIn(leap, { from: at('2028-02-28T00:00'), until: at('2028-03-02T00:00') })).toEqual([
      { from: at('2028-02-28T00:00'), until: at('2028-02-29T00:00') },
      { from: at('2028-03-01T00:00'), until: at('2028-03-02T00:00') },
    ])
  })

  test('does not count who is away, nor who has left', () => {
    const tet = [shift('a', '2027-02-05T00:00', '2027-02-10T00:00')]
    const sick = [away('a', '2027-02-07T08:00', '2027-02-08T08:00')]
    const stretch = { from: at('2027-02-05T00:00'), until: at('2027-02-10T00:00') }
    expect(onCallAt(rota(tet, sick), at('2027-02-07T09:00'))).toEqual([])
    expect(gapsIn(rota(tet, sick), stretch)).toEqual([
      { from: at('2027-02-07T08:00'), until: at('2027-02-08T08:00') },
    ])
    expect(gapsIn(rota(tet, [], ['b']), stretch)).toEqual([stretch])
  })
})

describe('Whatever the rota', () => {
  const hour = 3_600_000
  const start = at('2028-02-26T00:00').getTime()
  const moment = fc.integer({ min: 0, max: 24 * 8 }).map((hours) => new Date(start + hours * hour))
  const person = fc.constantFrom('a', 'b', 'c')
  const shifts = fc.record({ staffId: person, startsAt: moment, endsAt: fc.option(moment) })
  const absences = fc.record({ staffId: person, startsAt: moment, endsAt: moment })
  const anyRota: fc.Arbitrary<Rota> = fc.record({
    shifts: fc.array(shifts, { maxLength: 8 }),
    absences: fc.array(absences, { maxLength: 4 }),
    active: fc.subarray(['a', 'b', 'c']).map((ids) => new Set(ids)),
  })
  const whole = { from: new Date(start), until: new Date(start + 24 * 8 * hour) }

  test('an hour lies in a gap just when nobody is on call in it', () => {
    fc.assert(
      fc.property(anyRota, fc.integer({ min: 0, max: 24 * 8 - 1 }), (any, hours) => {
        const then = new Date(start + (hours + 0.5) * hour)
        const inGap = gapsIn(any, whole).some(({ from, until }) => from <= then && then < until)
        expect(inGap).toBe(onCallAt(any, then).length === 0)
      }),
      { numRuns: 500 },
    )
  })

  test('gaps are in order, apart from one another, and within the stretch', () => {
    fc.assert(
      fc.property(anyRota, (any) => {
        let last = whole.from.getTime() - 1
        for (const { from, until } of gapsIn(any, whole)) {
          expect(from.getTime()).toBeGreaterThan(last)
          expect(until.getTime()).toBeGreaterThan(from.getTime())
          last = until.getTime()
        }
        expect(last).toBeLessThanOrEqual(whole.until.getTime())
      }),
      { numRuns: 500 },
    )
  })

  test('one more shift of somebody who is there never makes a gap longer', () => {
    const length = (any: Rota) =>
      gapsIn(any, whole).reduce((sum, { from, until }) => sum + until.getTime() - from.getTime(), 0)
    fc.assert(
      fc.property(anyRota, shifts, (any, more) => {
        expect(length({ ...any, shifts: [...any.shifts, more] })).toBeLessThanOrEqual(length(any))
      }),
      { numRuns: 500 },
    )
  })
})
