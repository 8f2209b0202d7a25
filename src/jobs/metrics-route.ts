import type { Context } from 'hono'
import { router } from '../context/router.ts'
import { isSame } from '../tickets/secret.ts'
import type { Metrics } from './metrics.ts'

export type MetricsDoor = {
  metrics: Metrics
  /** Shown by who reads; absent, only a program on this machine reads, and only where no proxy stands before us. */
  token: string | undefined
  isBehindProxy: boolean
  /** Where the connection itself comes from, whatever headers say. */
  directAddress: (c: Context) => string
}

/** For the program that watches the system; to anybody else there is no such address. */
export const metricsRoute = (door: MetricsDoor) =>
  router().get('/metrics', async (c) => {
    if (!mayRead(c, door)) return c.notFound()
    const { text, type } = await door.metrics()
    return c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' })
  })

const mayRead = (c: Context, { token, isBehindProxy, directAddress }: MetricsDoor): boolean => {
  if (token) return isSame(`Bearer ${token}`, c.req.header('authorization') ?? '')
  return !isBehindProxy && !wasHandedOn(c) && isLoopback(directAddress(c))
}

/** A proxy of this machine connects from loopback too, and most say for whom. */
const wasHandedOn = (c: Context): boolean =>
  ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some((header) => c.req.header(header) !== undefined)

const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address)
