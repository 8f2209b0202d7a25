import './pipe.ts'
import { connect } from '../db/connect.ts'
import { contextOf, type House } from '../src/context/context.ts'
import { loadKnowledge } from '../src/context/knowledge.ts'
import { stillToCome } from '../src/platform/asked-days.ts'
import { environment } from '../src/platform/config.ts'
import { dateOf, dateOfDay, dayOf } from '../src/platform/vietnam-time.ts'
import { readPeriod } from '../src/reporting/period.ts'
import { type Difference, recount } from '../src/reporting/recount.ts'
import { askedFor } from './asked-for.ts'
import { openDatabase } from './open-database.ts'
import { inPlainWords } from './plain-words.ts'
import { secretOf } from './secret.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const { values, positionals } = askedFor({
  usage: 'npm run recount -- [2026-11-01 [2026-11-30]] [--mend]',
  options: { mend: { type: 'boolean', default: false } },
  words: [0, 2],
})
const { mend } = values
const [begins = '2000-01-01', ends = dateOf(new Date())] = positionals

/** Counts the figures of a period anew from the events, prints every difference, and with --mend puts them right. */
const main = async () => {
  // Many years may be counted anew: no board is drawn of them.
  const { last } = readPeriod({ from: ends, to: ends })
  const { first } = readPeriod({ from: begins, to: begins })
  if (last < first) readPeriod({ from: begins, to: ends })
  const today = dayOf(Date.now())
  if (first > today) throw stillToCome('from', today)
  const [from, to] = [dateOfDay(first), dateOfDay(last)]
  const config = environment()
  const { url, stop } = await openDatabase(config)
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0, name: 'lang-nghe recount' })
  try {
    const clock = () => new Date()
    const knowledge = await loadKnowledge(sql, clock)
    const secret = await secretOf(config)
    const house: House = {
      db: sql,
      knowledge,
      ring: () => {},
      clock,
      secret,
      publicUrl: config.PUBLIC_URL ?? '',
    }
    const ctx = contextOf(house, { kind: 'system' })
    const { tickets, differences } = await recount(
      ctx,
      { from, to },
      { differs: (one) => say(worded(one)), mend },
    )
    say(
      `${from} – ${to}: ${tickets} phiếu, ${differences} chỗ lệch${mend && differences > 0 ? ', đã sửa' : ''}` +
        ` / tickets, differences${mend && differences > 0 ? ', put right' : ''}`,
    )
    process.exitCode = differences > 0 && !mend ? 1 : 0
  } finally {
    await close()
    await stop()
  }
}

const worded = (one: Difference): string =>
  one.kind === 'ticket'
    ? `phiếu ${one.ticketId} / ticket: ${one.kept.join(', ')} → ${one.anew.join(', ')}`
    : `${one.unit} ${one.cut} ${one.span} ${one.starts} ${one.measure} ${one.bin}: ${one.kept} → ${one.anew}`

await inPlainWords(main)
