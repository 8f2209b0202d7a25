import { expect, test } from 'vitest'
import { piecesOf } from '../src/tickets/work/groups.ts'
import { initialsOf } from '../web/console/initials.ts'
import { countdown } from '../web/console/work/countdown.ts'
import { frameOf, squaresOf } from '../web/console/work/frame.ts'

test('The clock of an emergency counts minutes and seconds, then hours, and nothing of a day or more', () => {
  const [second, minute, hour] = [1_000, 60_000, 3_600_000]
  expect(countdown(18 * minute + 40 * second)).toBe('18:40')
  expect(countdown(9 * second)).toBe('00:09')
  expect(countdown(-(hour + 5 * second))).toBe('1:00:05')
  expect(countdown(24 * hour)).toBeNull()
})

test('A pin stands where it lies in the outline, and at its edge when it lies outside', () => {
  const outline = { width: 340, height: 300, box: { west: 105, east: 106, south: 20, north: 21 }, shapes: [] }
  const { at } = frameOf(outline, [])
  expect(at({ lat: 20.5, lon: 105.5 })).toEqual([170, 150])
  expect(at({ lat: 25, lon: 90 })).toEqual([8, 8])
})

test('Without an outline the pins make their own frame, and one alone stands in its middle', () => {
  const pin = { id: 1, reference: 'A', title: 'B', group: 'new' as const, lat: 20.9, lon: 105.8 }
  const { at, width, height } = frameOf(null, [pin])
  expect(at(pin)).toEqual([width / 2, height / 2])
})

test('Without an outline a kilometre is as long to the east as to the north, and squares say how long', () => {
  const middle = { lat: 21, lon: 105.8 }
  const [north, east] = [
    { lat: 21.009, lon: 105.8 },
    { lat: 21, lon: 105.8 + 0.009 / Math.cos(Math.PI * (21 / 180)) },
  ]
  const frame = frameOf(null, [middle, north, east])
  const [[x, y], [, up], [right]] = [frame.at(middle), frame.at(north), frame.at(east)]
  expect(Math.abs(y - up - (right - x))).toBeLessThanOrEqual(2)
  const { metres, side } = squaresOf(frame)
  expect(metres).toBe(500)
  expect(Math.abs(side - (y - up) / 2)).toBeLessThanOrEqual(2)
})

test('People are named short by their family and by the name that they are called by', () => {
  expect(initialsOf('Nguyễn Thị Hoa')).toBe('NH')
  expect(initialsOf('  hoa ')).toBe('H')
})

test('What is one’s own alone is read of one’s own seat, and no moment of a day falls between two groups', () => {
  const day = { now: new Date('2026-11-23T03:00:00Z'), tomorrow: new Date('2026-11-23T17:00:00Z') }
  const pieces = piecesOf(['staff:a', 'department:7'], day)
  expect(new Set(pieces.filter(({ group }) => group === 'mine').map(({ seat }) => seat))).toEqual(
    new Set(['staff:a']),
  )
  const ofNew = pieces.filter(
    (piece) => piece.seat === 'department:7' && piece.rank === 2 && piece.status === 'new',
  )
  expect(ofNew.map(({ since, before }) => [since, before])).toEqual([
    ['-infinity', day.now.toISOString()],
    [day.now.toISOString(), day.tomorrow.toISOString()],
    [day.tomorrow.toISOString(), 'infinity'],
  ])
})
