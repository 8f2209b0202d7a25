import { awaitDatabase } from '../../commands/await-database.ts'
import { connect } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { seedDemo } from '../../db/seed/demo.ts'
import { seed } from '../../db/seed/seed.ts'
import { type Gateway, startNode, stopNode, type World } from '../crash/world.ts'
import type { Cluster } from './cluster.ts'

export type Running = { parts: Record<string, World>; ended: () => string[]; stop: () => Promise<string[]> }

type Given = { cluster: Cluster; directory: string; gateway: Gateway }

/** Two processes for addresses, one of them through PgBouncer and one that reads where nothing is written, one for sockets, one for jobs, as docs/operations/processes.md has them. */
export const startParts = async ({ cluster, directory, gateway }: Given): Promise<Running> => {
  const { url, ownerUrl, ports } = cluster
  await migrate(ownerUrl, url)
  const { sql, close } = connect(url, { max: 2, statementTimeout: 0 })
  await seed(sql)
  await seedDemo(sql)
  await close()
  await mustRefusePooler(cluster)
  const began = Date.now()
  const part = (ROLES: string, port: number, more: Record<string, string>) => {
    const addresses = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, PUBLIC_URL: cluster.town }
    const settings = { ROLES, ...addresses, ...more }
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
    ['web', 'web', one, { DATABASE_READ_URL: cluster.standbyUrl }],
    ['web by PgBouncer', 'web', other, { DATABASE_POOLED_URL: cluster.pooledUrl }],
    ['live', 'live', ports.live, {}],
    ['jobs', 'jobs', ports.jobs, {}],
  ] as const
  try {
    await Promise.all(
      wanted.map(async ([name, role, port, more]) => {
        parts[name] = await part(role, port, more)
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

/** A DATABASE_URL through PgBouncer would take the walls of staff from one connection to another. */
const mustRefusePooler = async ({ pooledUrl, barePoolerUrl }: Cluster) => {
  for (const url of [pooledUrl, barePoolerUrl]) {
    const said = await awaitDatabase(url, { say: () => {} }).catch(({ message }) => String(message))
    if (!said?.includes('DATABASE_POOLED_URL')) throw new Error(`${url} was not refused: ${said}`)
  }
}
