import { join } from 'node:path'
import { connect } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { startServer } from '../../src/server.ts'
import { putOnCall } from './on-call.ts'

/**
 * The whole system on its embedded PostgreSQL, or a part of it on another, in a process that is there to be killed; prints where it
 * is. Those that share a database are told when the clock of all of them began.
 */
const [directory, smsUrl, port, more, begun] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
]
const config = readConfig({
  PORT: port,
  LOG_LEVEL: 'fatal',
  REPORTS_PER_MINUTE: '10000000',
  DEMO: 'true',
  DATA_DIR: directory,
  SMS_HTTP_URL: smsUrl,
  SMS_PROVINCE: '01',
  ...JSON.parse(more),
})
const { DATABASE_URL, DATABASE_OWNER_URL } = config
const elsewhere = DATABASE_URL && {
  url: DATABASE_URL,
  ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL,
  replicationUrl: undefined,
  stop: async () => {},
}
const { url, ownerUrl, replicationUrl, stop } =
  elsewhere || (await startEmbedded({ directory: join(directory, 'postgres') }))
await migrate(ownerUrl, url)
const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
await seed(sql)
await putOnCall(sql)
await close()

// The last Monday at ten in the morning, and on from there: at night messages would wait.
const began = Number(begun)
const week = 7 * 86_400_000
const monday = Date.parse('2026-01-05T10:00:00+07:00')
const last = monday + Math.floor((began - monday) / week) * week
const server = await startServer({
  config,
  databaseUrl: url,
  replicationUrl,
  secret: 'a secret for crashing only, of no other use',
  log: createLog(config.LOG_LEVEL),
  clock: () => new Date(last + Date.now() - began),
})
process.on(
  'SIGTERM',
  () =>
    void server
      .stop()
      .then(stop)
      .then(() => process.exit(0)),
)
console.log(JSON.stringify({ url: server.url, databaseUrl: url }))
