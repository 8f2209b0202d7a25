import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { startServer } from '../../src/server.ts'

/** The server of the opening bench, in a process of its own as in service; prints its address and stops with its parent. */
const config = readConfig({
  PORT: '0',
  LOG_LEVEL: 'error',
  REPORTS_PER_MINUTE: '10000000',
  TRUSTED_PROXIES: '1',
  DEMO: 'true',
})
const server = await startServer({
  config,
  databaseUrl: process.argv[2]!,
  secret: 'a secret for measuring only, of no other use',
  log: createLog(config.LOG_LEVEL),
})
console.log(server.url)
process.stdin.resume().on('end', () => void server.stop().then(() => process.exit(0)))
