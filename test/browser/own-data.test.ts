import { test, vi } from 'vitest'
import { confirmationCode } from '../../src/tickets/duplicates/confirmation-code.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'

/* What is kept of a resident, on their own page, without a script of ours doing anything for it. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()
const dao = { name: 'Phùng Thị Dao', phone: '0987650123' }

/** What the SMS to the new number says. */
const codeOf = async (reference: string): Promise<string> => {
  const [asked] = await site.server.sql<{ key: string }[]>`
    select q.key from follow_requests q join tickets t on t.id = q.ticket_id where t.reference = ${reference} and q.purpose = 'change'`
  return confirmationCode(site.server.house.secret, { key: asked!.key, channel: 'sms' })
}

test.each([phone, desk])(
  'A resident corrects their name, reads what an erasure takes, and erases, at $width',
  async (viewport) => {
    const { reference, secret } = await site.report(
      `Cống trước số ${viewport.width} phố Khương Đình tắc`,
      dao,
    )
    const context = await site.browser.newContext({ viewport, baseURL: site.server.url })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    await page.goto(`/t/${reference}?s=${secret}`)
    await page.getByText('Thông tin của anh/chị đang được lưu').click()
    await page.getByText('Sửa thông tin của tôi').click()
    await page.getByLabel('Họ tên').fill('Phùng Quỳnh Dao')
    await page.getByText('Xin xóa thông tin của tôi').click()
    await page.getByText('Giữ lại:').waitFor()
    await looksRight(page, 'own-data')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Đã sửa thông tin của anh/chị.').waitFor()
    await page.getByText('Thông tin của anh/chị đang được lưu').click()
    await page.getByText('Phùng Quỳnh Dao').first().waitFor()
    await page.getByText('Sửa thông tin của tôi').click()
    await page.getByLabel('Số điện thoại').fill('0912 000 333')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByRole('heading', { name: 'Số, email mới đang chờ xác nhận' }).waitFor()
    await looksRight(page, 'own-data-change')
    await page.getByLabel('Mã').fill(await codeOf(reference))
    await page.getByRole('button', { name: 'Đổi', exact: true }).click()
    await page.getByText('Đã sửa thông tin của anh/chị.').waitFor()
    await page.getByText('Thông tin của anh/chị đang được lưu').click()
    await page.getByText('0912 000 333').first().waitFor()
    await page.getByText('Xin xóa thông tin của tôi').click()
    await page.getByRole('button', { name: 'Xóa ngay' }).click()
    await page.getByText('Xin đánh dấu vào ô này nếu anh/chị muốn xóa.').first().waitFor()
    await looksRight(page, 'own-data-unsure')
    await page.getByLabel('Tôi hiểu thông tin đã xóa').check()
    await page.getByRole('button', { name: 'Xóa ngay' }).click()
    await page.getByText('Đã xóa thông tin của anh/chị.').waitFor()
    await looksRight(page, 'own-data-erased')
    await context.close()
  },
)
