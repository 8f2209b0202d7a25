import './pipe.ts'
import { join } from 'node:path'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { contextOf } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { environment } from '../src/platform/config.ts'
import { Refused } from '../src/platform/errors.ts'
import { keysAsked, usage } from './keys/asked.ts'
import { openDatabase } from './open-database.ts'
import { secretOf } from './secret.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const given = process.argv.slice(2)
if (given.length === 0) {
  say(usage)
  process.exit(2)
}
process.chdir(join(import.meta.dirname, '..'))
const config = environment()
const clock = () => new Date()
const endings: (() => Promise<void>)[] = []

const open = async () => {
  const { url, ownerUrl, stop } = await openDatabase(config, say)
  endings.push(stop)
  await migrate(ownerUrl, url)
  const { sql: db, close } = connect(url, { max: 2, statementTimeout: 0 })
  endings.push(close)
  await seed(db)
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
  const secret = await secretOf(config)
  const house = { db, knowledge: await loadKnowledge(db, clock), ring: () => {}, clock, secret, publicUrl }
  return contextOf(house, { kind: 'system' })
}

try {
  const lines = await keysAsked(await open(), given)
  if (!lines) process.exitCode = 2
  for (const line of lines ?? [usage]) say(line)
} catch (error) {
  say(error instanceof Refused ? `${error.sentence.vi}\n${error.sentence.en}` : String(error))
  process.exitCode = 1
} finally {
  for (const end of endings.reverse()) await end()
}
