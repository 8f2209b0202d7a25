import './pipe.ts'
import { resolve } from 'node:path'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { type Ctx, contextOf } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { environment } from '../src/platform/config.ts'
import { type Import, type ImportReport, importGazetteer } from '../src/routing/importing/import-gazetteer.ts'
import { moveAll } from '../src/routing/succession/move-all.ts'
import { knowingNow, tryOut } from '../src/routing/succession/try-out.ts'
import { askedFor, endWith } from './asked-for.ts'
import { saySuccessions } from './gazetteer/successions.ts'
import { openDatabase } from './open-database.ts'
import { inPlainWords } from './plain-words.ts'
import { readBundleFolder } from './read-bundle.ts'
import { secretOf } from './secret.ts'
import { settings } from './settings.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const usage = 'npm run gazetteer -- FOLDER [--dry-run | --move] [--may-end N] [--may-lose-boundaries]'
const { values, positionals } = askedFor({
  usage,
  words: [0, 1],
  options: {
    'dry-run': { type: 'boolean', default: false },
    move: { type: 'boolean', default: false },
    'may-end': { type: 'string' },
    'may-lose-boundaries': { type: 'boolean', default: false },
  },
})
const folder = resolve(
  process.env.INIT_CWD ?? '.',
  positionals[0] ?? settings().GAZETTEER_DIR ?? endWith(usage),
)
if ((values['dry-run'] && values.move) || !/^\d*$/.test(values['may-end'] ?? '')) endWith(usage)
const mayEnd = values['may-end'] ? Number(values['may-end']) : undefined

const names: Record<string, string> = {
  newProvinces: 'Tỉnh, thành phố mới / new provinces',
  renamedProvinces: 'Tỉnh đổi tên / renamed provinces',
  added: 'Xã, phường mới / new communes',
  restored: 'Có lại / valid again',
  recoded: 'Đổi mã / other code',
  renamed: 'Đổi tên / renamed',
  respelt: 'Viết lại cho đúng chuẩn / respelt',
  moved: 'Sang tỉnh khác / moved',
  ended: 'Không còn / ended',
  formerAdded: 'Đơn vị cũ mới có / former units added',
  formerChanged: 'Đơn vị cũ đổi nơi đến / former units with other successors',
  formerGone: 'Đơn vị cũ không còn / former units gone',
  misplaced:
    'Đơn vị cũ ghi sai tỉnh, đã lấy theo nơi sáp nhập / former units under a wrong province, taken by their successors',
  leftBehind:
    'Xã, phường không còn mà vẫn có việc; chạy lại với --move để bàn giao / ended communes that still hold work; run again with --move',
}

const print = (report: ImportReport) => {
  if (report.unchanged)
    return say('Danh mục này đã được nạp; không có gì thay đổi. / Taken in already; nothing changed.')
  say(values['dry-run'] ? 'Chạy thử, chưa ghi gì. / Dry run, nothing is written.' : 'Đã nạp. / Taken in.')
  say(`  ${report.communes} xã, phường / communes; ${report.formerUnits} đơn vị cũ / former units`)
  for (const [key, name] of Object.entries(names)) {
    const { count, first } = report[key as 'added']
    if (count > 0 && !(key === 'leftBehind' && (values['dry-run'] || values.move)))
      say([`  ${name}: ${count}`, ...first, ...(count > first.length ? ['…'] : [])].join('\n      '))
  }
  if (report.departmentsAdded) say(`  Đơn vị được lập / departments added: ${report.departmentsAdded}`)
  if (report.openInEnded)
    say(`  Phiếu còn mở ở xã, phường không còn / open tickets in ended communes: ${report.openInEnded}`)
  if (report.lacks.length > 0) say(`  Còn thiếu / lacks: ${report.lacks.join(', ')}`)
}

const run = async ({ url, ownerUrl }: { url: string; ownerUrl: string }): Promise<void> => {
  const bundle = await readBundleFolder(folder)
  await migrate(ownerUrl, url)
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0, name: 'lang-nghe gazetteer' })
  try {
    await seed(sql)
    const clock = () => new Date()
    const knowledge = await loadKnowledge(sql, clock)
    const house = {
      db: sql,
      knowledge,
      ring: () => {},
      clock,
      secret: await secretOf(environment()),
      publicUrl: '',
    }
    const given = {
      bundle,
      source: folder,
      mayLoseBoundaries: values['may-lose-boundaries'],
      ...(mayEnd === undefined ? {} : { mayEnd }),
    }
    await takeIn(contextOf(house, { kind: 'system' }), given)
  } finally {
    await close()
  }
}

const takeIn = async (ctx: Ctx, given: Omit<Import, 'mode'>): Promise<void> => {
  if (values['dry-run']) {
    const { report, successions } = await tryOut(ctx, given)
    print(report)
    for (const line of saySuccessions(successions, 'plan')) say(line)
    return
  }
  print(await importGazetteer(ctx, { ...given, mode: 'write' }))
  if (!values.move) return
  for (const line of saySuccessions(await moveAll(await knowingNow(ctx), 'move'), 'move')) say(line)
}

const main = async () => {
  const { stop, ...addresses } = await openDatabase(environment())
  try {
    await run(addresses)
  } finally {
    await stop()
  }
}

await inPlainWords(main)
