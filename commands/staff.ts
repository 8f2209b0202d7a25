import './pipe.ts'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { importStaff, tryImport } from '../src/access/importing/import-staff.ts'
import { createSignIn } from '../src/access/sign-in.ts'
import { contextOf } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { environment } from '../src/platform/config.ts'
import { Refused } from '../src/platform/errors.ts'
import { openDatabase } from './open-database.ts'
import { secretOf } from './secret.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { apply: { type: 'boolean', default: false }, invite: { type: 'boolean', default: false } },
})
if (positionals.length !== 1) {
  say(
    'npm run staff -- can-bo.csv              xem thử / try\nnpm run staff -- can-bo.csv --apply [--invite]',
  )
  process.exit(2)
}
// Where the person stands, before the house is entered.
const path = resolve(process.env.INIT_CWD ?? '.', positionals[0]!)
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
  return { ctx: contextOf(house, { kind: 'system' }), signIn: createSignIn({ db, secret, publicUrl }) }
}

try {
  const csv = await readFile(path, 'utf8')
  const { ctx, signIn } = await open()
  const { agreed, lines } = await tryImport(ctx, csv)
  for (const { line, what, who, does } of lines)
    say(`${line} ${what} ${who}: ${does.map(({ vi }) => vi).join(' · ')}`)
  if (lines.some(({ what }) => what === 'wrong')) process.exitCode = 1
  else if (values.apply) {
    const { invited } = await importStaff(ctx, signIn, { csv, agreed, invite: values.invite })
    say(`\nĐã nhập; ${invited} thư mời. / Taken in; ${invited} invitations.`)
  } else say('\nChưa thay đổi gì; thêm --apply để nhập. / Nothing was changed; add --apply to take it in.')
} catch (error) {
  say(error instanceof Refused ? `${error.sentence.vi}\n${error.sentence.en}` : String(error))
  process.exitCode = 1
} finally {
  for (const end of endings.reverse()) await end()
}
