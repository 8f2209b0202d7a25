import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isProven, workFirst } from '../../src/platform/limits/proof.ts'
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
    if (await page.isHidden('#provinceCode')) await page.click('text=Chọn trong danh sách')
    await page.selectOption('#provinceCode', '01')
    if (await page.isVisible('[data-communes]')) await page.click('[data-communes]')
    await page.waitForSelector(`#communeCode option[value="${khuongDinh}"]`, { state: 'attached' })
    await page.selectOption('#communeCode', khuongDinh)
  }

  /** From now on every report from here takes work first. */
  const askForWork = () => {
    const { house, sql } = site
    const proving = () => ({ db: sql, secret: house.secret, now: house.clock() })
    const mustHaveWorked = async (proof: string | undefined) => {
      if (!(await isProven(proving(), proof))) throw await workFirst(proving())
    }
    Object.assign(house, { mustHaveWorked })
    return () => Object.assign(house, { mustHaveWorked: undefined })
  }

  test.each([
    ['does the work that a busy network is asked for by itself, and opens one ticket', true],
    ['is told without scripts what else to do, and keeps what was typed', false],
  ])('%s', (_, javaScriptEnabled) =>
    site.onPhone(
      async (page) => {
        const refused: string[] = []
        page.on('console', (message) => {
          if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
        })
        const stop = askForWork()
        try {
          const text = `Cành cây gãy đầu ngõ 45, ${javaScriptEnabled}`
          await page.goto('/report')
          await write(page, text)
          await page.click('.big')
          if (javaScriptEnabled) await page.waitForURL(/\/t\//)
          else {
            await page.waitForSelector('form[data-challenge]')
            expect(await page.textContent('main')).toContain('gọi tới tổng đài')
            expect(await page.inputValue('input[name=text]')).toBe(text)
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
            if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/prove.png` })
            stop()
            await page.click('.big')
            await page.waitForURL(/\/t\//)
          }
          const tickets = await site.sql`select id from tickets where text = ${text}`
          expect(tickets).toHaveLength(1)
          expect(refused).toEqual([])
        } finally {
          stop()
        }
      },
      { javaScriptEnabled },
    ),
  )

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
