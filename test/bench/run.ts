import '../../commands/pipe.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { seed } from '../../db/seed/seed.ts'
import deadlines from './deadlines.ts'
import { opening } from './opening.ts'

type Bench = (url: string, given: string[]) => Promise<string[]>

const benches: Record<string, () => Promise<Bench>> = {
  opening: async () => opening,
  reactions: async () => (await import('./reactions.ts')).reactions,
  memory: async () => (await import('./memory.ts')).memory,
  messages: async () => (await import('./messages.ts')).messages,
  deadlines: async () => deadlines,
  history: async () => (await import('./history.ts')).default,
  recompute: async () => (await import('./recompute.ts')).default,
  lists: async () => (await import('./lists.ts')).default,
  consoles: async () => (await import('./consoles.ts')).default,
  live: async () => (await import('./live.ts')).default,
  boards: async () => (await import('./boards.ts')).default,
  walls: async () => (await import('./walls.ts')).default,
  warning: async () => (await import('./warning.ts')).default,
  'console-light': async () => (await import('./console-light.ts')).default,
  open311: async () => (await import('./open311.ts')).default,
  duplicates: async () => (await import('./duplicates.ts')).default,
  edge: async () => (await import('./edge.ts')).default,
}

/**
 * `npm run bench [-- name …]` (and after `lists` how many tickets, after `messages` how many): each on the same real PostgreSQL, durable as in service, with its
 * bare limit beside it. With `--keep FOLDER` the database stays there, and the next run of `lists` finds it filled.
 */
const { positionals: given, values } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
})
const chosen = given.filter((word) => !/^\d+$/.test(word))
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'lang-nghe-bench-')))
const database = await startEmbedded({
  directory: join(folder, 'postgres'),
  settings: { max_connections: 200, maintenance_work_mem: '1GB' },
})
try {
  await migrate(database.ownerUrl, database.url)
  const { sql, close } = connect(database.ownerUrl, { max: 1, statementTimeout: 0 })
  await seed(sql)
  await close()
  for (const [name, load] of Object.entries(benches)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    console.log(`\n${name}`)
    const bench = await load()
    for (const line of await bench(
      database.ownerUrl,
      given.filter((word) => /^\d+$/.test(word)),
    ))
      console.log(`  ${line}`)
  }
} finally {
  await database.stop()
  if (!values.keep) await rm(folder, { recursive: true, force: true })
}
