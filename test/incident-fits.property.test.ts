import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dangerChecks, lanes } from '../db/vocabulary.ts'
import { isWithin } from '../src/tickets/incidents/area.ts'
import { fits, type Reported, type Where } from '../src/tickets/incidents/fits.ts'
import { namesOneOf } from '../src/tickets/incidents/streets.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
const point = fc.record({
  lat: fc.double({ min: 20.98, max: 21.02, noNaN: true }),
  lon: fc.double({ min: 105.78, max: 105.82, noNaN: true }),
})
const category = fc.constantFrom('drainage', 'electricity', 'road', 'other')
const commune = fc.constantFrom('00364', '00367', '00370')
const area = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constant('circle' as const),
    centre: fc.constant<[number, number]>([105.8, 21]),
    metres: fc.integer({ min: 50, max: 3_000 }),
  }),
  fc.constant({
    kind: 'polygon' as const,
    points: [
      [105.79, 20.99],
      [105.81, 20.99],
      [105.81, 21.01],
    ] as [number, number][],
  }),
)
const incident: fc.Arbitrary<Where> = fc.record({
  communeCodes: fc.uniqueArray(commune, { minLength: 1 }),
  area,
  streets: fc.constantFrom([], ['phố Vọng'], ['ngõ 45', 'đường Khương Hạ']),
  categoryCode: category,
  beganAt: fc.integer({ min: 0, max: 9 }).map(at),
  closedAt: fc.constantFrom(null, at(9)),
})
const reported: fc.Arbitrary<Reported> = fc.record({
  lane: fc.constantFrom(...lanes),
  dangerCheck: fc.constantFrom(...dangerChecks),
  mayBe: fc.array(category, { minLength: 1, maxLength: 4 }),
  communeCode: fc.option(commune),
  point: fc.option(point),
  said: fc.constantFrom('', 'Cuối PHO VONG ngập', 'Ngõ 45 mất điện', 'Ngõ 456 mất điện', 'phường Khương Hạ'),
  at: fc.integer({ min: 0, max: 9 }).map(at),
})

test('nothing that is danger, is sealed, or is spam is ever offered an incident, and nothing is once it is over', () => {
  fc.assert(
    fc.property(incident, reported, (where, report) => {
      const isAlone = report.lane !== 'feedback' || report.dangerCheck === 'confirmed'
      if (isAlone || where.closedAt) expect(fits(where, report)).toBe(false)
    }),
  )
})

test('what is offered an incident lies in its communes and in what was drawn, came since it began, and may be of its subject', () => {
  fc.assert(
    fc.property(incident, reported, (where, report) => {
      const named = where.streets.some((street) =>
        street === 'phố Vọng' ? report.said.includes('VONG') : report.said.startsWith('Ngõ 45 '),
      )
      const drawn = where.area && report.point && isWithin(where.area, report.point)
      const anywhere = where.streets.length === 0 && (!where.area || !report.point)
      const there = where.communeCodes.includes(report.communeCode ?? '') && (drawn || named || anywhere)
      const ofIt = report.mayBe.some((one) => one === where.categoryCode || one === 'other')
      const mayBe = report.lane === 'feedback' && report.dangerCheck !== 'confirmed' && !where.closedAt
      expect(fits(where, report)).toBe(Boolean(there) && ofIt && mayBe && report.at >= where.beganAt)
    }),
  )
})

test('a circle holds its centre and nothing beyond its reach, a shape what lies between its corners', () => {
  const circle = { kind: 'circle' as const, centre: [105.8, 21] as [number, number], metres: 300 }
  expect(isWithin(circle, { lat: 21, lon: 105.8 })).toBe(true)
  expect(isWithin(circle, { lat: 21.002, lon: 105.8 })).toBe(true)
  expect(isWithin(circle, { lat: 21.003, lon: 105.8 })).toBe(false)
  const corner = {
    kind: 'polygon' as const,
    points: [
      [0, 0],
      [2, 0],
      [2, 2],
    ] as [number, number][],
  }
  expect(isWithin(corner, { lat: 0.5, lon: 1.5 })).toBe(true)
  expect(isWithin(corner, { lat: 1.5, lon: 0.5 })).toBe(false)
})

test('a street is named in whole words, however it is written and called, and not by the commune of its name', () => {
  const named = (street: string, said: string) => namesOneOf([street], said)
  for (const said of [
    'Phố Khương Đình ngập',
    'ngap o duong khuong dinh, gan cho',
    'Đoạn KHƯƠNG ĐÌNH - Hạ Đình',
    'Phường Khương Đình, phố Khương Đình',
  ])
    expect(named('đường Khương Đình', said), said).toBe(true)
  for (const said of [
    'Ngập ở phường Khương Đình',
    'P. Khương Đình mất điện',
    'Khương Đìnhh',
    'Ngõ 451 ngập',
    '',
  ])
    expect(named('Phố Khương Đình', said) || named('ngõ 45', said), said).toBe(false)
  expect(named('ngõ 45', 'Ngõ 45, phố Vọng')).toBe(true)
  expect(named('phố Vọng', 'Đường Vọng ngập')).toBe(true)
  expect(named('phố Vọng', 'Ngập ở vòng xuyến')).toBe(false)
  expect(named('...', 'Ngõ 45')).toBe(false)
})
