import { serveStatic } from '@hono/node-server/serve-static'
import type { Env, Hono } from 'hono'
import { notFound } from './http.ts'
import { allowingTiles, type MapTiles } from './map-tiles.ts'

/** Scripts and styles of our own files only, and nothing written into a page. */
export const staffPolicy =
  "default-src 'self'; object-src 'none'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

const forever = 'public, max-age=31536000, immutable'

/** The console as it was built under dist/: its screens are one page, its assets bear their contents in their names. */
export const consoleFiles =
  (tiles: MapTiles | undefined) =>
  <E extends Env>(app: Hono<E>) => {
    const policy = allowingTiles(staffPolicy, tiles)
    const shell = serveStatic({ path: './dist/console/index.html' })
    const files = serveStatic({
      root: './dist',
      onFound: (path, c) => {
        if (path.includes('/assets/')) c.header('Cache-Control', forever)
      },
    })
    app.use('/console/*', async (c, next) => {
      c.header('Content-Security-Policy', policy)
      await next()
    })
    app.get('/console', shell)
    app.get('/console/', shell)
    // An asset of another build is none: the shell in its place would be kept as a script for a year.
    app.get('/console/assets/*', files, notFound)
    app.get('/console/*', files, shell)
  }
