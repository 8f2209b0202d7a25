import type { AddressInfo, Socket } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { connect, type Sql } from '../../db/connect.ts'
import { type Env, withContext } from '../../src/context/request.ts'
import { lookAheadRoutes } from '../../src/intake/look-ahead-routes.ts'
import { placeRoutes } from '../../src/intake/place-routes.ts'
import { pages } from '../../src/intake/web.tsx'
import { onError } from '../../src/platform/http.ts'
import { guarded } from '../../src/platform/security-headers.ts'
import { withoutScanner } from '../../src/tickets/papers/clamd.ts'
import { publicPictureRoutes } from '../../src/tickets/pictures/routes.ts'
import { takeFile } from '../../src/tickets/pictures/take-file.ts'
import { uploadRoutes } from '../../src/tickets/pictures/uploads/routes.ts'
import { openBrowser } from './browser.ts'
import { ownDatabase } from './database.ts'
import { testHouse } from './house.ts'
import { uploadsOfTest } from './uploads.ts'

type Visit = (page: Page) => Promise<void>

export type ResidentSite = {
  sql: Sql
  house: Awaited<ReturnType<typeof testHouse>>
  /** Pictures as they arrived, before they were made anew. */
  arrived: Uint8Array[]
  port: number
  /** From now on nothing gets through, or everything again; a browser's own switch leaves its workers out. */
  cut: (isCut: boolean) => void
  onPhone: (work: Visit, options?: BrowserContextOptions) => Promise<void>
  close: () => Promise<void>
}

/** The pages of residents on a port of their own, and a telephone to read them with. */
export const openResidentSite = async (): Promise<ResidentSite> => {
  const database = await ownDatabase()
  const { sql, close } = connect(database.url, { max: 4 })
  const house = await testHouse(sql)
  const arrived: Uint8Array[] = []
  const wire = { isCut: false }
  const server = listening(house, arrived, wire)
  await new Promise((ready) => server.once('listening', ready))
  const { port } = server.address() as AddressInfo
  const baseURL = `http://localhost:${port}`
  const browser = await openBrowser()
  return {
    sql,
    house,
    arrived,
    port,
    cut: (isCut) => {
      wire.isCut = isCut
    },
    onPhone: async (work, options = {}) => {
      const context = await browser.newContext({
        baseURL,
        viewport: { width: 360, height: 740 },
        serviceWorkers: 'block',
        ...options,
      })
      const page = await context.newPage()
      await work(page).finally(() => context.close())
    },
    close: async () => {
      await browser.close()
      server.close()
      await close()
      await database.drop()
    },
  }
}

const listening = (
  house: ResidentSite['house'],
  arrived: Uint8Array[],
  wire: { isCut: boolean },
): ServerType => {
  const log = { info: () => {}, error: console.error }
  const app = new Hono<Env>().use(withContext(house, log, { kind: 'resident' }))
  app.use(guarded(() => false))
  app.onError(onError(log))
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  const pictures = {
    put: async (key: string, bytes: Uint8Array) => void kept.set(key, new Uint8Array(bytes)),
    get: async (key: string) => kept.get(key) ?? null,
    uploads: uploadsOfTest(),
    take: (bytes: Uint8Array<ArrayBuffer>) => {
      arrived.push(bytes)
      return takeFile(withoutScanner)(bytes)
    },
  }
  app
    .route('/', publicPictureRoutes(pictures))
    .route('/', uploadRoutes(pictures.uploads))
    .route('/', placeRoutes())
    .route('/', lookAheadRoutes())
    .route('/', pages(log, pictures))
  const server = serve({ fetch: app.fetch, port: 0 })
  server.prependListener('request', ({ socket }: { socket: Socket }) => {
    if (wire.isCut) socket.destroy()
  })
  return server
}
