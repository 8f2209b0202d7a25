import './pipe.ts'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from '../db/connect.ts'
import { startEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { demoPassword, seedDemo } from '../db/seed/demo.ts'
import { seed } from '../db/seed/seed.ts'
import { standingWalls } from '../db/standing-walls.ts'
import { demoAccounts } from '../src/access/store.ts'
import { watchWaiting } from '../src/backups/watch-waiting.ts'
import { isYearAwaited } from '../src/demo/progress.ts'
import { type Config, environment } from '../src/platform/config.ts'
import { createLog } from '../src/platform/log.ts'
import { parts } from '../src/platform/parts.ts'
import { mustBeReadyToServe } from '../src/platform/ready.ts'
import { untriedAmong } from '../src/platform/sms-gateways.ts'
import { sweepHeap } from '../src/platform/sweep-heap.ts'
import { startServer } from '../src/server.ts'
import { awaitDatabase } from './await-database.ts'
import { buildConsole } from './console.ts'
import { makeYearAside } from './demo-year-aside.ts'
import { plainly } from './plain-words.ts'
import { secretOf } from './secret.ts'
import { isForbidden, missingWall, needsOwner, noRights } from './walls-words.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Less than the minute and a half after which a machine ends what does not stop. */
const longestStop = 80_000

const prepare = async ({ url, ownerUrl }: Addresses, demo: boolean) => {
  await migrate(ownerUrl, url)
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
  try {
    const walls = await standingWalls(sql)
    if (!walls.works) throw noRights(loginOf(url))
    await seed(sql)
    if (demo) await seedDemo(sql)
    const accounts = demo ? await demoAccounts(sql) : []
    return { accounts, missing: missingWall(walls, loginOf(url)) }
  } finally {
    await close()
  }
}

/** `ownerUrl`: for whoever makes and changes tables. */
type Addresses = { url: string; ownerUrl: string }

const loginOf = (url: string) => decodeURIComponent(new URL(url).username)

const main = async () => {
  const config = environment()
  mustBeReadyToServe(config)
  const log = createLog(config.LOG_LEVEL)
  const embedded = config.DATABASE_URL
    ? null
    : await startEmbedded({ directory: join(config.DATA_DIR, 'postgres'), log: say })
  const stopAll: (() => Promise<void>)[] = embedded ? [embedded.stop] : []
  if (embedded && config.BACKUP_WAITED_FOR)
    stopAll.push(watchWaiting({ url: embedded.replicationUrl, log }).stop)

  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => {
      log.fatal({}, 'stopping takes too long; ending')
      process.exit(1)
    }, longestStop).unref()
    for (const end of stopAll.reverse())
      await end().catch((error) => log.error({ err: error }, 'stopping failed'))
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'unexpected error; stopping')
    void stop(1)
  })

  try {
    const databaseUrl = config.DATABASE_URL ?? embedded!.url
    const ownerUrl = config.DATABASE_URL
      ? (config.DATABASE_OWNER_URL ?? config.DATABASE_URL)
      : embedded!.ownerUrl
    await awaitDatabase(databaseUrl, { say })
    const { accounts, missing } = await prepare({ url: databaseUrl, ownerUrl }, config.DEMO)
    if (config.ROLES.includes('web')) await buildConsole(say)
    const secret = await secretOf(config)
    const { replicationUrl } = embedded ?? {}
    const server = await startServer({ config, databaseUrl, replicationUrl, secret, log, allRead: sweepHeap })
    stopAll.push(server.stop)
    say(
      `\nLắng Nghe: ${server.url}\n  Người dân / residents:  ${server.url}/\n  Cán bộ / staff:         ${server.url}/console\n  API:                    ${server.url}/docs`,
    )
    for (const name of untriedAmong(config.SMS_GATEWAYS)) say(untriedSentence(name))
    if (config.ZALO_APP_ID) say(untriedZalo)
    if (missing) say(`\n${missing}`)
    if (server.demoClosed > 0) say(closedSentence(server.demoClosed))
    if (accounts.length > 0) say(`\nTài khoản dùng thử (mật khẩu ${demoPassword}) / demo accounts:`)
    for (const { email, name, roles, department } of accounts)
      say(`  ${email.padEnd(46)} ${roles.join(', ').padEnd(22)} ${name}, ${department}`)
    if (config.DEMO_YEAR && config.ROLES.length === parts.length && (await isYearAwaited(server.house.db))) {
      say(`\n${madeBehind}`)
      stopAll.push(makeYearAside({ databaseUrl, secret, publicUrl: server.house.publicUrl }))
    }
  } catch (error) {
    say(`\n${explain(error, config)}`)
    await stop(1)
  }
}

const madeBehind =
  'Đang dựng dữ liệu mẫu của một năm, hệ thống dùng được ngay. / A year of sample data is being made; the system works meanwhile.'

const untriedSentence = (name: string) =>
  `\nCổng tin nhắn "${name}": chưa thử với nhà mạng thật. / SMS gateway "${name}": not yet tried against the real provider.`

const untriedZalo =
  '\nZalo: chưa thử với tài khoản Zalo thật, chỉ theo tài liệu và các yêu cầu ghi lại. / Zalo: not yet tried against a real account, only by its documents and recorded requests.'

const closedSentence = (accounts: number) =>
  `\nKhông còn chế độ dùng thử: đã khóa ${accounts} tài khoản dùng thử và trả phiếu của các tài khoản này về đơn vị.\nNo longer a demo: ${accounts} demo accounts were closed and their tickets handed back to the departments.`

const explain = (error: unknown, { PORT }: Config): string => {
  const { code } = error as { code?: string }
  if (code === 'EADDRINUSE')
    return `Cổng ${PORT} đang có chương trình khác dùng; chạy lại với cổng khác, ví dụ PORT=3001 npm start.\nPort ${PORT} is taken; start with another, for example PORT=3001 npm start.`
  return isForbidden(error) ? needsOwner : plainly(error)
}

main().catch((error) => {
  say(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
