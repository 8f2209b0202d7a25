import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { consoleSite } from '../support/console-site.ts'
import { looksRight } from '../support/looks-right.ts'

/* What stands on a screen while something else loads, on a network as slow as the test wants it. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite()

/** From now on, answers to these addresses wait until they are let go. */
const holding = async (page: Page, addresses: string | RegExp) => {
  const { promise: gone, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  await page.route(addresses, async (route) => {
    ask()
    await gone
    await route.continue().catch(() => {})
  })
  return { asked, letGo }
}

test('the rota that stands while that of another unit loads can be planned by nobody, and a form goes with its unit', async () => {
  const { page, close } = await site.opened('chu-tich', '/leading/rota')
  await page.getByRole('button', { name: 'Xếp ca trực' }).click()
  const form = page.getByRole('form', { name: 'Xếp ca trực' })
  await form.waitFor()
  const { asked, letGo } = await holding(page, /\/api\/rota\?.*department=/)
  const choice = page.getByLabel('Đơn vị')
  await choice.selectOption({ label: 'Văn phòng HĐND và UBND phường Khương Đình' })
  await asked
  expect(await choice.locator('option:checked').textContent()).toBe(
    'Văn phòng HĐND và UBND phường Khương Đình',
  )
  await page
    .locator('[inert]')
    .filter({ has: page.locator('form') })
    .waitFor()
  letGo()
  await page.getByRole('heading', { name: 'Văn phòng HĐND và UBND phường Khương Đình' }).waitFor()
  await page.locator('[inert]').waitFor({ state: 'detached' })
  await form.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Xếp ca trực' }).click()
  await form.waitFor()
  await close()
})

test('Enter takes a commune of what was typed last, never one of what was typed before', async () => {
  const { page, close } = await site.opened('dieu-phoi', '/leading/people')
  const picker = page.getByRole('combobox', { name: 'Xem xã, phường' })
  await picker.click()
  await page.getByRole('option', { name: 'Gõ ít nhất hai chữ', disabled: true }).waitFor()
  expect(await picker.getAttribute('aria-expanded')).toBe('true')
  await looksRight(page, 'places-open')
  await picker.pressSequentially('khuong dinh')
  await page.getByRole('option', { name: /^Phường Khương Đình/ }).waitFor()
  const { asked, letGo } = await holding(page, /\/api\/places\?.*q=hoan/)
  await picker.fill('hoan kiem')
  await asked
  await picker.press('Enter')
  expect(await picker.inputValue()).toBe('hoan kiem')
  letGo()
  await page.locator('[data-combobox-selected]', { hasText: 'Phường Hoàn Kiếm' }).waitFor()
  await picker.press('Enter')
  await page.getByRole('heading', { name: 'Phường Hoàn Kiếm', exact: true }).waitFor()

  // Where communes cannot be looked up, the old one is no answer to what is typed, and that it stays is said.
  await page.route('**/api/places?*', (route) => route.abort())
  await picker.fill('cau giay')
  await page.getByText('Chưa tra được tên xã, phường: không nối được máy chủ').waitFor()
  expect(await page.getByRole('option', { disabled: false }).count()).toBe(0)
  await picker.press('Tab')
  await page.getByText(/^Chưa chọn nơi nào cho “cau giay”, ở đây vẫn là Phường Hoàn Kiếm/).waitFor()
  expect(await picker.inputValue()).toMatch(/^Phường Hoàn Kiếm/)
  await close()
})
