import { connect } from '../../db/connect.ts'
import { untilGone } from '../support/until-gone.ts'
import { workLeft } from './judge.ts'
import type { Acknowledged } from './load.ts'
import { phones } from './on-call.ts'
import { kill, type World } from './world.ts'

export type Drained = { world: World; left: number; seconds: number; before: number }

const ofStaff: string[] = Object.values(phones)

/** Kills a node with a heap of work before it: what was left, how long it took after the start, and how much of it went before the danger. */
export const drainAfterKill = async (running: World, danger: Acknowledged): Promise<Drained> => {
  const { sql, close } = connect(running.databaseUrl, { max: 1 })
  const handed = running.gateway.sent.length
  const killed = kill.node(running)
  const left = await workLeft(sql)
  const world = await killed
  const since = performance.now()
  await untilGone(() => workLeft(sql))
  const seconds = (performance.now() - since) / 1000
  await close()
  // What the alarms of other emergencies say meanwhile is no backlog.
  const told = world.gateway.sent.slice(handed).map(({ to }) => to)
  const receipts = told.filter((to) => !ofStaff.includes(to))
  return { world, left, seconds, before: Math.max(0, receipts.indexOf(`+84${danger.phone.slice(1)}`)) }
}
