import type { Browser, BrowserContext } from 'playwright-core'
import type { TestServer } from './server.ts'

type Where = {
  browser: Browser
  server: TestServer
  viewport?: { width: number; height: number }
  bypassCSP?: boolean
}

/** A browser of its own for one person of the demo, signed in; a desk's size when none is said. */
export const signedIn = async (
  login: string,
  { browser, server, viewport = { width: 1366, height: 768 }, bypassCSP = false }: Where,
): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: server.url, viewport, locale: 'vi-VN', bypassCSP })
  const { hostname } = new URL(server.url)
  const pairs = (await server.signIn(login)).split('; ').map((pair) => pair.split(/=(.*)/s))
  await context.addCookies(
    pairs.map(([name, value]) => ({ name: name!, value: value!, domain: hostname, path: '/' })),
  )
  return context
}
