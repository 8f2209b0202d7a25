import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { demoPassword } from '../../db/seed/demo.ts'
import { axeFindings } from '../support/axe.ts'
import { shownBy } from '../support/code-app.ts'
import { consoleSite, desk, phone } from '../support/console-site.ts'

/* The second step at sign-in, on the phone that shows the code and at a desk. */

vi.setConfig({ testTimeout: 240_000 })

const site = consoleSite({ env: { SECOND_FACTOR_ROLES: 'admin' } })

const fits = async (page: Page) => {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    const card = await page.locator('.door-card, .page').first().boundingBox()
    expect(card!.x + card!.width).toBeLessThanOrEqual(size.width)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
  }
  expect(await axeFindings(page)).toEqual([])
}

test('An administrator adds it before anything else opens, keeps the recovery codes, and enters with a code', async () => {
  const { page, close } = await site.opened('quan-tri', '/leading/accounts', phone)
  await page.getByText('Vai trò của anh/chị cần bước này').waitFor()
  expect(await page.getByRole('navigation').count()).toBe(0)
  await fits(page)
  await page.getByLabel('Mật khẩu đang dùng').first().fill(demoPassword)
  await page.getByRole('button', { name: 'Bật mã xác thực' }).click()
  await page.getByRole('img', { name: 'Hình để quét' }).waitFor()
  await fits(page)
  const uri = (await page.getByRole('link', { name: 'Ứng dụng ở ngay máy này' }).getAttribute('href'))!
  await page.getByLabel('Mã 6 số đang hiện').fill('12')
  await page.getByRole('button', { name: 'Xác nhận mã' }).click()
  await page.getByText('Mã chưa đúng').waitFor()
  await page.getByLabel('Mã 6 số đang hiện').fill(await shownBy(uri))
  await page.getByRole('button', { name: 'Xác nhận mã' }).click()
  await page.getByRole('heading', { name: 'Mã dự phòng' }).waitFor()
  expect(await page.locator('.codes li').count()).toBe(10)
  const spare = (await page.locator('.codes code').first().textContent())!
  await fits(page)
  await page.getByRole('button', { name: 'Tôi đã cất mã dự phòng' }).click()
  await page.getByText('Nguyễn Thị Hoa').waitFor()

  await page.context().clearCookies()
  await page.goto('/console')
  const enter = async () => {
    await page.getByLabel('Email công vụ').fill('quan-tri@demo.lang-nghe.example')
    await page.getByLabel('Mật khẩu').first().fill(demoPassword)
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await page.getByLabel('Mã xác thực').waitFor()
  }
  await enter()
  await fits(page)
  await page.getByRole('button', { name: /Dùng mã dự phòng/ }).click()
  await page.getByLabel('Một mã dự phòng').fill(spare)
  await page.getByRole('button', { name: 'Vào bàn làm việc' }).click()
  await page.getByRole('navigation').first().waitFor()
  await page.goto('/console/preferences')
  await page.getByText('Còn 9 mã dự phòng.').waitFor()
  await fits(page)
  expect(await page.getByRole('button', { name: 'Tắt mã xác thực' }).count()).toBe(0)
  await close()
})

/** A key inside the machine, which knows its owner by the finger. */
const keyInside = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const options = {
    protocol: 'ctap2' as const,
    transport: 'internal' as const,
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  }
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options })
  const showsNobody = (isUserVerified: boolean) =>
    devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  return { lock: () => showsNobody(false), unlock: () => showsNobody(true) }
}

test('An officer adds a passkey, names it, enters by it and by the password alone no more, and removes it', async () => {
  const { page, close } = await site.opened('kinh-te', '/preferences', phone)
  const key = await keyInside(page)
  const keys = page.getByRole('region', { name: 'Khóa truy cập' })
  await keys.getByLabel('Tên của khóa').fill('Điện thoại cơ quan')
  await keys.getByLabel('Mật khẩu').first().fill('doan bua')
  await keys.getByRole('button', { name: 'Thêm khóa truy cập' }).click()
  await keys.getByText('Mật khẩu đang dùng chưa đúng').waitFor()
  await keys.getByLabel('Mật khẩu').first().fill(demoPassword)
  await keys.getByRole('button', { name: 'Thêm khóa truy cập' }).click()
  await keys.getByRole('button', { name: 'Đổi tên: Điện thoại cơ quan' }).click()
  await keys.getByLabel('Tên của khóa').first().fill('Điện thoại của Hoa')
  await keys.getByRole('button', { name: 'Lưu tên' }).click()
  await keys.getByText('Điện thoại của Hoa').waitFor()
  await fits(page)

  await page.context().clearCookies()
  await key.lock()
  await page.goto('/console')
  await page.getByLabel('Email công vụ').fill('kinh-te@demo.lang-nghe.example')
  await page.getByLabel('Mật khẩu').first().fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByText('Tài khoản này đăng nhập bằng khóa truy cập').waitFor()
  await page.getByRole('button', { name: 'Vào bằng khóa truy cập' }).click()
  await page.getByText('Chưa dùng được khóa').waitFor()
  await fits(page)
  await key.unlock()
  await page.getByRole('button', { name: 'Vào bằng khóa truy cập' }).click()
  await page.getByRole('navigation').first().waitFor()

  await page.goto('/console/preferences')
  await keys.getByRole('button', { name: 'Gỡ khóa: Điện thoại của Hoa' }).click()
  await fits(page)
  await keys.getByLabel('Mật khẩu đang dùng').first().fill(demoPassword)
  await keys.getByRole('button', { name: 'Gỡ khóa', exact: true }).click()
  await keys.getByText('Vào bằng vân tay').waitFor()
  await close()
})
