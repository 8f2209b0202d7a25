import '../../commands/pipe.ts'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { kannelOfDebian } from '../gateways/kannel-peer.ts'
import { isThere } from '../gateways/peer.ts'
import { until } from '../support/until.ts'
import { alarmAfterKill } from './alarm.ts'
import { drainAfterKill } from './backlog.ts'
import { judge } from './judge.ts'
import { openLate } from './late.ts'
import { flood, raiseAlarm, startLoad } from './load.ts'
import { throughBackup } from './through-backup.ts'
import { throughGateway } from './through-gateway.ts'
import { throughKannel } from './through-kannel.ts'
import { type Kind, kill, kinds, openGateway, startNode, type World } from './world.ts'

/**
 * `npm run crash [-- --rounds 20 --kind backend --strict]`: node, a backend and the postmaster are each killed so many times under
 * load. What was acknowledged is there, once; each sender got one receipt; and the queue works again within 30 seconds of
 * each kill; what comes after twice that time is said, and fails by `--strict`. An emergency whose node dies rings all the same, and a
 * danger is answered among the first of a heap that was left.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    gateway: { type: 'boolean', default: false },
    kannel: { type: 'boolean', default: false },
    backup: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '15' },
    messages: { type: 'string', default: '1000' },
    kind: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
})
// Whoever ends this ends what it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
const killed = kinds.filter((kind) => !values.kind || kind === values.kind)
if (values.kannel && !isThere(kannelOfDebian)) process.exit(0)
if (values.gateway || values.kannel || values.backup) {
  const given = { messages: Number(values.messages), rounds: Number(values.rounds) }
  const found = values.backup
    ? await throughBackup({ seconds: Number(values.seconds) })
    : await (values.kannel ? throughKannel : throughGateway)(given)
  console.log(`${found.length} problems`)
  for (const problem of found.slice(0, 40)) console.log(`  ${problem}`)
  process.exit(found.length > 0 ? 1 : 0)
}
const aliveWithin = 60
const neverAfter = 240
const waiting = 400
const goneWithin = 150
const beforeDanger = 20
const directory = await mkdtemp(join(tmpdir(), 'lang-nghe-crash-'))
const gateway = await openGateway()
let world: World = await startNode({ directory, gateway })
const load = startLoad(() => world)
const problems: string[] = []
const late = openLate({ strict: values.strict, problems })

const seconds = (since: number) => (performance.now() - since) / 1000

/** Seconds until a report that is sent after the kill is taken, and has its receipt: then the whole chain works. */
const secondsToReceipt = async (since: number) => {
  const probe = await raiseAlarm(() => world, load)
  load.acknowledged.push(probe)
  const taken = seconds(since)
  const answered = () => gateway.sent.some(({ to }) => to === `+84${probe.phone.slice(1)}`)
  await until(answered, neverAfter).catch(() => problems.push('no receipt came after a kill'))
  return { taken, told: seconds(since) }
}

const round = async (kind: Kind, n: number) => {
  await wait(2_000)
  const before = performance.now()
  world = await kill[kind](world)
  const { taken, told } = await secondsToReceipt(before)
  console.log(
    `${kind.padEnd(10)} ${n}: takes reports again after ${taken.toFixed(1)} s, works after ${told.toFixed(1)} s`,
  )
  if (told > aliveWithin) late.found(`${kind} ${n}: the queue needed ${told.toFixed(1)} s`)
}

/** An emergency is taken, and the node dies before it could tell anybody. */
const alarm = async () => {
  const danger = await raiseAlarm(() => world, load)
  load.acknowledged.push(danger)
  const rung = await alarmAfterKill(world, danger)
  world = rung.world
  const { told, further } = rung.seconds
  console.log(
    `alarm      who is on call told ${told.toFixed(1)} s after the kill, the chair ${further.toFixed(1)} s after nobody answered`,
  )
  problems.push(...rung.problems)
}

/** Several hundred SMS wait when the node dies; the danger that came last is answered among the first. */
const heap = async () => {
  load.acknowledged.push(...(await flood(() => world, load, waiting)))
  const danger = await raiseAlarm(() => world, load)
  load.acknowledged.push(danger)
  const drained = await drainAfterKill(world, danger)
  world = drained.world
  const { left, seconds, before } = drained
  console.log(
    `backlog    ${left} left at the kill, gone ${seconds.toFixed(1)} s after the start; danger after ${before} others`,
  )
  if (before > beforeDanger) problems.push(`${before} were told before the danger`)
  if (seconds > goneWithin) late.found(`the backlog took ${seconds.toFixed(1)} s`)
}

try {
  for (let n = 1; n <= Number(values.rounds); n++) for (const kind of killed) await round(kind, n)
  await load.stop()
  await alarm()
  await heap()
  if (load.unanswered > 0) problems.push(`${load.unanswered} requests got no answer at all`)
  problems.push(...(await judge(world, load.acknowledged)))
  const again = gateway.sent.length - new Set(gateway.sent.map(({ reference }) => reference)).size
  console.log(`${load.acknowledged.length} reports acknowledged, ${problems.length} problems`)
  console.log(
    `${gateway.sent.length} messages handed to the gateway, ${again} of them again under the same reference`,
  )
} finally {
  const gone = once(world.node, 'exit')
  world.node.kill('SIGTERM')
  const stopped = await Promise.race([gone.then(() => true), wait(60_000, false)])
  if (!stopped) problems.push('the server did not stop within 60 s')
  gateway.close()
  await rm(directory, { recursive: true, force: true })
}
late.say()
for (const problem of problems.slice(0, 40)) console.log(`  ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)
