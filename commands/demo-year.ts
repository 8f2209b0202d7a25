import './pipe.ts'
import { setPriority } from 'node:os'
import { connect } from '../db/connect.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { makeYear } from '../src/demo/make-year.ts'
import { percentMade } from '../src/demo/progress.ts'
import { environment } from '../src/platform/config.ts'
import { withoutScanner } from '../src/tickets/papers/clamd.ts'
import { diskOf, picturesOnDisk } from '../src/tickets/pictures/on-disk.ts'

/* A process of its own beside the started system, which answers people first; it ends with it. */

/** Some 1,250 reports in a year, half of them in its last weeks. */
const plan = { seed: 'lang-nghe', days: 365, busy: 2.4 }
const connections = 4

const say = (line: string) => process.stdout.write(`${line}\n`)
const clock = () => new Date()

process.on('disconnect', () => process.exit(0))
setPriority(5)
const config = environment()
const { sql, close } = connect(config.DATABASE_URL!, { max: connections, name: 'lang-nghe demo year' })
const house = {
  db: sql,
  knowledge: await loadKnowledge(sql, clock),
  ring: () => {},
  clock,
  secret: config.SECRET!,
  publicUrl: config.PUBLIC_URL!,
}
let said = -1
await makeYear(
  {
    house,
    pictures: picturesOnDisk(diskOf(config), withoutScanner, sql),
    say: (year) => {
      const tens = Math.floor(percentMade(year) / 10) * 10
      if (tens !== said) say(`Dữ liệu mẫu / sample data: ${tens}%`)
      said = tens
    },
  },
  plan,
)
await close()
process.exit(0)
