import { afterEach, describe, expect, test } from 'vitest'
import { hearTime, houseNow, inHouseTime, whenTimeMoves } from '../web/console/house-time.ts'
import { testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'
import { sourcesIn } from './support/sources.ts'

const hour = 3_600_000
/** Hours between this machine's clock and what the screens go by. */
const hoursOff = () => Math.round((houseNow().getTime() - Date.now()) / hour)
const told = (off: number) => hearTime(new Date(Date.now() + off).toUTCString(), Date.now())

describe('The console on a computer whose clock is wrong', () => {
  afterEach(() => told(0))

  test('goes by the time of the server, whether its own is behind or ahead', () => {
    told(6 * hour)
    expect(hoursOff()).toBe(6)
    told(-48 * hour)
    expect(hoursOff()).toBe(-48)
  })

  test('goes by its own again once that is right, and takes seconds on the way for none', () => {
    told(6 * hour)
    told(20_000)
    expect(houseNow().getTime() - Date.now()).toBeLessThan(1_000)
  })

  test('moves what is shown at once, and not again with every answer', () => {
    let moved = 0
    const leave = whenTimeMoves(() => moved++)
    for (const delay of [0, 900, 12_000]) told(6 * hour + delay)
    leave()
    expect([moved, hoursOff()]).toEqual([1, 6])
  })

  test('measures by one clock how long ago it noted something', () => {
    told(6 * hour)
    expect(houseNow().getTime() - inHouseTime(Date.now() - hour).getTime()).toBeLessThan(hour + 60_000)
  })

  test('hears nothing where nothing, or no time, is said', () => {
    told(6 * hour)
    hearTime(null, Date.now())
    hearTime('soon', Date.now())
    expect(hoursOff()).toBe(6)
  })

  test('asks its own clock nowhere but to measure how long something takes', () => {
    const stopwatches = ['house-time', 'api', 'touched', 'notices', 'inbox/age', 'inbox/take-changes']
    const asking = sourcesIn('web/console').filter(
      ({ path, text }) =>
        /\bDate\.now\(\)|new Date\(\)/.test(text) &&
        !stopwatches.some((name) => path.startsWith(`web/console/${name}.`)),
    )
    expect(asking.map(({ path }) => path)).toEqual([])
  })
})

test('Every answer says what time it is by the clock of the house', () =>
  inRollback(async (sql) => {
    const house = await testHouse(sql, { now: mondayAtTen })
    const officer = await makeStaff(sql, { kind: 'economy', communeCode: khuongDinh, roles: ['officer'] })
    const { as } = testApp(house, [officer])
    for (const { headers } of [await as(officer)('GET', '/api/me'), await as(officer)('GET', '/api/nowhere')])
      expect(headers.get('date')).toBe(mondayAtTen.toUTCString())
  }))
