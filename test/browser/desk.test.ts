import { expect, test, vi } from 'vitest'
import { categoryName } from '../../src/routing/categories.ts'
import { axeFindings } from '../support/axe.ts'
import { consoleSite } from '../support/console-site.ts'
import { signedIn } from '../support/signed-in.ts'
import { unsure } from '../support/unsure.ts'
import { until } from '../support/until.ts'

/* At the operator's desk: a caller who tells of what is known, and what each person chooses for themselves. */

vi.setConfig({ testTimeout: 90_000 })

const site = consoleSite({ env: { SMS_PROVINCE: '01' } })

const post = (path: string, body: unknown) =>
  fetch(site.server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((answered) => answered.json() as Promise<{ reference: string }>)

const openAs = async (login: string, path: string) => {
  const context = await signedIn(login, site)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

test('A caller who tells of what is known follows that ticket, with the keyboard alone', async () => {
  const text = 'Nắp cống trước số nhà 45 phố Khương Đình bị vỡ, ban đêm xe máy rất dễ ngã'
  const { reference } = await post('/api/reports', { text, communeCode: '00364', consent: false })
  await post('/calls/events', { callId: 'desk-1', event: 'answered', from: '0977888999' })

  const page = await openAs('tong-dai', '/console/call')
  await page.getByRole('textbox', { name: 'Số điện thoại' }).waitFor()
  await page.keyboard.type('0977888999')
  await page.getByText('Đang gọi').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nắp cống ở phố Khương Đình phường Khương Đình bị vỡ, xe máy dễ ngã lắm')
  await page.getByRole('button', { name: `Cho người gọi theo dõi phiếu ${reference}` }).waitFor()
  await page.keyboard.press('F2')
  await page.keyboard.press('Enter')
  await page.getByText('Anh/chị đồng ý để chúng tôi lưu số này để báo kết quả không').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.locator('.read-aloud', { hasText: reference }).waitFor()
  expect(await axeFindings(page)).toEqual([])

  const [row] = await site.server.sql`
    select f.contact, t.supporters, c.ticket_id = t.id as joined from tickets t
    join followers f on f.ticket_id = t.id left join calls c on c.external_id = 'desk-1'
    where t.reference = ${reference}`
  expect(row).toEqual({ contact: '+84977888999', supporters: 1, joined: true })
  await page.context().close()
})

test('At twice the size nothing that counts hides under the form: who was missed, danger, and a place that is still open', async () => {
  await post('/calls/events', { callId: 'desk-missed', event: 'missed', from: '0977111222' })
  const page = await openAs('tong-dai', '/console/')
  await page.setViewportSize({ width: 683, height: 384 })
  await page.getByRole('link', { name: /gọi nhỡ|chờ gọi lại/ }).click()
  await page.locator('#call-backs:focus').waitFor()
  const row = page.locator('.call-backs > ol > li').first()
  await row.waitFor()
  await page.locator('.missed-link').click()
  expect((await row.boundingBox())!.y).toBeLessThan(384)
  await row.getByRole('button', { name: /Gọi lại/ }).click()
  const call = page.locator('.on-the-line[data-missed="true"]')
  await call.waitFor()
  expect(await call.textContent()).not.toContain('0:00')

  const said = page.getByRole('textbox', { name: /Nội dung|nói/ }).first()
  await said.fill('Cháy nhà, có người mắc kẹt bên trong')
  const alarm = page.locator('.preview > .emergency')
  await alarm.waitFor()
  expect((await alarm.boundingBox())!.y).toBeLessThan(100)
  const why = await page.locator('.reasons').textContent()
  expect(why).toContain('Xếp loại khẩn cấp vì có')
  expect(why).not.toMatch(/giống các tin đã biết|không được giao/)
  expect(await axeFindings(page)).toEqual([])

  await said.fill('Rác đầu ngõ mấy hôm nay chưa ai dọn')
  await page.getByText('Lưu bây giờ thì phiếu về').waitFor()
  await page.getByRole('radio', { name: 'Không đồng ý' }).check()
  await page.keyboard.press('Control+Enter')
  await page.locator('.read-aloud', { hasText: 'Chưa rõ xã, phường' }).waitFor()
  await page.context().close()
})

test('Each person chooses rhythm and number from their name in the head', async () => {
  const page = await openAs('kinh-te', '/console/')
  await page.getByRole('link', { name: /Nguyễn Thị Hoa/ }).click()
  await page.getByRole('heading', { name: 'Tùy chọn của tôi' }).waitFor()
  await page.getByLabel('Từng việc một').check()
  await page.getByLabel('Số điện thoại nhận tin khẩn cấp').fill('0912 345 678')
  await page.keyboard.press('Enter')
  await page.getByText('Đã lưu.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const saved = await until(async () => {
    const [row] = await site.server.sql<{ mailRhythm: string; phone: string | null }[]>`
      select s.mail_rhythm, s.phone from staff s join "user" u on u.id = s.id
      where u.email like 'kinh-te@%' and s.phone is not null`
    return row
  })
  expect(saved).toEqual({ mailRhythm: 'each', phone: '+84912345678' })
  await page.context().close()
})

test('A question to another department is answered beside it, and another taken back', async () => {
  const text = 'Hố ga đầu ngõ 12 phường Khương Đình mất nắp'
  const { reference } = await post('/api/reports', { text, communeCode: '00364', consent: false })
  const [ticket] = await site.server.sql<
    { id: number }[]
  >`select id from tickets where reference = ${reference}`
  const page = await openAs('kinh-te', `/console/tickets/${ticket!.id}`)
  const ask = async (department: string, name: RegExp, question: string) => {
    await page.getByRole('button', { name: 'Xin ý kiến đơn vị khác' }).first().click()
    const picker = page.getByRole('combobox', { name: 'Đơn vị được xin ý kiến' })
    await picker.click()
    await page.getByRole('option').first().waitFor()
    await picker.fill(department)
    await page.locator('[data-combobox-selected]', { hasText: name }).waitFor()
    await page.keyboard.press('Enter')
    await until(async () => name.test(await picker.inputValue()))
    await page.getByLabel('Câu hỏi').fill(question)
    await page.keyboard.press('Control+Enter')
    await picker.waitFor({ state: 'detached' })
    await page.locator('.panel', { hasText: 'Xin ý kiến' }).getByText(question).first().waitFor()
  }
  await page.getByRole('button', { name: /Tiếp nhận/ }).click()
  await page.locator('[data-type="ticket.accepted"]').waitFor()
  await page.getByRole('button', { name: /Việc khác/ }).click()
  await ask('cong an', /Công an/, 'Tối nay có rào chắn được không?')
  await ask('van hoa', /Văn hóa|Văn hóa/, 'Câu này hỏi nhầm')

  const police = await openAs('cong-an', `/console/tickets/${ticket!.id}`)
  await police.getByRole('button', { name: 'Cho ý kiến' }).click()
  await police.locator('.act-about', { hasText: 'Tối nay có rào chắn' }).waitFor()
  await police.getByLabel('Ý kiến của đơn vị').fill('Được, 19 giờ sẽ đặt.')
  await police.keyboard.press('Control+Enter')
  await page.getByText('Được, 19 giờ sẽ đặt.').first().waitFor()
  await police.context().close()

  await page.getByRole('button', { name: 'Rút câu hỏi' }).first().click()
  await page.getByLabel('Lý do').fill('Hỏi nhầm đơn vị')
  await page.keyboard.press('Control+Enter')
  await page.locator('[data-type="ticket.consultation-withdrawn"]').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('A letter is typed in and its answer printed and posted; the slip of the counter shows its secret on paper alone', async () => {
  const page = await openAs('tong-dai', '/console/call')
  const sheetFrom = async (button: string) => {
    const opened = page.context().waitForEvent('page')
    await page.getByRole('button', { name: button }).click()
    const sheet = await opened
    await sheet.waitForLoadState()
    return sheet
  }
  await page.getByRole('button', { name: 'Thư', exact: true }).click()
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
  await page.locator('[name="receivedOn"]').fill(today)
  await page.getByLabel('Địa chỉ gửi thư trả lời').fill('12 ngõ 45 phố Khương Đình')
  await page.getByLabel('Họ tên người gửi').fill('Nguyễn Văn Tư')
  await page.getByLabel('Nội dung thư').fill('Đường ngõ 45 phố Khương Đình phường Khương Đình nhiều ổ gà')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  const reference = (await page.locator('.big-reference').textContent())!
  await page.keyboard.press('Enter')

  await page.getByRole('button', { name: 'Tại quầy' }).click()
  await page.getByLabel('Người dân trình bày').fill('Đèn đường trước số 7 phường Khương Đình không sáng')
  await page.keyboard.press('Control+Enter')
  await page.locator('.read-aloud button:focus', { hasText: 'In giấy biên nhận' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  const slip = await sheetFrom('In giấy biên nhận')
  await page.locator('.read-aloud button:focus', { hasText: 'Mời người tiếp theo' }).waitFor()
  expect(await page.getByRole('button', { name: /In lại giấy biên nhận/ }).count()).toBe(1)
  await slip.locator('.print-only').nth(1).waitFor({ state: 'attached' })
  const [secret, code, ...others] = await slip.locator('.print-only').all()
  expect(others).toEqual([])
  for (const part of [secret!, code!]) expect(await part.isVisible()).toBe(false)
  await slip.emulateMedia({ media: 'print' })
  for (const part of [secret!, code!]) expect(await part.isVisible()).toBe(true)
  expect(await secret!.textContent()).toMatch(/^[a-z0-9]{20}$/)

  // In another browser the same person prints it again; what they read there is from the server.
  const elsewhere = await openAs('tong-dai', '/console/call')
  await elsewhere.getByRole('button', { name: /In lại giấy biên nhận/ }).waitFor()
  expect(await elsewhere.getByText('Hôm nay tôi đã ghi').count()).toBe(1)
  expect(await axeFindings(elsewhere)).toEqual([])
  await elsewhere.context().close()

  await page.goto('/console/outbox')
  const letter = page.locator('.message', { hasText: reference })
  await until(async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Chờ in và gửi' }).click()
    await page.locator('.message, .pad').first().waitFor()
    return (await letter.count()) > 0
  })
  const sheet = await sheetFrom('In thư')
  expect(await sheet.locator('.to').textContent()).toBe('Nguyễn Văn Tư\n12 ngõ 45 phố Khương Đình')
  await page.getByRole('button', { name: 'Đã gửi bưu điện' }).click()
  await letter.waitFor({ state: 'detached' })
  await page.context().close()
})

test('A subject that is not sure is settled with one tap, by who types and by the officer', async () => {
  const { text, likely } = unsure()
  const chosen = likely[1]!
  const name = categoryName(chosen).vi
  const call = await openAs('tong-dai', '/console/call')
  await call.locator('[name="text"]').fill(text)
  const asked = call.getByRole('group', { name: /Chưa rõ lĩnh vực/ })
  await asked.getByRole('button', { name }).click()
  await asked.waitFor({ state: 'detached' })
  expect(await call.locator('[name="category"]').inputValue()).toBe(chosen)
  // The button is gone with the question: the keys of the form go on from what is said.
  expect(await call.evaluate('document.activeElement.name')).toBe('text')
  await call.context().close()

  const { reference } = await post('/api/reports', { text, communeCode: '00364', consent: false })
  const [row] = await site.server.sql<{ id: number }[]>`select id from tickets where reference = ${reference}`
  const page = await openAs('chu-tich', `/console/tickets/${row!.id}`)
  const choices = page.getByRole('group', { name: /Lĩnh vực chưa chắc chắn/ })
  await choices.getByRole('button', { name }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await choices.getByRole('button', { name }).click()
  await choices.waitFor({ state: 'detached' })
  await page.context().close()
})

test('A clerk at the counter is offered the counter and letters alone: no telephone, no caller, nobody to follow', async () => {
  const text = 'Cột đèn trước số nhà 91 phố Khương Đình bị nghiêng, sắp đổ ra đường'
  const { reference } = await post('/api/reports', { text, communeCode: '00364', consent: false })
  await site.server.sql`
    update staff set roles = '{clerk}', department_id = t.department_id from tickets t
    where t.reference = ${reference} and staff.id = (select id from "user" where email like 'van-hoa@%')`
  const page = await openAs('van-hoa', '/console/call?phone=0912345678')
  await page.getByRole('heading', { name: 'Tiếp nhận tại quầy' }).waitFor()
  const ways = page.getByRole('group', { name: 'Người dân phản ánh bằng cách nào' }).getByRole('button')
  expect(await ways.allTextContents()).toEqual(['Tại quầy', 'Thư'])
  expect(await page.getByRole('textbox', { name: 'Số điện thoại' }).inputValue()).toBe('')
  await page
    .getByLabel('Người dân trình bày')
    .fill('Cột đèn phố Khương Đình phường Khương Đình nghiêng, sắp đổ')
  await page.locator('.similar', { hasText: reference }).waitFor()
  await page.getByText('cho họ biết phiếu nào đang xử lý').waitFor()
  expect(await page.locator('.caller, .similar button').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('Người dân trình bày').fill('Rác đầu ngõ mấy hôm nay chưa ai dọn')
  await page.getByText('Hỏi người dân xem ở xã, phường nào').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.locator('.read-aloud', { hasText: 'báo đơn vị đang giữ phiếu' }).waitFor()
  expect(await page.getByRole('link', { name: 'Mở phiếu' }).count()).toBe(0)
  await page.context().close()
})

/** Of the keystroke-level model: a key of somebody who types all day. */
const secondsAKey = 0.28

test('From the ring to the reference by keys alone: who calls and what they reported is there before picking up', async () => {
  const from = '0966555444'
  const before = 'Cây xà cừ trước số nhà 8 phố Khương Đình ngả ra đường'
  await post('/api/reports', {
    text: before,
    communeCode: '00364',
    consent: true,
    reporter: { name: 'Vũ Thị Lan', phone: from },
  })
  const page = await openAs('tong-dai', '/console/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await post('/calls/events', { callId: 'ring-1', event: 'ringing', from })
  const ring = page.locator('.ring', { hasText: '0966 555 444' })
  await ring.getByText(before).waitFor()
  await ring.getByText('V•••').waitFor()
  expect(await axeFindings(page)).toEqual([])

  let keys = 0
  let machine = 0
  const press = async (key: string) => {
    keys += key.split('+').length
    await page.keyboard.press(key)
  }
  const seen = async (what: Promise<unknown>) => {
    const began = performance.now()
    await what
    machine += (performance.now() - began) / 1000
  }
  await press('F8')
  await seen(page.locator('.call [name="text"]:focus').waitFor())
  await post('/calls/events', { callId: 'ring-1', event: 'answered', from })
  await ring.waitFor({ state: 'detached' })
  const words = 'den duong truoc so 12 pho khuong dinh phuong khuong dinh hong'
  for (const letter of words) await press(letter === ' ' ? 'Space' : letter)
  await press('F4')
  await press('Control+Enter')
  await seen(page.locator('.big-reference').waitFor())
  console.log(
    `A simple report: ${keys} keys, ${(keys * secondsAKey).toFixed(1)} s of typing at ${secondsAKey} s a key, and ${machine.toFixed(1)} s of the machine`,
  )
  expect(keys).toBeLessThan(words.length + 5)
  expect(await axeFindings(page)).toEqual([])
  const [row] = await site.server.sql`
    select r.phone, t.commune_code, t.category_code, c.answered_at is not null as answered
    from tickets t join reporters r on r.id = t.reporter_id join calls c on c.ticket_id = t.id where c.external_id = 'ring-1'`
  expect(row).toEqual({
    phone: '+84966555444',
    communeCode: '00364',
    categoryCode: 'street-light',
    answered: true,
  })
  await page.context().close()
})

test('Who was missed is called back by one operator at a time, and every desk sees by whom', async () => {
  const from = '0944333222'
  for (const callId of ['missed-1', 'missed-2'])
    await post('/calls/events', { callId, event: 'missed', from })
  const colleague = await openAs('dieu-phoi', '/console/')
  await colleague.getByRole('link', { name: /1 cuộc gọi nhỡ chờ gọi lại/ }).click()
  const page = await openAs('tong-dai', '/console/call')
  const waiting = page.locator('.call-backs > ol > li', { hasText: 'gọi 2 lần' })
  await waiting.getByRole('button', { name: /Gọi lại/ }).click()
  await waiting.getByText('0944 333 222').waitFor()
  await until(async () => (await page.locator('[name="phone"]').inputValue()) === '0944 333 222')
  const theirs = colleague.locator('.call-backs > ol > li', { hasText: 'gọi 2 lần' })
  await theirs.getByText(/đang gọi lại/).waitFor()
  expect(await theirs.getByRole('button').count()).toBe(0)
  expect(await theirs.getByText('0944').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])

  await waiting.getByRole('button', { name: 'Chưa liên lạc được' }).click()
  await theirs.getByText(/đã gọi lại 1 lần chưa được/).waitFor()
  await waiting.getByRole('button', { name: /Gọi lại/ }).click()
  await waiting.getByRole('button', { name: 'Ghi phiếu' }).waitFor()
  await page.getByLabel('Người dân nói gì').fill('Rác ở đầu ngõ 45 phường Khương Đình ba ngày chưa ai lấy')
  await page.keyboard.press('F4')
  await page.keyboard.press('Control+Enter')
  await page.locator('.big-reference').waitFor()
  await theirs.waitFor({ state: 'detached' })
  await colleague.getByText('Không có ai chờ gọi lại.').waitFor()
  const joined = await site.server.sql`
    select count(*)::int as n from calls c join call_backs b on b.id = c.call_back_id
    where c.external_id like 'missed-%' and c.ticket_id is not null and b.outcome = 'reached'`
  expect(joined).toEqual([{ n: 2 }])
  await Promise.all([page.context().close(), colleague.context().close()])
})

test('What was cleared comes back, and neither name nor number is dropped unasked', async () => {
  const page = await openAs('tong-dai', '/console/call')
  const [phone, text] = [page.locator('[name="phone"]'), page.locator('[name="text"]')]
  await phone.fill('0933222111')
  await text.fill('Loa phường Khương Đình mở to quá lúc 5 giờ sáng')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Xin hỏi và chọn').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Xóa trắng' }).click()
  expect(await text.inputValue()).toBe('')
  await page.reload()
  const back = page.getByRole('button', { name: 'Lấy lại' })
  await back.waitFor()
  const { y, height } = (await back.boundingBox())!
  expect(y + height).toBeLessThan(768)
  await back.click()
  expect(await text.inputValue()).toBe('Loa phường Khương Đình mở to quá lúc 5 giờ sáng')
  expect(await phone.inputValue()).toBe('0933222111')

  // The same call without a network: it is kept, said so on every screen, and sent once.
  await page.context().setOffline(true)
  await page.getByText('Chữ đã gõ được giữ lại trên máy này').waitFor()
  await page.keyboard.press('F4')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Nội dung đã giữ trên máy này').waitFor()
  await page.getByRole('link', { name: '1 phản ánh chờ gửi' }).waitFor()
  await page.context().setOffline(false)
  const reference = await page.locator('.big-reference').textContent()
  const sent = await site.server.sql`
    select r.phone from tickets t join reporters r on r.id = t.reporter_id where t.reference = ${reference}`
  expect(sent).toEqual([{ phone: '+84933222111' }])
  await page.context().close()
})

test('A call about an incident that goes on joins it by one press, once it is saved', async () => {
  const { sql } = site.server
  await sql`
    insert into incidents (province_code, commune_codes, category_code, title, known, known_at, began_at, declared_by, declared_at)
    values ('01', '{00364}', 'noise', 'Loa phường hỏng', 'Đang sửa.', now(), now() - interval '1 hour', 'system', now())`
  const page = await openAs('tong-dai', '/console/call')
  await page.locator('[name="phone"]').fill('0933222112')
  await page.locator('[name="text"]').fill('Loa phường Khương Đình hú suốt từ sáng, không tắt được')
  await page.keyboard.press('F4')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Loa phường hỏng' }).click()
  await page.getByText('Đã ghép vào sự cố').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const reference = await page.locator('.big-reference').textContent()
  const joined = await sql`
    select j.how from incident_tickets j join tickets t on t.id = j.ticket_id where t.reference = ${reference} and j.standing = 'joined'`
  expect(joined).toEqual([{ how: 'staff' }])
  await page.getByRole('button', { name: 'Nhận cuộc tiếp' }).click()
  // The next one only wanted to know.
  await page.locator('[name="text"]').fill('Loa phường Khương Đình sao hú mãi thế')
  await page.getByRole('button', { name: 'Đã báo, không mở phiếu' }).click()
  await page.getByText('Đã ghi: đã báo người gọi về "Loa phường hỏng", không mở phiếu.').waitFor()
  expect(await page.locator('[name="text"]').inputValue()).toBe('')
  expect(await sql`select incident_id from incident_callers`).toHaveLength(1)
  await page.context().close()
})
