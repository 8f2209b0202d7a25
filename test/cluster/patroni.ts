import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Running, startProgram } from '../gateways/peer.ts'
import { openWire } from '../support/wire.ts'
import { answersOk, type Place } from './place.ts'
import { postgresPrograms, programs } from './programs.ts'

export const passwords = {
  superuser: 'of-the-test-superuser',
  replication: 'of-the-test-replication',
  rewind: 'of-the-test-rewind',
}

/** What all nodes share, as docs/operations/cluster.md explains it. */
const shared = {
  ttl: 20,
  loop_wait: 5,
  retry_timeout: 5,
  maximum_lag_on_failover: 1_048_576,
  primary_start_timeout: 0,
  synchronous_mode: true,
  synchronous_mode_strict: false,
  postgresql: {
    use_pg_rewind: true,
    parameters: {
      max_connections: 200,
      wal_sender_timeout: '10s',
      wal_receiver_timeout: '10s',
      tcp_keepalives_idle: 10,
      tcp_keepalives_interval: 5,
      tcp_keepalives_count: 3,
      shared_buffers: '64MB',
      wal_log_hints: 'on',
    },
  },
}

const doors = ['host all all 127.0.0.1/32 scram-sha-256', 'host replication all 127.0.0.1/32 scram-sha-256']

export type Node = {
  name: string
  port: number
  /** Where Patroni says what this node is. */
  health: string
  isPrimary: () => Promise<boolean>
  /** Whether nothing is acknowledged that this node has not. */
  isInStep: () => Promise<boolean>
  /** A machine that dies: Patroni and PostgreSQL, without a word. */
  kill: () => Promise<void>
  start: () => void
  /** A machine that hangs: it neither answers nor breaks what is open. */
  freeze: () => void
  thaw: () => void
  /** Nothing comes through between it and etcd; PostgreSQL is reached as before. */
  cutOff: () => void
  reconnect: () => Promise<void>
  said: () => string
  stop: () => Promise<void>
}

type Given = Place & { name: string; port: number; healthPort: number; etcd: string[] }

export const openNode = async ({ folder, account, name, port, healthPort, etcd }: Given): Promise<Node> => {
  const wires = await Promise.all(etcd.map(openWire))
  const data = join(folder, name)
  const health = `http://127.0.0.1:${healthPort}`
  const file = join(folder, `${name}.json`)
  const configuration = {
    scope: 'lang-nghe',
    name,
    restapi: { listen: `127.0.0.1:${healthPort}`, connect_address: `127.0.0.1:${healthPort}` },
    // By the older of etcd's languages: in the newer one Patroni 3.0 takes the lead back from the other when it wakes up in the middle of
    // its round, and what was acknowledged meanwhile is lost. And what etcd says of its own addresses would lead around the wires.
    etcd: { hosts: wires.map(({ url }) => new URL(url).host), use_proxies: true },
    bootstrap: {
      dcs: shared,
      initdb: ['data-checksums', { encoding: 'UTF8' }, { locale: 'C.UTF-8' }],
    },
    postgresql: {
      listen: `127.0.0.1:${port}`,
      connect_address: `127.0.0.1:${port}`,
      data_dir: data,
      bin_dir: postgresPrograms,
      pgpass: join(folder, `${name}.pgpass`),
      pg_hba: doors,
      parameters: { unix_socket_directories: '' },
      authentication: {
        superuser: { username: 'postgres', password: passwords.superuser },
        replication: { username: 'replicator', password: passwords.replication },
        rewind: { username: 'rewinder', password: passwords.rewind },
      },
    },
  }
  await writeFile(file, JSON.stringify(configuration), { mode: 0o644 })
  let patroni: Running
  const start = () => {
    patroni = startProgram(programs.patroni, [file], { ...account, cwd: folder })
  }
  const signal = (name: NodeJS.Signals) => {
    for (const pid of [...family(patroni.process.pid!), ...family(postmasterOf(data))]) send(pid, name)
  }
  // PostgreSQL has left Patroni's group, and outlives it.
  process.on('exit', () => signal('SIGKILL'))
  start()
  return {
    name,
    port,
    health,
    isPrimary: () => answersOk(`${health}/primary`),
    isInStep: () => answersOk(`${health}/synchronous`),
    kill: () => {
      signal('SIGKILL')
      return patroni.kill()
    },
    start,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    cutOff: () => {
      for (const wire of wires) wire.deaden()
    },
    reconnect: async () => {
      for (const wire of wires) {
        await wire.cut()
        await wire.mend()
      }
    },
    said: () => patroni.said(),
    stop: async () => {
      signal('SIGKILL')
      await patroni.kill()
      for (const wire of wires) await wire.cut()
    },
  }
}

const postmasterOf = (data: string): number | undefined => {
  try {
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}

/** A process and all that came of it, the eldest first, so that none makes another meanwhile. */
const family = (pid: number | undefined): number[] => {
  if (!pid) return []
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').map(Number).filter(Boolean),
  )
  return [pid, ...children.flatMap(family)]
}

const threadsOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

const send = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal)
  } catch {
    // Ended meanwhile.
  }
}
