import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { khuongDinh } from '../support/house.ts'
import { openResidentSite, type ResidentSite } from '../support/resident-site.ts'

describe('Back, then Send again,', () => {
  let site: ResidentSite
  beforeAll(async () => {
    site = await openResidentSite()
  })
  afterAll(() => site?.close())

  const write = async (page: Page, text: string) => {
    await page.fill('#text', text)
    await page.selectOption('#provinceCode', '01')
    if (await page.isVisible('[data-communes]')) await page.click('[data-communes]')
    await page.waitForSelector(`#communeCode option[value="${khuongDinh}"]`, { state: 'attached' })
    await page.selectOption('#communeCode', khuongDinh)
  }

  test.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('opens no second ticket %s, and says that it is known', (_, javaScriptEnabled) =>
    site.onPhone(
      async (page) => {
        const text = `Nắp cống ngõ 45 vỡ, ${javaScriptEnabled}`
        await page.goto('/report')
        await write(page, text)
        await page.click('.big')
        await page.waitForSelector('[data-sent]')
        const reference = await page.textContent('.ref')
        while (!/\/report$/.test(page.url())) await page.goBack()
        // What the browser forgot is written again.
        if ((await page.inputValue('#text')) !== text || !(await page.inputValue('#communeCode')))
          await write(page, text)
        await page.click('.big')
        await page.waitForSelector('h1[data-sent] >> text=Phản ánh này đã gửi rồi')
        expect(await page.textContent('.ref')).toBe(reference)
        expect(await site.sql`select from tickets where text = ${text}`).toHaveLength(1)
      },
      { javaScriptEnabled },
    ),
  )

  test('sends where the browser brings the page as it was left, in the middle of sending', () =>
    site.onPhone(async (page) => {
      await page.goto('/report')
      await write(page, 'Đèn đường trước số 9 tắt')
      let answer = () => {}
      await page.route(
        '**/report',
        (route) =>
          new Promise<void>((done) => {
            answer = () => void route.abort().then(done)
          }),
      )
      const begun = page.waitForRequest('**/report')
      await page.click('.big')
      await begun
      await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`)
      const again = page.waitForRequest('**/report')
      await page.click('.big')
      await again
      answer()
    }))
})
