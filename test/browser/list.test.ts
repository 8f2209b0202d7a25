import { expect, test, vi } from 'vitest'
import { consoleSite, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { until } from '../support/until.ts'

/* The list behind the first screen: several tickets at once, and lists that one asks for often. */

vi.setConfig({ testTimeout: 90_000 })

const site = consoleSite()

const standing = async (id: number) => {
  const [row] = await site.server.sql<{ status: string; officer: string | null }[]>`
    select t.status, s.name as officer from tickets t left join staff s on s.id = t.officer_id where t.id = ${id}`
  return row!
}

const accept = async (id: number, login: string) =>
  fetch(`${site.server.url}/api/tickets/${id}/acceptance`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      origin: site.server.url,
      cookie: await site.server.signIn(login),
    },
    body: '{}',
  })

test('Several tickets are accepted at once; one that somebody took meanwhile says so, and stops none of the others', async () => {
  const ids = [
    (await site.report('Đèn đường phố Khương Đình số 30 tắt')).id,
    (await site.report('Rác đầy đầu ngõ 118 phố Khương Đình')).id,
    (await site.report('Vỉa hè phố Khương Đình số 8 bong gạch')).id,
  ]
  const { page, close } = await site.opened('kinh-te', '/tickets')
  await page.getByRole('button', { name: 'Chọn nhiều' }).click()
  for (const id of ids)
    await page
      .locator('li', { has: page.locator(`[data-ticket="${id}"]`) })
      .getByRole('checkbox')
      .check()
  await page.getByText('Đã chọn 3 phiếu').waitFor()
  await looksRight(page, 'list-picking')
  const chair = await site.opened('chu-tich', '/tickets')
  await chair.page.getByRole('button', { name: 'Chọn nhiều' }).click()
  await chair.page.getByRole('checkbox').first().check()
  const offered = chair.page.locator('.bulk').getByRole('button')
  await expect.poll(() => offered.allTextContents()).toEqual(['Phân công…', 'Thôi'])
  await chair.close()
  const taken = await accept(ids[1]!, 'kinh-te-2')
  expect(taken.status).toBe(200)
  await page.locator('.bulk').getByRole('button', { name: 'Tiếp nhận' }).click()
  await page.getByText('Đã tiếp nhận 2/3 phiếu.').waitFor()
  await expect.poll(() => page.locator('.bulk-lines li').count()).toBe(1)
  expect(await Promise.all(ids.map(async (id) => (await standing(id)).status))).toEqual(
    ids.map(() => 'accepted'),
  )
  await looksRight(page, 'list-outcome')
  await page.locator('.bulk').getByRole('button', { name: 'Hoàn tác' }).click()
  await until(async () => {
    const standings = await Promise.all(ids.map(async (id) => (await standing(id)).status))
    return standings.join() === 'new,accepted,new'
  })
  await page.getByText('Đã hoàn tác 2/2 phiếu.').waitFor()
  await close()
})

test('Several are assigned at once with one reason, and that is taken back with one press', async () => {
  const { id } = await site.report('Ổ gà trước số 12 phố Khương Đình')
  await accept(id, 'kinh-te')
  const before = (await standing(id)).officer
  const other = before === 'Phạm Văn Nam' ? 'Nguyễn Thị Hoa' : 'Phạm Văn Nam'
  const { page, close } = await site.opened('chu-tich', '/tickets')
  await page.locator(`[data-ticket="${id}"]`).focus()
  await page.keyboard.press('x')
  await page.getByRole('button', { name: 'Phân công…' }).click()
  await page.getByLabel('Phân công cho').selectOption({ label: other })
  await page.getByLabel('Lý do').fill('Phụ trách tuyến này')
  await page.keyboard.press('Enter')
  await page.getByText('Đã phân công 1/1 phiếu.').waitFor()
  expect((await standing(id)).officer).toBe(other)
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await until(async () => (await standing(id)).officer === before)
  await close()
})

test('A list that one asks for often is saved under a name, is there on another machine, and is removed', async () => {
  const { page, close } = await site.opened('kinh-te', '/tickets?status=new&commune=00364')
  const place = page.locator('.more-filters [aria-haspopup="listbox"]')
  await until(async () => (await place.inputValue()) === 'Phường Khương Đình, Hà Nội')
  await page.goto('/console/tickets?status=new')
  await page.getByRole('button', { name: 'Lưu danh sách này' }).click()
  await page.getByLabel('Tên danh sách').fill('Chưa ai nhận')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '★ Chưa ai nhận' }).waitFor()
  await looksRight(page, 'list-saved')
  await close()

  const there = await site.opened('kinh-te', '/tickets', phone)
  await there.page.getByRole('button', { name: '★ Chưa ai nhận' }).click()
  await until(async () => new URL(there.page.url()).search === '?status=new')
  await there.page.emulateMedia({ colorScheme: 'dark' })
  await looksRight(there.page, 'list-saved-dark')
  await there.page.getByRole('button', { name: 'Bỏ danh sách đã lưu “Chưa ai nhận”' }).click()
  await there.page.getByRole('button', { name: 'Lưu danh sách này' }).waitFor()
  await there.close()
})

test('Of two thousand rows those in sight are drawn, each saying its place; the walk by keys goes on, and the focus stays', async () => {
  const { id } = await site.report('Cột đèn phố Khương Đình số 52 nghiêng')
  const { page, close } = await site.opened('kinh-te', '/preferences')
  const { tickets } = (await (await page.request.get('/api/tickets')).json()) as { tickets: { id: number }[] }
  const sample = tickets.find((one) => one.id === id)!
  const [many, page50] = [2_000, 50]
  await page.route(/\/api\/tickets\?/, (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0)
    const made = Array.from({ length: page50 }, (_, at) => ({ ...sample, id: 1_000_000 + from + at }))
    const next = from + page50 < many ? String(from + page50) : null
    return route.fulfill({ json: { tickets: made, next, sort: 'due' } })
  })
  await page.goto('/console/tickets')
  const drawn = page.locator('.rows [data-ticket]')
  await drawn.first().waitFor()
  const end = page.locator('[data-ticket="1001999"]')
  await until(async () => {
    await page.evaluate("document.querySelector('.rows-scroll').scrollTop = 1e7")
    return (await end.count()) === 1
  })
  expect(await drawn.count()).toBeLessThan(250)
  const place = page.locator('li', { has: end })
  expect([await place.getAttribute('aria-posinset'), await place.getAttribute('aria-setsize')]).toEqual([
    '2000',
    '2000',
  ])
  await page.getByText('Danh sách dài').waitFor()
  await looksRight(page, 'list-long')

  await page.locator('[data-ticket="1001951"]').focus()
  const standing = () => page.evaluate<string | undefined>('document.activeElement?.dataset.ticket')
  for (const step of [1, 2, 3]) {
    await page.locator(`[data-ticket="${1_001_951 - step}"]`).waitFor({ state: 'attached' })
    await page.keyboard.press('k')
    await until(async () => (await standing()) === String(1_001_951 - step))
  }
  await page.evaluate("document.querySelector('.rows-scroll').scrollTop = 0")
  await page.locator('[data-ticket="1000000"]').waitFor()
  expect(await standing()).toBe('1001948')
  expect(await drawn.count()).toBeLessThan(300)
  await close()
})
