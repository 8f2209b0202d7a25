import { expect, test } from 'vitest'
import { boxOf, crowdedIn } from '../web/console/figures/map-frame.ts'

/* Which part of a province is drawn a second time, larger. */

const square = (left: number, top: number, size: number) => ({
  left,
  top,
  right: left + size,
  bottom: top + size,
})
/** Ten by ten communes of the countryside around as many wards as asked for. */
const countryside = Array.from({ length: 100 }, (_, i) => square((i % 10) * 20, Math.floor(i / 10) * 20, 20))
const wards = (n: number, apart = 4) =>
  Array.from({ length: n }, (_, i) => square(120 + (i % 5) * apart, 60 + Math.floor(i / 5) * apart, 4))

test('a shape reaches as far as its corners, whole or in tenths', () => {
  expect(boxOf('M10 20.5L12.3 18L11 25ZM9 19L9.5 19L9 20Z')).toEqual({
    left: 9,
    top: 18,
    right: 12.3,
    bottom: 25,
  })
})

test('where many small communes lie close together they are framed, and one far away does not stretch the frame', () => {
  const frame = crowdedIn([...countryside, ...wards(25), square(0, 190, 4)])!
  expect(frame.left).toBeGreaterThan(100)
  expect(frame.left).toBeLessThan(120)
  expect(frame.right).toBeGreaterThan(140)
  expect(frame.right - frame.left).toBeLessThan(60)
})

test('nothing is framed where all can be made out, where few are small, or where the small ones lie everywhere', () => {
  expect(crowdedIn(countryside)).toBeNull()
  expect(crowdedIn([...countryside, ...wards(5)])).toBeNull()
  expect(crowdedIn([...countryside, ...wards(25, 30)])).toBeNull()
  expect(crowdedIn([square(0, 0, 10)])).toBeNull()
})
