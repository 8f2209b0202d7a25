import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { keepFigures } from '../../src/reporting/keep-figures.ts'
import { spreadOf } from '../../src/reporting/spread.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { ctxFor } from '../support/house.ts'
import { looksRight } from '../support/looks-right.ts'
import { until } from '../support/until.ts'

/* What a unit did, on one screen: from kept sums, and each figure opens what it counts. */

vi.setConfig({ testTimeout: 90_000 })

const site = consoleSite()

const inStep = (step: number) => spreadOf({ [step]: 1 })

/** Weeks that went by: sums as a job would have kept them. */
const manyWeeks = () => site.server.sql`
  insert into figures (unit, cut, span, starts, taken_in, done_in_time, done_late, missed, answered_first, right_at_once,
    stands_done_in_time, stands_open, stands_overdue, time_to_answer, rated)
  select u.unit, c.cut, s.span, s.starts, sum(1 + n % 9), sum(1 + n % 7), sum(n % 3), sum(n % 2), sum(1 + n % 6), sum(n % 6),
    sum(n % 6), sum(n % 3), sum(n % 2), sum(n % 5) * ${inStep(70)}::numeric, sum(n % 3) * ${inStep(4)}::numeric
  from (select 'commune:00364' as unit union all select 'province:01' union all select 'department:' || id from departments where commune_code = '00364'
      union all select 'commune:' || code from communes where province_code = '01' and code <> '00364') u,
    (values ('all'), ('category:road'), ('category:drainage'), ('channel:web'), ('channel:sms')) c(cut),
    generate_series(1, 29) d,
    lateral (values ('day', current_date - d), ('week', date_trunc('week', current_date - d)::date),
      ('month', date_trunc('month', current_date - d)::date)) s(span, starts),
    lateral (select d * 7 + length(u.unit) as n) made
  group by 1, 2, 3, 4
  on conflict (unit, cut, span, starts) do update set taken_in = figures.taken_in + excluded.taken_in`

test.each([phone, desk])(
  'A chair reads the board at $width, asks what a figure means and opens what it counts',
  async (viewport) => {
    const { reference } = await site.report('Hố ga mất nắp trước số 41 phố Khương Đình')
    await until(async () => {
      await keepFigures(ctxFor(site.server.house))
      const [row] = await site.server
        .sql`select from ticket_facts f join tickets t on t.id = f.ticket_id where t.reference = ${reference}`
      return row !== undefined
    })
    await manyWeeks()
    const { page, close } = await site.opened('chu-tich', '/figures', viewport)
    await page.getByRole('heading', { name: 'Phường Khương Đình' }).waitFor()
    await page.locator('.board-course svg').first().waitFor()
    await page.getByRole('heading', { name: 'Theo người xử lý' }).waitFor()
    await looksRight(page, 'figures')
    const wear = (scheme: string) =>
      page.evaluate(`document.documentElement.setAttribute('data-mantine-color-scheme', '${scheme}')`)
    await wear('dark')
    await looksRight(page, 'figures-dark')
    await wear('light')
    await page.getByText('Các con số này nghĩa là gì').click()
    await page.getByText('Trả lời đúng hạn trên mọi lần trả lời trong kỳ.').waitFor()
    await page.getByText('Xem bảng').click()
    await page.getByRole('columnheader', { name: 'Ngày' }).waitFor()
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Phản ánh mới trong kỳ: CSV' }).click(),
    ])
    expect(await readFile(await taken.path(), 'utf8')).toContain(reference)
    expect(taken.suggestedFilename()).toMatch(/^phieu-\d{4}-\d\d-\d\d\.csv$/)
    await takesAYear(page)
    await page.locator('.board-card', { hasText: 'Phản ánh mới' }).getByRole('link').click()
    await page.locator('.row', { hasText: reference }).waitFor()
    await page.getByRole('heading', { name: 'Phản ánh mới' }).waitFor()
    await looksRight(page, 'figures-counted')
    await page.getByRole('link', { name: 'Về số liệu' }).click()
    await page.getByRole('heading', { name: 'Phường Khương Đình' }).waitFor()
    expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d-\d\d$/)
    await page.locator('.board-course svg').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(beyondItsPaper)).toBeLessThanOrEqual(0)
    await close()
  },
)

/** What is long is made meanwhile: it is waited for among the files, saved from there, and let go. */
const takesAYear = async (page: Page) => {
  const here = page.url()
  await page.goto(`${here}?from=2026-01-01&to=2026-11-30`)
  await page.locator('.board-course svg').first().waitFor()
  await page.route('**/api/exports/**', (route) => route.abort())
  const order = page.getByRole('link', { name: 'Số liệu từng ngày: CSV' })
  await order.click()
  // Nothing was typed, so nothing of it is said to be kept.
  await saysOf(page, '.board-take', 'Chưa nối được tới máy chủ. Xin thử lại sau giây lát.')
  await page.unroute('**/api/exports/**')
  await order.click()
  const save = page.getByRole('link', { name: /^Lưu về máy: Số liệu từng ngày, CSV/ })
  await save.waitFor()
  expect(await page.evaluate(seenAndFocused)).toEqual([true, true])
  expect(await page.evaluate(besideItsName)).toBe(page.viewportSize()!.width > phone.width)
  await looksRight(page, 'figures-file-made')
  const [made] = await Promise.all([page.waitForEvent('download'), save.click()])
  expect(await readFile(await made.path(), 'utf8')).toContain('taken-in')
  await page.route('**/api/exports/files/*', (route) => route.abort())
  await save.click()
  await saysOf(page, '.made-file', 'Chưa nối được tới máy chủ. Xin thử lại sau giây lát.')
  await page.unroute('**/api/exports/files/*')
  await site.server.sql`update made_files set ends_at = now()`
  await save.click()
  await saysOf(
    page,
    '.made-file',
    'Không có tệp này, hoặc tệp đã hết hạn giữ; xin tải lại từ danh sách hay số liệu.',
  )
  expect(page.url()).toContain('to=2026-11-30')
  await site.server.sql`update made_files set ends_at = now() + interval '1 day'`
  await page.getByRole('button', { name: /^Bỏ tệp: Số liệu từng ngày, CSV/ }).click()
  await page.locator('.made-files').waitFor({ state: 'detached' })
  await page.goto(here)
}

/** The sentence of a failure, whole. */
const saysOf = (page: Page, of: string, sentence: string) =>
  page.locator(`${of} [role="alert"] p`).getByText(sentence, { exact: true }).waitFor()

const seenAndFocused = `(() => {
  const line = document.querySelector('.made-file')
  const { top, bottom } = line.getBoundingClientRect()
  return [line === document.activeElement, top >= 0 && bottom <= innerHeight]
})()`

const besideItsName = `(() => {
  const [name, ways] = ['.made-file-name', '.made-file-ways'].map((one) => document.querySelector(one).getBoundingClientRect())
  return ways.left >= name.right && ways.top < name.bottom
})()`

/** How far the lines reach over the edge of a narrow sheet: a browser prints them before anything can draw them anew. */
const beyondItsPaper = `(() => {
  const sheet = document.querySelector('.board-course')
  sheet.style.width = '250px'
  return sheet.querySelector('svg').getBoundingClientRect().right - sheet.getBoundingClientRect().right
})()`

/** Four residents report one flood, and the job has seen it. */
const spike = async () => {
  const { sql } = site.server
  const ids: number[] = []
  for (const text of [
    'Ngõ 45 phố Khương Đình ngập sâu, nước tràn vào nhà dân',
    'Ngõ 45 phố Khương Đình ngập sâu, nước vào nhà rồi',
    'Ngõ 45 phố Khương Đình đang ngập sâu, nước tràn vào nhà',
    'Cống trước chợ Hạ Đình tắc, nước thải trào lên mặt đường',
  ])
    ids.push((await site.report(text)).id)
  await sql`update warnings set ended_at = now() where ended_at is null`
  await sql`
    insert into warnings (province_code, commune_code, category_code, hours, count, usually, from_at, raised_at)
    select '01', '00364', category_code, 3, 14, 0.4, now() - interval '3 hours', now() from tickets where id = ${ids[0]!}`
}

test.each([phone, desk])(
  'A chair is shown at $width on the first screen where far more comes in than usual, merges what is one matter and says why',
  async (viewport) => {
    await spike()
    const { page, close } = await site.opened('chu-tich', '/', viewport)
    await page.getByText('14 phản ánh trong 3 giờ, thường chưa đến 1').waitFor()
    await looksRight(page, 'warning-first')
    await page.getByRole('link', { name: 'Xem và ghi nguyên nhân' }).click()
    await page.getByRole('heading', { name: 'Có thể cùng một việc' }).waitFor()
    await page.locator('.spike-tickets .row', { hasText: 'ngập sâu' }).first().waitFor()
    await looksRight(page, 'warning')
    await page
      .getByRole('button', { name: /^Gộp \d+ phiếu vào/ })
      .first()
      .click()
    await page.getByText(/^Đã gộp \d+\/\d+ phiếu\.$/).waitFor()
    await page.getByLabel('Nguyên nhân, hoặc việc đang làm').fill('Vỡ cống chính, công ty đang sửa')
    await page.getByRole('button', { name: 'Ghi lại' }).click()
    await page.locator('.spike-why', { hasText: 'Vỡ cống chính' }).waitFor()
    await page.getByRole('link', { name: 'Về số liệu' }).click()
    await page.locator('.spike', { hasText: 'Vỡ cống chính, công ty đang sửa' }).waitFor()
    await page.locator('.board-course svg').first().waitFor()
    await looksRight(page, 'warning-board')
    await close()
  },
)

test.each([phone, desk])(
  'The centre sees at $width what lies where nobody works and who has too much to do, and opens the list',
  async (viewport) => {
    const { sql } = site.server
    const [empty] = await sql<{ id: number; name: string }[]>`
      select id, name from departments d where commune_code = '00364'
        and not exists (select from staff s where s.department_id = d.id) order by id limit 1`
    await sql`
      insert into ticket_counts (department_id, commune_code, province_code, lane, status, n)
      values (${empty!.id}, '00364', '01', 'feedback', 'new', 3),
        (${empty!.id}, '00364', '01', 'feedback', 'new', 400)`
    const { page, close } = await site.opened('dieu-phoi', '/figures', viewport)
    await page.getByRole('heading', { name: 'Cần trung tâm điều phối' }).waitFor()
    await page.getByRole('heading', { name: 'Lĩnh vực chỉ có một người' }).waitFor()
    await page.getByRole('heading', { name: 'Tin có gửi đi được không' }).waitFor()
    await page.locator('.board-course svg').first().waitFor()
    await looksRight(page, 'figures-province')
    const row = page.getByRole('row', { name: empty!.name }).filter({ hasText: 'chưa có người làm' })
    await row.getByRole('link').click()
    await page.waitForURL(/department=/)
    await page.getByRole('button', { name: 'Chỉ một đơn vị' }).waitFor()
    await sql`delete from ticket_counts where department_id = ${empty!.id}`
    await close()
  },
)
