import { expect, test, vi } from 'vitest'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'

/* Who reported: a hint, until somebody says what they need it for; the log of who looked, and for how long it is all kept. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()
const dao = { name: 'Phùng Thị Dao', phone: '0987650123' }

test.each([phone, desk])(
  'An officer calls with one press, asks for more with a reason, and both stand in the history and the log, at $width',
  async (viewport) => {
    const { id, reference } = await site.report(`Nắp cống trước số ${viewport.width} phố Khương Đình vỡ`, dao)
    const { page, close } = await site.opened('kinh-te', `/tickets/${id}`, viewport)
    await page.getByText('•••123').waitFor()
    expect(await page.content()).not.toContain('0987')
    await looksRight(page, 'masked')
    await page.getByRole('button', { name: 'Gọi cho người gửi' }).click()
    await page.getByRole('link', { name: '0987 650 123' }).waitFor()
    await page.getByText('của người phản ánh: liên hệ để xử lý').waitFor()
    await page.getByRole('button', { name: 'Xem thông tin người gửi' }).click()
    const form = page.getByRole('form', { name: 'Xem thông tin người gửi' })
    await form.getByLabel('Để làm gì').selectOption({ label: 'Xác minh nội dung' })
    await form.getByLabel('Nói rõ thêm').fill('Hẹn giờ ra hiện trường')
    await looksRight(page, 'asking')
    await form.getByRole('button', { name: 'Xem', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByText('Hẹn giờ ra hiện trường').waitFor()
    await looksRight(page, 'shown')
    await close()

    const log = await site.opened('quan-tri', '/leading/reads', viewport)
    await log.page.getByLabel('Mã phản ánh', { exact: true }).fill(reference)
    const lines = log.page.getByRole('listitem').filter({ hasText: 'Xem người gửi' })
    await lines.filter({ hasText: reference }).nth(1).waitFor()
    await lines.filter({ hasNotText: reference }).first().waitFor({ state: 'detached' })
    expect(await lines.first().textContent()).toContain('Hẹn giờ ra hiện trường')
    await looksRight(log.page, 'log')
    await log.page.goto('/console/leading/retention')
    const spam = log.page.getByRole('listitem').filter({ hasText: 'Tin rác:' })
    await spam.getByRole('button', { name: 'Sửa' }).click()
    await spam.getByLabel('Số năm').fill('1')
    await spam.getByLabel('Căn cứ').fill('Danh mục hồ sơ của tỉnh')
    await spam.getByRole('button', { name: 'Lưu', exact: true }).click()
    await spam.getByText('Số năm lưu từ 2 đến 70').waitFor()
    await looksRight(log.page, 'years')
    const years = String((viewport.width % 50) + 3)
    await spam.getByLabel('Số năm').fill(years)
    await spam.getByRole('button', { name: 'Lưu', exact: true }).click()
    await spam.getByText(`${years} năm`).waitFor()
    await log.page.getByText('Không có hồ sơ nào hết thời hạn').waitFor()
    await looksRight(log.page, 'retention')
    await log.close()
  },
)
