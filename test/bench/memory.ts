import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { connect, type Sql } from '../../db/connect.ts'
import { insertTickets } from '../../src/tickets/opening/store.ts'
import { madeLike, newest } from './rows.ts'
import { overHttp, quiet, someCommunes } from './sending.ts'
import { type Served, startServer } from './served.ts'

const run = promisify(execFile)
const taught = 3_000
const settle = 10_000

/** What an idle process holds: after its start, after a night's training, and after the start that follows; with the whole gazetteer where GAZETTEER_DIR names one. */
export const memory = async (databaseUrl: string): Promise<string[]> => {
  const { sql, close } = connect(databaseUrl, { max: 4 })
  const places = await takeGazetteer(sql, databaseUrl)
  const lines: string[] = []
  const idle = async (when: string, { pid }: Served) => {
    await wait(settle)
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)])
    lines.push(
      `${when}: ${(Number(stdout) / 1024).toFixed(0)} MB resident (goal 350), ${places} former units`,
    )
  }
  const fresh = await startServer(databaseUrl)
  await idle('started', fresh)
  await train(sql, fresh)
  await idle('after training', fresh)
  await fresh.stop()
  const again = await startServer(databaseUrl)
  await idle('started with what was learned', again)
  await again.stop()
  await close()
  return lines
}

const takeGazetteer = async (sql: Sql, databaseUrl: string): Promise<number> => {
  const folder = process.env.GAZETTEER_DIR
  const command = ['--import', 'tsx', '--import', './db/mended-driver.ts', 'commands/gazetteer.ts']
  const env = { ...process.env, DATABASE_URL: databaseUrl, DEMO: 'true' }
  if (folder) await run(process.execPath, [...command, folder], { env })
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from former_communes`
  return row!.n
}

/** The night's training on thousands of answered tickets. */
const train = async (sql: Sql, server: Served): Promise<void> => {
  const send = overHttp(server.url, await someCommunes(sql))
  for (let i = 0; i < 8; i++) await send(i)
  await quiet(sql)
  const like = await newest(sql)
  const rows = Array.from({ length: taught }, (_, i) => madeLike(like, i))
  for (let at = 0; at < taught; at += 100) await insertTickets(sql, rows.slice(at, at + 100))
  await sql`update tickets set status = 'resolved', resolved_at = now()`
  await sql`select graphile_worker.add_job('learn-categories')`
  await quiet(sql)
}
