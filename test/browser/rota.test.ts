import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildConsole } from '../../commands/console.ts'
import { axeFindings } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { signedIn } from '../support/signed-in.ts'

/* The rota, as a chair plans it on a phone and at a desk in real Chromium. */

vi.setConfig({ testTimeout: 240_000 })

let server: TestServer
let browser: Browser
beforeAll(async () => {
  await buildConsole(() => {})
  server = await startTestServer()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** What a thumb touches on the screen, its width and height where one of them is under 44 px. */
const tooSmall = async (page: Page): Promise<string[]> => {
  const touched = await page.locator('.leading').locator('a, button, input, select, summary').all()
  const boxes = await Promise.all(
    touched.map(async (one) => ({ box: await one.boundingBox(), name: await one.textContent() })),
  )
  return boxes.flatMap(({ box, name }) =>
    box && (box.width < 44 || box.height < 44) ? [`${name} ${box.width} × ${box.height}`] : [],
  )
}

test.each([
  { width: 360, height: 740, name: 'Phạm Văn Nam', successor: 'Bùi Ngọc Anh' },
  { width: 1366, height: 768, name: 'Vũ Quốc Huy', successor: 'Nguyễn Thị Hoa' },
])('A chair plans a shift and hands it over, at $width', async ({ name, successor, ...viewport }) => {
  const context = await signedIn('chu-tich', { browser, server, viewport })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto('/console/leading/rota')
  await page.getByText('Hiện không có ai trực.').or(page.getByText('Đang trực')).waitFor()
  await page.getByLabel('Đơn vị').selectOption({ label: 'Văn phòng HĐND và UBND phường Khương Đình' })
  await page.getByText('Đỗ Mai Lan').first().waitFor()
  await page.getByRole('button', { name: 'Xếp ca trực' }).click()
  const form = page.getByRole('form', { name: 'Xếp ca trực' })
  if (viewport.width === 360) expect(await tooSmall(page)).toEqual([])
  await form.getByLabel('Người trực').selectOption({ label: name })
  await form.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã xếp ca trực.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  if (viewport.width === 360) expect(await tooSmall(page)).toEqual([])
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(wide).toBe(false)
  await page
    .getByRole('button', { name: `Bàn giao: ${name}` })
    .first()
    .click()
  if (viewport.width === 360) expect(await tooSmall(page)).toEqual([])
  const handing = page.getByRole('form', { name: `Bàn giao: ${name}` })
  await handing.getByLabel('Cho ai').selectOption({ label: successor })
  await handing.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã bàn giao ca trực.').waitFor()
  await context.close()
})
