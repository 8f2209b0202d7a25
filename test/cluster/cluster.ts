import { awaitDatabase } from '../../commands/await-database.ts'
import { connect } from '../../db/connect.ts'
import { until } from '../support/until.ts'
import { type Etcd, startEtcd } from './etcd.ts'
import { startProxy } from './haproxy.ts'
import { type Node, openNode, passwords } from './patroni.ts'
import { startPooler } from './pgbouncer.ts'
import { openPlace, type Place } from './place.ts'
import { lastingPorts } from './ports.ts'

export type Cluster = {
  /** Of the processes, and of who owns the tables: always the one that leads. */
  url: string
  ownerUrl: string
  /** Of who may see what everybody is about. */
  wholeUrl: string
  /** Through PgBouncer, and through one that sets nothing on its connections. */
  pooledUrl: string
  barePoolerUrl: string
  /** The one that follows. */
  standbyUrl: string
  /** Where residents and staff come in. */
  town: string
  ports: { web: number[]; live: number; jobs: number }
  nodes: Node[]
  primary: () => Promise<Node>
  stop: () => Promise<void>
}

const ready = { leading: 90, following: 120 }

/** Two PostgreSQL under Patroni, three etcd, and HAProxy before them and before our own processes; all on this machine. */
export const startCluster = async (): Promise<Cluster> => {
  const place = await openPlace()
  const started: (() => Promise<void>)[] = [place.remove]
  const stop = async () => {
    for (const end of started.reverse()) await end().catch(({ message }) => console.error(message))
  }
  try {
    const etcd = await startEtcd(place)
    started.push(etcd.stop)
    const nodes = await startNodes(place, etcd)
    started.push(...nodes.map((node) => node.stop))
    const [primary, standby, town, pooler] = await fourPorts()
    const [one, other, live, jobs] = await fourPorts()
    const web = [one, other]
    const proxy = await startProxy(place, { primary, standby, town, nodes, web, live })
    started.push(proxy.stop)
    const pooling = await startPooler(place, { port: pooler, primary })
    started.push(pooling.stop)
    const at = (login: string, port: number) => `postgres://${login}:${passwords.superuser}@127.0.0.1:${port}`
    const whole = `${at('postgres', primary)}/postgres`
    await awaitDatabase(whole, { say: () => {} })
    await makeLogins(whole)
    return {
      url: `${at('lang_nghe_app', primary)}/lang_nghe`,
      ownerUrl: `${at('lang_nghe_owner', primary)}/lang_nghe`,
      wholeUrl: `${at('postgres', primary)}/lang_nghe`,
      pooledUrl: `${at('lang_nghe_app', pooler)}/lang_nghe`,
      barePoolerUrl: `${at('lang_nghe_app', pooler)}/bare`,
      standbyUrl: `${at('lang_nghe_app', standby)}/lang_nghe`,
      town: `http://127.0.0.1:${town}`,
      ports: { web, live, jobs },
      nodes,
      primary: () => primaryAmong(nodes),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const fourPorts = async () => (await lastingPorts(4)) as [number, number, number, number]

const primaryAmong = (nodes: Node[]): Promise<Node> =>
  until(async () => {
    for (const node of nodes) if (await node.isPrimary()) return node
    return null
  }, ready.leading)

const startNodes = async (place: Place, { urls }: Etcd): Promise<Node[]> => {
  const ports = await lastingPorts(4)
  const nodes: Node[] = []
  try {
    for (const [i, name] of ['north', 'south'].entries()) {
      const [port, healthPort] = ports.slice(2 * i) as [number, number]
      nodes.push(await openNode({ ...place, name, port, healthPort, etcd: urls }))
    }
    const primary = await primaryAmong(nodes)
    await until(() => nodes.find((node) => node !== primary)!.isInStep(), ready.following)
    return nodes
  } catch (error) {
    for (const node of nodes) {
      console.error(`${node.name}: ${node.said().slice(-3_000)}`)
      await node.stop()
    }
    throw error
  }
}

/** The two logins and the database, as the README says it. */
const makeLogins = async (url: string) => {
  const { sql, close } = connect(url, { max: 1 })
  const password = passwords.superuser
  for (const made of [
    `create role lang_nghe_owner login createrole password '${password}'`,
    `create role lang_nghe_app login password '${password}'`,
    'create database lang_nghe owner lang_nghe_owner',
  ])
    await sql.unsafe(made)
  await close()
}
