import './pipe.ts'
import { connect } from '../db/connect.ts'
import { environment } from '../src/platform/config.ts'
import { LANE_NAMES } from '../src/routing/categories.ts'
import { tallyRetention } from '../src/tickets/retention/going-and-gone.ts'
import { askedFor } from './asked-for.ts'
import { openDatabase } from './open-database.ts'
import { inPlainWords } from './plain-words.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

askedFor({ usage: 'npm run retention', options: {} })

/** Says what the night would erase, and erases nothing. */
await inPlainWords(async () => {
  const { url, stop } = await openDatabase(environment())
  const { sql, close } = connect(url, { max: 1, statementTimeout: 0, name: 'lang-nghe retention' })
  try {
    const rows = await tallyRetention({ db: sql, now: new Date() })
    say('Chỉ xem trước, không xóa gì / A dry run: nothing is erased')
    for (const { lane, province, now, soon, held } of rows)
      say(
        `${province ?? 'Chưa rõ tỉnh / no province yet'}, ${LANE_NAMES[lane].vi}: đêm nay ${now}, trong 30 ngày ${soon}, đang giữ nguyên ${held}` +
          ` / ${LANE_NAMES[lane].en}: tonight ${now}, within 30 days ${soon}, under legal hold ${held}`,
      )
    if (rows.length === 0) say('Không có hồ sơ nào hết thời hạn lưu / no file is over')
  } finally {
    await close()
    await stop()
  }
})
