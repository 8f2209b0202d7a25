import './pipe.ts'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readMapping } from '../src/machines/importing/mapping.ts'
import { takeIn } from './importing/take-in.ts'
import { inHouse, say } from './open-house.ts'

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

await inHouse({ max: 8 }, async (open) => {
  const mapping = readMapping(await readFile(mappingPath!, 'utf8'))
  const dry = values['dry-run']
  const { ctx } = await open()
  const { lines, imported, known, wrong } = await takeIn(ctx, { path: path!, mapping, dry, say })
  say(
    `\n${lines} dòng: ${imported} ${dry ? 'sẽ nhập' : 'đã nhập'}, ${known} đã có từ trước, ${wrong} sai.` +
      `\n${lines} lines: ${imported} ${dry ? 'would be taken in' : 'taken in'}, ${known} known already, ${wrong} wrong.`,
  )
  if (wrong > 0) process.exitCode = 1
})
