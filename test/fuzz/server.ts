import { join } from 'node:path'
import { connect } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { seedDemo } from '../../db/seed/demo.ts'
import { seed } from '../../db/seed/seed.ts'
import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { startServer } from '../../src/server.ts'
import { publicUrl, secrets } from './secrets.ts'

/** The whole system on its embedded PostgreSQL, whose outer world takes everything; it says how much memory it holds when asked. */
const directory = process.argv[2]!
globalThis.fetch = async () => Response.json({ error: 0, id: 'x', data: { message_id: 'x' } })

const { url, ownerUrl, stop } = await startEmbedded({ directory: join(directory, 'postgres') })
await migrate(ownerUrl, url)
const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
await seed(sql)
await seedDemo(sql)
await close()
const { house: secret, ...settings } = secrets
const config = readConfig({
  PORT: '0',
  DEMO: 'true',
  PUBLIC_URL: publicUrl,
  DATA_DIR: directory,
  DISK_KEPT_FREE_MB: '0',
  TRUSTED_PROXIES: '1',
  SMS_HTTP_URL: 'http://127.0.0.1:9/',
  SMS_PROVINCE: '01',
  MAIL_INBOX: 'phan-anh@thanh-pho.example',
  MAIL_PROVINCE: '01',
  ZALO_APP_ID: '1',
  ZALO_PROVINCE: '01',
  ...settings,
})
const server = await startServer({ config, databaseUrl: url, secret, log: createLog('info') })

const end = () =>
  void server
    .stop()
    .then(stop)
    .then(() => process.exit(0))
process.on('SIGTERM', end)
process.on('disconnect', end)
process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, rss, external } = process.memoryUsage()
  process.send!({ memory: { heapUsed: heapUsed + external, rss } })
})
process.send!({ url: server.url, databaseUrl: url })
