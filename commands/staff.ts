import './pipe.ts'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { importStaff, tryImport } from '../src/access/importing/import-staff.ts'
import { createSignIn } from '../src/access/sign-in.ts'
import { askedFor } from './asked-for.ts'
import { inHouse, say } from './open-house.ts'

const { values, positionals } = askedFor({
  usage:
    'npm run staff -- can-bo.csv              xem thử / try\nnpm run staff -- can-bo.csv --apply [--invite]',
  options: { apply: { type: 'boolean', default: false }, invite: { type: 'boolean', default: false } },
  words: [1, 1],
})
// Where the person stands, before the house is entered.
const path = resolve(process.env.INIT_CWD ?? '.', positionals[0]!)
process.chdir(join(import.meta.dirname, '..'))

const saysOf = {
  made: 'mới / new:',
  changed: 'đổi / changed:',
  left: 'giữ nguyên / as it is:',
  wrong: 'SAI / WRONG:',
}

await inHouse({ max: 2 }, async (open) => {
  const csv = await readFile(path, 'utf8')
  const { ctx: now, ...house } = await open()
  const [ctx, signIn] = [now(), createSignIn(house)]
  const { agreed, lines } = await tryImport(ctx, csv)
  for (const { line, what, who, does } of lines)
    say(`${line} ${saysOf[what]} ${who}${does.length > 0 ? ': ' : ''}${does.map(({ vi }) => vi).join(' · ')}`)
  if (lines.some(({ what }) => what === 'wrong')) process.exitCode = 1
  else if (values.apply) {
    const { invited } = await importStaff(ctx, signIn, { csv, agreed, invite: values.invite })
    say(`\nĐã nhập; ${invited} thư mời. / Taken in; ${invited} invitations.`)
  } else say('\nChưa thay đổi gì; thêm --apply để nhập. / Nothing was changed; add --apply to take it in.')
})
