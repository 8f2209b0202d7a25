import { expect, test, vi } from 'vitest'
import { digestOf } from '../../src/platform/digest.ts'
import { axeFindings } from '../support/axe.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'

/* Whether messages leave, as the operation centre reads it on a phone and at a desk in real Chromium. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite({
  env: {
    SMS_GATEWAYS: 'kannel:01; generic',
    KANNEL_URL: 'http://u:p@127.0.0.1:9/cgi-bin/sendsms',
    KANNEL_SECRET: 'sixteen characters',
    SMS_HTTP_URL: 'http://127.0.0.1:9/send',
    SMS_PRICES: 'kannel:350; generic:400',
    SMS_BUDGET_DAY: 'kannel:1000',
    ZALO_APP_ID: '1',
    ZALO_APP_SECRET: 'secret of the application',
    ZALO_OA_SECRET: 'sixteen characters',
    ZALO_REFRESH_TOKEN: 'first',
    ZALO_PROVINCE: '01',
  },
})

test.each([phone, desk])(
  'The centre reads which gateway fails and why, what each has cost, and that nothing leaves, at $width',
  async (viewport) => {
    const { sql } = site.server
    await sql`delete from sms_gateways`
    await sql`delete from sms_gateway_days`
    await sql`delete from messages`
    await sql`insert into sms_gateways (name, failures_in_a_row, rests_until, last_sent_at, last_failed_at, last_error)
      values ('kannel', 4, now() + interval '1 hour', now() - interval '1 hour', now(), '127.0.0.1:9: connect ECONNREFUSED 127.0.0.1:9')`
    await sql`insert into sms_gateway_days (gateway, day, sent, failed, segments)
      values ('kannel', (now() at time zone 'Asia/Ho_Chi_Minh')::date, 2, 4, 3)`
    await sql`insert into sms_gateways (name, last_sent_at) values ('zalo', now() - interval '2 hours')`
    await sql`insert into messenger_keys (name, access, renewal, expires_at, begun_with, renewed_at)
      values ('zalo', 'x', 'x', now() + interval '30 days', ${digestOf('first')}, now() - interval '73 hours') on conflict do nothing`
    // It waits until the gateway has rested: else the look of every minute says that nothing waits any more.
    await sql`insert into messages (channel, recipient, recipient_kind, language, body, state, attempts, not_before, created_at)
      values ('sms', '+84901234567', 'reporter', 'vi', 'Chờ', 'queued', 4, now() + interval '1 hour', now() - interval '1 hour')`
    await sql`insert into ticket_events (subject, type, actor, data, at, audience, hash, dispatched_at)
      values ('sending:sms', 'sending.stuck', 'system', '{}', now(), '{}', '', now())`
    const { page, close } = await site.opened('dieu-phoi', '/gateways', viewport)
    const kannel = page.getByRole('listitem').filter({ hasText: 'Kannel' })
    await kannel.getByText(/Lỗi 4 lần liền, tạm nghỉ đến/).waitFor()
    const said = await kannel.textContent()
    expect(said).toContain('không kết nối được tới cổng')
    expect(said).toContain('2 tin, 4 lần lỗi')
    expect(said).toContain('1.050 đồng')
    expect(said).toContain('hạn mức 1.000 đồng')
    expect(said).toContain('Đã hết hạn mức')
    await page.getByRole('listitem').filter({ hasText: 'Chưa gửi tin nào' }).waitFor()
    const zalo = page.getByRole('listitem').filter({ hasText: 'Zalo' })
    await zalo.getByText('Đang gửi tốt').waitFor()
    expect(await zalo.textContent()).toMatch(/Khóa gia hạn lần cuối.*3 ngày trước/)
    await page.getByRole('link', { name: /Tin nhắn SMS không đi được/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    const main = await page.locator('main').boundingBox()
    expect(main!.x + main!.width).toBe(viewport.width)
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/gateways-${viewport.width}.png` })
    await close()
  },
)

test('An administrator is told how a number is written, tries a mail, and reads that it left, on a phone', async () => {
  const { page, close } = await site.opened('quan-tri', '/gateways', phone)
  await page.getByLabel('Số điện thoại nhận').fill('12')
  await page.getByRole('button', { name: 'Gửi thử' }).click()
  await page.getByText('Số điện thoại chưa đúng').waitFor()
  await page.getByLabel('Gửi bằng').selectOption('email')
  await page.getByLabel('Email nhận').fill('nguoi-truc@test.example')
  await page.getByRole('button', { name: 'Gửi thử' }).click()
  const tried = page.getByRole('listitem').filter({ hasText: 'nguoi-truc@test.example' })
  await tried.getByText('Đã gửi').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await close()
})
