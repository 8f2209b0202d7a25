import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/** What is read is squeezed for weak networks; what is written is answered in a few bytes, and at once. */
export const compressed = (): MiddlewareHandler => {
  const squeeze = compress()
  return (c, next) => (c.req.method === 'GET' ? squeeze(c, next) : next())
}
