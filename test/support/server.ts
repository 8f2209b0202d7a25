import { connect, type Sql } from '../../db/connect.ts'
import { demoDomain } from '../../db/demo-mail.ts'
import { demoPassword, seedDemo } from '../../db/seed/demo.ts'
import type { House } from '../../src/context/context.ts'
import { readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { startServer } from '../../src/server.ts'
import { asApp } from './as-app.ts'
import { type OwnDatabase, ownDatabase } from './database.ts'
import { holdAnswersOf } from './held-fetch.ts'
import './learned.ts'

export const testSecret = 'a secret of at least thirty-two characters'

export type TestServer = {
  url: string
  databaseUrl: string
  house: House
  /** A client of the test's own on the server's database. */
  sql: Sql
  /** Signs a demo account in, by the part before the @, and answers its cookie header. */
  signIn: (login: string) => Promise<string>
  stop: () => Promise<void>
}

export type TestServerOptions = {
  /** Another server's database, to run two processes' worth on one; else a database of its own, with demo staff. */
  databaseUrl?: string
  env?: Record<string, string>
  clock?: () => Date
  /** Where it writes what happens; else errors to the screen. */
  log?: ReturnType<typeof createLog>
  secret?: string
}

/** However full the disk of this machine is, a test's pictures find room; and however quick it is, nobody is asked for work. */
const defaults = {
  PORT: '0',
  LOG_LEVEL: 'error',
  DATABASE_CONNECTIONS: '5',
  DISK_KEPT_FREE_MB: '0',
  REPORTS_BEFORE_PROOF: '60',
  DEMO_YEAR: 'false',
}

/** A real server on a free port: sockets, jobs and all. */
export const startTestServer = async ({
  databaseUrl,
  env = {},
  clock,
  log,
  secret = testSecret,
}: TestServerOptions = {}): Promise<TestServer> => {
  const own = databaseUrl ? null : await ownDatabase()
  const address = databaseUrl ?? own!.url
  const { sql, close } = connect(address, { max: 2, name: 'lang-nghe-test' })
  if (own) await seedDemo(sql)
  const config = readConfig({ ...defaults, ...env })
  const running = await startServer({
    config,
    databaseUrl: asApp(address),
    secret,
    log: log ?? createLog(config.LOG_LEVEL),
    ...(clock ? { clock } : {}),
  })
  const { url, house } = running
  const letGo = await holdAnswersOf(url)
  return {
    url,
    databaseUrl: address,
    house,
    sql,
    signIn: (login) => signIn(url, login),
    stop: () => stopAll([running.stop, letGo, close, own?.drop]),
  }
}

const stopAll = async (steps: (OwnDatabase['drop'] | (() => void) | undefined)[]) => {
  for (const step of steps) await step?.()
}

const signIn = async (url: string, login: string): Promise<string> => {
  const answered = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: `${login}@${demoDomain}`, password: demoPassword }),
  })
  if (!answered.ok) throw new Error(`${login} could not sign in: ${answered.status} ${await answered.text()}`)
  return answered.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}
