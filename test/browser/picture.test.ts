import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trackingSecret } from '../../src/tickets/secret.ts'
import { openSample } from '../support/house.ts'
import { openResidentSite, type ResidentSite } from '../support/resident-site.ts'

let site: ResidentSite
beforeAll(async () => {
  site = await openResidentSite()
})
afterAll(() => site?.close())

/** Grain, so that it stays large, held upright by EXIF alone. */
const largePhoto = () =>
  sharp({
    create: {
      width: 2000,
      height: 1000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

test('a large photo arrives small and upright, tried again by itself, and once', () =>
  site.onPhone(async (page) => {
    const { id, reference } = await openSample(site.house)
    const buffer = await largePhoto()
    expect(buffer.length).toBeGreaterThan(250_000)
    await page.goto(`/t/${reference}?s=${await trackingSecret(site.house.secret, reference)}`)
    let tries = 0
    await page.route('**/attachments', (route) => (++tries === 1 ? route.abort() : route.continue()))
    await page.click('summary >> text=Thêm ảnh')
    await page.setInputFiles('#file', { name: 'anh.jpg', mimeType: 'image/jpeg', buffer })
    await page.click('text=Gửi ảnh')
    await page.waitForSelector('[data-status] >> text=Mạng yếu, ảnh chưa gửi xong')
    await page.waitForSelector('#notice')
    const [arrived, ...more] = site.arrived
    expect(more).toEqual([])
    expect(arrived!.length).toBeLessThanOrEqual(250_000)
    const { width, height } = await sharp(arrived).metadata()
    expect(height).toBe(2 * width!)
    expect(await site.sql`select from attachments where ticket_id = ${id}`).toHaveLength(1)
  }))

test('what is no picture is said on the page', () =>
  site.onPhone(async (page) => {
    const { reference } = await openSample(site.house)
    await page.goto(`/t/${reference}?s=${await trackingSecret(site.house.secret, reference)}`)
    await page.click('summary >> text=Thêm ảnh')
    await page.setInputFiles('#file', {
      name: 'anh.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('no picture'),
    })
    await page.click('text=Gửi ảnh')
    await page.waitForSelector('#problems')
  }))
