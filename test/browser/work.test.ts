import { expect, test, vi } from 'vitest'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'
import { signedIn } from '../support/signed-in.ts'
import { until } from '../support/until.ts'

/* The first screen of whoever works here: what needs them now, where it lies, and the ways on. */

vi.setConfig({ testTimeout: 90_000 })

const site = consoleSite()

const statusOf = async (id: number) => {
  const [row] = await site.server.sql<{ status: string }[]>`select status from tickets where id = ${id}`
  return row!.status
}

test('An emergency stands first with its own clock, and one button takes it in hand', async () => {
  await site.report('Rác để đầy đầu ngõ 120 cả tuần chưa ai dọn')
  const { id } = await site.report(
    'Cây đổ đè trúng người đi đường trước cổng trường, người bị thương nặng nằm dưới cây',
  )
  const { page, close } = await site.opened('kinh-te', '/')
  const alarm = page.locator('.alarm-card', { hasText: 'Cây đổ đè trúng' })
  await alarm.waitFor()
  const clock = () => alarm.locator('.alarm-clock b').textContent()
  const before = await clock()
  await until(async () => (await clock()) !== before)
  await looksRight(page, 'work')
  await alarm.getByRole('button', { name: 'Tiếp nhận' }).click()
  await alarm.getByText('Đang xử lý').waitFor()
  expect(await statusOf(id)).toBe('accepted')
  await close()
})

test('By keyboard alone one walks the rows, opens a ticket, comes back, and finds from anywhere', async () => {
  const first = await site.report('Đèn đường phố Khương Đình số 20 tắt ba hôm nay')
  const { page, close } = await site.opened('kinh-te', '/')
  const row = page.locator(`[data-ticket="${first.id}"]`)
  await row.waitFor()
  const standing = () => page.evaluate<string | undefined>('document.activeElement?.dataset.ticket')
  for (let i = 0; i < 30 && (await standing()) !== String(first.id); i++) await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('.ticket', { hasText: 'Đèn đường phố Khương Đình số 20' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Việc cần anh/chị bây giờ' }).waitFor()
  await until(async () => (await standing()) === String(first.id))

  await page.goto('/console/preferences')
  await page.getByRole('heading', { name: 'Tùy chọn của tôi' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('den duong pho khuong dinh so 20')
  await page.keyboard.press('Enter')
  await page.locator('.row', { hasText: 'Đèn đường phố Khương Đình số 20' }).waitFor()
  // Answered ones are looked among too: nobody who reads out a reference knows how it stands.
  expect(new URL(page.url()).searchParams.get('status')).toBe('')
  // Enter went on among what was found; a whole reference opens its ticket, however it is written.
  await until(async () => (await standing()) === String(first.id))
  await page.keyboard.press('/')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(first.reference.replace('-', '').toLowerCase())
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/console/tickets/${first.id}?**`)
  await close()
})

test('Who asked for it hears that something came while they look elsewhere, and nothing of what', async () => {
  const { page, close } = await site.opened('kinh-te', '/preferences')
  await page.addInitScript(`
    const told = []
    const Notice = function (title, { body }) { told.push(title + ' ' + body) }
    Object.assign(Notice, { permission: 'granted', requestPermission: async () => 'granted' })
    Object.assign(globalThis, { told, Notification: Notice })
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })`)
  await page.reload()
  const wanted = page.getByRole('checkbox', { name: 'Báo khi có phiếu mới' })
  await wanted.check()
  const told = () => page.evaluate<string[]>('told')
  await site.report('Nắp cống trước số nhà 45 phố Khương Đình bị vỡ')
  await until(async () => (await told()).length > 0)
  expect((await told())[0]).toMatch(/^Lắng Nghe Có phiếu mới hoặc phiếu vừa thay đổi\.$/)
  await close()
})

test('What the browser answered about notices is said, a question that was closed too', async () => {
  const { page, close } = await site.opened('kinh-te', '/preferences')
  const wanted = page.getByRole('checkbox', { name: 'Báo khi có phiếu mới' })
  const answering = async (answer: 'default' | 'denied') => {
    await page.addInitScript(`{
      let permission = 'default'
      const requestPermission = async () => (permission = '${answer}')
      globalThis.Notification = Object.defineProperty({ requestPermission }, 'permission', { get: () => permission })
    }`)
    await page.reload()
    await wanted.click()
  }
  await answering('default')
  await page.getByText('Trình duyệt chưa được phép báo. Xin đánh dấu lại').waitFor()
  expect([await wanted.isChecked(), await wanted.isDisabled()]).toEqual([false, false])
  await answering('denied')
  await page.getByText('Trình duyệt đang chặn thông báo của trang này').waitFor()
  expect(await wanted.isDisabled()).toBe(true)
  await looksRight(page, 'notices-refused')
  await close()
})

test('Nothing moves for whoever asked their machine for less motion', async () => {
  await site.report('Ổ gà trước trường học Khương Đình')
  const { page, close } = await site.opened('kinh-te', '/')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', '/tickets', '/preferences', '/leading/people']) {
    await page.goto(`/console${path}`)
    await page.getByRole('heading').first().waitFor()
    const moving = await page.evaluate<string[]>(`[...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one)
      return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
    }).map(({ outerHTML }) => outerHTML.slice(0, 80))`)
    expect(moving).toEqual([])
  }
  await close()
})

test('It is right at night too, on a phone as on a desk, for an officer, the chair and an operator', async () => {
  await site.report('Ổ gà sâu trước cổng chợ Khương Đình')
  for (const viewport of [desk, phone])
    for (const who of ['kinh-te', 'chu-tich', 'tong-dai', 'quan-tri']) {
      const { page, close } = await site.opened(who, '/', viewport)
      await page.emulateMedia({ colorScheme: 'dark' })
      const last = who === 'quan-tri' ? '.work-elsewhere' : '.numbers'
      await page.locator(last).waitFor()
      expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark')
      await looksRight(page, `work-${who}-dark`)
      await close()
    }
})

test('While a demo makes its year, the first screen says why it is empty and how far that is, until it is made', async () => {
  for (const viewport of [desk, phone]) {
    const { page, close } = await site.opened('van-hoa', '/preferences', viewport)
    let percent: number | null = 40
    await page.route('**/api/demo-year', (route) => route.fulfill({ json: { percent } }))
    await page.goto('/console')
    await page.getByText('Dữ liệu mẫu đang được tạo').waitFor()
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('40')
    await looksRight(page, 'work-being-made')
    percent = null
    await page.getByText('Dữ liệu mẫu đang được tạo').waitFor({ state: 'detached' })
    await close()
  }
})

test('What a weak network does not bring takes nothing else away, and says how to go on', async () => {
  const { id } = await site.report('Cây xà cừ trước số 7 phố Khương Đình nghiêng')
  const context = await signedIn('tong-dai', site)
  // Its one new start is behind it, and nothing that an earlier visit kept comes instead.
  await context.addInitScript(
    `sessionStorage.setItem('lang-nghe.reloaded', 'yes'); delete Navigator.prototype.serviceWorker`,
  )
  await context.route(/\/assets\/(ringing|missed-count)-[^/]*\.js/, (route) => route.abort())
  const page = await context.newPage()
  await page.goto('/console/')
  await page.locator('.numbers').waitFor()
  const missing = page.getByRole('alert').filter({ hasText: 'Một phần của màn hình chưa tải được' })
  await until(async () => (await missing.getByRole('button', { name: 'Thử lại' }).count()) === 2)
  await looksRight(page, 'work-in-part')
  await page.getByRole('link', { name: 'Tất cả phiếu' }).click()
  await page.locator(`[data-ticket="${id}"]`).waitFor()
  await context.close()
})

test('The ways of whoever keeps the house running stand in one line, however much is said of each', async () => {
  const { page, close } = await site.opened('quan-tri-tinh', '/')
  const names = page.locator('.work-elsewhere b')
  await names.first().waitFor()
  const tops = await Promise.all([0, 1, 2, 3].map(async (n) => (await names.nth(n).boundingBox())!.y))
  expect(new Set(tops).size).toBe(1)
  await close()
})
