import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildConsole } from '../../commands/console.ts'
import { openBrowser } from './browser.ts'
import { startTestServer, type TestServer } from './server.ts'
import { signedIn } from './signed-in.ts'

export const phone = { width: 360, height: 740 }
export const desk = { width: 1366, height: 768 }

/** The console as it is built, on a server of its own with a browser to open it in, for the tests of one file. */
export const consoleSite = (options?: Parameters<typeof startTestServer>[0]) => {
  let server: TestServer
  let browser: Browser
  beforeAll(async () => {
    await buildConsole(() => {})
    server = await startTestServer(options)
    browser = await openBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  return {
    get server() {
      return server
    },
    get browser() {
      return browser
    },
    /** The console of this person, opened at a path. */
    opened: async (login: string, path: string, viewport = desk): Promise<Opened> => {
      const context = await signedIn(login, { browser, server, viewport })
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      await page.goto(`/console${path}`)
      return { page, close: () => context.close() }
    },
    /** A report of a resident in phường Khương Đình, who may say who they are. */
    report: async (text: string, reporter?: { name: string; phone: string }): Promise<Reported> => {
      const sent = await fetch(`${server.url}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, communeCode: '00364', consent: reporter !== undefined, reporter }),
      })
      const { reference, secret } = (await sent.json()) as Omit<Reported, 'id'>
      const [row] = await server.sql<{ id: number }[]>`select id from tickets where reference = ${reference}`
      return { id: row!.id, reference, secret }
    },
  }
}

type Opened = { page: Page; close: () => Promise<void> }
type Reported = { id: number; reference: string; secret: string }
