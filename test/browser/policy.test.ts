import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { consoleSite, desk, phone } from '../support/console-site.ts'

const site = consoleSite()

/** What the browser refuses to run, show or fetch on this page, as it says so itself. */
const refusedOn = async (page: Page): Promise<string[]> => {
  const refused: string[] = []
  await page.exposeFunction('tellRefused', (what: string) => void refused.push(what))
  await page.addInitScript(`addEventListener('securitypolicyviolation', (e) =>
    tellRefused([location.pathname, e.violatedDirective, e.blockedURI, e.sourceFile, e.lineNumber].join(' ')))`)
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
  })
  return refused
}

test('no page of residents and no alarm page asks for what its policy refuses', async () => {
  const { reference, secret } = await site.report('Cây đổ chắn ngang ngõ 45, xe máy không qua được')
  const page = await site.browser.newPage({ viewport: phone, baseURL: site.server.url })
  const refused = await refusedOn(page)
  for (const path of [
    '/',
    '/report',
    '/track',
    '/reports',
    `/t/${reference}?s=${secret}`,
    '/a/1?k=x',
    '/no-such-page',
  ]) {
    await page.goto(path)
    await page.locator('h1').first().waitFor()
    // The style of the page applies: its body is not the browser's own white.
    expect([path, await page.evaluate('getComputedStyle(document.body).backgroundColor')]).toEqual([
      path,
      'rgb(251, 247, 240)',
    ])
  }
  expect(refused).toEqual([])
  await page.close()
}, 120_000)

test('no screen of the console and not the API page asks for what its policy refuses', async () => {
  const { id } = await site.report('Nước thải chảy ra ngõ 45 rất hôi, mấy hôm nay')
  for (const viewport of [desk, phone]) {
    const opened = await site.opened('chu-tich', '/', viewport)
    const refused = await refusedOn(opened.page)
    for (const path of [
      '/console',
      `/console/tickets/${id}`,
      '/console/call',
      '/console/outbox',
      '/console/preferences',
      '/docs',
    ]) {
      await opened.page.goto(path)
      await opened.page.locator('main').first().waitFor()
      const loading = opened.page.getByText('Đang tải')
      await expect.poll(() => loading.count(), { timeout: 60_000 }).toBe(0)
    }
    await opened.page.goto('/console')
    await opened.page.locator('main').first().waitFor()
    const brand = await opened.page.evaluate(
      "getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-brand-8').trim()",
    )
    expect(brand).toBe('#0b5d4b')
    expect(refused).toEqual([])
    await opened.close()
  }
}, 240_000)

test.each([
  [null, 'rgb(16, 24, 21)'],
  ['light', 'rgb(243, 246, 244)'],
])(
  'at night the console is dark before its scripts have run, unless somebody chose %s',
  async (chosen, ground) => {
    const page = await site.browser.newPage({ colorScheme: 'dark', baseURL: site.server.url })
    await page.addInitScript((kept) => kept && localStorage.setItem('lang-nghe.scheme', kept), chosen)
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto('/console')
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(ground)
    await page.close()
  },
)
