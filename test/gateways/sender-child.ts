import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { startServer } from '../../src/server.ts'

/** The jobs alone, in a process that is there to be killed; its clock goes ahead by so many milliseconds. */
const [databaseUrl, secret, inner, ahead] = process.argv.slice(2) as [string, string, string, string]
const config = readConfig({
  PORT: '0',
  ROLES: 'jobs',
  LOG_LEVEL: 'fatal',
  DEMO_YEAR: 'false',
  DATABASE_CONNECTIONS: '5',
  WEBHOOK_INNER_HOSTS: inner,
})
await startServer({
  config,
  databaseUrl,
  secret,
  log: createLog('fatal'),
  clock: () => new Date(Date.now() + Number(ahead)),
})
process.stdin.on('end', () => process.exit()).resume()
console.log('ready')
