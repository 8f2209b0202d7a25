import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite } from '../support/console-site.ts'
import { tooSmall } from '../support/too-small.ts'

/* The rota, as a chair plans it on a phone and at a desk in real Chromium, and what an operation centre reads of units without people. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

const fitsThumbs = (page: Page) => {
  const touched = page.locator('.leading').locator('a, button, input, select, summary')
  return expect.poll(() => tooSmall(touched, { width: 44, height: 44 })).toEqual([])
}

test.each([
  { width: 360, height: 740, name: 'Phạm Văn Nam', successor: 'Bùi Ngọc Anh' },
  { width: 1366, height: 768, name: 'Vũ Quốc Huy', successor: 'Nguyễn Thị Hoa' },
])('A chair plans a shift and hands it over, at $width', async ({ name, successor, ...viewport }) => {
  const { page, close } = await site.opened('chu-tich', '/leading/rota', viewport)
  await page.getByText('Hiện không có ai trực.').or(page.getByText('Đang trực')).waitFor()
  await page.getByLabel('Đơn vị').selectOption({ label: 'Văn phòng HĐND và UBND phường Khương Đình' })
  // The rota that was shown before stands until this one is there.
  await page.getByRole('heading', { name: 'Văn phòng HĐND và UBND phường Khương Đình' }).waitFor()
  await page.getByText('Đỗ Mai Lan').first().waitFor()
  await page.getByRole('button', { name: 'Xếp ca trực' }).click()
  const form = page.getByRole('form', { name: 'Xếp ca trực' })
  if (viewport.width === 360) await fitsThumbs(page)
  // The people of the demo left no number, and an alarm would reach them by mail alone.
  await form.getByLabel('Người trực').selectOption({ label: `${name} (chưa có số điện thoại)` })
  await form.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã xếp ca trực.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  if (viewport.width === 360) await fitsThumbs(page)
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(wide).toBe(false)
  await page
    .getByRole('button', { name: `Bàn giao: ${name}` })
    .first()
    .click()
  if (viewport.width === 360) await fitsThumbs(page)
  const handing = page.getByRole('form', { name: `Bàn giao: ${name}` })
  await handing.getByLabel('Cho ai').selectOption({ label: `${successor} (chưa có số điện thoại)` })
  await handing.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã bàn giao ca trực.').waitFor()
  await close()
})

const complain = async () => {
  const sent = await fetch(`${site.server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      text: 'Tôi khiếu nại quyết định xử phạt số 15 của Chủ tịch UBND phường, quyết định này sai',
      communeCode: '00367',
      consent: false,
    }),
  })
  const { reference } = (await sent.json()) as { reference: string }
  const [unit] = await site.server.sql<{ name: string }[]>`
    select d.name from departments d join tickets t on t.department_id = d.id where t.reference = ${reference}`
  return unit!.name
}

test.each([
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
])(
  'The centre reads on every page for leaders which unit holds a ticket and has nobody, at $width',
  async (viewport) => {
    const unit = await complain()
    const { page, close } = await site.opened('dieu-phoi', '/leading/rota', viewport)
    const banner = page.getByRole('status').filter({ hasText: unit })
    await banner.waitFor()
    await banner.locator('summary').click()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
    if (viewport.width === 360) await fitsThumbs(page)
    await banner.getByRole('link').click()
    await page.waitForURL('**/leading/people')
    await banner.waitFor()
    await close()
  },
)

test.each([
  { login: 'quan-tri-tinh', width: 360, height: 740 },
  { login: 'chu-tich', width: 1366, height: 768 },
])(
  'Who plans a rota reads on the first screen what is missing in it: $login, at $width',
  async ({ login, ...viewport }) => {
    const { page, close } = await site.opened(login, '/', viewport)
    const banner = page.getByRole('status').filter({ hasText: 'lịch trực 7 ngày tới còn thiếu' })
    await banner.locator('summary').click()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
    if (viewport.width === 360)
      await expect.poll(() => tooSmall(banner.locator('a, summary'), { width: 44, height: 44 })).toEqual([])
    await banner.getByRole('link', { name: 'Xem lịch trực' }).click()
    await page.waitForURL('**/leading/rota')
    await close()
  },
)
