import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { type PaperParts, paperOf, signature } from '../support/papers.ts'
import { until } from '../support/until.ts'

/* Papers on the screens of both sides: chosen, sent, saved. */

const inbox = 'phan-anh@tinh.example'
const site = consoleSite({ env: { MAIL_INBOX: inbox, MAIL_PROVINCE: '01' } })

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

/** A stranger writes about somebody's report, with a picture and a paper; the operator adds it to the ticket. */
const addedOfStranger = async (id: number, reference: string) => {
  const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b5b4c' } })
    .png()
    .toBuffer()
  const part = (type: string, name: string, bytes: Buffer) =>
    `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`
  const sent = await fetch(`${site.server.url}/mail/inbound`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', 'x-envelope-from': 'la@noi-khac.example' },
    body: `From: La <la@noi-khac.example>\r\nTo: ${inbox}\r\nSubject: ${reference}\r\nMessage-ID: <${id}@noi-khac.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nXem giup.\r\n${part('image/png', 'anh.png', picture)}${part('application/pdf', 'don.pdf', Buffer.from(paperOf()))}--b--\r\n`,
  })
  expect(sent.status).toBe(200)
  const mail = await until(
    async () =>
      (
        await site.server.sql<{ id: number }[]>`
          select i.id from inbound_messages i join inbound_mails m on m.inbound_id = i.id
          where i.sender = 'la@noi-khac.example' and m.set_aside = 'stranger' and m.settled_by is null`
      )[0],
  )
  const { page, close } = await site.opened('tong-dai', '/aside')
  const put = await page.request.put(`/api/inbound/mails/${mail.id}/ticket`, {
    data: { reference },
    headers: { origin: site.server.url },
  })
  expect(put.status()).toBe(200)
  await close()
  await until(
    async () =>
      (await site.server.sql`select from attachments where ticket_id = ${id} and kept_from_reporter`)
        .length === 2,
  )
}

test('Files of a stranger are shown to the reporter one by one, by the officer who looked at them, and taken back', async () => {
  const { id, reference, secret } = await site.report('Nắp cống trước số 40 phố Khương Đình bị vỡ')
  await addedOfStranger(id, reference)
  const theirs = await residentOf(`/t/${reference}?s=${secret}`)
  const files = () => theirs.locator('main img, .papers li').count()
  expect(await files()).toBe(0)
  const { page, close } = await site.opened('kinh-te', `/tickets/${id}`)
  const show = page.getByRole('checkbox', { name: 'Cho người phản ánh xem' })
  await show.nth(1).waitFor()
  expect(await show.count()).toBe(2)
  expect(await page.getByText('Người khác gửi').count()).toBe(2)
  for (const at of [0, 1]) expect(await show.nth(at).isChecked()).toBe(false)
  for (const viewport of [desk, phone]) {
    await page.setViewportSize(viewport)
    await looksRight(page, 'of-a-stranger')
    const touched = await page.getByText('Cho người phản ánh xem').first().boundingBox()
    expect(touched!.height).toBeGreaterThanOrEqual(viewport === phone ? 44 : 20)
  }
  const isShown = async (many: number) =>
    (await site.server.sql`select from attachments where ticket_id = ${id} and not kept_from_reporter`)
      .length === many
  for (const at of [0, 1]) {
    await show.nth(at).click()
    await until(() => isShown(at + 1))
    await theirs.reload()
    expect(await files()).toBe(at + 1)
  }
  await looksRight(theirs, 'of-a-stranger-shown')
  await until(() => show.nth(0).isChecked())
  await show.nth(0).click()
  await until(() => isShown(1))
  await theirs.reload()
  expect(await files()).toBe(1)
  await close()
  await theirs.context().close()
})
