import { connect, type Sql } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { type Ctx, contextOf } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { environment } from '../src/platform/config.ts'
import { openDatabase } from './open-database.ts'
import { plainly } from './plain-words.ts'
import { secretOf } from './secret.ts'

export const say = (line: string) => process.stdout.write(`${line}\n`)

/** What a command acts with: the context of the system itself, as it is at each moment. */
export type OpenHouse = { ctx: () => Ctx; db: Sql; secret: string; publicUrl: string }

/**
 * Opens the house for a command, lets it work, and closes what was opened, whatever happens. What is refused is said in both languages,
 * and the command ends with 1. `work` asks for the house when it needs it: what it finds wrong before opens no database.
 */
export const inHouse = async (
  { max }: { max: number },
  work: (open: () => Promise<OpenHouse>) => Promise<void>,
): Promise<void> => {
  const endings: (() => Promise<void>)[] = []
  try {
    await work(() => openHouse(max, endings))
  } catch (error) {
    say(plainly(error))
    process.exitCode = 1
  } finally {
    for (const end of endings.reverse()) await end()
  }
}

const openHouse = async (max: number, endings: (() => Promise<void>)[]): Promise<OpenHouse> => {
  const config = environment()
  const clock = () => new Date()
  const { url, ownerUrl, stop } = await openDatabase(config, say)
  endings.push(stop)
  await migrate(ownerUrl, url)
  const { sql: db, close } = connect(url, { max, statementTimeout: 0 })
  endings.push(close)
  await seed(db)
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
  const secret = await secretOf(config)
  const house = { db, knowledge: await loadKnowledge(db, clock), ring: () => {}, clock, secret, publicUrl }
  return { ctx: () => contextOf(house, { kind: 'system' }), db, secret, publicUrl }
}
