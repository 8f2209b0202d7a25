import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'

/* Pictures of the work done, as an officer adds them to the answer. */

const folder = await mkdtemp(join(tmpdir(), 'lang-nghe-proof-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const site = consoleSite({ env: { DATA_DIR: folder } })

const camera = 'MyPhone 9'
/** Grain, so that it stays large, and no two are alike. */
const photoCalled = async (name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: {
      width: 2000,
      height: 1333,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 25 },
    },
  })
    .withExif({ IFD0: { Model: camera } })
    .jpeg()
    .toBuffer(),
})

/** The form of the answer, with the ticket in hand. */
const answering = async (text: string) => {
  const { id } = await site.report(text)
  const { page, close } = await site.opened('kinh-te', `/tickets/${id}`)
  await page.getByRole('button', { name: /Tiếp nhận/ }).click()
  await page.locator('[data-type="ticket.accepted"]').waitFor()
  await page
    .getByRole('button', { name: /Trả lời/ })
    .first()
    .click()
  await page.locator('#proof').waitFor({ state: 'attached' })
  const kept = () => site.server.sql<{ purpose: string; width: number }[]>`
    select purpose, width from attachments where ticket_id = ${id} order by id`
  return { id, page, close, kept }
}

const fitsAcross = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth')

const shown = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

const filesBelow = async (path: string): Promise<Buffer[]> => {
  const found = await readdir(path, { recursive: true, withFileTypes: true })
  return Promise.all(
    found.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name))),
  )
}

test('An officer adds two photos of the work done; they are small, in their place, and say nothing of the telephone', async () => {
  const { page, close, kept } = await answering('Nắp cống trước số 51 phố Khương Đình bị vỡ')
  const photos = [await photoCalled('trước.jpg'), await photoCalled('sau.jpg')]
  expect(photos.every(({ buffer }) => buffer.includes(camera))).toBe(true)
  await page.setInputFiles('#proof', photos)
  await page.locator('.proof [role=status] >> text=Đã tải ảnh lên.').waitFor()
  await page.locator('.pictures img[alt="Ảnh sau xử lý 2"]').waitFor()
  expect(await kept()).toEqual([
    { purpose: 'proof', width: 1600 },
    { purpose: 'proof', width: 1600 },
  ])
  for (const width of [1366, phone.width]) {
    await page.setViewportSize({ width, height: 768 })
    expect(await fitsAcross(page)).toBe(true)
    await shown(page, `proof-${width}`)
  }
  expect(await axeFindings(page)).toEqual([])
  const files = await filesBelow(folder)
  expect(files.length).toBeGreaterThan(1)
  expect(files.filter((bytes) => bytes.includes(camera))).toEqual([])
  await close()
})

test('A photo whose connection breaks goes on by itself, and is there once', async () => {
  const { page, close, kept } = await answering('Đèn đường trước số 53 phố Khương Đình tắt')
  let broken = 0
  await page.route('**/api/uploads/*/*', (route) => {
    if (route.request().method() !== 'PATCH' || broken > 0) return route.continue()
    broken++
    return route.abort('connectionreset')
  })
  await page.setInputFiles('#proof', await photoCalled('đèn.jpg'))
  await page.locator('.proof [role=status] >> text=Đã tải ảnh lên.').waitFor()
  expect(broken).toBe(1)
  expect(await kept()).toHaveLength(1)
  await close()
})

test('What is no picture is refused in words beside the field, and the answer can still be sent', async () => {
  const { page, close, kept } = await answering('Rác đổ trước số 55 phố Khương Đình')
  const text = { name: 'ảnh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('không phải ảnh') }
  await page.setInputFiles('#proof', [text])
  const said = page.locator('.proof .problem')
  await said.waitFor()
  expect(await said.textContent()).toMatch(/ảnh/i)
  await shown(page, 'proof-refused')
  expect(await kept()).toHaveLength(0)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Chọn ảnh', exact: true }).click()
  await choosing
  expect(await page.locator('#proof').inputValue()).toBe('')
  await page.setInputFiles('#proof', await photoCalled('rác.jpg'))
  await page.locator('.proof [role=status] >> text=Đã tải ảnh lên.').waitFor()
  expect(await kept()).toHaveLength(1)
  await close()
})

test('A PDF among the pictures of the work done is told at once where it belongs, and nothing of them leaves', async () => {
  const { page, close, kept } = await answering('Vỉa hè trước số 20 phố Khương Đình bong gạch')
  const sent: string[] = []
  page.on('request', (request) => request.url().includes('/api/uploads') && sent.push(request.url()))
  const paper = { name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
  await page.setInputFiles('#proof', [await photoCalled('sau.jpg'), paper])
  await page.locator('.proof [role=status] >> text=“bien-ban.pdf” là văn bản PDF').waitFor()
  expect(sent).toEqual([])
  expect(await kept()).toEqual([])
  await close()
})

/** A picture of a resident to a report that is public. */
const publicPicture = async (text: string) => {
  const { id, reference, secret } = await site.report(text)
  const { buffer } = await photoCalled('mat-nguoi.jpg')
  const form = new FormData()
  form.set('file', new File([new Uint8Array(buffer)], 'mat-nguoi.jpg', { type: 'image/jpeg' }))
  const at = `${site.server.url}/api/reports/${reference}/attachments`
  const sent = await fetch(at, { method: 'POST', body: form, headers: { 'x-report-secret': secret } })
  const { id: pictureId } = (await sent.json()) as { id: number }
  const seen = async () => {
    const answered = await fetch(`${at}/${pictureId}`)
    return answered.status === 200 ? Buffer.from(await answered.arrayBuffer()) : answered.status
  }
  return { id, reference, seen }
}

const brightest = async (picture: Buffer, share: [x: number, y: number]) => {
  const { width, height } = await sharp(picture).metadata()
  const region = {
    left: Math.round(share[0] * width) - 4,
    top: Math.round(share[1] * height) - 4,
    width: 8,
    height: 8,
  }
  return Math.max(...(await sharp(picture).extract(region).raw().toBuffer()))
}

test.each([phone, desk])(
  'A picture of a public report waits for a leader, who blacks out by hand and by keys what the public must not see, at $width',
  async (viewport) => {
    const { id, reference, seen } = await publicPicture(
      `Xe đỗ chắn vỉa hè số ${viewport.width} phố Khương Đình`,
    )
    const ticket = await site.opened('chu-tich', `/tickets/${id}`, viewport)
    const published = await ticket.page.request.put(`/api/tickets/${id}/publication`, {
      data: { published: true },
    })
    expect(published.status()).toBe(200)
    await ticket.page.getByText('Chưa ai xem để công khai').waitFor()
    await looksRight(ticket.page, 'waits')
    await ticket.close()
    expect(await seen()).toBe(404)

    const { page, close } = await site.opened('chu-tich', '/leading/looking', viewport)
    const one = page.getByRole('article', { name: reference })
    const board = one.getByRole('application', { name: 'Ảnh để che' })
    await board.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await board.boundingBox())!
    await page.mouse.move(x + width * 0.1, y + height * 0.1)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.3, y + height * 0.4, { steps: 4 })
    await page.mouse.up()
    await one.getByText('Đã che 1 chỗ.').waitFor()
    await one.getByText('Nét bút').click()
    await page.mouse.move(x + width * 0.6, y + height * 0.8)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.9, y + height * 0.8, { steps: 8 })
    await page.mouse.up()
    await one.getByText('Đã che 2 chỗ.').waitFor()
    await board.focus()
    await page.keyboard.press('Enter')
    await one.getByText('Đã che 3 chỗ.').waitFor()
    await looksRight(page, 'blacked-out')
    await one.getByRole('button', { name: 'Công khai ảnh này' }).click()
    await one.waitFor({ state: 'detached' })
    await close()

    const shown = (await seen()) as Buffer
    for (const place of [
      [0.2, 0.25],
      [0.75, 0.8],
      [0.5, 0.5],
    ] as [number, number][])
      expect(await brightest(shown, place)).toBeLessThan(60)
    expect(await brightest(shown, [0.1, 0.9])).toBeGreaterThan(100)
  },
  240_000,
)

test.each([phone, desk])(
  'An answer with a number in it waits for a leader, who sees it marked and lets out what the public may read, at $width',
  async (viewport) => {
    const { id, reference, secret } = await site.report(
      `Cống tắc trước chợ Khương Đình, dãy ${viewport.width}`,
    )
    const publicPage = async () => (await fetch(`${site.server.url}/t/${reference}`)).text()
    const { page, close } = await site.opened('chu-tich', '/leading/looking', viewport)
    const one = page.getByRole('article', { name: reference })
    const published = await page.request.put(`/api/tickets/${id}/publication`, { data: { published: true } })
    expect(published.status()).toBe(200)
    const officer = await site.opened('kinh-te', `/tickets/${id}`, viewport)
    const does = async (noun: string, data: object) =>
      expect((await officer.page.request.put(`/api/tickets/${id}/${noun}`, { data })).status()).toBe(200)
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    await does('acceptance', {})
    await does('resolution', {
      answer: 'Đã thông cống. Cần hỏi thêm xin gọi tổ trưởng Hùng, số 0912 345 670.',
      doneOn: today,
    })
    await officer.page.getByText('Kết quả chờ lãnh đạo xem').waitFor()
    await looksRight(officer.page, 'answer-held')
    await officer.close()
    expect(await publicPage()).toContain('Kết quả đang được xem lại')

    await one.locator('mark').waitFor()
    expect(await one.locator('mark').textContent()).toBe('0912 345 670')
    await looksRight(page, 'answer-waits')
    const version = one.getByLabel('Bản công khai')
    expect(await version.inputValue()).toBe('Đã thông cống. Cần hỏi thêm xin gọi tổ trưởng Hùng, số ….')
    await version.fill('Đã thông cống trước chợ.')
    await one.getByRole('button', { name: 'Công khai bản này' }).click()
    await one.waitFor({ state: 'detached' })
    await page.getByText('Đã công khai kết quả.').waitFor()
    await close()
    expect(await publicPage()).toContain('Đã thông cống trước chợ.')
    const own = await fetch(`${site.server.url}/api/reports/${reference}`, {
      headers: { 'x-report-secret': secret },
    })
    expect(await own.text()).toContain('0912 345 670')
  },
  240_000,
)
