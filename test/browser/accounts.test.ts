import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { demoDomain } from '../../db/demo-mail.ts'
import { demoPassword } from '../../db/seed/demo.ts'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'

/* Who gets in, kept by an administrator on a phone and at a desk. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

/** Nothing scrolls sideways, nothing to touch is small, and nothing is out of reach of who does not see it. */
const fits = async (page: Page) => {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
  }
  expect(await axeFindings(page)).toEqual([])
}

test('An administrator invites somebody, who is found at once among those without a password', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/accounts', phone)
  await page.getByText('Nguyễn Thị Hoa').waitFor()
  await fits(page)
  await page.getByRole('button', { name: 'Mời cán bộ' }).click()
  const form = page.getByRole('form', { name: 'Mời cán bộ' })
  await form.getByRole('button', { name: 'Gửi thư mời' }).click()
  await form.getByText('Xin viết nội dung này.').waitFor()
  await fits(page)

  await form.getByLabel('Họ và tên').fill('Lê Thu Hằng')
  await form.getByLabel('Email công vụ').fill('hang@test.example')
  await form.getByLabel('Thuộc xã, phường').fill('khuong dinh')
  await page
    .getByRole('option', { name: /Khương Đình/ })
    .first()
    .click()
  await form.getByRole('combobox', { name: 'Đơn vị' }).click()
  await page
    .getByRole('option', { name: /Kinh tế/ })
    .first()
    .click()
  await form.getByRole('button', { name: 'Gửi thư mời' }).click()
  await page.getByText('Đã gửi thư mời.').waitFor()
  await page.getByLabel('Tình trạng').selectOption({ label: 'Chưa đặt mật khẩu' })
  await page.getByText('hang@test.example').waitFor()
  await close()
})

test('locks an account with a reason, after the open tickets were asked about, and opens it again', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/accounts', desk)
  await page.getByLabel('Tìm theo tên hoặc email').fill('pham van nam')
  await page.getByRole('button', { name: 'Khóa tài khoản: Phạm Văn Nam' }).click()
  const form = page.getByRole('form', { name: /^Khóa tài khoản/ })
  await form.getByLabel(/^Lý do/).fill('Mất điện thoại công vụ')
  await fits(page)
  await form.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await page.getByText('Đã khóa tài khoản.').waitFor()
  await page.getByLabel('Tình trạng').selectOption({ label: 'Bị khóa' })
  await page.getByText(/Mất điện thoại công vụ/).waitFor()
  await page.getByRole('button', { name: 'Mở khóa: Phạm Văn Nam' }).click()
  await page.getByText(/Đã mở khóa/).waitFor()
  await close()
})

test('everybody sees where they are signed in, and ends it there', async () => {
  const { page, close } = await site.opened('kinh-te', '/preferences', phone)
  await page.getByRole('heading', { name: 'Nơi đang đăng nhập' }).waitFor()
  // What stands above has its height before a button below it is pressed.
  await page.getByText('Ngoài mật khẩu').waitFor()
  await page
    .getByRole('button', { name: /^Đăng xuất nơi này/ })
    .first()
    .waitFor()
  await fits(page)
  await page.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click()
  await page.getByRole('heading', { name: 'Đăng nhập bàn làm việc' }).waitFor()
  await close()
})

test('An administrator tries a file of staff, mends what is wrong in it, and takes it in as shown', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/accounts', phone)
  await page.getByRole('button', { name: 'Nhập từ tệp' }).click()
  const form = page.getByRole('form', { name: 'Nhập từ tệp' })
  const choose = (line: string) =>
    form.getByLabel('Tệp CSV (UTF-8)').setInputFiles({
      name: 'can-bo.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Họ và tên;Email;Đơn vị;Xã, phường;Vai trò\n${line}\n`),
    })
  await choose('Vũ Minh Anh;minh-anh@test.example;Phòng Không Có;Khương Đình;Cán bộ')
  await form.getByRole('button', { name: 'Xem thử' }).click()
  await form.getByText(/Không có đơn vị “Phòng Không Có”/).waitFor()
  await fits(page)
  await choose('Vũ Minh Anh;minh-anh@test.example;Công an;Khương Đình;Cán bộ')
  await form.getByRole('button', { name: 'Xem thử' }).click()
  await form.getByText(/Lập tài khoản, vào Công an/).waitFor()
  await fits(page)
  await form.getByRole('button', { name: 'Nhập như đã xem' }).click()
  await page.getByText('Đã nhập xong.').waitFor()
  await page.getByText('minh-anh@test.example').waitFor()
  await close()
})

/** Their sign-in has lain unused for too long. */
const runsOut = (login: string) => site.server.sql`
  update session set expires_at = now() where user_id = (
    select id from "user" where email = ${`${login}@${demoDomain}`})`

const comeBack = async (page: Page) => {
  await page.getByText('Phiên làm việc đã hết.').waitFor()
  await page.getByLabel(/Mật khẩu/).fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

test('A sign-in that runs out closes the screen by itself, and whoever comes back finds what they were typing', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/accounts', phone)
  await page.getByRole('button', { name: 'Mời cán bộ' }).click()
  const form = page.getByRole('form', { name: 'Mời cán bộ' })
  await form.getByLabel('Họ và tên').fill('Lê Thu Hằng')
  await runsOut('quan-tri')
  await page.getByText('Phiên làm việc đã hết.').waitFor()
  expect(await form.isVisible()).toBe(false)
  await fits(page)
  await comeBack(page)
  expect(await form.getByLabel('Họ và tên').inputValue()).toBe('Lê Thu Hằng')
  await close()
})

test('nothing of a ticket stays on the screen of who is away, and its half-written answer is there again', async () => {
  const { id } = await site.report('Đèn đường ngõ 45 tắt ba hôm nay', { name: 'Bà Tư', phone: '0912345678' })
  const { page, close } = await site.opened('kinh-te', `/tickets/${id}`, desk)
  await page.getByRole('button', { name: 'Ghi chú' }).first().click()
  await page.getByRole('textbox', { name: /Nội dung ghi chú/ }).fill('Đã hỏi tổ dân phố')
  await runsOut('kinh-te')
  await page.getByText('Phiên làm việc đã hết.').waitFor()
  expect(await page.getByText('Đèn đường ngõ 45').count()).toBe(0)
  await comeBack(page)
  await page.getByText('Đèn đường ngõ 45').first().waitFor()
  await page.getByRole('button', { name: 'Ghi chú' }).first().click()
  expect(await page.getByRole('textbox', { name: /Nội dung ghi chú/ }).inputValue()).toBe('Đã hỏi tổ dân phố')
  await close()
})

test('A leader delegates for some days; the deputy sees in whose place they decide, on every screen and in the history', async () => {
  const { sql } = site.server
  const person = (login: string) =>
    sql`select id from "user" where email = ${`${login}@demo.lang-nghe.example`}`
  await sql`update staff set department_id = (select department_id from staff where id = (${person('chu-tich')}))
    where id = (${person('van-hoa')})`
  const deputy = await site.opened('van-hoa', '/preferences', phone)
  await deputy.page.getByRole('heading', { name: 'Nơi đang đăng nhập' }).waitFor()
  const leader = await site.opened('chu-tich', '/preferences', phone)
  await leader.page.getByRole('button', { name: 'Ủy quyền cho…' }).click()
  const form = leader.page.getByRole('form', { name: 'Ủy quyền' })
  await form.getByRole('button', { name: 'Ủy quyền' }).click()
  await form.getByText('Xin chọn một người.').waitFor()
  await form.getByText('Xin ghi rõ lý do bằng vài từ').waitFor()
  await form.getByLabel('Người được ủy quyền').selectOption({ label: 'Bùi Ngọc Anh' })
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  await form.getByRole('textbox', { name: 'Đến hết ngày' }).fill(inTwoDays)
  await form.getByLabel('Căn cứ').fill('Quyết định 12/QĐ-UBND')
  await fits(leader.page)
  await form.getByRole('button', { name: 'Ủy quyền' }).click()
  await leader.page.getByText('Ủy quyền cho Bùi Ngọc Anh').waitFor()
  await fits(leader.page)

  const banner = deputy.page.getByText(/Anh\/chị đang quyết định thay mặt Hoàng Văn Sơn/)
  await banner.waitFor()
  await fits(deputy.page)
  const { id } = await site.report('Đèn đường trước ngõ 45 phố Khương Đình tắt ba hôm nay')
  await deputy.page.goto(`/console/tickets/${id}`)
  await banner.waitFor()
  const noted = await deputy.page.request.post(`/api/tickets/${id}/note`, {
    headers: { origin: site.server.url },
    data: { text: 'Đã báo đội chiếu sáng' },
  })
  expect(noted.status()).toBe(200)
  await deputy.page.getByText(/Bùi Ngọc Anh, thay mặt Hoàng Văn Sơn/).waitFor()
  await fits(deputy.page)

  await leader.page.getByRole('button', { name: 'Kết thúc: Ủy quyền cho Bùi Ngọc Anh' }).click()
  await leader.page.getByText('Đã kết thúc', { exact: true }).waitFor()
  await banner.waitFor({ state: 'detached' })
  await leader.close()
  await deputy.close()
})

test('what was written of a message that came in is there again, too', async () => {
  const body = new URLSearchParams({
    id: crypto.randomUUID(),
    from: 'CskhMang',
    to: '1022',
    text: 'Tru dien nghieng o ngo 45 pho Khuong Dinh, phuong Khuong Dinh',
  })
  await fetch(`${site.server.url}/sms/inbound/generic`, { method: 'POST', body })
  const { page, close } = await site.opened('tong-dai', '/aside', desk)
  const item = page.getByRole('listitem').filter({ hasText: 'CskhMang' })
  await item.getByRole('button', { name: 'Lập phiếu' }).click()
  await item.getByRole('textbox').fill('Trụ điện nghiêng ở ngõ 45')
  await runsOut('tong-dai')
  await comeBack(page)
  await item.getByRole('button', { name: 'Lập phiếu' }).click()
  expect(await item.getByRole('textbox').inputValue()).toBe('Trụ điện nghiêng ở ngõ 45')
  await close()
})

test('An administrator lets a program in, is shown its key once, replaces it, and disconnects the program', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/programs', phone)
  await page.getByText('Chưa có phần mềm nào.').waitFor()
  await page.getByRole('button', { name: 'Cho phần mềm kết nối' }).click()
  const form = page.getByRole('form', { name: 'Cho phần mềm kết nối' })
  await form.getByRole('button', { name: 'Cho kết nối và tạo khóa' }).click()
  await form.getByText('Xin chọn một đơn vị.').waitFor()
  const department = form.getByRole('combobox', { name: 'Thuộc đơn vị' })
  expect(await department.getAttribute('aria-invalid')).toBe('true')
  await form.getByLabel('Tên phần mềm').fill('Cổng thông tin của xã')
  await form.getByLabel('Người phụ trách').fill('Nguyễn An, 024 3858 5858')
  await form.getByLabel('Dùng để làm gì').fill('Hiện phản ánh trên cổng của xã')
  await form.getByLabel('Thuộc xã, phường').fill('khuong dinh')
  await page
    .getByRole('option', { name: /Khương Đình/ })
    .first()
    .click()
  await form.getByRole('combobox', { name: 'Thuộc đơn vị' }).click()
  await page
    .getByRole('option', { name: /Kinh tế/ })
    .first()
    .click()
  await form.getByRole('button', { name: 'Cho kết nối và tạo khóa' }).click()
  await form.getByText('Xin chọn ít nhất một quyền.').waitFor()
  await form.getByLabel('Đọc phản ánh đã công khai').check()
  await fits(page)
  await looksRight(page, 'programs-admitting')
  await form.getByRole('button', { name: 'Cho kết nối và tạo khóa' }).click()

  const handed = page.getByRole('region', { name: 'Khóa của Cổng thông tin của xã' })
  const key = await handed.getByLabel('Khóa', { exact: true }).inputValue()
  expect(key).toMatch(/^lnk_.{43}$/)
  const asked = await fetch(`${site.server.url}/open311/v2/requests.json?jurisdiction_id=01`, {
    headers: { authorization: `Bearer ${key}` },
  })
  expect(asked.status).toBe(200)
  await fits(page)
  await looksRight(page, 'programs-key')
  await handed.getByRole('button', { name: 'Đã cất khóa' }).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: key.slice(0, 10) })
    .first()
    .waitFor()
  expect(await page.content()).not.toContain(key)

  await page.getByRole('button', { name: 'Đổi khóa: Cổng thông tin của xã' }).click()
  await page.getByRole('button', { name: 'Tạo khóa mới' }).click()
  await handed.getByRole('button', { name: 'Đã cất khóa' }).click()
  await page.setViewportSize(desk)
  await looksRight(page, 'programs')
  const revoke = page.getByRole('button', { name: `Thu hồi: Cổng thông tin của xã ${key.slice(0, 10)}` })
  await revoke.click()
  await page.getByRole('button', { name: 'Chắc chắn? Thu hồi' }).click()
  await page.getByText('Khóa cũ', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Ngừng kết nối: Cổng thông tin của xã' }).click()
  await page.getByLabel('Lý do').fill('Hết hợp đồng')
  await page.getByRole('button', { name: 'Ngừng kết nối' }).click()
  await page.getByText('Chưa có phần mềm nào.').waitFor()
  await page.getByLabel('Tình trạng').selectOption({ label: 'Đã ngừng' })
  await page.getByText('Hiện phản ánh trên cổng của xã').waitFor()
  await fits(page)
  await close()
})

test('An administrator has events sent to an address, is shown the secret once, and reads what was sent', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/webhooks', phone)
  await page.getByText('Chưa có nơi nhận nào.').waitFor()
  await page.getByRole('button', { name: 'Thêm nơi nhận' }).click()
  const form = page.getByRole('form', { name: 'Thêm nơi nhận' })
  await form.getByLabel('Thuộc xã, phường').fill('khuong dinh')
  await page
    .getByRole('option', { name: /Khương Đình/ })
    .first()
    .click()
  await form.getByRole('combobox', { name: 'Phiếu của đơn vị' }).click()
  await page
    .getByRole('option', { name: /Kinh tế/ })
    .first()
    .click()
  await form.getByLabel('Tên nơi nhận').fill('Cổng của tỉnh')
  await form.getByLabel('Địa chỉ nhận').fill('https://10.1.2.3/su-kien')
  await form.getByLabel('Có kết quả, mở lại, khép lại').check()
  await form.getByRole('button', { name: 'Thêm và tạo khóa ký' }).click()
  await form.getByText('nằm trên internet').waitFor()
  await fits(page)
  await looksRight(page, 'webhooks-making')
  await form.getByLabel('Địa chỉ nhận').fill('https://cong.invalid/su-kien')
  await form.getByRole('button', { name: 'Thêm và tạo khóa ký' }).click()

  const shown = page.getByRole('region', { name: 'Khóa ký của Cổng của tỉnh' })
  const secret = await shown.getByLabel('Khóa ký', { exact: true }).inputValue()
  expect(secret).toMatch(/^whsec_/)
  await shown.getByRole('button', { name: 'Đã cất khóa' }).click()
  await page.getByRole('button', { name: 'Gửi thử: Cổng của tỉnh' }).click()
  await page
    .getByText(/Không tìm thấy tên máy|Không gửi được đến nơi nhận/)
    .first()
    .waitFor()
  await page.getByText('Nhật ký gửi').click()
  await page.getByText('webhook.ping', { exact: true }).waitFor()
  expect(await page.content()).not.toContain(secret)
  await fits(page)
  await page.setViewportSize(desk)
  await looksRight(page, 'webhooks')

  await page.getByRole('button', { name: 'Tạm ngừng gửi: Cổng của tỉnh' }).click()
  await page.getByRole('button', { name: 'Gửi tiếp: Cổng của tỉnh' }).waitFor()
  await page.getByRole('button', { name: 'Ngừng hẳn: Cổng của tỉnh' }).click()
  await page.getByLabel('Lý do').fill('Hết hợp đồng')
  await page.getByRole('button', { name: 'Ngừng hẳn' }).click()
  await page.getByText('Chưa có nơi nhận nào.').waitFor()
  await close()
})

test('An administrator tries a neighbouring system, adds it, sees what did not get there and sends it again', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/partners', phone)
  await page.getByText('Chưa kết nối với hệ thống nào.').waitFor()
  await page.getByRole('button', { name: 'Thêm hệ thống' }).click()
  const form = page.getByRole('form', { name: 'Thêm hệ thống' })
  await form.getByLabel('Thuộc xã, phường').fill('khuong dinh')
  await page
    .getByRole('option', { name: /Khương Đình/ })
    .first()
    .click()
  await form.getByRole('combobox', { name: 'Đơn vị đứng thay' }).click()
  await page
    .getByRole('option', { name: /Kinh tế/ })
    .first()
    .click()
  await form.getByLabel('Tên hệ thống').fill('Cổng phường bên')
  await form.getByLabel('Địa chỉ Open311').fill('https://cong.invalid/open311/v2')
  await form.getByLabel('Mã địa bàn bên đó').fill('00364')
  await form.getByRole('button', { name: 'Thử kết nối: Cổng phường bên' }).click()
  await form.getByText('Xin dán khóa mà bên kia đã cấp.').waitFor()
  await form.getByLabel('Khóa bên kia đã cấp').fill('mot-khoa-cua-ben-kia')
  await form.getByRole('button', { name: 'Thử kết nối: Cổng phường bên' }).click()
  await form.getByText(/Không tìm thấy tên máy|Không liên lạc được với bên kia/).waitFor()
  await fits(page)
  await looksRight(page, 'partners-making')
  await form.getByRole('button', { name: 'Thêm và bắt đầu gửi' }).click()
  await page.getByRole('button', { name: 'Tạm ngừng: Cổng phường bên' }).waitFor()
  expect(await page.content()).not.toContain('mot-khoa-cua-ben-kia')

  await fetch(`${site.server.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Nắp cống trước chợ bị vỡ', communeCode: '00364', consent: false }),
  })
  const [sent] = await site.server.sql<{ id: number; reference: string }[]>`
    insert into exchange_links (partner_id, ticket_id, attempts, error, their_reference, their_status, next_at, told_event, made_at)
    select x.id, t.id, 3, 'ECONNREFUSED', 'B-17', 'missing', now() + interval '1 day', 0, now()
    from exchange_partners x, tickets t
    where t.status in ('new', 'accepted') and t.lane not in ('complaint', 'denunciation') order by t.id desc limit 1
    returning id, (select reference from tickets where id = ticket_id)`
  await page.getByText('Chỗ hai bên khác nhau').click()
  await page.getByText('Máy bên kia từ chối kết nối.').waitFor()
  await fits(page)
  await page.setViewportSize(desk)
  await looksRight(page, 'partners')
  await page.getByRole('button', { name: `Gửi lại: ${sent!.reference}` }).click()
  await page.getByText('Sẽ làm ngay trong phút tới.').waitFor()
  const [due] = await site.server.sql<{ due: boolean }[]>`
    select next_at < now() + interval '2 minutes' as due from exchange_links where id = ${sent!.id}`
  expect(due).toEqual({ due: true })

  await page.getByRole('button', { name: 'Ngừng hẳn: Cổng phường bên' }).click()
  await page.getByLabel('Lý do').fill('Hết thỏa thuận')
  await page.getByRole('button', { name: 'Ngừng hẳn' }).click()
  await page.getByText('Chưa kết nối với hệ thống nào.').waitFor()
  await close()
})
