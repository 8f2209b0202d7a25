import { expect, test, vi } from 'vitest'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'

/* What came in and what did not go out, as the operation centre sorts it, on a phone and at a desk in real Chromium. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

const textFrom = (sender: string, text: string) =>
  fetch(`${site.server.url}/sms/inbound/generic`, {
    method: 'POST',
    body: new URLSearchParams({ id: crypto.randomUUID(), from: sender, to: '1022', text }),
  })

/** As the mail door keeps and judges it. */
const strangersMail = async (ticketId: number, words: string) => {
  const { sql } = site.server
  const [{ id }] = await sql<[{ id: number }]>`
    insert into inbound_messages (channel, gateway, provider_id, sender, recipient, body, raw, received_at, handled_at, outcome)
    values ('email', 'mail', ${crypto.randomUUID()}, 'la@noi-khac.example', 'x@tinh.example', '', '{}', now(), now(), 'set aside: stranger')
    returning id`
  const source = `From: La <la@noi-khac.example>\r\nSubject: Re\r\n\r\n${words}`
  await sql`insert into inbound_mails (inbound_id, source, subject, whole, words, about_id, set_aside)
    values (${id}, ${Buffer.from(source)}, 'Re', ${`${words}\n\n> thư trước`}, ${words}, ${ticketId}, 'stranger')`
}

test.each([phone, desk])(
  'The centre makes a report of an SMS, adds a stranger’s mail to its ticket, and reaches every screen, at $width',
  async (viewport) => {
    const { id, reference } = await site.report(`Nắp cống trước số ${viewport.width} phố Khương Đình bị vỡ`)
    const [brand, said] = [`Cskh${viewport.width}`, `Đèn hỏng từ tháng trước (${viewport.width})`]
    await textFrom(brand, 'Tru dien nghieng o ngo 45 pho Khuong Dinh, phuong Khuong Dinh')
    await strangersMail(id, said)
    const { page, close } = await site.opened('tong-dai', '/aside', viewport)
    const item = (text: string) => page.getByRole('listitem').filter({ hasText: text })
    await item(said).waitFor()
    await looksRight(page, 'aside')
    const links = page.getByRole('navigation').getByRole('link')
    expect(await links.count()).toBe(8)
    for (const link of await links.all()) {
      const { x, width, height } = (await link.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(viewport.width)
      if (viewport === phone) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    await item(said).getByRole('button', { name: 'Đưa vào phiếu đã có' }).click()
    expect(await page.getByLabel('Mã phiếu').inputValue()).toBe(reference)
    await looksRight(page, 'aside-adding')
    await page.getByRole('button', { name: 'Đưa vào phiếu này' }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `Đã đưa vào phiếu ${reference}` })
      .waitFor()
    await item(said).waitFor({ state: 'detached' })
    await item(brand).getByRole('button', { name: 'Lập phiếu' }).click()
    await page.getByRole('button', { name: 'Lập phiếu với nội dung này' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã lập phiếu' }).waitFor()
    await page.goto(`/console/tickets/${id}`)
    await page.getByText('Thêm thư của người khác (l•••)').waitFor()
    await page.getByText('Thư đã nhận, nguyên văn').click()
    await page.getByText('l•••@noi-khac.example').waitFor()
    await page.getByText('Cả phần trích thư trước').click()
    await page.getByText('> thư trước').waitFor()
    await looksRight(page, 'ticket-mails')
    await close()
  },
)

test.each([phone, desk])(
  'What is held says why and how long it is, and several are sent or dropped at once, at $width',
  async (viewport) => {
    const { id } = await site.report(`Cây đổ trước số ${viewport.width} phố Khương Đình`)
    const { sql } = site.server
    await sql`delete from messages where ticket_id <> ${id} or ticket_id is null`
    const body = `Phan anh cua anh chi da duoc tiep nhan. ${'Xin cho. '.repeat(20)}`
    for (const [n, state] of ['held', 'held', 'failed'].entries())
      await sql`
        insert into messages (ticket_id, channel, recipient, recipient_kind, language, body, state, last_error, not_before, created_at)
        values (${id}, 'sms', ${`+8491234567${n}`}, 'reporter', 'vi', ${body}, ${state},
          ${state === 'held' ? 'unverified' : 'connect ECONNREFUSED'}, now(), now())`
    const { page, close } = await site.opened('tong-dai', '/outbox', viewport)
    await page
      .getByRole('listitem')
      .filter({ hasText: '•••670' })
      .getByText(/2 đoạn SMS/)
      .waitFor()
    await page.getByRole('button', { name: 'Giữ lại' }).click()
    await page
      .getByText(/số do người gửi tự khai/)
      .first()
      .waitFor()
    await looksRight(page, 'held')
    const ofAll = page.getByRole('button', { name: /^Bỏ hết, không gửi nữa/ }).first()
    await ofAll.click()
    await page.getByRole('button', { name: 'Giữ lại', exact: true }).last().click()
    await ofAll.waitFor()
    expect(await sql`select from messages where ticket_id = ${id} and state = 'held'`).toHaveLength(2)
    await page.getByRole('button', { name: 'Chưa đi' }).click()
    await page.getByRole('button', { name: 'Chọn tất cả tin đang thấy' }).click()
    await page.getByRole('button', { name: /^Sửa chữ trong/ }).click()
    await page.getByLabel('Chữ cần sửa').fill('cua anh chi')
    await page.getByLabel('Sửa thành').fill('cua ong ba')
    await page
      .locator('.reword')
      .getByText(/^Phan anh cua ong ba/)
      .waitFor()
    await looksRight(page, 'outbox-rewording')
    await page.getByRole('button', { name: 'Sửa 3 tin' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã sửa 3 tin.' }).waitFor()
    await page.getByRole('button', { name: 'Bỏ chọn' }).click()
    await page.getByLabel('Chọn tin gửi: •••670').check()
    await page.getByLabel('Chọn tin gửi: •••672').check()
    await looksRight(page, 'outbox-chosen')
    await page.getByRole('button', { name: 'Không gửi 2 tin nữa' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã làm với 2 tin.' }).waitFor()
    const rows =
      await sql`select state from messages where ticket_id = ${id} and recipient like '+8491234567%' order by id`
    expect(rows.map(({ state }) => state)).toEqual(['cancelled', 'held', 'cancelled'])
    await close()
  },
)

test.each([phone, desk])('A wrong number is put right where it is read, at $width', async (viewport) => {
  const { id } = await site.report(`Loa phường quá to trước số ${viewport.width} phố Khương Đình`, {
    name: 'Lê Thị Bình',
    phone: '0912 345 678',
  })
  const { page, close } = await site.opened('dieu-phoi', `/tickets/${id}`, viewport)
  await page.getByRole('button', { name: 'Sửa thông tin liên lạc' }).first().click()
  await page.getByLabel('Số điện thoại mới').fill('0987 654 321')
  await page.getByLabel(/^Lý do/).fill('Người dân gọi lên báo lại số')
  await looksRight(page, 'contact')
  await page.getByRole('button', { name: 'Sửa thông tin liên lạc' }).first().click()
  await page.getByText('•••321', { exact: true }).waitFor()
  await close()
})
