import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { hearingBodiesOut } from './body-to-the-end.ts'
import type { Config } from './config.ts'
import { limitBodyTime } from './slow-bodies.ts'

/** Begins to answer on this machine's address. */
export const listen = <E extends object>(
  app: Hono<E>,
  { PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>,
  isForSockets: (request: IncomingMessage) => boolean,
): Promise<{ http: HttpServer; url: string }> =>
  new Promise((resolve, reject) => {
    const fetch = hearingBodiesOut((request, bindings) => app.fetch(request, bindings))
    const serverOptions = { shouldUpgradeCallback: isForSockets }
    const http = serve({ fetch, port: PORT, hostname: HOST, serverOptions }, ({ port }) => {
      http.off('error', reject)
      resolve({ http, url: `http://localhost:${port}` })
    }) as HttpServer
    http.once('error', reject)
    limitBodyTime(http)
  })
