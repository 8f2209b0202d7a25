import { monitorEventLoopDelay } from 'node:perf_hooks'
import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { startServer } from '../../src/server.ts'
import { answering } from './child.ts'
import { measuringSecret } from './room.ts'

/** The whole server as in service, which says how long its loop was held, its memory and its processor time. */
const config = readConfig({ PORT: '0', LOG_LEVEL: 'error', REPORTS_PER_MINUTE: '10000000', DEMO: 'true' })
const server = await startServer({
  config,
  databaseUrl: process.argv[2]!,
  secret: measuringSecret,
  log: createLog(config.LOG_LEVEL),
})

const resolution = 5
const loop = monitorEventLoopDelay({ resolution })
loop.enable()
let processor = process.cpuUsage()

export type Stood = { held: number; heldP99: number; processorMs: number }
export type Memory = { rss: number; heap: number }

answering(
  {
    address: () => server.url.replace('localhost', '127.0.0.1'),
    /** Since the last question. */
    stood: (): Stood => {
      const { user, system } = process.cpuUsage(processor)
      processor = process.cpuUsage()
      const ms = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution)
      const held = { held: ms(loop.max), heldP99: ms(loop.percentile(99)) }
      loop.reset()
      return { ...held, processorMs: (user + system) / 1000 }
    },
    /** After all that is free was thrown away, which holds the loop itself. */
    memory: (): Memory => {
      globalThis.gc?.()
      const { rss, heapUsed } = process.memoryUsage()
      return { rss, heap: heapUsed }
    },
  },
  () => server.stop(),
)
