import { performance } from 'node:perf_hooks'
import { connect } from '../../db/connect.ts'
import { contextOf } from '../../src/context/context.ts'
import { loadKnowledge } from '../../src/context/knowledge.ts'
import { watchWarnings } from '../../src/reporting/warning/watch.ts'
import { growTickets, isGrown } from './grown.ts'
import { simulated } from './warning/simulated.ts'

/**
 * Early warning: what of four weeks without any outbreak is taken for one, which outbreaks are found how soon, both by simulation from
 * one seed; then what the job takes with so many tickets behind it, on the day on which it learns and every quarter of an hour.
 */
const bench = async (url: string, [many = '300000']: string[] = []): Promise<string[]> => [
  ...simulated(Number(process.env.SEED ?? 1)),
  await jobTime(url, Number(many)),
]
export default bench

const jobTime = async (url: string, tickets: number): Promise<string> => {
  const { sql, close } = connect(url, { max: 4, statementTimeout: 0 })
  try {
    if (!(await isGrown(sql))) await growTickets(sql, { tickets, communes: 800, busiest: '00364' })
    const [last] = await sql<{ at: Date }[]>`select max(received_at) as at from tickets`
    const now = new Date(last!.at.getTime())
    const knowledge = await loadKnowledge(sql, () => now)
    const house = {
      db: sql,
      knowledge,
      ring: () => {},
      clock: () => now,
      secret: 'x'.repeat(32),
      publicUrl: 'http://x',
    }
    const taken = async () => {
      const began = performance.now()
      await watchWarnings(contextOf(house, { kind: 'system' }))
      return performance.now() - began
    }
    await sql`delete from usual_rhythms`
    const learning = await taken()
    const later = []
    for (let i = 0; i < 20; i++) later.push(await taken())
    later.sort((a, b) => a - b)
    const [row] = await sql<{ n: number }[]>`
      select count(*)::int as n from tickets where received_at > ${new Date(now.getTime() - 86_400_000)}`
    return `the job with ${tickets} tickets behind it, ${row!.n} of the last day: ${learning.toFixed(0)} ms once a day, then p50 ${later[10]!.toFixed(0)} ms, most ${later.at(-1)!.toFixed(0)} ms`
  } finally {
    await close()
  }
}
