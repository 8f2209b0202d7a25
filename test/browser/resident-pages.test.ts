import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildBoundaries } from '../../src/routing/place/boundaries.ts'
import { confirmationCode } from '../../src/tickets/duplicates/confirmation-code.ts'
import { desk, phone } from '../support/console-site.ts'
import { khuongDinh } from '../support/house.ts'
import { looksRight } from '../support/looks-right.ts'
import { openResidentSite, type ResidentSite } from '../support/resident-site.ts'
import { smallCountry } from '../support/small-country.ts'
import { unsure } from '../support/unsure.ts'

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let site: ResidentSite
let axe: string

beforeAll(async () => {
  ;[site, axe] = await Promise.all([openResidentSite(), readFile(axeSource, 'utf8')])
})
afterAll(() => site?.close())

const onPhone: ResidentSite['onPhone'] = (work, options) => site.onPhone(work, options)

/** What axe finds in a page as it came over the wire, and whether it is wider than the phone. */
const troubles = async (seen: { url: string; html: string }[]): Promise<string[]> => {
  const said: string[] = []
  await onPhone(async (page) => {
    for (const { url, html } of seen) {
      await page.setContent(html.replace(/<script.*?<\/script>/, ''))
      const found = (await page.evaluate(
        `(()=>{${axe};return axe.run(document,{runOnly:${JSON.stringify(rules)}})})()`,
      )) as { violations: { id: string; nodes: { html: string }[] }[] }
      said.push(...found.violations.map(({ id, nodes }) => `${url} ${id}: ${nodes[0]!.html}`))
      const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
      if (wide > 360) said.push(`${url} is ${wide} wide`)
    }
  })
  return said
}

/** What the SMS to the number of the page's report says. */
const codeOf = async (page: Page): Promise<string> => {
  const reference = new URL(page.url()).pathname.split('/')[2]!
  const [asked] = await site.sql<{ key: string }[]>`
    select q.key from follow_requests q join tickets t on t.id = q.ticket_id where t.reference = ${reference}`
  return confirmationCode(site.house.secret, { key: asked!.key, channel: 'sms' })
}

const shoot = async (page: Page, name: string): Promise<void> => {
  if (!process.env.SHOTS) return
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport)
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-${viewport.width}.png`, fullPage: true })
  }
  await page.setViewportSize(phone)
}

test('a resident without scripts reports, adds a word and withdraws; no page offends axe or leaves the phone', async () => {
  const seen: { url: string; html: string }[] = []
  await onPhone(
    async (page) => {
      const look = async () => {
        await page.waitForLoadState()
        seen.push({ url: page.url(), html: await page.content() })
      }
      for (const path of [
        '/',
        '/track',
        '/reports',
        '/units',
        '/units/01?days=30',
        '/t/KH7T-M3RA',
        '/report?lang=en',
        '/report?lang=vi',
      ]) {
        await page.goto(path)
        await look()
      }
      await page.fill('#phone', '12')
      await page.click('.big')
      await expect.poll(() => page.title()).toContain('Lỗi')
      await look()
      await page.fill('#text', 'Rác chất đống cả tuần ở phường Tân An')
      await page.fill('#phone', '0912 345 678')
      await page.check('#consent')
      await page.click('.big')
      expect(await page.textContent('#place legend')).toBe('Việc xảy ra ở nơi nào?')
      await look()
      await page.check('#place-unknown')
      await page.selectOption('#provinceCode', '01')
      await page.click('[data-communes]')
      await page.selectOption('#communeCode', khuongDinh)
      await look()
      await page.click('.big')
      expect(await page.textContent('h1')).toBe('Đã nhận phản ánh của anh/chị')
      await look()
      await page.click('.big')
      expect(await page.textContent('.state')).toContain('đang chờ tiếp nhận')
      await page.click('summary >> text=Bổ sung thông tin')
      await page.fill('#text', 'Mùi rất nặng')
      await page.click('text=Gửi bổ sung')
      expect(await page.textContent('#notice')).toContain('Cảm ơn')
      await look()
      await page.click('text=Xác nhận số điện thoại này')
      expect(await page.textContent('#notice')).toContain('Mã đang gửi đến số của anh/chị')
      await page.fill('#code', '12')
      await page.click('text="Xác nhận"')
      expect(await page.textContent('#number')).toContain('Mã gồm 6 chữ số.')
      await look()
      await shoot(page, 'number')
      await page.fill('#code', await codeOf(page))
      await page.click('text="Xác nhận"')
      expect(await page.textContent('#notice')).toContain('Đã xác nhận')
      await look()
      await page.click('summary >> text=Thông tin của anh/chị đang được lưu')
      expect(await page.textContent('details[open]')).toContain('0912 345 678')
      await look()
      await page.click('summary >> text=Xin xóa thông tin của tôi')
      expect(await page.textContent('details[open]')).toContain('Giữ lại:')
      await look()
      await page.check('text=Tôi hiểu thông tin đã xóa')
      await page.click('text="Xóa ngay"')
      expect(await page.textContent('#notice')).toContain('Đã xóa thông tin của anh/chị.')
      await look()
      await page.click('summary >> text=Rút phản ánh')
      await page.click('text=Rút phản ánh này')
      expect(await page.textContent('.state')).toContain('đã được rút')
    },
    { javaScriptEnabled: false },
  )
  expect(await troubles(seen)).toEqual([])
})

test('a cut connection loses nothing: the report is tried again by itself and becomes one ticket', () =>
  onPhone(async (page) => {
    await page.goto('/report')
    const text = `Đèn đường ngõ 45 hỏng ${Date.now()}`
    await page.fill('#text', text)
    await page.fill('#find', 'khuong dinh')
    await page.click('[role=option] >> text=Phường Khương Đình, Hà Nội')
    expect(await page.inputValue('#communeCode')).toBe(khuongDinh)
    let tries = 0
    // Twice the answer is lost on the way back: the ticket exists, and the phone does not know.
    await page.route('**/report', async (route) => {
      if (++tries > 2) return route.continue()
      if (tries === 2) await route.fetch({ maxRedirects: 0 })
      await route.abort()
    })
    await page.click('.big')
    await page.waitForSelector('[data-sent]')
    const rows = await site.sql`select reference from tickets where text = ${text}`
    expect(rows).toHaveLength(1)
    expect(await page.textContent('.ref')).toBe(rows[0]!.reference)
    await page.goto('/report')
    expect(await page.inputValue('#text')).toBe('')
  }))

/** What was typed comes back a moment after the page, once it is clear that nothing of it waits to be sent. */
const restored = (page: Page) => page.waitForSelector('text=Xóa, viết lại từ đầu')

test('what was typed is still there after the browser was closed, but consent is asked again', () =>
  onPhone(async (page) => {
    await page.goto('/report')
    const key = await page.inputValue('[name=key]')
    await page.fill('#text', 'Cống vỡ trước chợ')
    await page.check('#consent')
    await page.reload()
    await restored(page)
    expect(await page.inputValue('#text')).toBe('Cống vỡ trước chợ')
    expect(await page.inputValue('[name=key]')).toBe(key)
    expect(await page.isChecked('#consent')).toBe(false)
    await page.click('text=Xóa, viết lại từ đầu')
    await page.waitForFunction('document.querySelector("#text").value === ""')
  }))

test('the phone gives its position at one tap', () =>
  onPhone(
    async (page) => {
      await page.goto('/report')
      await page.click('[data-locate]')
      await page.waitForFunction('document.querySelector("#lat").value !== ""')
      expect(await page.inputValue('#lat')).toBe('20.995000')
    },
    { permissions: ['geolocation'], geolocation: { latitude: 20.995, longitude: 105.81 } },
  ))

test('what is typed over a commune that was found takes it out again: no other is sent than the one that is read', () =>
  onPhone(async (page) => {
    await page.goto('/report')
    const sentAs = () =>
      page.evaluate('[document.forms[0].provinceCode.value, document.forms[0].communeCode.value]')
    await page.fill('#find', 'dong da')
    await page.click('[role=option] >> text=Phường Đống Đa, Hà Nội')
    expect(await sentAs()).toEqual(['01', '00235'])
    await page.fill('#find', '')
    expect(await sentAs()).toEqual(['', ''])
    await page.fill('#find', 'khuong dinh')
    expect(await sentAs()).toEqual(['', ''])
    await page.waitForSelector('[role=option]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.inputValue('#find')).toBe('Phường Khương Đình, Hà Nội')
    expect(await sentAs()).toEqual(['01', khuongDinh])
  }))

test('a former name leads to today’s commune, and says so; a name that was not chosen goes along as it was typed', () =>
  onPhone(async (page) => {
    await page.goto('/report')
    await page.fill('#find', 'thuong dinh')
    expect(await page.textContent('[role=option]')).toContain('tên cũ Phường Thượng Đình')
    await looksRight(page, 'find-place')
    await page.setViewportSize(desk)
    await looksRight(page, 'find-place')
    await page.fill('#find', 'xóm nhà cô Bình')
    await page.waitForSelector('#find-said >> text=Không thấy nơi nào')
    await page.fill('#text', 'Đường hỏng')
    await page.click('.big')
    await page.waitForSelector('#place')
    expect([await page.inputValue('#address'), await page.inputValue('[name=loose]')]).toEqual([
      '',
      'xóm nhà cô Bình',
    ])
  }))

test('without an answer about names the lists are there to choose from, and what they say stands in the field too', () =>
  onPhone(async (page) => {
    await page.goto('/report')
    await page.route('**/api/communes?*', (route) => route.abort())
    await page.fill('#find', 'khuong')
    await page.selectOption('#provinceCode', '01')
    await page.selectOption('#communeCode', khuongDinh)
    expect(await page.inputValue('#find')).toBe('Phường Khương Đình, Hà Nội')
    await page.fill('#text', 'Đường hỏng')
    await page.reload()
    await restored(page)
    expect(await page.inputValue('#find')).toBe('Phường Khương Đình, Hà Nội')
    expect(await page.inputValue('#communeCode')).toBe(khuongDinh)
  }))

test('whoever writes of danger reads whom to call before the last word, and nothing on the page moves', () =>
  onPhone(async (page) => {
    await page.goto('/report')
    await page.fill('#text', 'Vỉa hè bong gạch, cháu bé suýt ngã')
    await page.waitForSelector('[data-ahead] >> text=Đường sá')
    expect(await page.isVisible('[data-danger]')).toBe(false)
    const choosing = page.waitForEvent('filechooser')
    await page.click('text="Chọn ảnh, tệp"', { force: true })
    expect((await choosing).isMultiple()).toBe(true)
    await page.fill('#text', 'Cột điện nghiêng suýt đổ')
    const maybe = page.locator('[data-danger].maybe')
    await maybe.waitFor()
    expect((await maybe.boundingBox())!.height).toBeLessThan(phone.height * 0.13)
    await looksRight(page, 'danger-maybe')
    const byKey = page.waitForEvent('filechooser')
    await page.focus('#file')
    await page.keyboard.press('Enter')
    await byKey
    await page.fill('#text', '')
    const shifts = await page.evaluateHandle(() => {
      const seen: number[] = []
      new PerformanceObserver((list) =>
        seen.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
      ).observe({ type: 'layout-shift' as never, buffered: true })
      return seen
    })
    await page.type('#text', 'Cháy nhà, có người mắc kẹt')
    await page.waitForSelector('[data-danger] >> text=Gọi trước')
    expect(await page.getAttribute('[data-danger] a', 'href')).toMatch(/^tel:11\d$/)
    const { height } = (await page.locator('[data-danger]').boundingBox())!
    expect(height).toBeLessThan(phone.height * 0.22)
    await looksRight(page, 'danger')
    const moved = (await shifts.jsonValue()).reduce((sum, value) => sum + value, 0)
    expect(moved).toBeLessThan(0.05)
    await page.evaluate('scrollTo(0, 0)')
    await page.click('header .name', { trial: true })
    await page.click('[data-close]')
    await page.type('#text', ' ở tầng hai')
    await page.waitForTimeout(900)
    expect(await page.isVisible('[data-danger]')).toBe(false)
  }))

test('while somebody writes, the subject, the place and what the law asks are read in their words', () =>
  onPhone(async (page) => {
    await page.goto('/report')
    await page.fill('#text', 'Nắp cống trước ngõ 45 phường Khương Đình Hà Nội bị vỡ')
    await page.click('[data-ahead] button >> text="Đúng"')
    expect(await page.inputValue('#communeCode')).toBe(khuongDinh)
    expect(await page.textContent('[data-ahead]')).toContain('Thoát nước')
    await page.fill('#text', unsure().text)
    await page.waitForSelector('[data-ahead] >> text=Việc này thuộc lĩnh vực nào')
    await looksRight(page, 'subject')
    await page.click('[data-ahead] button >> nth=0')
    expect(await page.inputValue('#category')).not.toBe('')
    await page.fill('#text', 'Tôi khiếu nại quyết định thu hồi đất của Chủ tịch phường đối với gia đình tôi')
    await page.waitForSelector('[data-ahead] >> text=Điều 8 Luật Khiếu nại')
    await looksRight(page, 'law')
  }))

test('what is known to go on there is asked about while somebody writes, and one tick sends the report as part of it', () =>
  onPhone(async (page) => {
    const { sql, house } = site
    const now = house.clock()
    const [incident] = await sql<{ id: number }[]>`
      insert into incidents (province_code, commune_codes, category_code, title, known, known_at, began_at, declared_by, declared_at)
      values ('01', ${[khuongDinh]}, 'drainage', 'Ngập phố Khương Đình', 'Đang bơm nước.', ${now}, ${now}, 'x', ${now}) returning id`
    await page.goto('/report')
    await page.fill('#text', 'Nước cống trào lên ngõ 45 phường Khương Đình Hà Nội')
    await page.waitForSelector('[data-incident] a >> text=Ngập phố Khương Đình')
    await page.check('#incident')
    // What is of another subject takes the question and its answer away again.
    await page.fill('#text', 'Rác chất đống ở ngõ 45 phường Khương Đình Hà Nội')
    await page.waitForSelector('[data-incident]', { state: 'hidden' })
    await page.fill('#text', 'Nước cống trào lên ngõ 45 phường Khương Đình Hà Nội')
    await page.waitForSelector('[data-incident] a')
    expect(await page.isChecked('#incident')).toBe(false)
    await page.check('#incident')
    await looksRight(page, 'incident')
    await shoot(page, 'is-it-this')
    await page.click('form .big')
    await page.waitForURL(/\/t\//)
    expect(await sql`select how, standing from incident_tickets where incident_id = ${incident!.id}`).toEqual(
      [{ how: 'before', standing: 'joined' }],
    )
    await sql`update incidents set closed_at = ${now} where id = ${incident!.id}`
  }))

/** Two squares side by side, for the names of two communes of today. */
const drawn = (left: string, right: string) =>
  buildBoundaries(
    JSON.parse(
      JSON.stringify(smallCountry.boundaries)
        .replace('"00001"', `"${left}"`)
        .replace('"00010"', `"${right}"`),
    ),
  )

const namesBeyondTheMap = `(() => {
  const map = document.querySelector('.pin-map')
  const { x, width } = map.viewBox.baseVal
  return [...map.querySelectorAll('text')]
    .map((name) => [name.textContent, name.getBBox()])
    .filter(([, box]) => box.x < x || box.x + box.width > x + width)
    .map(([name]) => name)
})()`

test('the names around a map lie on it whole, however wide their letters are', async () => {
  const shapes = [
    { code: khuongDinh, own: true, path: 'M80 0H240V300H80Z', fullName: 'Phường Khương Đình' },
    { code: '00235', own: false, path: 'M0 0H80V300H0Z', fullName: 'MƯỜNG MƯƠNG' },
    { code: '00160', own: false, path: 'M240 0H340V300H240Z', fullName: 'Phường Mai' },
  ]
  const { knowledge } = site.house
  const { gazetteer } = knowledge
  knowledge.gazetteer = { ...gazetteer, boundaries: drawn(khuongDinh, '00235') }
  const box = { west: 105, east: 106, south: 20, north: 21 }
  await onPhone(async (page) => {
    await page.route('**/outline', (route) =>
      route.fulfill({ json: { outline: { width: 340, height: 300, box, shapes }, tiles: null } }),
    )
    await page.goto('/report')
    await page.click('text=Ghim trên bản đồ')
    await page.waitForSelector('[data-pin] >> text=Xin chọn xã, phường ở trên')
    await page.fill('#find', 'khuong dinh')
    await page.click('[role=option] >> text=Phường Khương Đình, Hà Nội')
    await page.waitForSelector('.pin-map text >> text=Phường Mai')
    expect(await page.evaluate(namesBeyondTheMap)).toEqual([])
  }).finally(() => {
    knowledge.gazetteer = gazetteer
  })
})

test('a pin is pressed on the outline of the commune; beside it lies another commune, and that one is chosen then', async () => {
  const { knowledge } = site.house
  const { gazetteer } = knowledge
  knowledge.gazetteer = { ...gazetteer, boundaries: drawn(khuongDinh, '00235') }
  await onPhone(async (page) => {
    await page.goto('/report')
    await page.click('text=Ghim trên bản đồ')
    await page.waitForSelector('[data-pin] >> text=Xin chọn xã, phường ở trên')
    await page.fill('#find', 'khuong dinh')
    await page.click('[role=option] >> text=Phường Khương Đình, Hà Nội')
    const map = page.locator('.pin-map')
    const ownIs = (name: string) =>
      page.waitForSelector(`.pin-map .own title >> text=${name}`, { state: 'attached' })
    await ownIs('Phường Khương Đình')
    await map.click()
    await page.waitForSelector('[data-pin] >> text=Đã ghim')
    expect(Number(await page.inputValue('#lat'))).toBeCloseTo(20.05, 3)
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport)
      await looksRight(page, 'pin-map')
    }
    await map.focus()
    await page.keyboard.press('ArrowUp')
    expect(Number(await page.inputValue('#lat'))).toBeGreaterThan(20.05)
    const { width, height } = (await map.boundingBox())!
    await map.click({ position: { x: width - 8, y: height / 2 } })
    await ownIs('Phường Đống Đa')
    expect(await page.inputValue('#find')).toBe('Phường Đống Đa, Hà Nội')
    expect(await page.inputValue('#communeCode')).toBe('00235')
    expect(await map.locator('.here').count()).toBe(1)
    await page.fill('#find', 'khuong dinh')
    await page.click('[role=option] >> text=Phường Khương Đình, Hà Nội')
    await page.click('text=Bỏ ghim')
    expect(await page.inputValue('#lat')).toBe('')
  }).finally(() => {
    knowledge.gazetteer = gazetteer
  })
})
