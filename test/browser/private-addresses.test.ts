import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsByIds } from '../../src/events/store.ts'
import { raiseAlarm } from '../../src/tickets/alarm/raise.ts'
import { alarmKey, trackingSecret } from '../../src/tickets/secret.ts'
import { ctxFor, khuongDinh, makeStaff, openSample } from '../support/house.ts'
import { openResidentSite, type ResidentSite } from '../support/resident-site.ts'

let site: ResidentSite
beforeAll(async () => {
  site = await openResidentSite()
})
afterAll(() => site?.close())

/** What the address bar shows, and any link or picture on the page would hand on. */
const addressesOf = async (page: Page): Promise<string> =>
  [page.url(), ...(await page.$$eval('[href],[src],[action]', (all) => all.map((one) => one.outerHTML)))]
    .join('\n')
    .replace(/name="[sk]" value="[^"]*"/g, '')

test('the link of a report leaves its secret out of the address bar, and Back leads to no address with it', () =>
  site.onPhone(async (page) => {
    const { reference } = await openSample(site.house)
    const secret = await trackingSecret(site.house.secret, reference)
    await page.goto('/')
    await page.goto(`/t/${reference}?s=${secret}`)
    expect(new URL(page.url()).search).toBe('')
    expect(await addressesOf(page)).not.toContain(secret)
    await page.click('a.lang')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await addressesOf(page)).not.toContain(secret)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe(`/t/${reference}`)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
  }))

const ringAt = async () => {
  const { sql, house } = site
  const clerk = await makeStaff(sql, { kind: 'office', roles: ['officer'], communeCode: khuongDinh })
  const { id } = await openSample(house, { text: 'Cháy nhà số 3 ngõ 45, có người kẹt bên trong' })
  await sql`insert into on_call_shifts (department_id, staff_id, starts_at)
    values (${clerk.departmentId}, ${clerk.id}, ${new Date(house.now.getTime() - 60_000)})`
  const [opened] = await sql<{ id: number }[]>`
    select id from ticket_events where ticket_id = ${id} and type = 'ticket.opened'`
  for (const event of await eventsByIds(sql, [opened!.id]))
    if (event.type === 'ticket.opened') await raiseAlarm(ctxFor(house), event)
  const [call] = await sql<{ id: number }[]>`select id from alarm_calls where ticket_id = ${id} order by id`
  return { path: `/a/${call!.id}`, key: alarmKey(house.secret, call!.id) }
}

test('so does the link of an alarm, and Back from its answer, or the other language, never shows the button again', () =>
  site.onPhone(async (page) => {
    const { path, key } = await ringAt()
    await page.goto(`${path}?k=${key}`)
    expect(new URL(page.url()).search).toBe('')
    expect(await addressesOf(page)).not.toContain(key)
    await page.click('a.lang')
    await page.click('button')
    await page.waitForSelector('[role=status]')
    expect(await page.textContent('[role=status]')).toContain('Noted.')
    await page.goBack()
    expect(await page.textContent('[role=status]')).toContain('Noted.')
    for (const address of [`${path}?k=${key}&lang=vi`, path]) {
      await page.goto(address)
      expect(await page.textContent('[role=status]')).toContain('Đã ghi nhận.')
      expect(await page.$('main form')).toBeNull()
      expect(await addressesOf(page)).not.toContain(key)
    }
  }))
