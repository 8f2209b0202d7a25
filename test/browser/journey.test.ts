import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildConsole } from '../../commands/console.ts'
import { axeFindings } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { signedIn } from '../support/signed-in.ts'
import { until } from '../support/until.ts'

/* The journey as people see it: two officers at the console in real Chromium, a resident on a phone. */

vi.setConfig({ testTimeout: 90_000 })

let server: TestServer
let browser: Browser
beforeAll(async () => {
  await buildConsole(() => {})
  server = await startTestServer({ env: { SMS_PROVINCE: '01' } })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Everything that came to this page by its socket. */
const onTheWire = (page: Page): string[] => {
  const frames: string[] = []
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))))
  return frames
}

/** How a socket is told that it is connected: it sits in its rooms by then, and hears all that happens after. */
const seated = '40'

const openConsole = async (context: BrowserContext) => {
  const page = await context.newPage()
  const wire = onTheWire(page)
  await page.goto('/console/')
  await page.getByPlaceholder(/Tìm theo nội dung/).waitFor()
  await until(() => wire.some((frame) => frame.startsWith(seated)))
  return { page, wire }
}

test('An officer who may see it sees an SMS at once; her neighbour sees nothing and receives nothing', async () => {
  const [mine, neighbours] = await Promise.all([
    signedIn('kinh-te', { browser, server }),
    signedIn('kinh-te-phuong-liet', { browser, server }),
  ])
  const [officer, neighbour] = [await openConsole(mine), await openConsole(neighbours)]

  await fetch(`${server.url}/sms/inbound/generic`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: 'browser-sms-1',
      from: '0981112223',
      to: '1022',
      text: 'cong thoat nuoc ngo 12 phuong khuong dinh bi tac, nuoc tran ra duong',
    }),
  })
  const row = officer.page.getByText('cong thoat nuoc ngo 12').first()
  await row.waitFor()
  expect(officer.wire.some((frame) => frame.includes('ticket.opened'))).toBe(true)
  expect(officer.wire.join()).not.toContain('cong thoat nuoc')

  expect(await neighbour.page.getByText('cong thoat nuoc').count()).toBe(0)
  expect(neighbour.wire.filter((frame) => frame.includes('hint'))).toEqual([])

  await row.click()
  await officer.page.getByText('Nội dung phản ánh').waitFor()
  expect(await axeFindings(officer.page)).toEqual([])
  await officer.page.getByRole('button', { name: /Tiếp nhận/ }).click()
  await officer.page.locator('[data-type="ticket.accepted"]').waitFor()
  await Promise.all([mine.close(), neighbours.close()])
})

test('A resident reports on a phone, and reads there what the officer answered', async () => {
  const phone = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
  })
  const resident = await phone.newPage()
  await resident.goto('/')
  expect(await axeFindings(resident)).toEqual([])
  await resident.goto('/report')
  expect(await axeFindings(resident)).toEqual([])
  await resident.getByLabel(/muốn phản ánh điều gì/).fill('Hố ga trước số 7 mất nắp, trẻ con hay chơi gần đó')
  await resident.getByLabel(/Địa chỉ hoặc mốc/).fill('số 7 ngõ 45, phường Khương Đình, Hà Nội')
  await resident.getByRole('button', { name: 'Gửi phản ánh' }).last().click()
  const reference = await resident
    .waitForSelector('text=/[A-Z2-9]{4}-[A-Z2-9]{4}/')
    .then((found) => found.textContent())
  expect(await axeFindings(resident)).toEqual([])
  const code = reference!.match(/[A-Z2-9]{4}-[A-Z2-9]{4}/)![0]

  const office = await signedIn('kinh-te', { browser, server })
  const { page } = await openConsole(office)
  await page.getByText('Hố ga trước số 7').first().click()
  await page.getByRole('button', { name: /Tiếp nhận/ }).click()
  await page
    .getByRole('button', { name: /Trả lời/ })
    .first()
    .click()
  await page.getByLabel('Đã làm gì').fill('Đã lắp nắp hố ga mới trước số 7 chiều nay, có rào chắn.')
  await page.keyboard.press('Control+Enter')
  await page
    .getByText(/đã có kết quả|Đã trả lời|trả lời kết quả/i)
    .first()
    .waitFor()

  const [ticket] = await server.sql<
    { id: number }[]
  >`select id from tickets where reference = ${code} and status = 'resolved'`
  expect(ticket).toBeDefined()
  await resident.getByRole('link', { name: 'Xem phản ánh đến đâu' }).click()
  await resident.getByText('Đã lắp nắp hố ga mới').first().waitFor()
  expect(await axeFindings(resident)).toEqual([])
  await Promise.all([phone.close(), office.close()])
})

test('A caller is written down by an operator with the keyboard alone', async () => {
  const desk = await signedIn('tong-dai', { browser, server })
  const page = await desk.newPage()
  await page.goto('/console/call')
  await page.getByRole('textbox', { name: 'Số điện thoại' }).focus()
  await page.keyboard.type('0977888999')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Trần Văn Tư')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Cây đổ chắn ngang ngõ 68 phường Khương Đình, xe không qua được')
  await page.getByText('Phòng Kinh tế, Hạ tầng và Đô thị').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  // Nothing that was told is dropped unasked.
  await page.keyboard.press('Control+Enter')
  await page.getByText('Xin hỏi và chọn').waitFor()
  await page.keyboard.press('F4')
  await page.keyboard.press('F4')
  await page.keyboard.press('Control+Enter')
  const logged = await until(async () => {
    const [row] = await server.sql<{ channel: string; communeCode: string; phone: string | null }[]>`
      select t.channel, t.commune_code, r.phone from tickets t left join reporters r on r.id = t.reporter_id
      where t.text like 'Cây đổ chắn ngang%'`
    return row
  })
  // The caller did not agree, so neither name nor number is kept.
  expect(logged).toEqual({ channel: 'hotline', communeCode: '00364', phone: null })
  await desk.close()
})

test('The sign-in page greets, names the fields and has no barrier', async () => {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
  })
  const page = await context.newPage()
  await page.goto('/console/')
  await page.getByLabel(/Mật khẩu/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await context.close()
})
