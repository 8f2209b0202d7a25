import { connect } from '../../db/connect.ts'
import { until } from '../support/until.ts'
import { isDrained, workLeft } from './judge.ts'
import type { Acknowledged } from './load.ts'
import { kill, type World } from './world.ts'

export type Drained = { world: World; left: number; seconds: number; before: number }

/** Kills a node with a heap of work before it: what was left, how long it took after the start, and how much of it went before the danger. */
export const drainAfterKill = async (running: World, danger: Acknowledged): Promise<Drained> => {
  const { sql, close } = connect(running.databaseUrl, { max: 1 })
  const handed = running.gateway.sent.length
  const killed = kill.node(running)
  const left = await workLeft(sql)
  const world = await killed
  const since = performance.now()
  await until(() => isDrained(sql).catch(() => false), 180).catch(() => {})
  const seconds = (performance.now() - since) / 1000
  await close()
  const told = world.gateway.sent.map(({ to }) => to)
  return { world, left, seconds, before: Math.max(0, told.indexOf(`+84${danger.phone.slice(1)}`) - handed) }
}
