import './pipe.ts'
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeFile } from '../src/machines/exchange/file/make-file.ts'
import { tooLarge } from '../src/machines/exchange/file/refusals.ts'
import { takeFile } from '../src/machines/exchange/file/take-file.ts'
import { askedFor, endWith } from './asked-for.ts'
import { inHouse, say } from './open-house.ts'
import { written } from './written.ts'

const usage = `npm run exchange -- export gui-di.jsonl --with "Xã bên"      docs/exchange.md
npm run exchange -- import nhan-ve.jsonl --with "Xã bên"`
const { positionals, values } = askedFor({ usage, options: { with: { type: 'string' } }, words: [2, 2] })
const [what, given] = positionals
if (!given || !values.with || (what !== 'export' && what !== 'import')) endWith(usage)
// Where the person stands, before the house is entered.
const path = resolve(process.env.INIT_CWD ?? '.', given)
process.chdir(join(import.meta.dirname, '..'))
const named = values.with.normalize('NFC')
const largest = 20_000_000

await inHouse({ max: 4 }, async (open) => {
  if (what === 'export') {
    const { ctx } = await open()
    const { text, requests, lines } = await makeFile(ctx(), named)
    await written(path, text, 'wx')
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
