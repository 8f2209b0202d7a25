import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { consoleSite, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { until } from '../support/until.ts'

/* What is saved while there is no network, and is not of those acts that are kept and sent by themselves. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

const away = /^Chưa nối được tới máy chủ\./
const cut = (page: Page) => page.context().setOffline(true)
const mend = (page: Page) => page.context().setOffline(false)

test('A form of the house says at once that there is no network, keeps what is typed, and saves it afterwards', async () => {
  const { page, close } = await site.opened('chu-tich', '/leading/people')
  await page.getByRole('button', { name: 'Đặt mức phiếu: Phạm Văn Nam' }).click()
  const form = page.locator('form.edit-form')
  await cut(page)
  await form.getByRole('spinbutton').fill('17')
  await form.getByRole('button', { name: 'Lưu' }).click()
  await form.getByText(away).waitFor()
  expect(await form.locator('[data-loading]').count()).toBe(0)
  expect(await form.getByRole('spinbutton').inputValue()).toBe('17')
  await looksRight(page, 'no-network-form')
  await mend(page)
  await form.getByRole('button', { name: 'Lưu' }).click()
  await form.waitFor({ state: 'detached' })
  const [{ limit }] = (await site.server.sql`
    select load_limit as limit from staff where name = 'Phạm Văn Nam'`) as unknown as [{ limit: number }]
  expect(limit).toBe(17)
  await close()
})

test('What one press would have ended goes on, and the screen says why', async () => {
  const { page, close } = await site.opened('quan-tri-tinh', '/leading/accounts')
  await page.getByRole('button', { name: 'Nơi đang đăng nhập: Mai Thu Cúc' }).click()
  const everywhere = page.getByRole('button', { name: 'Đăng xuất mọi nơi' })
  await everywhere.waitFor()
  await cut(page)
  await everywhere.click()
  await page.getByText(away).waitFor()
  await close()
})

test('A saved view that cannot be saved or removed says so, and its name stands', async () => {
  const { page, close } = await site.opened('kinh-te', '/tickets?status=new')
  await page.getByRole('button', { name: 'Lưu danh sách này' }).click()
  await cut(page)
  const name = page.getByLabel('Tên danh sách')
  await name.fill('Chưa ai nhận')
  await page.keyboard.press('Enter')
  await page.getByText(away).waitFor()
  expect(await name.inputValue()).toBe('Chưa ai nhận')
  await mend(page)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '★ Chưa ai nhận' }).waitFor()
  await cut(page)
  await page.getByRole('button', { name: /^Bỏ danh sách đã lưu/ }).click()
  await page.getByText(away).waitFor()
  await looksRight(page, 'no-network-view')
  await close()
})

test('Several tickets at once: none of the rest is tried, what was chosen and why stays, and one press goes on', async () => {
  const reports = await Promise.all(
    [61, 63, 65].map((number) => site.report(`Ổ gà trước số ${number} phố Khương Đình`)),
  )
  const { page, close } = await site.opened('kinh-te', '/tickets', phone)
  for (const { id } of reports) {
    await page.locator(`[data-ticket="${id}"]`).focus()
    await page.keyboard.press('x')
  }
  await cut(page)
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await page.getByText('Không nối được tới máy chủ: 3 phiếu chưa làm.').waitFor()
  expect(await page.locator('.bulk-lines li').count()).toBe(0)
  await looksRight(page, 'no-network-bulk')
  await mend(page)
  await page.getByRole('button', { name: 'Làm tiếp 3 phiếu' }).click()
  await page.getByText('Đã tiếp nhận 3/3 phiếu.').waitFor()
  const ids = reports.map(({ id }) => id)
  await until(async () => {
    const rows = await site.server.sql`select status from tickets where id in ${site.server.sql(ids)}`
    return rows.every(({ status }) => status === 'accepted')
  })
  await close()
})

test('Whoever signs out without a network is not let in again by opening the console, and the sign-in ends', async () => {
  const { page, close } = await site.opened('van-phong', '/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)')
  await cut(page)
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
  await mend(page)
  await page.goto('/console')
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
  await until(async () => (await page.request.get('/api/me')).status() === 401)
  await close()
})
