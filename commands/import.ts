import './pipe.ts'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readMapping } from '../src/machines/importing/mapping.ts'
import { askedFor, endWith } from './asked-for.ts'
import { takeIn } from './importing/take-in.ts'
import { inHouse, say } from './open-house.ts'

const usage = 'npm run import -- cu.csv --mapping anh-xa.json [--dry-run]      docs/import.md'
const { values, positionals } = askedFor({
  usage,
  options: { mapping: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  words: [1, 1],
})
// Where the person stands, before the house is entered.
const [path, mappingPath] = [positionals[0]!, values.mapping ?? endWith(usage)].map((given) =>
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
