import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../db/connect.ts'
import { type Kannel, type KannelProgram, kannelPrograms, startKannel } from '../gateways/kannel-peer.ts'
import { freePort } from '../gateways/peer.ts'
import { type Answer, amiss, leftIn } from './judge-gateway.ts'
import { type Network, openNetwork } from './kannel-network.ts'
import { awaited, phoneOf, turns, within } from './telephones.ts'
import { type Kind, kill, kinds, openGateway, startNode, stopNode, type World } from './world.ts'

export type ThroughKannel = { messages: number; rounds: number }
type Strike = Kind | KannelProgram

const secret = 'shown by the gateway of the crash test'
const batch = 10
const pause = 100
/** Its receipts are kept in the memory of Kannel: after its death what left stays "sent". */
const left = ['sent', 'delivered']

/** Telephones write at their own pace, whoever is dead at the moment. */
const write = async (network: Network, numbers: number[]) => {
  for (let at = 0; at < numbers.length; at += batch) {
    const some = numbers.slice(at, at + batch)
    await awaited('The network takes what telephones write', within.aThird, async () => network.write(some))
    await wait(pause)
  }
}

/** The telephones of which a message is on disk. */
const kept = async ({ databaseUrl }: World): Promise<Set<string>> => {
  const { sql, close } = connect(databaseUrl, { max: 1 })
  try {
    const rows = await sql<{ sender: string }[]>`select distinct sender from inbound_messages`
    return new Set(rows.map(({ sender }) => sender))
  } finally {
    await close()
  }
}

type Standing = { kannel: Kannel; network: Network; world: World }

/**
 * Waits until all that Kannel acknowledged is on disk. What it had not taken when it was killed nobody was told is there: the
 * network hands it in again. Answers how many.
 */
const takenOf = async ({ kannel, network, world }: Standing, numbers: number[]): Promise<number> => {
  const doubtful = new Set(network.inDoubt())
  const sure = numbers.filter((n) => !doubtful.has(n))
  const all = async (some: number[]) => {
    const phones = await kept(world)
    return some.every((n) => phones.has(phoneOf(n)))
  }
  await awaited('Every message is on disk that Kannel took', within.all, () => all(sure))
  await awaited('Kannel has handed in all that it keeps', within.all, async () => (await kannel.kept()) === 0)
  const phones = await kept(world)
  const lost = numbers.filter((n) => !phones.has(phoneOf(n)))
  if (lost.length === 0) return 0
  await write(network, lost)
  await awaited('What Kannel had not taken is on disk', within.all, () => all(lost))
  return lost.length
}

const strikeAt = async ({ kannel, world }: Standing, kind: Strike): Promise<World> => {
  if (kind !== 'bearerbox' && kind !== 'smsbox') return kill[kind](world)
  await kannel.kill([kind])
  await kannel.start()
  return world
}

const shownBy = ({ heard }: Network) => {
  const times = Map.groupBy(heard, ({ to }) => to)
  return ({ phone, id, state }: Answer) => {
    if (!left.includes(state)) return `${phone}: message ${id} is ${state}`
    return times.has(phone) ? null : `${phone}: message ${id} was shown by no telephone`
  }
}

/** Starts the system and a Kannel that know each other. */
const standUp = async (directory: string) => {
  const gateway = await openGateway()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const kannel = await startKannel(
    `${url}/sms/inbound/kannel?id=%I&from=%p&to=%P&text=%a&token=${encodeURIComponent(secret)}`,
  )
  const settings = {
    SMS_GATEWAYS: 'kannel',
    KANNEL_URL: `${kannel.sendUrl}?from=1022`,
    KANNEL_SECRET: secret,
    PUBLIC_URL: url,
  }
  const world = await startNode({ directory, gateway, settings }, String(port)).catch(async (error) => {
    await kannel.stop()
    gateway.close()
    throw error
  })
  return { gateway, kannel, world, network: openNetwork(kannel.networkPort) }
}

/**
 * `npm run crash -- --kannel [--messages 1000 --rounds 5]`: telephones write through a real Kannel while the system, one of its
 * connections, the database and each of Kannel's programs are killed. Every message that Kannel took is one row and one ticket, and
 * every answer is shown at least once: Kannel knows no reference of ours. Answers the problems.
 */
export const throughKannel = async ({ messages, rounds }: ThroughKannel): Promise<string[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'lang-nghe-crash-'))
  const standing = await standUp(directory)
  const { kannel, network, gateway } = standing
  const strikes: Strike[] = Array.from({ length: rounds }, () => [...kinds, ...kannelPrograms]).flat()
  const shares = turns(messages, strikes.length)
  let again = 0
  try {
    for (const [turn, kind] of strikes.entries()) {
      const numbers = shares[turn]!
      const writing = write(network, numbers)
      writing.catch(() => {})
      const third = numbers.slice(0, Math.ceil(numbers.length / 3))
      await awaited(`A third of the messages before the ${kind} is killed`, within.aThird, async () => {
        const phones = await kept(standing.world)
        return third.every((n) => phones.has(phoneOf(n)))
      })
      const since = performance.now()
      standing.world = await strikeAt(standing, kind)
      await writing
      const lost = await takenOf(standing, numbers)
      again += lost
      const seconds = ((performance.now() - since) / 1000).toFixed(1)
      console.log(
        `${kind.padEnd(10)} all ${numbers.length} on disk ${seconds} s after the kill, ${lost} of them written again`,
      )
    }
    const undone = await leftIn(standing.world.databaseUrl, messages, left)
    const { sql, close } = connect(standing.world.databaseUrl, { max: 1 })
    const phones = Array.from({ length: messages }, (_, n) => phoneOf(n))
    const found = await amiss(sql, { phones, amissIn: shownBy(network) })
    await close()
    const shown = new Set(network.heard.map(({ to, text }) => `${to} ${text}`)).size
    console.log(
      `${messages} messages, ${again} of them written again, for Kannel died before it had taken them; ${network.heard.length} answers shown, ${network.heard.length - shown} of them again`,
    )
    return [...undone, ...found]
  } catch (error) {
    return [(error as Error).message]
  } finally {
    await stopNode(standing.world)
    network.close()
    await kannel.stop()
    gateway.close()
    await rm(directory, { recursive: true, force: true })
  }
}
