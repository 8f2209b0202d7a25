import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { until } from '../support/until.ts'

/* The screens of leaders, as a chair, a dispatcher and an officer use them in real Chromium. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const staffId = async (name: string) =>
  (await site.server.sql<{ id: string }[]>`select id from staff where name = ${name}`)[0]!.id
const inVietnam = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

test('A chair gives a field, enters an absence with who stands in, and ends it early, on a phone', async () => {
  const { page, close } = await site.opened('chu-tich', '/leading', phone)
  await button(page, 'Giao lĩnh vực: Phạm Văn Nam').click()
  const duty = page.getByRole('form', { name: /Giao lĩnh vực/ })
  await duty.getByLabel('Lĩnh vực').selectOption({ label: 'Rác thải, vệ sinh môi trường' })
  await duty.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã giao lĩnh vực.').waitFor()

  await button(page, 'Giao lĩnh vực: Phạm Văn Nam').click()
  await duty.getByLabel('Lĩnh vực').selectOption({ label: 'Rác thải, vệ sinh môi trường' })
  await duty.getByRole('button', { name: 'Lưu' }).click()
  await duty.getByText('Người này đã giữ lĩnh vực ấy rồi.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')

  await button(page, 'Đặt mức phiếu: Phạm Văn Nam').click()
  await page.getByLabel('Nhiều nhất bao nhiêu phiếu').fill('0')
  await button(page, 'Lưu').click()
  await page.getByText('Giới hạn từ 1 đến 500 phiếu.').waitFor()
  await page.getByLabel('Nhiều nhất bao nhiêu phiếu').fill('25')
  await button(page, 'Lưu').click()
  await page.getByText('0 phiếu đang mở (mức 25)').waitFor()

  await button(page, 'Báo vắng: Nguyễn Thị Hoa').click()
  const absence = page.getByRole('form', { name: /Báo vắng/ })
  await absence.getByLabel('Vắng từ: ngày', { exact: true }).fill(inVietnam(0))
  await absence.getByLabel('Vắng từ: giờ').fill('0h')
  const back = absence.getByLabel('Đi làm lại lúc: ngày', { exact: true })
  await back.fill(inVietnam(-1))
  await absence.getByLabel('Người làm thay').selectOption({ label: 'Phạm Văn Nam' })
  await absence.getByRole('button', { name: 'Lưu' }).click()
  await absence.getByText('Lúc về phải sau lúc đi.').waitFor()
  await absence.getByRole('button', { name: 'Chọn trong lịch: Đi làm lại lúc' }).click()
  const month = page.getByRole('dialog', { name: /Chọn trong lịch/ })
  await month.locator(`[data-day="${inVietnam(-1)}"]:focus`).waitFor()
  expect(await axeFindings(page)).toEqual([])
  for (let day = 0; day < 4; day++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await month.waitFor({ state: 'hidden' })
  expect(await back.inputValue()).toBe(inVietnam(3).split('-').reverse().join('/'))
  await absence.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã ghi kỳ vắng.').waitFor()
  await page
    .getByText(/Phạm Văn Nam làm thay/)
    .first()
    .waitFor()
  expect(await axeFindings(page)).toEqual([])
  const [hoa, nam] = [await staffId('Nguyễn Thị Hoa'), await staffId('Phạm Văn Nam')]
  const [held] = await site.server.sql`select substitute_id from duties where staff_id = ${hoa}`
  expect(held!.substituteId).toBe(nam)

  await button(page, 'Đã đi làm lại: Nguyễn Thị Hoa').click()
  await button(page, 'Chắc chắn?').click()
  await page.getByText('Hôm nay không có ai vắng.').waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
  await close()
})

test('A chair writes a rule, tries where a report goes by it, and retires it', async () => {
  const { page, close } = await site.opened('chu-tich', '/leading/rules')
  await button(page, 'Thêm quy tắc').click()
  const form = page.getByRole('form', { name: 'Thêm quy tắc' })
  await form.getByLabel('Lĩnh vực').selectOption({ label: 'Tiếng ồn, karaoke' })
  await form.getByRole('textbox', { name: 'Căn cứ' }).fill('Quyết định thử của phường')
  await form.getByRole('button', { name: 'Lưu' }).click()
  await form.getByText(/Xin nêu đúng một trong hai/).waitFor()
  const office = await form
    .getByRole('option', { name: /^Văn phòng HĐND/ })
    .first()
    .textContent()
  await form.getByLabel('Chuyển đến').selectOption({ label: office! })
  await form.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã thêm quy tắc').waitFor()

  // The process hears of the rule by its event, a moment later.
  await page.getByLabel('Nội dung phản ánh').fill('Quán nhậu hát karaoke ầm ĩ tới nửa đêm, không ai ngủ được')
  await until(async () => {
    await button(page, 'Xem thử').click()
    await page.locator('.outcome').waitFor()
    return (await page.locator('.outcome').textContent())!.includes('Quyết định thử của phường')
  }, 60)
  expect(await page.locator('.outcome').textContent()).toContain(office!)
  expect(await axeFindings(page)).toEqual([])

  await button(page, /^Ngừng áp dụng/).click()
  await button(page, 'Chắc chắn?').click()
  await page.getByText('Chưa có quy tắc riêng nào').waitFor()
  await close()
})

test('A dispatcher swaps a day and plans a target; a chair reads both and may change neither', async () => {
  const { page, close } = await site.opened('dieu-phoi', '/leading/calendar')
  await page.locator(`[data-date="${inVietnam(0).slice(0, 4)}-03-09"]`).click()
  await page.getByLabel('Tên ngày').fill('Ngày truyền thống')
  await button(page, 'Lưu').click()
  await page.getByText('Xin viết nội dung này.').waitFor()
  await page.getByRole('textbox', { name: 'Căn cứ' }).fill('Quyết định thử')
  await button(page, 'Lưu').click()
  await page.getByText('Đã sửa lịch').waitFor()
  await page.getByText(/Đã tính lại \d+ phiếu/).waitFor()
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('link', { name: 'Thời hạn' }).click()
  await button(page, /^Đặt riêng cho tỉnh, thành phố: Mọi lĩnh vực · Gấp/).click()
  await page.getByLabel('Trả lời trong: Số').fill('900')
  await page.getByRole('textbox', { name: 'Căn cứ' }).fill('Quyết định thử')
  await button(page, 'Lưu').click()
  await page.getByText(/Thời hạn quá dài/).waitFor()
  await page.getByLabel('Trả lời trong: Số').fill('3')
  await page.getByRole('textbox', { name: /Có hiệu lực từ ngày/ }).fill(inVietnam(10))
  await button(page, 'Lưu').click()
  await page.getByText('Đã lưu thời hạn.').waitFor()
  await page.getByText(/Sẽ đổi từ/).waitFor()
  expect(await axeFindings(page)).toEqual([])

  const emergencies = page.locator('section', { has: page.getByRole('heading', { name: 'Khẩn cấp' }) })
  const emergency = emergencies.getByRole('button', { name: /^(Đặt riêng cho tỉnh|Đổi thời hạn)/ }).first()
  await emergency.click()
  const rings = 'Chưa ai nhận thì báo cấp trên sau'
  await page.getByLabel(`${rings}: Đơn vị tính`).selectOption('minutes')
  await page.getByLabel(`${rings}: Số`).fill('7')
  await page.getByRole('textbox', { name: 'Căn cứ' }).fill('Quyết định thử')
  await button(page, 'Lưu').click()
  await emergencies.getByText(`${rings} 7 phút`).first().waitFor()
  await emergencies
    .getByRole('button', { name: /^Đổi thời hạn/ })
    .first()
    .click()
  expect(await page.getByLabel(`${rings}: Số`).inputValue()).toBe('7')
  await page.getByLabel('Trả lời trong: Số').fill('5')
  await page.getByRole('textbox', { name: 'Căn cứ' }).fill('Quyết định thử khác')
  await button(page, 'Lưu').click()
  await emergencies.getByText('Quyết định thử khác').first().waitFor()
  await emergencies.getByText(`${rings} 7 phút`).first().waitFor()
  await close()

  const chair = await site.opened('chu-tich', '/leading/targets', phone)
  await chair.page.getByText(/Sẽ đổi từ/).waitFor()
  expect(await button(chair.page, /Đổi thời hạn|Đặt riêng|Hủy thay đổi/).count()).toBe(0)
  await chair.page.getByRole('link', { name: 'Lịch làm việc' }).click()
  await chair.page.getByText('Ngày truyền thống', { exact: true }).waitFor()
  expect(await chair.page.locator('[data-date]').count()).toBe(0)
  expect(await axeFindings(chair.page)).toEqual([])
  await chair.close()
})

test('An officer sees the people of her department and enters her own absence, nobody else’s', async () => {
  const { page, close } = await site.opened('van-hoa', '/leading', phone)
  await button(page, 'Báo tôi vắng: Bùi Ngọc Anh').click()
  await button(page, 'Lưu').click()
  await page.getByText('Đã ghi kỳ vắng.').waitFor()
  await page.getByText('Sẽ vắng').waitFor()
  expect(await page.getByRole('region', { name: /^Phòng/ }).count()).toBe(1)
  expect(await button(page, /Giao lĩnh vực|Ngừng giao|Sửa thông tin|Thêm đơn vị/).count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await close()
})

test('A chair says when people are received, with the grounds, and goes back to what holds more widely, on a phone', async () => {
  const { page, close } = await site.opened('chu-tich', '/leading/texts', phone)
  const fits = async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
    expect(await axeFindings(page)).toEqual([])
  }
  await button(page, 'Sửa: Giờ tiếp dân').click()
  const form = page.getByRole('form', { name: 'Sửa: Giờ tiếp dân' })
  await form.getByLabel('Nội dung').fill('Thứ Ba, thứ Năm, 8 giờ đến 11 giờ')
  await button(page, 'Lưu').click()
  await form.getByText('Xin viết nội dung này.').waitFor()
  await form.getByRole('textbox', { name: 'Căn cứ' }).fill('Thông báo 5/TB-UBND')
  await fits()
  await button(page, 'Lưu').click()
  await page.getByText('Đã lưu; áp dụng từ bây giờ.').waitFor()
  await page.getByText(/Thông báo 5\/TB-UBND/).waitFor()

  await button(page, 'Sửa: Đã làm xong').click()
  const template = page.getByRole('form', { name: 'Sửa: Đã làm xong' })
  await template.getByLabel('Nội dung').fill('Đã xong.')
  await template.getByRole('textbox', { name: 'Căn cứ' }).fill('x')
  await button(page, 'Lưu').click()
  await template.getByText(/phải có chỗ để điền \[việc đã làm\]/).waitFor()
  await fits()
  await template.getByRole('button', { name: 'Thôi' }).click()

  await button(page, 'Về nội dung chung: Giờ tiếp dân').click()
  await page.getByRole('textbox', { name: 'Căn cứ' }).fill('Như toàn thành phố')
  await button(page, 'Lưu').click()
  await page.getByText('Nội dung trước đây (1)').click()
  await page.getByText(/Như toàn thành phố/).waitFor()
  await fits()
  await close()
})

test.each([phone, desk])(
  'A chair renames a department, is asked what that rests on, and reads how it was called before, at $width',
  async (viewport) => {
    const { page, close } = await site.opened('chu-tich', '/leading', viewport)
    const was = (await page.getByRole('region', { name: /^Ban Chỉ huy quân sự/ }).getAttribute('aria-label'))!
    const name = `Ban Chỉ huy quân sự phường, tên mới ${viewport.width}`
    await button(page, `Sửa thông tin: ${was}`).click()
    const form = page.getByRole('form', { name: 'Sửa thông tin' })
    await form.getByLabel('Tên đơn vị').fill(name)
    await form.getByRole('button', { name: 'Lưu' }).click()
    await form.getByText('Xin ghi căn cứ đổi tên').waitFor()
    await form.getByLabel('Căn cứ đổi tên').fill('Nghị quyết 12/NQ-HĐND')
    await looksRight(page, 'renaming')
    await form.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Đã lưu thông tin đơn vị.').waitFor()

    await button(page, `Sửa thông tin: ${name}`).click()
    await form.getByText(/^Tên trước đây/).click()
    const past = form.getByRole('listitem').first()
    await past.waitFor()
    expect(await past.textContent()).toContain(was)
    expect(await past.textContent()).toContain('Hoàng Văn Sơn · Nghị quyết 12/NQ-HĐND')
    await looksRight(page, 'former-names')
    await close()
  },
)

test.each([phone, desk])(
  'A chair declares what many report, tells what is new, and closes it, at $width',
  async (viewport) => {
    const title = `Đèn đường phố Khương Đình tắt (${viewport.width})`
    const { page, close } = await site.opened('chu-tich', '/incidents/new?category=street-light', viewport)
    const form = page.getByRole('form', { name: 'Việc gì, ở đâu' })
    await form.getByLabel('Gọi là gì').fill(title)
    await form.getByLabel('Đã biết gì').fill('Trạm điện hỏng, ông Ba số 0912 345 678 biết rõ')
    await form.getByLabel('Chỉ những đường, ngõ, thôn này').fill('phố Khương Đình')
    await looksRight(page, 'incident-declaring')
    await form.getByRole('button', { name: 'Công bố' }).click()
    await form.getByText(/0912 345 678.*có thể dẫn đến một người/).waitFor()
    await form.getByLabel('Đã biết gì').fill('Trạm điện hỏng từ 6 giờ, thợ đang sửa.')
    await form.getByRole('button', { name: 'Công bố' }).click()
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText('Đọc cho người gọi').waitFor()
    await button(page, 'Báo tin mới').click()
    await page.getByLabel('Đã biết gì').fill('Đã thay cầu dao, còn chờ thử tải.')
    await looksRight(page, 'incident-updating')
    await button(page, 'Báo cho mọi người đã ghép').click()
    await page.getByText('Đã báo tin mới.').waitFor()
    await page.getByRole('list').getByText('Đã thay cầu dao, còn chờ thử tải.').waitFor()
    await looksRight(page, 'incident')
    await button(page, 'Kết thúc sự cố').click()
    await page.getByLabel('Trả lời mọi người').fill('Đèn đã sáng lại.')
    await button(page, 'Kết thúc và trả lời').click()
    await page.getByText('Đã kết thúc; các phiếu đang được trả lời.').waitFor()
    await page.getByRole('link', { name: 'Tất cả sự cố' }).click()
    await page.getByRole('link', { name: title }).waitFor()
    await looksRight(page, 'incidents')
    await close()
  },
)
