import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { consoleSite, desk, phone } from '../support/console-site.ts'
import { drawsAlike, looksChanged } from '../support/drawn.ts'
import { mondayAtTen } from '../support/moment.ts'
import { signedIn } from '../support/signed-in.ts'

/*
 * How the screens look: each is drawn small, and held against the picture that somebody looked at last. `npm run pictures` draws
 * them anew; they are looked at before they are committed.
 */

vi.setConfig({ testTimeout: 120_000 })

const site = consoleSite({ clock: () => mondayAtTen })

test.skipIf(!drawsAlike)(
  'Every screen that people see most looks as it did when somebody looked at it',
  async () => {
    const reports = [
      'Nắp cống trước số nhà 45 phố Khương Đình bị vỡ, ban đêm xe máy rất dễ ngã',
      'Đèn đường ngõ 12 phố Khương Đình không sáng đã ba hôm nay',
      'Cây xà cừ trước số 8 phố Khương Đình ngả ra đường',
    ]
    const sent = []
    for (const text of reports) sent.push(await site.report(text))
    const chair = await signedIn('chu-tich', site)
    const publication = `/api/tickets/${sent[1]!.id}/publication`
    const shown = await chair.request.put(publication, { data: { published: true } })
    expect(shown.status()).toBe(200)
    await chair.close()
    const changed: string[] = []
    const look = async (page: Page, name: string) => {
      const what = await looksChanged(page, name)
      if (what) changed.push(what)
    }
    for (const viewport of [phone, desk]) {
      const visitor = await site.browser.newContext({
        baseURL: site.server.url,
        viewport,
        locale: 'vi-VN',
        bypassCSP: true,
      })
      const page = await visitor.newPage()
      await page.goto('/report')
      await look(page, 'report')
      await page.locator('#text').fill('Vỉa hè phố Khương Đình phường Khương Đình bong gạch')
      await page.locator('.big').click()
      await page.locator('.qr').waitFor()
      await look(page, 'thanks')
      for (const [path, name] of [
        [`/t/${sent[0]!.reference}?s=${sent[0]!.secret}`, 'tracking'],
        ['/reports', 'list'],
        ['/console', 'sign-in'],
      ] as const) {
        await page.goto(path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await look(page, name)
      }
      await visitor.close()

      for (const [login, path, name] of [
        ['kinh-te', '/console/', 'work'],
        ['tong-dai', '/console/call', 'desk'],
      ] as const) {
        const context = await signedIn(login, { ...site, viewport, bypassCSP: true })
        const staff = await context.newPage()
        await staff.clock.setFixedTime(mondayAtTen)
        await staff.goto(path)
        await staff.getByRole('heading', { level: 1 }).waitFor()
        await staff.waitForLoadState('networkidle')
        await look(staff, name)
        await context.close()
      }
    }
    expect(changed).toEqual([])
  },
)
