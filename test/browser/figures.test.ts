import { expect, test, vi } from 'vitest'
import { keepFigures } from '../../src/reporting/keep-figures.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { ctxFor } from '../support/house.ts'
import { looksRight } from '../support/looks-right.ts'
import { until } from '../support/until.ts'

/* What a unit did, on one screen: from kept sums, and each figure opens what it counts. */

vi.setConfig({ testTimeout: 90_000 })

const site = consoleSite()

/** Weeks that went by: sums as a job would have kept them. */
const manyWeeks = () => site.server.sql`
  insert into figures (unit, cut, span, starts, measure, bin, n)
  select u.unit, c.cut, 'day', current_date - d, m.measure, m.bin, 1 + (d * m.n + length(u.unit)) % m.n
  from (select 'commune:00364' as unit union all select 'province:01' union all select 'department:' || id from departments where commune_code = '00364'
      union all select 'commune:' || code from communes where province_code = '01') u,
    (values ('all'), ('category:road'), ('category:drainage'), ('channel:web'), ('channel:sms')) c(cut),
    generate_series(1, 29) d,
    (values ('taken-in', 0, 9), ('done-in-time', 0, 7), ('done-late', 0, 2), ('missed', 0, 2), ('time-to-answer', 70, 5),
      ('stands-done-in-time', 0, 6), ('stands-open', 0, 3), ('stands-overdue', 0, 2), ('rated', 4, 3), ('answered-first', 0, 6),
      ('right-at-once', 0, 5)) m(measure, bin, n)
  on conflict do nothing`

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
    await looksRight(page, 'figures')
    await page.getByText('Các con số này nghĩa là gì').click()
    await page.getByText('Trả lời đúng hạn trên mọi lần trả lời trong kỳ.').waitFor()
    await page.getByText('Xem bảng').click()
    await page.getByRole('columnheader', { name: 'Ngày' }).waitFor()
    await page.locator('.board-card', { hasText: 'Tiếp nhận' }).getByRole('link').click()
    await page.locator('.row', { hasText: reference }).waitFor()
    await page.getByRole('heading', { name: 'Tiếp nhận' }).waitFor()
    await looksRight(page, 'figures-counted')
    await page.getByRole('link', { name: 'Về số liệu' }).click()
    await page.getByRole('heading', { name: 'Phường Khương Đình' }).waitFor()
    expect(new URL(page.url()).searchParams.get('from')).toMatch(/^\d{4}-\d\d-\d\d$/)
    await close()
  },
)

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
