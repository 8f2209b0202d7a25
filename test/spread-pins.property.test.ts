import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadApart } from '../src/intake/web/spread-pins.ts'

const ground = { width: 480, height: 320 }
const pin = fc.record({ x: fc.integer({ min: 15, max: 465 }), y: fc.integer({ min: 15, max: 305 }) })
const pins = fc.array(pin, { minLength: 1, maxLength: 20 })
/** All of them at one or two places, as reports of one street are. */
const crowded = fc.tuple(pin, pin).chain((places) => fc.array(fc.constantFrom(...places), { maxLength: 20 }))

test('No number on a map hides another, and none leaves the map', () => {
  fc.assert(
    fc.property(fc.oneof(pins, crowded), (given) => {
      const spread = spreadApart(given, ground)
      spread.forEach((one, i) => {
        expect(one.x >= 15 && one.x <= 465 && one.y >= 15 && one.y <= 305).toBe(true)
        for (const other of spread.slice(i + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(27)
      })
    }),
  )
})

test('A pin that lies over no other stays where it is', () => {
  fc.assert(
    fc.property(pins, (given) => {
      const alone = given.filter((one) =>
        given.every((o) => o === one || Math.hypot(o.x - one.x, o.y - one.y) > 250),
      )
      const spread = spreadApart(given, ground)
      for (const one of alone) expect(spread).toContainEqual(one)
      expect(spread[0]).toEqual(given[0])
    }),
  )
})
