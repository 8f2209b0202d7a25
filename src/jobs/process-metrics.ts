import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What only this process knows of itself. */
export type OwnMetrics = {
  /** Times each request from here on, by the address as it is written in the program: what somebody typed is no name for a figure. */
  timing: (inner: MiddlewareHandler) => MiddlewareHandler
  read: () => Promise<string>
}

/** `sockets`: screens that hang on this process; `backup`: what it keeps, where it keeps any. */
export type Asked = {
  sockets: () => number
  /** Seconds, of what follows the database; absent where nothing is read there. */
  lag?: (() => number | null) | undefined
  backup: () => Promise<{ ageSeconds: number | null; isFollowing: boolean } | null>
}

const buckets = [0.01, 0.03, 0.1, 0.3, 1, 3, 10]

export const ownMetrics = ({ sockets, lag, backup }: Asked): OwnMetrics => {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  const labelNames = ['method', 'route', 'status']
  const seconds = new Histogram({
    name: 'lang_nghe_request_seconds',
    help: 'How long requests took, by route',
    labelNames,
    buckets,
    registers,
  })
  const gauge = (name: string, help: string) => new Gauge({ name: `lang_nghe_${name}`, help, registers })
  const connected = gauge('sockets', 'Screens that hang on this process')
  const behind =
    lag &&
    gauge('standby_lag_seconds', 'How old at most what is read at the standby is; NaN where nobody knows')
  let kept: { age: Gauge; followed: Gauge } | null = null
  let isWatched = false
  return {
    timing: (inner) => async (c, next) => {
      const began = performance.now()
      const answered = await inner(c, next)
      const status = `${Math.floor(c.res.status / 100)}xx`
      seconds.observe({ method: c.req.method, route: routeOf(c), status }, (performance.now() - began) / 1000)
      return answered
    },
    read: async () => {
      // The loop is watched once somebody asks, and costs nothing where nobody does.
      if (!isWatched) collectDefaultMetrics({ register: registry, prefix: 'lang_nghe_' })
      isWatched = true
      connected.set(sockets())
      behind?.set(lag?.() ?? Number.NaN)
      const backups = await backup()
      if (backups) {
        kept ??= {
          age: gauge('backup_age_seconds', 'How old the newest whole backup is; NaN where there is none'),
          followed: gauge('backup_log_followed', 'Whether this process keeps the log of the database'),
        }
        kept.age.set(backups.ageSeconds ?? Number.NaN)
        kept.followed.set(backups.isFollowing ? 1 : 0)
      }
      return registry.metrics()
    },
  }
}

/** Among what looked at the request, the one that is of its address alone; what nobody has is counted together. */
const routeOf = (c: Context): string =>
  matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? 'none'
