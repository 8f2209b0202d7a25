import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { trackingSecret } from '../../src/tickets/secret.ts'
import { openSample } from '../support/house.ts'
import { openResidentSite, type ResidentSite } from '../support/resident-site.ts'
import { until } from '../support/until.ts'
import { weakNetwork } from '../support/weak-network.ts'

let site: ResidentSite
beforeAll(async () => {
  site = await openResidentSite()
})
beforeEach(() => {
  site.arrived.length = 0
})
afterAll(() => site?.close())

/** Grain, so that it stays large, held upright by EXIF alone. */
const largePhoto = (sigma = 40) =>
  sharp({
    create: {
      width: 2000,
      height: 1000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const named = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })

const openReport = async (page: Page) => {
  const { id, reference } = await openSample(site.house)
  await page.goto(`/t/${reference}?s=${await trackingSecret(site.house.secret, reference)}`)
  await page.click('summary >> text=Thêm ảnh')
  return id
}

test('a large photo arrives small and upright over 400 kbit a second that break, from where it stopped, and once', async () => {
  const weak = await weakNetwork(site.port, 50_000)
  await site.onPhone(
    async (page) => {
      const id = await openReport(page)
      const buffer = await largePhoto()
      expect(buffer.length).toBeGreaterThan(250_000)
      const offsets: number[] = []
      page.on('request', (request) => {
        if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
      })
      const before = weak.through()
      await page.setInputFiles('#file', [named('anh.jpg', buffer)])
      for (const share of [80_000, 140_000]) {
        await until(() => weak.through() - before > share)
        weak.cut()
        await page.waitForSelector('.pictures >> text=Mạng yếu, tệp chưa gửi xong')
        weak.mend()
      }
      await page.waitForSelector('.pictures >> text=Đã gửi xong')
      await page.click('button >> text=Gửi ảnh')
      await page.waitForSelector('#notice')
      // What was still in the line at a cut is sent again, what had arrived is not.
      expect(offsets).toEqual(offsets.toSorted((one, other) => one - other))
      expect(offsets.filter((offset) => offset === 0)).toHaveLength(1)
      const [arrived, ...more] = site.arrived
      expect(more).toEqual([])
      expect(arrived!.length).toBeLessThanOrEqual(250_000)
      const { width, height } = await sharp(arrived).metadata()
      expect(height).toBe(2 * width!)
      expect(await site.sql`select from attachments where ticket_id = ${id}`).toHaveLength(1)
    },
    { baseURL: weak.url },
  )
  weak.close()
}, 120_000)

test('what is no picture is said on the page', () =>
  site.onPhone(async (page) => {
    await openReport(page)
    await page.setInputFiles('#file', [named('anh.jpg', Buffer.from('no picture'))])
    await page.waitForSelector('.pictures >> text=Đã gửi xong')
    await page.click('button >> text=Gửi ảnh')
    await page.waitForSelector('#problems')
  }))

test('several pictures go with a report while it is typed; one is seen, one is taken out again', () =>
  site.onPhone(async (page) => {
    await page.goto('/report')
    const photos = await Promise.all([30, 40, 50].map((sigma) => largePhoto(sigma)))
    await page.setInputFiles(
      '#file',
      photos.map((photo, index) => named(`anh-${index}.jpg`, photo)),
    )
    await page.fill('#text', 'Nắp cống đầu ngõ 45 phường Khương Đình, Hà Nội bị vỡ')
    await page.waitForSelector('.pictures li:nth-child(3) img')
    await page.click('.pictures li:nth-child(2) button')
    expect(await page.locator('.pictures li').count()).toBe(2)
    await page.check('#consent')
    await page.click('button.big')
    await page.waitForSelector('[data-sent]')
    const reference = await page.textContent('.ref')
    const kept = await site.sql`
      select a.id from attachments a join tickets t on t.id = a.ticket_id where t.reference = ${reference}`
    expect(kept).toHaveLength(2)
    expect(await page.locator('#missed').count()).toBe(0)
  }))

test('pictures that have arrived stay with the form when it comes back with a question', () =>
  site.onPhone(async (page) => {
    await page.goto('/report')
    await page.setInputFiles('#file', [named('anh.jpg', await largePhoto(35))])
    await page.waitForSelector('.pictures >> text=Đã gửi xong')
    await page.click('button.big')
    await page.waitForSelector('#problems')
    expect(await page.isChecked('.pictures input[type=checkbox]')).toBe(true)
    await page.fill('#text', 'Nắp cống đầu ngõ 47 phường Khương Đình, Hà Nội bị vỡ')
    await page.click('button.big')
    await page.waitForSelector('[data-sent]')
    const reference = await page.textContent('.ref')
    expect(
      await site.sql`select from attachments a join tickets t on t.id = a.ticket_id where t.reference = ${reference}`,
    ).toHaveLength(1)
  }))

test('a report need not wait for its pictures, and works without a script as before', () =>
  site.onPhone(async (page) => {
    await page.goto('/report')
    await page.fill('#text', 'Nắp cống đầu ngõ 49 phường Khương Đình, Hà Nội bị vỡ')
    await page.route('**/api/uploads/**', (route) => route.abort())
    await page.setInputFiles('#file', [named('anh.jpg', await largePhoto(45))])
    await page.click('button.big')
    await page.click('text=Gửi phản ánh ngay, không chờ tệp')
    await page.waitForSelector('[data-sent]')
  }))
