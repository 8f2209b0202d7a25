import type { Context, MiddlewareHandler, Next } from 'hono'
import { compress } from 'hono/compress'
import { brotli } from './brotli.ts'

/** What is read is squeezed for weak networks; what is written is answered in a few bytes, and at once. */
export const compressed = (): MiddlewareHandler => {
  const squeeze = compress()
  const toBrotli = brotli()
  const answer = async (c: Context, next: Next) => {
    await next()
    await measured(c)
    await toBrotli(c)
  }
  return (c, next) => (c.req.method === 'GET' ? squeeze(c, () => answer(c, next)) : next())
}

/** Squeezing a few rows costs as much as answering them: only what has a length can be known as small. */
const measured = async (c: Context): Promise<void> => {
  if (!c.res.body || !/^application\/(problem\+)?json/.test(c.res.headers.get('content-type') ?? '')) return
  const body = await c.res.arrayBuffer()
  c.res = new Response(body, c.res)
  c.res.headers.set('content-length', String(body.byteLength))
}
