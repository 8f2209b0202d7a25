import { outsideQuietHours } from '../../src/notifications/quiet-hours.ts'
import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { sweepHeap } from '../../src/platform/sweep-heap.ts'
import { hourMs } from '../../src/platform/vietnam-time.ts'
import { startServer } from '../../src/server.ts'
import { measuringSecret } from './room.ts'

/** The server of the opening bench, in a process of its own as in service; prints its address and stops with its parent. */
const config = readConfig({
  PORT: '0',
  LOG_LEVEL: 'error',
  REPORTS_PER_MINUTE: '10000000',
  TRUSTED_PROXIES: '1',
  DEMO: 'true',
})
// At night answers wait for the morning: then its day is the one before, so that what is measured does not hang on the hour.
const isNight = outsideQuietHours(new Date()) > new Date()
const clock = () => new Date(Date.now() - (isNight ? 9 * hourMs : 0))
const server = await startServer({
  config,
  databaseUrl: process.argv[2]!,
  secret: measuringSecret,
  log: createLog(config.LOG_LEVEL),
  clock,
  allRead: sweepHeap,
})
console.log(server.url)
process.stdin.resume().on('end', () => void server.stop().then(() => process.exit(0)))
