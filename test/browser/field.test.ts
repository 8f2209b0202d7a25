import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { consoleSite, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { until } from '../support/until.ts'
import { type WeakNetwork, weakNetwork } from '../support/weak-network.ts'

/* An officer stands at the pothole with a telephone, and the network goes and comes. */

vi.setConfig({ testTimeout: 240_000 })

const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-field-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const site = consoleSite({ env: { DATA_DIR: folder } })
let line: WeakNetwork
beforeAll(async () => {
  line = await weakNetwork(Number(new URL(site.server.url).port), 20_000_000)
})
afterAll(() => line.close())

/** The ticket on a telephone, over a line that can be cut. */
const inTheField = async (text: string) => {
  line.mend()
  const { id, reference } = await site.report(text)
  const { page, close } = await site.opened('kinh-te', '/', phone)
  await page.goto(`${line.url}/console/tickets/${id}`)
  await page.locator('.bottom-bar').waitFor()
  return { id, reference, page, close }
}

const happened = async (id: number) => {
  const rows = await site.server.sql<{ type: string; n: number }[]>`
    select type, count(*)::int as n from ticket_events where ticket_id = ${id}
      and type in ('ticket.accepted', 'ticket.attached', 'ticket.resolved', 'ticket.forwarded', 'ticket.noted') group by type`
  return Object.fromEntries(rows.map(({ type, n }) => [type, n]))
}

/** All of the sentence is on the screen, under no bar. */
const isSeen = (page: Page, sentence: string) =>
  until(() =>
    page.evaluate<boolean>(`(() => {
      const line = [...document.querySelectorAll('.acts p')].find((one) => one.textContent.includes('${sentence}'))
      const { left, top, bottom } = line?.getBoundingClientRect() ?? {}
      return Boolean(line) && [top + 2, bottom - 2].every((y) => line.contains(document.elementFromPoint(left + 4, y)))
    })()`),
  )

const photo = async () => ({
  name: 'sau khi vá.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 900, height: 600, channels: 3, background: '#667' } })
    .jpeg()
    .toBuffer(),
})

test('Accepted, photographed and answered without a signal: all of it is kept, said so, and sent once', async () => {
  await site.server.sql`update categories set needs_proof = true`
  const { id, reference, page, close } = await inTheField('Ổ gà lớn trước số 71 phố Khương Đình')
  line.cut()
  await page.getByRole('button', { name: /^Tiếp nhận/ }).click()
  await page.getByText('1 việc làm lúc không có mạng đang chờ gửi').waitFor()
  await isSeen(page, 'Chưa gửi được')
  await page.getByRole('button', { name: /^Trả lời/ }).click()
  await page.locator('[data-field="answer"] textarea').fill('Đã vá ổ gà bằng nhựa nóng, xong lúc 15 giờ.')
  // Whoever answers without the picture hears of it while they still stand there.
  await page.locator('.act-end button[type=submit]').click()
  await page.locator('.act-panel .proof [role=status]', { hasText: 'cần ít nhất một ảnh' }).waitFor()
  await page.setInputFiles('#proof-camera', await photo())
  await page.getByText('2 việc làm lúc không có mạng đang chờ gửi').waitFor()
  await page.locator('.act-panel .proof .told').waitFor()
  await page.locator('.act-end button[type=submit]').click()
  await page.getByText('3 việc làm lúc không có mạng đang chờ gửi').waitFor()
  await isSeen(page, 'Chưa gửi được')
  await page.locator('.unsent summary').click()
  expect(await page.locator('.unsent li').allTextContents()).toEqual([
    `${reference} Tiếp nhận`,
    `${reference} 1 ảnh sau xử lý`,
    `${reference} Trả lời`,
  ])
  await looksRight(page, 'field-kept')
  expect(await happened(id)).toEqual({})

  line.mend()
  await page.locator('.given-answer').waitFor()
  await page.locator('.unsent summary').waitFor({ state: 'detached' })
  expect(await happened(id)).toEqual({ 'ticket.accepted': 1, 'ticket.attached': 1, 'ticket.resolved': 1 })
  await looksRight(page, 'field-sent')
  await close()
})

test('What is another’s is forwarded without a signal to a department never asked for before', async () => {
  const { id, page, close } = await inTheField('Vỉa hè bong gạch trước số 77 phố Khương Đình')
  const loaded = `performance.getEntriesByType('resource').some(({ name }) => name.includes('/api/departments'))`
  await until(() => page.evaluate<boolean>(loaded))
  line.cut()
  await page.getByRole('button', { name: /^Việc khác/ }).click()
  await page.getByRole('button', { name: /^Chuyển đơn vị/ }).click()
  const picker = page.getByRole('combobox', { name: 'Chuyển đến' })
  await picker.click()
  // Who holds it is found too, and says why it cannot be chosen.
  await picker.fill('phong kinh te')
  const holder = page.getByRole('option', { name: /^Phòng Kinh tế.*\(đang giữ phiếu này\)$/ })
  await holder.waitFor()
  expect(await holder.getAttribute('aria-disabled')).toBe('true')
  await looksRight(page, 'forward')
  await picker.fill('evn')
  await page.getByRole('option', { name: /^Công ty Điện lực.*\(EVN\)$/ }).waitFor()
  await picker.fill('cong an')
  await page.locator('[data-combobox-selected]', { hasText: 'Công an' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('Lý do').fill('Xe đỗ trên vỉa hè là việc của công an')
  await page.locator('.act-end button[type=submit]').click()
  await page.getByText('1 việc làm lúc không có mạng đang chờ gửi').waitFor()
  line.mend()
  await page.locator('.unsent summary').waitFor({ state: 'detached' })
  expect(await happened(id)).toEqual({ 'ticket.forwarded': 1 })
  await close()
})

test('What the server did though its answer was lost on the way is done once', async () => {
  const { id, page, close } = await inTheField('Nắp cống vỡ trước số 73 phố Khương Đình')
  let lost = 0
  await page.route('**/acceptance', async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.getByRole('button', { name: /^Tiếp nhận/ }).click()
  await until(async () => lost === 2)
  await page.locator('.unsent summary').waitFor({ state: 'detached' })
  await page.locator('[data-type="ticket.accepted"]').waitFor()
  expect(await happened(id)).toEqual({ 'ticket.accepted': 1 })
  await close()
})

test('What waits is there after the telephone was off, and what somebody did meanwhile is told, with what follows held back', async () => {
  await site.server.sql`update categories set needs_proof = false`
  const { id, page, close } = await inTheField('Vỉa hè bong gạch trước số 75 phố Khương Đình')
  line.cut()
  await page.getByRole('button', { name: /^Tiếp nhận/ }).click()
  await page.getByText('1 việc làm lúc không có mạng').waitFor()
  await page.getByRole('button', { name: /^Trả lời/ }).click()
  await page.locator('[data-field="answer"] textarea').fill('Đã lát lại gạch trước số 75.')
  await page.locator('.act-end button[type=submit]').click()
  await page.getByText('2 việc làm lúc không có mạng').waitFor()
  await page.close()

  const colleague = await site.opened('kinh-te', '/')
  const urgency = { urgency: 'urgent', why: 'Trước cổng trường' }
  expect((await colleague.page.request.put(`/api/tickets/${id}/urgency`, { data: urgency })).status()).toBe(
    200,
  )
  await colleague.close()

  const again = await page.context().newPage()
  line.mend()
  await again.goto(`${line.url}/console/tickets/${id}`)
  await again
    .getByText(/Chưa gửi được/)
    .first()
    .waitFor()
  await expect.poll(() => again.locator('.unsent li').count()).toBe(2)
  expect(await happened(id)).toEqual({})
  await looksRight(again, 'field-refused')
  await again.locator('.ticket-marks', { hasText: 'Gấp' }).waitFor()
  await again.getByRole('button', { name: 'Gửi lại' }).click()
  await again.locator('.given-answer').waitFor()
  await again.locator('.unsent summary').waitFor({ state: 'detached' })
  expect(await happened(id)).toEqual({ 'ticket.accepted': 1, 'ticket.resolved': 1 })
  await close()
})

test('Two tabs at one ticket without a signal know of each other: what one kept the other offers no more, and all is sent once', async () => {
  const { id, page, close } = await inTheField('Nắp hố ga kêu trước số 79 phố Khương Đình')
  const other = await page.context().newPage()
  await other.goto(`${line.url}/console/tickets/${id}`)
  const accepting = (of: Page) => of.getByRole('button', { name: /^Tiếp nhận/ })
  await accepting(other).waitFor()
  line.cut()
  await accepting(page).click()
  await other.getByText('1 việc làm lúc không có mạng đang chờ gửi').waitFor()
  await accepting(other).waitFor({ state: 'detached' })
  for (const [at, of] of [other, page].entries()) {
    await of.getByRole('button', { name: /^Việc khác/ }).click()
    await of.getByRole('button', { name: /^Ghi chú/ }).click()
    await of.locator('.act-panel textarea').fill(`Ghi ở thẻ ${at + 1}`)
    await of.locator('.act-end button[type=submit]').click()
    await of.getByText(`${at + 2} việc làm lúc không có mạng đang chờ gửi`).waitFor()
  }
  line.mend()
  for (const of of [page, other]) await of.locator('.unsent summary').waitFor({ state: 'detached' })
  expect(await happened(id)).toEqual({ 'ticket.accepted': 1, 'ticket.noted': 2 })
  await close()
})
