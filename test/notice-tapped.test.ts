import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

const script = readFileSync('web/console/public/notices-tapped.js', 'utf8')

/** What becomes of a notice of the kept shell that somebody taps, while these pages are open. */
const tapped = async (open: string[]) => {
  const did: string[] = []
  const heard: Record<string, (event: object) => void> = {}
  const pages = open.map((url) => ({ url, focus: () => did.push(`focus ${url}`) }))
  const clients = { matchAll: async () => pages, openWindow: (url: string) => did.push(`open ${url}`) }
  const self = {
    clients,
    addEventListener: (name: string, hear: never) => Object.assign(heard, { [name]: hear }),
  }
  runInNewContext(script, { self, URL })
  let over: Promise<unknown> = Promise.resolve()
  const notification = { close: () => did.push('close') }
  heard.notificationclick!({ notification, waitUntil: (work: Promise<unknown>) => (over = work) })
  await over
  return did
}

const at = 'https://phananh.example.vn'

test('A notice that is tapped on a telephone leads to the console, open or not, and to no page of residents', async () => {
  expect(await tapped([`${at}/report`, `${at}/console/tickets/7`])).toEqual([
    'close',
    `focus ${at}/console/tickets/7`,
  ])
  expect(await tapped([`${at}/report`])).toEqual(['close', 'open /console/'])
  expect(readFileSync('web/console/vite.config.ts', 'utf8')).toContain(`importScripts: ['notices-tapped.js']`)
})
