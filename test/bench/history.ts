import { performance } from 'node:perf_hooks'
import { connect, type Sql } from '../../db/connect.ts'
import { linkOf, microsOf, sealData } from '../../src/events/chain.ts'
import { chainKeysOf } from '../../src/events/chain-keys.ts'
import { verifyHistory } from '../../src/events/history/verify.ts'
import { hexOf } from '../../src/platform/digest.ts'
import { rootsInMemory } from '../support/roots.ts'

const secret = 'a secret of at least thirty-two characters'
const inChain = 5
const chainsAtOnce = 1_000
/** Three times what a million rows took on two cores that others used too. */
const longest = 40 * 60_000

/** Reads a long history whole, and finds the one row that was changed, removed or slipped in. */
const bench = async (url: string, [many = '1000000']: string[] = []): Promise<string[]> => {
  const { sql, close } = connect(url, { max: 1, statementTimeout: 0 })
  const late = setTimeout(() => {
    console.error(`NOT DONE within ${longest / 60_000} minutes`)
    process.exit(1)
  }, longest)
  try {
    const filling = performance.now()
    for (let n = 0; n < Number(many) / inChain; n += chainsAtOnce) await fill(sql, n)
    await sql`analyze ticket_events`
    say(`filled in ${since(filling)}`)
    say(await read(sql, 'whole'))
    await sql`alter table ticket_events disable trigger user`
    for (const [what, tamper] of tampering) {
      await tamper(sql)
      say(await read(sql, what))
    }
    return []
  } finally {
    clearTimeout(late)
    await close()
  }
}
export default bench

/** As it comes: a million rows take minutes. */
const say = (line: string) => console.log(`  ${line}`)

const since = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`

const middle = 'measured:1500'
const tampering: [string, (sql: Sql) => Promise<unknown>][] = [
  [
    'one changed',
    (sql) =>
      sql`update ticket_events set actor = 'x' where id = (select min(id) + 1 from ticket_events where subject = ${middle})`,
  ],
  [
    'and one removed',
    (sql) =>
      sql`delete from ticket_events where id = (select min(id) + 2 from ticket_events where subject = 'measured:1700')`,
  ],
  [
    'and one slipped in',
    (sql) => sql`
      insert into ticket_events (subject, type, actor, data, at, audience, key, hash)
      select subject, type, actor, data, at, audience, key, sha256('x') from ticket_events where subject = 'measured:1900' limit 1`,
  ],
]

const read = async (sql: Sql, what: string): Promise<string> => {
  const began = performance.now()
  const { rows, count, faults } = await verifyHistory(
    { db: sql, secret },
    { page: 5_000, outside: rootsInMemory() },
  )
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const named = faults.map(({ what, subject, eventId }) => `${subject} ${eventId} ${what}`).join('; ')
  return `${what}: ${rows} rows in ${since(began)}, ${memory} MiB at most, ${count} faults ${named}`
}

const fill = (sql: Sql, from: number) => {
  const key = chainKeysOf(secret).signs
  const rows = Array.from({ length: chainsAtOnce }, (_, i) => chainOf(key.bytes, from + i)).flat()
  return sql`
    insert into ticket_events (subject, type, actor, data, at, audience, version, key, written, hash, salt, digest, seq, dispatched_at)
    select subject, type, actor, data, at, audience, version, ${key.name}, written, decode(hash, 'hex'), decode(salt, 'hex'),
      decode(digest, 'hex'), seq, at
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(subject text, type text, actor text, data jsonb,
      at timestamptz, audience text[], version int, written text[], hash text, salt text, digest text, seq bigint)`
}

const chainOf = (key: Uint8Array, n: number) => {
  const subject = `measured:${n}`
  let previous: Uint8Array | null = null
  return Array.from({ length: inChain }, (_, i) => {
    const data = { text: `Đã gọi cho người dân lần ${i}, hẹn quay lại xem chỗ nắp cống bị vỡ`, public: false }
    const { written, salt, digest } = sealData(['text'], data)
    const at = new Date(1_764_000_000_000 + i * 3_600_000)
    const row = {
      subject,
      type: 'ticket.noted',
      actor: 'staff:measured',
      data,
      audience: ['department:12', 'province:01'],
      version: i + 1,
      lane: null,
      status: null,
      departmentId: null,
      officerId: null,
      written,
    }
    const hash = linkOf(key, previous, { ...row, digest, micros: microsOf(at) })
    previous = hash
    return {
      ...row,
      at,
      seq: n * inChain + i + 1,
      hash: hexOf(hash),
      salt: hexOf(salt!),
      digest: hexOf(digest!),
    }
  })
}
