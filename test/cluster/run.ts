import '../../commands/pipe.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { connect } from '../../db/connect.ts'
import { oldestRead } from '../../db/standby.ts'
import { judge } from '../crash/judge.ts'
import { openLate } from '../crash/late.ts'
import { raiseAlarm, startLoad } from '../crash/load.ts'
import { openGateway } from '../crash/world.ts'
import { isThere } from '../gateways/peer.ts'
import { until } from '../support/until.ts'
import { startCluster } from './cluster.ts'
import { compareWays } from './compare.ts'
import { type Failure, failures, type Kind, kinds } from './failures.ts'
import { startParts } from './parts.ts'
import { startPeople } from './people.ts'
import { clusterOfDebian } from './programs.ts'
import { standing } from './standing.ts'

/**
 * `npm run cluster [-- --rounds 3 --kind frozen --strict]`: two PostgreSQL under Patroni and our parts as processes of their own, all behind
 * HAProxy; under load the primary dies, hangs, and is cut off from etcd, and the standby hangs. What was acknowledged is there, once; each sender got one
 * receipt; every process finds the new primary by itself; and nobody is told anything but to come again.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    kind: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
if (!isThere(clusterOfDebian)) process.exit(0)

/** Promised are 30 seconds; what takes twice the time is said. */
const aliveWithin = 60
const workWithin = 90
const neverAfter = 240
/** Milliseconds after which it says what it waits for. */
const puzzledAfter = 20_000

const befalling = kinds.filter((kind) => !values.kind || kind === values.kind)
const problems: string[] = []
const late = openLate({ strict: values.strict, problems })
const since = (start: number) => (performance.now() - start) / 1000
const inSeconds = (milliseconds = 0) => `${(milliseconds / 1000).toFixed(1)} s`

const began = performance.now()
const cluster = await startCluster()
const directory = await mkdtemp(join(tmpdir(), 'lang-nghe-cluster-data-'))
const gateway = await openGateway()
const running = await startParts({ cluster, directory, gateway })
const [first] = Object.values(running.parts)
const world = { ...first!, url: cluster.town }
const load = startLoad(() => world)
const people = await startPeople(cluster.town)
console.log(`cluster    up after ${since(began).toFixed(0)} s`)

/** Until a report is taken, its sender has a receipt, and a screen has heard of something: then all parts work. */
const untilAllWork = async (start: number) => {
  const probe = await raiseAlarm(() => world, load)
  load.acknowledged.push(probe)
  const taken = since(start)
  const takenAt = performance.now()
  const answered = () => gateway.sent.some(({ to }) => to === `+84${probe.phone.slice(1)}`)
  const receipt = until(answered, neverAfter).then(
    () => since(start),
    () => Number.POSITIVE_INFINITY,
  )
  const hint = until(() => people.heardAt() > takenAt, neverAfter).then(
    () => since(start),
    () => Number.POSITIVE_INFINITY,
  )
  const puzzled = setTimeout(explain, puzzledAfter)
  const all = { taken, told: await receipt, heard: await hint }
  clearTimeout(puzzled)
  return all
}

const explain = async () => {
  for (const line of await standing(cluster, running.parts)) console.log(`  waiting: ${line}`)
}

const round = async (kind: Kind, n: number) => {
  await wait(3_000)
  const { words, who, happens, mends }: Failure = failures[kind]
  const primary = await cluster.primary()
  const standby = cluster.nodes.find((node) => node !== primary)!
  const [struck, well] = who === 'primary' ? [primary, standby] : [standby, primary]
  people.longest()
  load.longest = 0
  const start = performance.now()
  await happens(struck)
  const { taken } = await untilAllWork(start)
  const leads = await until(() => well.isPrimary(), neverAfter).catch(() => false)
  // Who reaches etcd no more leads on for a while: what counts is that all work with the one that leads now.
  const { told, heard } = await untilAllWork(start)
  await mends(struck)
  const back = performance.now()
  const inStep = await until(() => struck.isInStep(), neverAfter).catch(() => false)
  const met = people.longest()
  console.log(
    `${kind.padEnd(8)} ${n}: ${words}: a report taken after ${taken.toFixed(1)} s, a receipt sent by ${told.toFixed(1)} s, a screen told by ${heard.toFixed(1)} s; in step again ${since(back).toFixed(1)} s after it came back`,
  )
  console.log(
    `            longest wait: a report ${inSeconds(load.longest)}, a list of staff ${inSeconds(met.staff)}, the first page ${inSeconds(met.residents)}`,
  )
  if (!leads) problems.push(`${kind} ${n}: the other one does not lead`)
  if (!inStep) problems.push(`${kind} ${n}: who came back does not follow in step`)
  const works = Math.max(taken, told, heard)
  if (works === Number.POSITIVE_INFINITY)
    problems.push(`${kind} ${n}: a receipt or a screen was told nothing any more`)
  else if (works > workWithin) late.found(`${kind} ${n}: all worked after ${works.toFixed(0)} s only`)
  if (Math.max(load.longest, met.staff ?? 0, met.residents ?? 0) > aliveWithin * 1000)
    late.found(`${kind} ${n}: somebody waited longer than ${aliveWithin} s`)
  problems.push(...running.ended())
}

/** Where nothing is written is read, and never what is older than it may be. */
const judgeOlder = () => {
  const { pages, seconds } = people.older()
  console.log(`${pages} first pages read at the standby, none older than ${seconds} s`)
  if (pages === 0 || seconds > oldestRead)
    problems.push(`the standby answered ${pages} pages, up to ${seconds} s old`)
}

/** Both hold the same: what the one that follows has not, a next failure would lose. */
const compareBoth = async () => {
  const counts = async (url: string) => {
    const { sql, close } = connect(url, { max: 1 })
    const [row] =
      await sql`select (select count(*)::int from tickets) as tickets, (select max(id)::int from ticket_events) as events`
    await close()
    return JSON.stringify(row)
  }
  const same = async () => (await counts(cluster.url)) === (await counts(cluster.standbyUrl))
  if (!(await until(() => same().catch(() => false), 30).catch(() => false)))
    problems.push('the one that follows holds something else')
}

try {
  for (let n = 1; n <= Number(values.rounds); n++) for (const kind of befalling) await round(kind, n)
  await load.stop()
  await people.stop()
  if (load.unanswered > 0) problems.push(`${load.unanswered} requests got no answer at all`)
  problems.push(...load.odd, ...people.odd, ...(await judge(world, load.acknowledged)))
  judgeOlder()
  await compareBoth()
  const { web, 'web by PgBouncer': pooled } = running.parts
  for (const [way, words] of Object.entries(
    await compareWays({ straight: web!.url, 'by PgBouncer': pooled!.url }),
  ))
    console.log(`${way.padEnd(12)} ${words}`)
  console.log(
    `${load.acknowledged.length} reports acknowledged, ${problems.length} problems, after ${since(began).toFixed(0)} s`,
  )
} finally {
  problems.push(...(await running.stop()))
  gateway.close()
  await cluster.stop()
  await rm(directory, { recursive: true, force: true })
}
late.say()
for (const problem of problems.slice(0, 40)) console.log(`  ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)
