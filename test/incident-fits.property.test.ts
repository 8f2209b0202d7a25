import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dangerChecks, lanes } from '../db/vocabulary.ts'
import { isWithin } from '../src/tickets/incidents/area.ts'
import { fits, type Reported, type Where } from '../src/tickets/incidents/fits.ts'

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
  at: fc.integer({ min: 0, max: 9 }).map(at),
})

test('nothing that is or may be danger, is sealed, or is spam is ever offered an incident, and nothing is once it is over', () => {
  fc.assert(
    fc.property(incident, reported, (where, report) => {
      const isAlone =
        report.lane !== 'feedback' || report.dangerCheck === 'pending' || report.dangerCheck === 'confirmed'
      if (isAlone || where.closedAt) expect(fits(where, report)).toBe(false)
    }),
  )
})

test('what is offered an incident lies in its communes and in what was drawn, came since it began, and may be of its subject', () => {
  fc.assert(
    fc.property(incident, reported, (where, report) => {
      const there =
        where.communeCodes.includes(report.communeCode ?? '') &&
        (!where.area || !report.point || isWithin(where.area, report.point))
      const ofIt = report.mayBe.some((one) => one === where.categoryCode || one === 'other')
      const ordinary =
        report.lane === 'feedback' && ['none', 'dismissed'].includes(report.dangerCheck) && !where.closedAt
      expect(fits(where, report)).toBe(there && ofIt && ordinary && report.at >= where.beganAt)
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
