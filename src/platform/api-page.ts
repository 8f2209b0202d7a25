import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { staffPolicy } from './console-files.ts'

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lắng Nghe: API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<main id="api"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`
/**
 * Without a validator of its maker's, which would be asked over the network; folded, for it draws no more than the first
 * few of some 140 addresses that stand open at once.
 */
const start = `SwaggerUIBundle({
  url: '/openapi.json', dom_id: '#api', validatorUrl: null, deepLinking: true, docExpansion: 'none'
})\n`

/** The API to read and try, from our own origin alone. */
export const apiPage = () => {
  const app = new Hono()
  app.use('*', compress(), async (c, next) => {
    c.header('Content-Security-Policy', staffPolicy)
    await next()
  })
  return app
    .get('/', (c) => c.html(page))
    .get('/start.js', (c) => c.body(start, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
    .get(
      '/:file{swagger-ui(-bundle\\.js|\\.css)}',
      serveStatic({
        root: './node_modules/swagger-ui-dist',
        rewriteRequestPath: (path) => path.replace(/^\/docs/, ''),
      }),
    )
}
