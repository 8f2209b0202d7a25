import { performance } from 'node:perf_hooks'
import type { CDPSession, Page } from 'playwright-core'
import { buildConsole } from '../../commands/console.ts'
import { seedDemo } from '../../db/seed/demo.ts'
import { openBrowser } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { signedIn } from '../support/signed-in.ts'
import { until } from '../support/until.ts'

const rows = 350
const slower = 6
const changesPerMinute = 1_000
const letters = 'Đã cho người xuống kiểm tra, thay nắp cống mới và dọn sạch chỗ này trong chiều nay.'

/** The console of an officer with 350 rows on a six times slower processor: what a tick costs, and how typing feels amid changes. */
export default async (databaseUrl: string): Promise<string[]> => {
  await buildConsole(() => {})
  const server = await startTestServer({ databaseUrl, env: { REPORTS_PER_MINUTE: '100000' } })
  const browser = await openBrowser()
  try {
    await seedDemo(server.sql)
    const tickets = await openReports(server)
    const context = await signedIn('kinh-te', { browser, server })
    const page = await context.newPage()
    await page.addInitScript(observing)
    await page.goto(`/console/tickets/${tickets[0]}`)
    const shown = await scrollAll(page)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable')
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const tick = await costOf(cdp, page, () => page.waitForTimeout(31_000))
    const typing = await typedAmid(server, page, tickets)
    return [
      `${shown} rows, processor ${slower} times slower`,
      `half a minute with one tick of the clock: scripting ${tick.script} ms, blocked ${tick.blocked} ms`,
      `typing at ${typing.changes} changes a minute: p50 ${typing.p50} ms, p95 ${typing.p95} ms, worst ${typing.worst} ms`,
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

const openReports = async ({ url, sql }: TestServer): Promise<number[]> => {
  for (let n = 1; n <= rows; n++)
    await fetch(`${url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        text: `Nắp cống trước số nhà ${n} bị vỡ`,
        communeCode: '00364',
        consent: false,
      }),
    })
  // What they set off goes on for a while, and is not what is measured.
  const isQuiet = async () => (await sql`select from graphile_worker.jobs limit 1`).length === 0
  await until(isQuiet, 120)
  return (await sql<{ id: number }[]>`select id from tickets order by id`).map(({ id }) => id)
}

/** Runs in the page: how long it was blocked, and how long each letter took to be seen. */
const observing = `
  window.blocked = 0; window.letters = []
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.blocked += duration - 50 }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => { for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.letters.push(duration) }).observe({ type: 'event', durationThreshold: 16 })
`

const scrollAll = async (page: Page): Promise<number> => {
  await page.waitForSelector('.rows [data-ticket]')
  // Those in sight alone are drawn, and each says its place.
  const reached = async () =>
    Number(await page.locator('.rows li[aria-posinset]').last().getAttribute('aria-posinset'))
  for (let count = 0; count < rows; ) {
    await page.locator('.rows-scroll').evaluate((list: { scrollTop: number }) => {
      list.scrollTop = 1e9
    })
    await page.waitForTimeout(300)
    const now = await reached()
    if (now === count && !(await page.locator('.rows-scroll .pad button').count())) break
    count = now
  }
  return reached()
}

const scripting = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
}

const costOf = async (cdp: CDPSession, page: Page, work: () => Promise<unknown>) => {
  const before = await scripting(cdp)
  await page.evaluate('window.blocked = 0')
  await work()
  const blocked = Math.round(await page.evaluate<number>('window.blocked'))
  return { script: Math.round((await scripting(cdp)) - before), blocked }
}

/** Notes by a colleague on one ticket after the other, while the officer types an answer. */
const typedAmid = async (server: TestServer, page: Page, tickets: number[]) => {
  const cookie = await server.signIn('kinh-te-2')
  const note = (id: number) =>
    fetch(`${server.url}/api/tickets/${id}/note`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ text: 'Đã gọi cho người dân' }),
    })
  await page.locator('.act-buttons button', { hasText: 'Ghi chú' }).click()
  await page.locator('.act-panel textarea').click()
  await page.evaluate('window.letters = []')
  const began = performance.now()
  let changes = 0
  let typing = true
  const change = async () => {
    while (typing) {
      const due = began + (changes * 60_000) / changesPerMinute
      await new Promise((later) => setTimeout(later, Math.max(0, due - performance.now())))
      const { ok, status } = await note(tickets[changes++ % tickets.length]!)
      if (!ok) throw new Error(`no note taken: ${status}`)
    }
  }
  const changing = change()
  for (const letter of letters) await page.keyboard.type(letter, { delay: 120 })
  typing = false
  await changing
  const minutes = (performance.now() - began) / 60_000
  const took = await page.evaluate<number[]>('window.letters')
  // What took less than 16 ms is not told of.
  const all = [...took, ...Array(Math.max(0, letters.length - took.length)).fill(16)].sort((a, b) => a - b)
  const at = (share: number) => Math.round(all[Math.floor(share * (all.length - 1))]!)
  return { changes: Math.round(changes / minutes), p50: at(0.5), p95: at(0.95), worst: at(1) }
}
