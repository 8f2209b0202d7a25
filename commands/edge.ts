import './pipe.ts'
import { join } from 'node:path'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { startEdge } from './edge/workerd.ts'
import { openDatabase } from './open-database.ts'
import { plainly } from './plain-words.ts'
import { secretOf } from './secret.ts'
import { settings } from './settings.ts'

process.chdir(join(import.meta.dirname, '..'))
const say = (line: string) => process.stdout.write(`${line}\n`)

const config = settings()
const endings: (() => Promise<void>)[] = []

const stop = async (code: number) => {
  for (const end of endings.splice(0).reverse()) await end().catch((error) => say(String(error)))
  process.exit(code)
}
process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
// wrangler's stand-in for Hyperdrive leaves a broken connection to nobody; the request it belonged to answers for it.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(error.code ?? '')) return
  say(error.stack ?? error.message)
  void stop(1)
})

const prepare = async ({ url, ownerUrl }: typeof database) => {
  await migrate(ownerUrl, url)
  const { sql, close } = connect(url, { max: 1, statementTimeout: 0 })
  await seed(sql).finally(close)
}

const gatewaySecretsIn = ({
  SMS_INBOUND_SECRET,
  KANNEL_SECRET,
  TWILIO_AUTH_TOKEN,
  ESMS_SECRET,
  SPEEDSMS_SECRET,
}: typeof config) => {
  const given = { SMS_INBOUND_SECRET, KANNEL_SECRET, TWILIO_AUTH_TOKEN, ESMS_SECRET, SPEEDSMS_SECRET }
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

const database = await openDatabase(config, say)
const databaseUrl = database.url
endings.push(database.stop)
await prepare(database).catch((error) => {
  say(plainly(error))
  return stop(1)
})
const edge = await startEdge({
  databaseUrl,
  secret: await secretOf(config),
  publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.EDGE_PORT}`,
  port: config.EDGE_PORT,
  gatewaySecrets: gatewaySecretsIn(config),
})
endings.push(edge.stop)
say(`Cổng người dân ở rìa mạng / the public app at the edge: ${edge.url}`)
