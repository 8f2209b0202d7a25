import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desk, phone } from '../support/console-site.ts'
import { khuongDinh } from '../support/house.ts'
import { looksRight } from '../support/looks-right.ts'
import { openResidentSite, type ResidentSite } from '../support/resident-site.ts'

let site: ResidentSite
beforeAll(async () => {
  site = await openResidentSite()
})
afterAll(() => site?.close())

/** A desk at 400 % is as narrow. */
const narrowest = { width: 320, height: 256 }

describe('Every page', () => {
  test.each([
    ['light', 'vi', phone],
    ['light', 'en', desk],
    ['dark', 'vi', narrowest],
    ['dark', 'en', desk],
  ] as const)('by %s in %s is to be read, and none is wider than its screen', (colorScheme, lang, viewport) =>
    site.onPhone(
      async (page) => {
        for (const path of [
          '/',
          '/report',
          '/track',
          '/track/number',
          '/track/number/x',
          '/reports',
          '/offline',
          '/t/KH7T-M3RA',
        ]) {
          await page.goto(`${path}?lang=${lang}`)
          await looksRight(page, `${colorScheme}${path.replaceAll('/', '-')}`)
        }
        await page.goto('/report')
        await page.click('.big')
        await page.waitForSelector('.problems')
        await looksRight(page, `${colorScheme}-problems`)
        await page.fill('#text', `Tôi khiếu nại quyết định thu hồi đất của Chủ tịch phường, ${colorScheme}`)
        await page.fill('#find', 'khuong dinh')
        await page.click('[role=option] >> nth=0')
        expect(await page.inputValue('#communeCode')).toBe(khuongDinh)
        await page.click('.big')
        await page.waitForSelector('[data-sent]')
        await looksRight(page, `${colorScheme}-thanks`)
        await page.click('.big')
        await page.waitForSelector('.state')
        await looksRight(page, `${colorScheme}-own`)
      },
      { colorScheme, viewport },
    ),
  )
})

test('What stands in one line of a filter is equally tall', () =>
  site.onPhone(
    async (page) => {
      for (const path of ['/reports', `/units/${khuongDinh}`]) {
        await page.goto(path)
        const heights = page.locator('form.row > .field :is(select, button)')
        const drawn = await heights.evaluateAll((all) =>
          all.map((one) => (one as unknown as { offsetHeight: number }).offsetHeight),
        )
        expect([path, drawn]).toEqual([path, [drawn[0], drawn[0]]])
      }
    },
    { viewport: desk },
  ))
