import './pipe.ts'
import { join } from 'node:path'
import { connect } from '../db/connect.ts'
import { sayFault } from '../src/events/history/fault-words.ts'
import { rootsOnDisk } from '../src/events/history/roots-on-disk.ts'
import { verifyHistory } from '../src/events/history/verify.ts'
import { askedFor } from './asked-for.ts'
import { openDatabase } from './open-database.ts'
import { inPlainWords } from './plain-words.ts'
import { secretOf } from './secret.ts'
import { settings } from './settings.ts'

process.chdir(join(import.meta.dirname, '..'))
const say = (line: string) => process.stdout.write(`${line}\n`)
const page = 5_000

askedFor({ usage: 'npm run verify', options: {} })
const config = settings()
await inPlainWords(async () => {
  const { url, stop } = await openDatabase(config)
  const { sql, close } = connect(url, { max: 1, statementTimeout: 0, name: 'lang-nghe verify' })
  try {
    const started = performance.now()
    const outside = rootsOnDisk(config.ROOTS_DIR ?? config.DATA_DIR)
    const reading = { page, outside }
    const { rows, chains, count, faults } = await verifyHistory(
      { db: sql, secret: await secretOf(config) },
      reading,
    )
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024)
    for (const { vi, en } of faults.map(sayFault)) say(`${vi}\n  ${en}`)
    if (count > faults.length) say(`… ${count - faults.length}`)
    say(
      `${rows} dòng, ${chains} chuỗi, ${count} chỗ không khớp (${seconds} s, ${mebibytes} MiB) / rows, chains, faults`,
    )
    process.exitCode = count > 0 ? 1 : 0
  } finally {
    await close()
    await stop()
  }
})
