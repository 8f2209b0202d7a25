import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { signedIn } from '../support/signed-in.ts'
import { tooSmall } from '../support/too-small.ts'
import { until } from '../support/until.ts'
import { settingTheScene } from '../support/untold-changes.ts'

/* One ticket on the screen of its officer: what cannot be done now, what happened long ago, what the public sees. */

const site = consoleSite()

const openAs = async (login: string, id: number) => {
  const context = await signedIn(login, site)
  const page = await context.newPage()
  await page.goto(`/console/tickets/${id}`)
  await page.locator('.acts').waitFor()
  return page
}

test('An act that is theirs but cannot be done now stands there disabled, with its reason', async () => {
  const { id } = await site.report('Hố ga trước số 8 phố Khương Đình mất nắp')
  const page = await openAs('kinh-te', id)
  await page.getByRole('button', { name: /Việc khác/ }).click()
  const answering = page.locator('.prevented li', { hasText: 'Trả lời' }).first()
  const button = answering.getByRole('button')
  expect(await button.isDisabled()).toBe(true)
  const why = page.locator(`#${await button.getAttribute('aria-describedby')}`)
  expect(await why.textContent()).toContain('xin tiếp nhận trước khi trả lời')
  await looksRight(page, 'ticket-acts')

  await page.getByRole('button', { name: /^Tiếp nhận/ }).click()
  await page.locator('[data-type="ticket.accepted"]').waitFor()
  await answering.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.locator('[data-type="ticket.acceptance-undone"]').waitFor()
  await answering.waitFor()
  expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0)
  await page.context().close()
})

test('The next step stands out, declining stands apart, and an answer is on the page once', async () => {
  const { id } = await site.report('Cột đèn trước số 30 phố Khương Đình không sáng')
  await site.server.sql`update categories set needs_proof = true`
  const page = await openAs('kinh-te', id)
  const buttons = page.locator('.act-buttons')
  const standsOut = buttons.locator('[data-variant="filled"]')
  await until(async () => (await standsOut.allTextContents()).join() === 'Tiếp nhậne')
  expect(await buttons.locator('button').last().textContent()).toBe('Không tiếp nhận')
  await standsOut.click()
  await page.locator('[data-type="ticket.accepted"]').waitFor()
  await until(async () => (await standsOut.allTextContents()).join() === 'Trả lờir')
  await page.getByText('cần ít nhất một ảnh chụp sau khi làm').waitFor()
  await standsOut.click()
  await looksRight(page, 'ticket-answering')
  const styleOf = (of: string, name: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('${of}')).${name}`)
  await page.locator('[data-field="answer"] textarea:focus').waitFor()
  expect(await styleOf('textarea:focus', 'outline')).toContain('solid 2px')
  await page.emulateMedia({ forcedColors: 'active' })
  const grounds = ['true', 'false'].map((on) => styleOf(`.views [aria-pressed=${on}]`, 'backgroundColor'))
  expect(new Set(await Promise.all(grounds)).size).toBe(2)
  await page.emulateMedia({ forcedColors: 'none' })

  await site.server.sql`update categories set needs_proof = false`
  const answer = 'Đã thay bóng đèn mới, đèn sáng lại từ tối nay.'
  await page.locator('[data-field="answer"] textarea').fill(answer)
  await page.keyboard.press('Control+Enter')
  await page.locator('.given-answer').waitFor()
  await page.locator('[data-type="ticket.resolved"]').waitFor()
  await until(async () => (await page.getByText(answer).count()) === 1)
  await looksRight(page, 'ticket-answered')
  await page.context().close()
})

test('What happened long ago is read with "Xem cũ hơn", down to the opening', async () => {
  const { id } = await site.report('Đèn đường ngõ 45 phố Khương Đình tắt cả tuần')
  await site.server.sql`
    insert into ticket_events (ticket_id, subject, type, actor, data, at, audience, hash)
    select ${id}, ${`ticket:${id}`}, 'ticket.supported', 'resident', '{}', now(), '{}', ''::bytea from generate_series(1, 230)`
  const page = await openAs('kinh-te', id)
  const opening = page.locator('[data-type="ticket.opened"]')
  await page.locator('[data-type="ticket.supported"]').first().waitFor()
  expect(await opening.count()).toBe(0)
  const older = page.getByRole('button', { name: 'Xem cũ hơn' })
  const events = page.locator('.timeline [data-type]')
  while (await older.count()) {
    const before = await events.count()
    await older.click()
    await until(async () => (await events.count()) > before)
    await until(async () => !(await older.count()) || (await older.isEnabled()))
  }
  expect(await opening.count()).toBe(1)
  expect(await page.locator('[data-type="ticket.supported"]').count()).toBe(230)
  await page.context().close()
})

test('A leader looks at a picture on its ticket, shows it to the public, and hides it again', async () => {
  const { id, reference, secret } = await site.report('Vỉa hè trước số 20 phố Khương Đình sụt lún')
  const form = new FormData()
  form.set(
    'file',
    new Blob([await readFile('web/console/public/icon-192.png')], { type: 'image/png' }),
    'hố.png',
  )
  const sent = await fetch(`${site.server.url}/api/reports/${reference}/attachments`, {
    method: 'POST',
    headers: { 'x-report-secret': secret },
    body: form,
  })
  expect(sent.status).toBe(201)
  const page = await openAs('chu-tich', id)
  const published = async () =>
    (await site.server.sql`select published from attachments where ticket_id = ${id}`)[0]?.published
  for (const [button, standing, shown] of [
    ['Công khai ảnh này', 'Đang công khai', true],
    ['Không công khai', 'Không công khai', false],
  ] as const) {
    await page.getByRole('button', { name: 'Xem và che trước khi công khai' }).click()
    await page.getByRole('button', { name: button }).click()
    await page.locator('.pictures p').getByText(standing, { exact: true }).waitFor()
    await until(async () => (await published()) === shown)
  }
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('A thumb hits whatever an officer touches on a ticket', async () => {
  const { id } = await site.report('Cống ngõ 12 phố Khương Đình tắc, nước tràn ra đường')
  const { page, close } = await site.opened('kinh-te', `/tickets/${id}`, phone)
  await page.locator('.bottom-bar').waitFor()
  const touched = page
    .locator('header, main')
    .locator('a, button, .find form, input:not(#ticket-search, [type=file]), select, summary')
  await expect.poll(() => touched.count(), { timeout: 60_000 }).toBeGreaterThan(6)
  await expect.poll(() => tooSmall(touched, { height: 44 })).toEqual([])
  await close()
})

test('A picture is seen as large as the screen, by keys alone, and Escape leads back to it', async () => {
  const { id } = await site.report('Vỉa hè trước số 66 phố Khương Đình sụt lún')
  const page = await openAs('kinh-te', id)
  for (const background of ['#4a6', '#a64']) {
    const buffer = await sharp({ create: { width: 800, height: 500, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const sent = await page.request.post(`/api/tickets/${id}/attachments?purpose=report`, {
      headers: { origin: site.server.url },
      multipart: { file: { name: 'ảnh.jpg', mimeType: 'image/jpeg', buffer } },
    })
    expect(sent.status()).toBe(201)
  }
  const first = page.locator('.pictures button').first()
  await first.focus()
  await page.keyboard.press('Enter')
  const large = page.getByRole('dialog', { name: 'Xem ảnh lớn' })
  await large.getByText('Ảnh người dân gửi 1 · 1/2').waitFor()
  await page.keyboard.press('ArrowRight')
  await large.getByText('Ảnh người dân gửi 2 · 2/2').waitFor()
  await looksRight(page, 'ticket-lightbox')
  await page.keyboard.press('Escape')
  await large.waitFor({ state: 'detached' })
  await page.locator('.pictures button:focus').waitFor()
  await page.context().close()
})

test('Of an answer that did not settle it stands first what was said against it, beside that answer', async () => {
  await site.server.sql`update categories set needs_proof = false`
  const { id, reference, secret } = await site.report('Nắp cống ngõ 77 phố Khương Đình bị vỡ')
  const page = await openAs('kinh-te', id)
  const does = async (noun: string, data: object) =>
    expect((await page.request.put(`/api/tickets/${id}/${noun}`, { data })).status()).toBe(200)
  const doneOn = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  await does('acceptance', {})
  const proves = async (background: string) => {
    const picture = sharp({ create: { width: 90, height: 60, channels: 3, background } }).jpeg()
    const file = { name: 'nap-cong.jpg', mimeType: 'image/jpeg', buffer: await picture.toBuffer() }
    const path = `/api/tickets/${id}/attachments?purpose=proof`
    const headers = { origin: site.server.url }
    expect((await page.request.post(path, { headers, multipart: { file } })).status()).toBe(201)
  }
  await proves('#444')
  await does('resolution', { answer: 'Đã thay nắp cống mới.', doneOn })
  const resident = async (method: string, noun: string, body: object) =>
    fetch(`${site.server.url}/api/reports/${reference}/${noun}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-report-secret': secret },
      body: JSON.stringify(body),
    })
  await resident('PUT', 'reopening', { why: 'Nắp mới bị kênh' })
  await resident('POST', 'replies', { text: 'Mép vẫn sụt' })
  const panel = page.locator('.reopened', { hasText: 'Mở lại lần 1' })
  for (const said of ['Nắp mới bị kênh', 'Mép vẫn sụt']) await panel.getByText(said).waitFor()
  await panel.getByText('Lần trước đã trả lời').click()
  await panel.getByText('Đã thay nắp cống mới.').waitFor()
  // What was shown as done stands with that answer, not among what the resident sent.
  const former = page.getByRole('img', { name: 'Ảnh của lần trả lời trước 1' })
  await panel.getByRole('img', { name: 'Ảnh của lần trả lời trước 1' }).waitFor()
  expect(await page.locator('.scene img').count()).toBe(0)
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 768 })
    await looksRight(page, 'ticket-reopened')
  }
  await proves('#666')
  await does('resolution', { answer: 'Đã chèn lại mép nắp cống, hết kênh.', doneOn })
  await panel.waitFor({ state: 'detached' })
  const given = page.locator('.given-answer')
  await given.getByRole('img', { name: 'Ảnh sau xử lý 1' }).waitFor()
  expect(await former.isVisible()).toBe(false)
  await given.getByText('Lần trước đã trả lời').click()
  await former.waitFor()
  await looksRight(page, 'ticket-answered-again')
  await page.context().close()
})

test('What was answered before stands beside the answer, and begins it', async () => {
  await site.server.sql`update categories set needs_proof = false`
  const before = await site.report('Cống thoát nước ngõ 88 phố Khương Đình tắc, nước tràn ra đường')
  const { id } = await site.report('Cống thoát nước đầu ngõ 91 phố Khương Đình tắc, nước tràn vào nhà')
  const page = await openAs('kinh-te', id)
  const does = async (ticket: number, noun: string, data: object) =>
    expect((await page.request.put(`/api/tickets/${ticket}/${noun}`, { data })).status()).toBe(200)
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const answer = 'Đã nạo vét 40 m cống và thay 2 song chắn rác, nước rút hết trong buổi sáng.'
  await does(before.id, 'acceptance', {})
  await does(before.id, 'resolution', { answer, doneOn: today })
  await does(id, 'acceptance', {})
  await page.keyboard.press('Escape')
  await page.goto(`/console/tickets/${id}`)
  await page.getByRole('button', { name: /^Trả lời/ }).click()
  const begin = page.getByRole('button', {
    name: `Dùng làm điểm bắt đầu: phiếu ${before.reference}`,
  })
  await begin.waitFor()
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const width of [1366, 768, 360]) {
      await page.setViewportSize({ width, height: 768 })
      await looksRight(page, `ticket-alike-${scheme}`)
    }
  }
  await begin.click()
  const typed = page.locator('[data-field="answer"] textarea')
  expect(await typed.inputValue()).toBe(answer)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Đây vẫn nguyên là câu trả lời của phiếu khác').waitFor()
  await typed.fill(`${answer} Đã làm tại đầu ngõ 91.`)
  await page.keyboard.press('Control+Enter')
  await page.locator('.given-answer').waitFor()
  await page.context().close()
})

test('Escape closes what was opened last, one thing a press, back to what opened it, and only then leaves the ticket', async () => {
  const { id } = await site.report('Lan can cầu trước số 19 phố Khương Đình gãy một đoạn')
  const page = await openAs('kinh-te', id)
  const other = page.getByRole('button', { name: /Việc khác/ })
  await other.click()
  await page.locator('.other-acts').waitFor()
  await page.getByRole('button', { name: 'Sửa lĩnh vực' }).click()
  await page.locator('.act-panel').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.act-panel').waitFor({ state: 'detached' })
  await page.locator('.other-acts button:focus', { hasText: 'Sửa lĩnh vực' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.other-acts').waitFor({ state: 'detached' })
  await page.locator('button:focus', { hasText: 'Việc khác' }).waitFor()
  expect(new URL(page.url()).pathname).toBe(`/console/tickets/${id}`)

  await page.getByRole('button', { name: /^Chuyển đơn vị/ }).click()
  const department = page.locator('[data-field="departmentId"] input').first()
  await department.click()
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('option').first().waitFor({ state: 'hidden' })
  await page.locator('.act-panel').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.act-panel').waitFor({ state: 'detached' })
  await page.locator('.act-buttons button:focus', { hasText: 'Chuyển đơn vị' }).waitFor()
  await page.keyboard.press('Escape')
  await page.waitForURL('**/console/')
  await page.context().close()
})

test('Whether it is danger is asked above the acts, and still asked once the ticket is accepted', async () => {
  const { id } = await site.report('Lan can cầu trước số 21 phố Khương Đình gãy một đoạn')
  await settingTheScene(
    site.server.sql,
    (sql) => sql`update tickets set danger_check = 'pending' where id = ${id}`,
  )
  const page = await openAs('kinh-te', id)
  const question = page.getByRole('region', { name: 'Có ai đang gặp nguy hiểm không?' })
  await question.waitFor()
  await looksRight(page, 'ticket-danger')
  await page.getByRole('button', { name: /^Tiếp nhận/ }).click()
  await page.locator('[data-type="ticket.accepted"]').waitFor()
  await question.getByRole('button', { name: 'Không nguy hiểm' }).click()
  await page.locator('.act-panel textarea').fill('Đã gọi, không ai ở gần.')
  await page.keyboard.press('Control+Enter')
  await question.waitFor({ state: 'detached' })
  await page.locator('[data-type="ticket.danger-dismissed"]').waitFor()
  await page.context().close()
})

test('On a phone the report comes first, the next step waits under the thumb, and all else behind one button', async () => {
  const { id } = await site.report('Ghế đá công viên trước số 23 phố Khương Đình đổ')
  const { page, close } = await site.opened('kinh-te', `/tickets/${id}`, phone)
  const bar = page.locator('.bottom-bar')
  await bar.waitFor()
  expect(await bar.getByRole('button').allTextContents()).toEqual(['Tiếp nhậne', 'Việc khác ▴'])
  const bottomOf = async (what: string) => {
    const { y, height } = (await page.locator(what).first().boundingBox())!
    return y + height
  }
  expect(await bottomOf('.panel .said')).toBeLessThan((await bar.boundingBox())!.y)
  await looksRight(page, 'ticket-phone')
  await bar.getByRole('button', { name: 'Việc khác' }).click()
  await bar.getByRole('button', { name: 'Không tiếp nhận' }).waitFor()
  await looksRight(page, 'ticket-phone-menu')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Không tiếp nhận' }).waitFor({ state: 'detached' })
  await bar.getByRole('button', { name: 'Việc khác' }).click()
  await bar.getByRole('button', { name: 'Ghi chú' }).click()
  await page.locator('.act-panel textarea').waitFor()
  expect(await bar.count()).toBe(0)
  await page.keyboard.press('Escape')
  await bar.locator('button:focus', { hasText: 'Việc khác' }).waitFor()
  await bar.getByRole('button', { name: 'Tiếp nhận' }).press('Enter')
  await bar.locator('button:focus', { hasText: 'Trả lời' }).waitFor()
  await close()
})

test('At twice the size the acts stand within two screens, not at the very end', async () => {
  const { id } = await site.report('Nắp cống trước số 61 phố Khương Đình bị kênh')
  const context = await signedIn('kinh-te', site)
  const page = await context.newPage()
  await page.setViewportSize({ width: 683, height: 384 })
  await page.goto(`/console/tickets/${id}`)
  const accept = page.getByRole('button', { name: /^Tiếp nhận/ })
  await accept.waitFor()
  expect((await accept.boundingBox())!.y).toBeLessThan(2 * 384)
  await looksRight(page, 'ticket-twice-the-size')
  await context.close()
})
