import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { khuongDinh } from '../support/house.ts'
import { looksRight } from '../support/looks-right.ts'
import { openResidentSite, type ResidentSite } from '../support/resident-site.ts'

let site: ResidentSite
beforeAll(async () => {
  site = await openResidentSite()
})
afterEach(() => site?.cut(false))
afterAll(() => site?.close())

const withoutNetwork = async (page: Page) => {
  site.cut(true)
  await page.context().setOffline(true)
}

/** A phone on which the pages were opened once, so that they are kept. */
const keptOnPhone = (work: (page: Page) => Promise<void>) =>
  site.onPhone(
    async (page) => {
      await page.goto('/')
      await page.evaluate(() =>
        (navigator as unknown as { serviceWorker: { ready: Promise<unknown> } }).serviceWorker.ready.then(
          () => true,
        ),
      )
      await work(page)
    },
    { serviceWorkers: 'allow' },
  )

const tickets = (text: string) => site.sql`
  select t.reference, r.phone, r.consent_at from tickets t left join reporters r on r.id = t.reporter_id
  where t.text = ${text}`

test('without a network the pages open, and one that needs it says so', () =>
  keptOnPhone(async (page) => {
    await withoutNetwork(page)
    for (const [path, heading] of [
      ['/report', 'Gửi phản ánh'],
      ['/track', 'Tra cứu phản ánh'],
      ['/', 'Anh/chị thấy điều gì cần được xử lý?'],
      ['/t/KH7T-M3RA', 'Chưa có mạng'],
    ] as const) {
      await page.goto(path)
      expect(await page.textContent('h1')).toBe(heading)
    }
    await looksRight(page, 'offline')
  }))

test('a report sent without a network, and the page closed, goes by itself when the network is back: once, and with the consent', () =>
  keptOnPhone(async (page) => {
    const text = `Cống nghẹt trước chợ, gửi lúc mất mạng ${Date.now()}`
    await page.goto('/report')
    await page.fill('#find', 'khuong dinh')
    await page.click('[role=option] >> nth=0')
    expect(await page.inputValue('#communeCode')).toBe(khuongDinh)
    await withoutNetwork(page)
    await page.fill('#text', text)
    await page.fill('#phone', '0912345678')
    await page.check('#consent')
    await page.click('.big')
    await page.waitForSelector('[data-status] >> text=tự gửi khi có mạng')
    await looksRight(page, 'waiting')
    const context = page.context()
    await page.close()
    expect(await tickets(text)).toEqual([])

    const later = await context.newPage()
    await later.goto('/')
    await later.waitForSelector('[data-waiting] >> text=chờ mạng trên máy này')
    site.cut(false)
    await context.setOffline(false)
    await later.waitForSelector('[data-waiting] a')
    await looksRight(later, 'waited')
    await later.click('[data-waiting] a')
    await later.waitForSelector('.ref')
    const sent = await tickets(text)
    expect(sent).toMatchObject([{ phone: '+84912345678', consentAt: expect.any(Date) }])
    expect(await later.textContent('.ref')).toBe(sent[0]!.reference)
    await later.goto('/report')
    expect(await later.inputValue('#text')).toBe('')
    expect(await later.isHidden('[data-waiting]')).toBe(true)
  }))

test('with a picture too: the page may be closed, and report and picture are there once when the network is back', () =>
  keptOnPhone(async (page) => {
    const text = `Nắp cống vỡ, chụp lúc mất mạng ${Date.now()}`
    await page.goto('/report')
    await page.fill('#find', 'khuong dinh')
    await page.click('[role=option] >> nth=0')
    await withoutNetwork(page)
    await page.fill('#text', text)
    const buffer = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5b4c' } })
      .png()
      .toBuffer()
    await page.setInputFiles('input[type=file]', { name: 'nắp cống.png', mimeType: 'image/png', buffer })
    await page.click('.big')
    await page.waitForSelector('[data-status] >> text=tự gửi khi có mạng')
    const context = page.context()
    await page.close()

    const later = await context.newPage()
    await later.goto('/')
    await later.waitForSelector('[data-waiting] >> text=chờ mạng trên máy này')
    site.cut(false)
    await context.setOffline(false)
    await later.waitForSelector('[data-waiting] a')
    const pictures = await site.sql`
      select a.id from attachments a join tickets t on t.id = a.ticket_id where t.text = ${text}`
    expect([(await tickets(text)).length, pictures.length]).toEqual([1, 1])
    await later.goto('/report')
    expect(await later.isHidden('[data-waiting]')).toBe(true)
    expect(await later.inputValue('#text')).toBe('')
  }))

test('one whose answer was lost on the way, and that is sent again from another page, is the same report', () =>
  keptOnPhone(async (page) => {
    const text = `Đèn tắt, mất câu trả lời ${Date.now()}`
    await page.goto('/report')
    await page.fill('#find', 'khuong dinh')
    await page.click('[role=option] >> nth=0')
    await page.fill('#text', text)
    await page.route('**/report', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch({ maxRedirects: 0 })
      await route.abort()
    })
    await page.click('.big')
    await page.waitForSelector('[data-status] >> text=tự gửi khi có mạng')
    await page.unroute('**/report')
    const context = page.context()
    await page.close()
    const later = await context.newPage()
    await later.goto('/')
    await later.waitForSelector('[data-waiting] a')
    expect(await tickets(text)).toHaveLength(1)
  }))
