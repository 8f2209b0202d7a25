import './pipe.ts'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { contextOf } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { readMapping } from '../src/machines/importing/mapping.ts'
import { environment } from '../src/platform/config.ts'
import { Refused } from '../src/platform/errors.ts'
import { takeIn } from './importing/take-in.ts'
import { openDatabase } from './open-database.ts'
import { secretOf } from './secret.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mapping: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
})
if (positionals.length !== 1 || !values.mapping) {
  say('npm run import -- cu.csv --mapping anh-xa.json [--dry-run]      docs/import.md')
  process.exit(2)
}
// Where the person stands, before the house is entered.
const [path, mappingPath] = [positionals[0]!, values.mapping].map((given) =>
  resolve(process.env.INIT_CWD ?? '.', given),
)
process.chdir(join(import.meta.dirname, '..'))
const config = environment()
const clock = () => new Date()
const endings: (() => Promise<void>)[] = []

const open = async () => {
  const { url, ownerUrl, stop } = await openDatabase(config, say)
  endings.push(stop)
  await migrate(ownerUrl, url)
  const { sql: db, close } = connect(url, { max: 8, statementTimeout: 0 })
  endings.push(close)
  await seed(db)
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
  const secret = await secretOf(config)
  const house = { db, knowledge: await loadKnowledge(db, clock), ring: () => {}, clock, secret, publicUrl }
  return () => contextOf(house, { kind: 'system' })
}

try {
  const mapping = readMapping(await readFile(mappingPath!, 'utf8'))
  const dry = values['dry-run']
  const { lines, imported, known, wrong } = await takeIn(await open(), { path: path!, mapping, dry, say })
  say(
    `\n${lines} dòng: ${imported} ${dry ? 'sẽ nhập' : 'đã nhập'}, ${known} đã có từ trước, ${wrong} sai.` +
      `\n${lines} lines: ${imported} ${dry ? 'would be taken in' : 'taken in'}, ${known} known already, ${wrong} wrong.`,
  )
  if (wrong > 0) process.exitCode = 1
} catch (error) {
  say(error instanceof Refused ? `${error.sentence.vi}\n${error.sentence.en}` : String(error))
  process.exitCode = 1
} finally {
  for (const end of endings.reverse()) await end()
}
