import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite } from '../support/console-site.ts'

/* The rota, as a chair plans it on a phone and at a desk in real Chromium. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

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
  const { page, close } = await site.opened('chu-tich', '/leading/rota', viewport)
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
  await close()
})
