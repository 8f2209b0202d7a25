import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startTestServer()
  browser = await openBrowser()
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('the API page is read from our own origin alone, and its policy forbids nothing that it needs', async () => {
  const page = await browser.newPage()
  const elsewhere: string[] = []
  const trouble: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== server.url && protocol !== 'data:') elsewhere.push(request.url())
  })
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))

  const answered = await page.goto(`${server.url}/docs`)
  const policy = answered?.headers()['content-security-policy']
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/script-src|https?:|unsafe/)
  await page.getByRole('button', { name: 'Expand operation' }).first().waitFor()
  await page.getByRole('link', { name: 'tickets', exact: true }).click()
  await page.getByText('/api/tickets/{id}/resolution').first().waitFor()
  await page.getByRole('link', { name: 'residents', exact: true }).click()
  await page.getByText('/api/reports', { exact: true }).click()
  await page.getByText('The receipt: keep the secret, it opens the report').waitFor()

  expect(elsewhere).toEqual([])
  expect(trouble).toEqual([])
  await page.close()
})
