import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { signedIn } from '../support/signed-in.ts'
import { until } from '../support/until.ts'

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
  await page.context().close()
})

test('The next step stands out, declining stands apart, and an answer is on the page once', async () => {
  const { id } = await site.report('Cột đèn trước số 30 phố Khương Đình không sáng')
  await site.server.sql`update categories set needs_proof = true`
  const page = await openAs('kinh-te', id)
  const buttons = page.locator('.act-buttons')
  const standsOut = buttons.locator('[data-variant="filled"]')
  expect(await standsOut.allTextContents()).toEqual(['Tiếp nhậne'])
  expect(await buttons.locator('button').last().textContent()).toBe('Không tiếp nhận')
  await standsOut.click()
  await page.locator('[data-type="ticket.accepted"]').waitFor()
  await until(async () => (await standsOut.allTextContents()).join() === 'Trả lờir')
  await page.getByText('cần ít nhất một ảnh chụp sau khi làm').waitFor()
  await standsOut.click()
  await looksRight(page, 'ticket-answering')

  await site.server.sql`update categories set needs_proof = false`
  const answer = 'Đã thay bóng đèn mới, đèn sáng lại từ tối nay.'
  await page.locator('[data-field="answer"] textarea').fill(answer)
  await page.keyboard.press('Control+Enter')
  await page.locator('.given-answer').waitFor()
  await page.locator('[data-type="ticket.resolved"]').waitFor()
  expect(await page.getByText(answer).count()).toBe(1)
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
  await page.locator('.acts').waitFor()
  const touched = await page.locator('header, main').locator('a, button, input, select, summary').all()
  const boxes = await Promise.all(
    touched.map(async (one) => ({ box: await one.boundingBox(), name: await one.textContent() })),
  )
  expect(boxes.length).toBeGreaterThan(6)
  expect(boxes.filter(({ box }) => box && box.height < 44)).toEqual([])
  await close()
})
