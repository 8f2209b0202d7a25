import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, phone } from '../support/console-site.ts'
import { type PaperParts, paperOf, signature } from '../support/papers.ts'

/* Papers on the screens of both sides: chosen, sent, saved. */

const site = consoleSite()

const pdf = (name: string, parts: PaperParts = {}) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(paperOf(parts)),
})

const fitsAcross = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth')

const shown = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

const residentOf = async (path: string): Promise<Page> => {
  const context = await site.browser.newContext({ baseURL: site.server.url, viewport: phone })
  const page = await context.newPage()
  await page.goto(path)
  return page
}

test('A resident sends a signed PDF with the report, and finds it under its name on the tracking page', async () => {
  const page = await residentOf('/report')
  await page.setInputFiles('#file', [pdf('Đơn khiếu nại của bà Bình.pdf', { more: [signature] })])
  await page.waitForSelector('.pictures >> text=Đã gửi xong')
  expect(await page.textContent('.pictures li')).toContain('Đơn khiếu nại của bà Bình.pdf')
  expect(await fitsAcross(page)).toBe(true)
  await shown(page, 'report')
  await page.fill('#text', 'Nắp cống đầu ngõ 45 phường Khương Đình, Hà Nội bị vỡ')
  await page.check('#consent')
  await page.click('button.big')
  await page.waitForSelector('[data-sent]')
  await page.goto(`/t/${await page.textContent('.ref')}`)
  const paper = page.locator('.papers li')
  expect(await paper.textContent()).toMatch(/PDF, 1 trang · có chữ ký số, chưa kiểm tra/)
  const [saved] = await Promise.all([page.waitForEvent('download'), paper.locator('a').click()])
  expect(saved.suggestedFilename()).toBe('Đơn khiếu nại của bà Bình.pdf')
  expect(await fitsAcross(page)).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await shown(page, 'track')
  await page.context().close()
})

test('A PDF with a script in it is refused in words on the tracking page', async () => {
  const { reference, secret } = await site.report('Vỉa hè trước số 22 phố Khương Đình sụt lún')
  const page = await residentOf(`/t/${reference}?s=${secret}`)
  await page.click('summary >> text=Thêm ảnh hoặc văn bản')
  await page.setInputFiles('#file', [pdf('đơn.pdf', { more: ['<</S/JavaScript/JS(1)>>'] })])
  await page.waitForSelector('.pictures >> text=Đã gửi xong')
  await page.click('button >> text=Gửi ảnh, văn bản')
  await page.waitForSelector('#problems >> text=mã lệnh tự chạy')
  await shown(page, 'refused')
  await page.context().close()
})

test('An officer looks twice before a letter leaves, and the resident opens it', async () => {
  const { id, reference, secret } = await site.report('Cây xanh trước số 30 phố Khương Đình sắp đổ')
  const { page, close } = await site.opened('kinh-te', `/tickets/${id}`)
  const letters = () => site.server.sql`select name, purpose from attachments where ticket_id = ${id}`
  await page.setInputFiles('#letter', [pdf('Quyết định số 12.pdf', { pages: 2, more: [signature] })])
  await page.getByRole('button', { name: 'Gửi cho người dân' }).waitFor()
  expect(await letters()).toEqual([])
  await shown(page, 'console-chosen')
  await page.getByRole('button', { name: 'Gửi cho người dân' }).click()
  await page.locator('.papers li').waitFor()
  expect(await page.locator('.papers li').textContent()).toMatch(
    /Quyết định số 12\.pdf.*Gửi người dân · PDF, 2 trang/,
  )
  expect(await letters()).toEqual([{ name: 'Quyết định số 12.pdf', purpose: 'answer' }])
  expect(await fitsAcross(page)).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await shown(page, 'console-sent')
  await page.setViewportSize(phone)
  expect(await fitsAcross(page)).toBe(true)
  await shown(page, 'console-phone')
  await close()

  const theirs = await residentOf(`/t/${reference}?s=${secret}`)
  expect(await theirs.textContent('section:has(.papers)')).toContain('Văn bản gửi anh/chị')
  expect(await fitsAcross(theirs)).toBe(true)
  await shown(theirs, 'letter')
  await theirs.context().close()
})
