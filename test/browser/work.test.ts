import { expect, test, vi } from 'vitest'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { until } from '../support/until.ts'

/* The first screen of whoever works here: what needs them now, where it lies, and the ways on. */

vi.setConfig({ testTimeout: 90_000 })

const site = consoleSite()

const statusOf = async (id: number) => {
  const [row] = await site.server.sql<{ status: string }[]>`select status from tickets where id = ${id}`
  return row!.status
}

test('An emergency stands first with its own clock, and one button takes it in hand', async () => {
  await site.report('Rác để đầy đầu ngõ 120 cả tuần chưa ai dọn')
  const { id } = await site.report(
    'Dây điện đứt chạm mặt đường trước cổng trường, tia lửa bắn ra, nguy hiểm đến tính mạng',
  )
  const { page, close } = await site.opened('kinh-te', '/')
  const alarm = page.locator('.alarm-card', { hasText: 'Dây điện đứt' })
  await alarm.waitFor()
  const clock = () => alarm.locator('.alarm-clock b').textContent()
  const before = await clock()
  await until(async () => (await clock()) !== before)
  await looksRight(page, 'work')
  await alarm.getByRole('button', { name: 'Tiếp nhận' }).click()
  await alarm.getByText('Đang xử lý').waitFor()
  expect(await statusOf(id)).toBe('accepted')
  await close()
})

test('By keyboard alone one walks the rows, opens a ticket, comes back, and finds from anywhere', async () => {
  const first = await site.report('Đèn đường phố Khương Đình số 20 tắt ba hôm nay')
  const { page, close } = await site.opened('kinh-te', '/')
  const row = page.locator(`[data-ticket="${first.id}"]`)
  await row.waitFor()
  for (let i = 0; i < 30 && !(await row.evaluate((one) => one === one.ownerDocument.activeElement)); i++)
    await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('.ticket', { hasText: 'Đèn đường phố Khương Đình số 20' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Việc cần anh/chị bây giờ' }).waitFor()

  await page.goto('/console/preferences')
  await page.getByRole('heading', { name: 'Tùy chọn của tôi' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('den duong pho khuong dinh so 20')
  await page.keyboard.press('Enter')
  await page.locator('.row', { hasText: 'Đèn đường phố Khương Đình số 20' }).waitFor()
  await close()
})

test('It is right at night too, on a phone as on a desk, for an officer, the chair and an operator', async () => {
  await site.report('Ổ gà sâu trước cổng chợ Khương Đình')
  for (const viewport of [desk, phone])
    for (const who of ['kinh-te', 'chu-tich', 'tong-dai', 'quan-tri']) {
      const { page, close } = await site.opened(who, '/', viewport)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.locator('.work-summary').waitFor()
      await page.locator('.numbers').waitFor()
      expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark')
      await looksRight(page, `work-${who}-dark`)
      await close()
    }
})
