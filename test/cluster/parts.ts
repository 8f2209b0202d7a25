import { connect } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { seedDemo } from '../../db/seed/demo.ts'
import { seed } from '../../db/seed/seed.ts'
import { type Gateway, startNode, stopNode, type World } from '../crash/world.ts'
import type { Cluster } from './cluster.ts'

export type Running = { parts: Record<string, World>; ended: () => string[]; stop: () => Promise<string[]> }

type Given = { cluster: Cluster; directory: string; gateway: Gateway }

/** Two processes for addresses, one for sockets, one for jobs, as docs/operations/processes.md has them. */
export const startParts = async ({ cluster, directory, gateway }: Given): Promise<Running> => {
  const { url, ownerUrl, ports } = cluster
  await migrate(ownerUrl, url)
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
  await seed(sql)
  await seedDemo(sql)
  await close()
  const began = Date.now()
  const part = (ROLES: string, port: number) => {
    const settings = { ROLES, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, PUBLIC_URL: cluster.town }
    return startNode({ directory, gateway, settings, began }, String(port))
  }
  const [one, other] = ports.web as [number, number]
  const parts: Record<string, World> = {}
  const stop = async () => {
    const late: string[] = []
    for (const [name, world] of Object.entries(parts))
      if (!(await stopNode(world))) late.push(`${name} did not stop`)
    return late
  }
  const wanted = [
    ['web 1', 'web', one],
    ['web 2', 'web', other],
    ['live', 'live', ports.live],
    ['jobs', 'jobs', ports.jobs],
  ] as const
  try {
    await Promise.all(
      wanted.map(async ([name, role, port]) => {
        parts[name] = await part(role, port)
      }),
    )
  } catch (error) {
    await stop()
    throw error
  }
  const ended = () =>
    Object.entries(parts).flatMap(([name, { node }]) =>
      node.exitCode === null && node.signalCode === null ? [] : [`${name} ended by itself`],
    )
  return { parts, ended, stop }
}
