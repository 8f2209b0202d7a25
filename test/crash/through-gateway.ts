import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../db/connect.ts'
import { type Smsc, startSmsc, written } from '../gateways/smsc-peer.ts'
import { amiss, leftIn, shownOnce } from './judge-gateway.ts'
import { awaited, phoneOf, textOf, turns, within } from './telephones.ts'
import { type Kind, kill, openGateway, startNode, stopNode, type World } from './world.ts'

export type ThroughGateway = { messages: number; rounds: number }

const kinds = ['node', 'gateway', 'backend', 'postmaster'] as const
const batch = 10
const pause = 100

/** Telephones write at their own pace, whoever is dead at the moment; the centre keeps what it was given. */
const write = async (smsc: Smsc, numbers: number[]) => {
  for (let at = 0; at < numbers.length; at += batch) {
    const some = numbers
      .slice(at, at + batch)
      .map((n) => ({ ...written({ from: phoneOf(n), text: textOf(n) }), id: `text ${n}` }))
    const given = () => smsc.deliver(some).then(() => true)
    await awaited('The centre takes what telephones write', within.aThird, given)
    await wait(pause)
  }
}

const acknowledged = async (smsc: Smsc, many: number) => (await smsc.state()).acknowledged >= many

/** So many seconds for these messages in, and out again, while nothing is killed. */
const calm = async (smsc: Smsc, world: World, numbers: number[]) => {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  await smsc.deliver(
    numbers.map((n) => ({ ...written({ from: phoneOf(n), text: textOf(n) }), id: `text ${n}` })),
  )
  await awaited('Every message is acknowledged', within.all, () => acknowledged(smsc, numbers.length))
  const inSeconds = seconds()
  const left = await leftIn(world.databaseUrl, numbers.length)
  if (left.length > 0) throw new Error(left[0])
  const perSecond = (taken: number) => (numbers.length / taken).toFixed(0)
  console.log(
    `calm       ${numbers.length} messages: ${perSecond(inSeconds)} a second in, ${perSecond(seconds())} a second in, understood and answered`,
  )
}

/**
 * `npm run crash -- --gateway [--messages 1000 --rounds 5]`: telephones write through an SMS centre while the system, one of
 * its connections, the database and the centre are killed. Every message that was acknowledged is one row and one ticket, and
 * every answer reaches its telephone, once where the centre looks at our reference. Answers the problems.
 */
export const throughGateway = async ({ messages, rounds }: ThroughGateway): Promise<string[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'lang-nghe-crash-'))
  const gateway = await openGateway()
  const smsc = await startSmsc()
  const settings = {
    SMS_GATEWAYS: 'smpp',
    SMPP_URL: `smpp://lang-nghe:of-the-test@127.0.0.1:${smsc.port}?from=1022`,
  }
  let world = await startNode({ directory, gateway, settings })
  const strike = async (kind: Kind | 'gateway') => {
    if (kind !== 'gateway') world = await kill[kind](world)
    else {
      await smsc.kill()
      await smsc.start()
    }
  }
  const strikes = Array.from({ length: rounds }, () => kinds).flat()
  const [first, ...others] = turns(messages, strikes.length + 1)
  let given = 0
  try {
    await calm(smsc, world, first!)
    given += first!.length
    for (const [turn, kind] of strikes.entries()) {
      const numbers = others[turn]!
      const writing = write(smsc, numbers)
      writing.catch(() => {})
      const third = given + Math.ceil(numbers.length / 3)
      await awaited(`A third of the messages before the ${kind} is killed`, within.aThird, () =>
        acknowledged(smsc, third),
      )
      const since = performance.now()
      await strike(kind)
      await writing
      given += numbers.length
      const all = () => acknowledged(smsc, given)
      await awaited(`Every message is acknowledged after the ${kind} was killed`, within.all, all)
      console.log(
        `${kind.padEnd(10)} all ${numbers.length} acknowledged ${((performance.now() - since) / 1000).toFixed(1)} s after the kill`,
      )
    }
    const left = await leftIn(world.databaseUrl, given)
    const state = await smsc.state()
    console.log(
      `${given} messages acknowledged, ${state.phones.length} shown by telephones, ${state.again} handed out again under the same reference`,
    )
    const { sql, close } = connect(world.databaseUrl, { max: 1 })
    const phones = Array.from({ length: given }, (_, n) => phoneOf(n))
    const found = await amiss(sql, { phones, amissIn: shownOnce(state.phones) })
    await close()
    return [...left, ...found]
  } catch (error) {
    return [(error as Error).message]
  } finally {
    await stopNode(world)
    await smsc.stop()
    gateway.close()
    await rm(directory, { recursive: true, force: true })
  }
}
