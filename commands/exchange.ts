import './pipe.ts'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeFile } from '../src/machines/exchange/file/make-file.ts'
import { tooLarge } from '../src/machines/exchange/file/refusals.ts'
import { takeFile } from '../src/machines/exchange/file/take-file.ts'
import { inHouse, say } from './open-house.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { with: { type: 'string' } } })
const [what, given] = positionals
if (positionals.length !== 2 || !given || !values.with || (what !== 'export' && what !== 'import')) {
  say('npm run exchange -- export gui-di.jsonl --with "Xã bên"      docs/exchange.md')
  say('npm run exchange -- import nhan-ve.jsonl --with "Xã bên"')
  process.exit(2)
}
// Where the person stands, before the house is entered.
const path = resolve(process.env.INIT_CWD ?? '.', given)
process.chdir(join(import.meta.dirname, '..'))
const named = values.with.normalize('NFC')
const largest = 20_000_000

await inHouse({ max: 4 }, async (open) => {
  if (what === 'export') {
    const { ctx } = await open()
    const { text, requests, lines } = await makeFile(ctx(), named)
    await writeFile(path, text, { flag: 'wx' })
    say(`Đã ghi ${lines} dòng, trong đó ${requests} phản ánh, vào ${path}.`)
    say(`${lines} lines, of them ${requests} requests, are written to ${path}.`)
    return
  }
  if ((await stat(path)).size > largest) throw tooLarge()
  const bytes = await readFile(path)
  const { ctx } = await open()
  const { lines, wrong } = await takeFile(ctx(), named, { bytes })
  for (const { line, sentence } of wrong) say(`${line}: ${sentence.vi} / ${sentence.en}`)
  say(`${lines} dòng: ${lines - wrong.length} đã nhận, ${wrong.length} không nhận được.`)
  say(`${lines} lines: ${lines - wrong.length} taken in, ${wrong.length} not.`)
  if (wrong.length > 0) process.exitCode = 1
})
