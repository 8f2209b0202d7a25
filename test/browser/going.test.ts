import type { Locator, Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { tooSmall } from '../support/too-small.ts'

/* Who moves, who leaves, and that complaints are there, on a phone and at a desk. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

const officerOf = async (id: number) => {
  const [row] = await site.server.sql<{ name: string }[]>`
    select s.name from tickets t join staff s on s.id = t.officer_id where t.id = ${id}`
  return row?.name
}

/** Whose turn it was is left to the rota: the chair says who holds it. */
const give = async (id: number, name: string) => {
  if ((await officerOf(id)) === name) return
  const [person] = await site.server.sql<{ id: string }[]>`select id from staff where name = ${name}`
  const sent = await fetch(`${site.server.url}/api/tickets/${id}/assignment`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      origin: site.server.url,
      cookie: await site.server.signIn('chu-tich'),
    },
    body: JSON.stringify({ officerId: person!.id, why: 'Theo phân công' }),
  })
  expect(sent.status).toBe(200)
}

/** Nothing scrolls sideways, nothing to touch is small, and nothing is out of reach of who does not see it. */
const fits = async (page: Page, form: string) => {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
  }
  const targets = page.locator(`${form} button, ${form} select`)
  await expect.poll(() => tooSmall(targets, { height: 44 })).toEqual([])
  expect(await axeFindings(page)).toEqual([])
}

/** Sending the form without it asks what becomes of the open tickets. */
const isAsked = async (page: Page, form: Locator, send: string) => {
  await form.getByRole('button', { name: send }).click()
  await form
    .getByText(/các phiếu này về ai/)
    .first()
    .waitFor()
  await fits(page, '.edit-form')
}

test('Who will be away is asked what becomes of their open tickets, and a colleague is named', async () => {
  const { id } = await site.report('Vỉa hè trước số 40 phố Khương Đình bong gạch, người già vấp ngã')
  await give(id, 'Phạm Văn Nam')
  const { page, close } = await site.opened('chu-tich', '/leading', phone)
  await page.getByRole('button', { name: 'Báo vắng: Phạm Văn Nam' }).click()
  const form = page.getByRole('form', { name: /^Báo vắng/ })
  await isAsked(page, form, 'Lưu')

  await form.getByLabel(/đang giữ \d phiếu/).selectOption({ label: 'Bàn giao cho Nguyễn Thị Hoa' })
  await form.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã ghi kỳ vắng.').waitFor()
  const [absence] = await site.server.sql`
    select a.tickets, s.name from absences a join staff s on s.id = a.taken_over_by order by a.id desc limit 1`
  expect(absence).toEqual({ tickets: 'hand-over', name: 'Nguyễn Thị Hoa' })
  await close()
})

test('Who moves is asked what becomes of their open tickets, and hands them to a colleague', async () => {
  const { id } = await site.report('Mặt đường phố Khương Đình có ổ gà sâu trước số 12')
  await give(id, 'Phạm Văn Nam')
  const { page, close } = await site.opened('chu-tich', '/leading', phone)
  await page.getByRole('button', { name: 'Chuyển đơn vị: Phạm Văn Nam' }).click()
  const form = page.getByRole('form', { name: /^Chuyển đơn vị/ })
  await form.getByLabel('Sang đơn vị').selectOption({ label: 'Phòng Văn hóa - Xã hội phường Khương Đình' })
  await isAsked(page, form, 'Lưu')

  await form.getByLabel(/đang giữ \d phiếu/).selectOption({ label: 'Bàn giao cho Nguyễn Thị Hoa' })
  await form.getByRole('button', { name: 'Lưu' }).click()
  await page.getByText('Đã chuyển đơn vị.').waitFor()
  expect(await officerOf(id)).toBe('Nguyễn Thị Hoa')
  const [moved] = await site.server.sql`
    select d.kind from staff s join departments d on d.id = s.department_id where s.name = 'Phạm Văn Nam'`
  expect(moved!.kind).toBe('culture')
  await close()
})

test('Who leaves hands over open tickets too, and signs in no more', async () => {
  const { id } = await site.report('Đèn đường ngõ 200 phố Khương Đình tắt cả tuần nay')
  await give(id, 'Nguyễn Thị Hoa')
  const { page, close } = await site.opened('chu-tich', '/leading', phone)
  await page.getByRole('button', { name: 'Đóng tài khoản: Nguyễn Thị Hoa' }).click()
  const form = page.getByRole('form', { name: /^Đóng tài khoản/ })
  await isAsked(page, form, 'Đóng tài khoản')

  await form
    .getByLabel(/đang giữ \d phiếu/)
    .selectOption({ label: 'Bàn giao cho người đang phụ trách, trực của đơn vị' })
  await form.getByRole('button', { name: 'Đóng tài khoản' }).click()
  await page.getByText('Đã đóng tài khoản.').waitFor()
  expect(await officerOf(id)).not.toBe('Nguyễn Thị Hoa')
  await expect(site.server.signIn('kinh-te')).rejects.toThrow()
  await close()
})

test('That a complaint is open, and by when it is due, is seen by who watches, and nothing of what it says', async () => {
  const { reference } = await site.report(
    'Tôi khiếu nại quyết định xử phạt số 15 của Chủ tịch UBND phường, quyết định này sai và ảnh hưởng quyền lợi của tôi',
  )
  const { page, close } = await site.opened('phap-che', '/leading/complaints', phone)
  const item = page.getByRole('region', { name: reference })
  await item.getByText('Chủ tịch Ủy ban nhân dân phường Khương Đình').waitFor()
  await item.getByText(/Phải quyết định thụ lý trước/).waitFor()
  expect(await page.locator('main').textContent()).not.toContain('xử phạt')
  await fits(page, '.leading')
  await page.reload()
  await item.waitFor()
  const tab = (await page.getByRole('link', { name: 'Khiếu nại' }).boundingBox())!
  expect(tab.x + tab.width).toBeLessThanOrEqual(phone.width)
  expect(tab.height).toBeGreaterThanOrEqual(44)
  await close()

  const chair = await site.opened('chu-tich', '/leading', phone)
  await chair.page.getByRole('link', { name: 'Lịch làm việc' }).waitFor()
  expect(await chair.page.getByRole('link', { name: 'Khiếu nại' }).count()).toBe(0)
  await chair.close()
})
