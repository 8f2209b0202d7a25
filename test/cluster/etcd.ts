import { join } from 'node:path'
import { type Running, startProgram } from '../gateways/peer.ts'
import { until } from '../support/until.ts'
import { answersOk, type Place } from './place.ts'
import { lastingPorts } from './ports.ts'
import { programs } from './programs.ts'

export type Etcd = { urls: string[]; stop: () => Promise<void> }

const members = ['a', 'b', 'c'] as const

/** Three that vote on who leads. Their beat is slower than by default: machines of a test are shared with others. */
export const startEtcd = async ({ folder, account }: Place): Promise<Etcd> => {
  const ports = await lastingPorts(2 * members.length)
  const at = (index: number) => `http://127.0.0.1:${ports[index]}`
  const peers = members.map((name, i) => `${name}=${at(members.length + i)}`).join(',')
  const running: Running[] = members.map((name, i) => {
    const [client, peer] = [at(i), at(members.length + i)]
    const said = {
      name,
      'data-dir': join(folder, `etcd-${name}`),
      'listen-client-urls': client,
      'advertise-client-urls': client,
      'listen-peer-urls': peer,
      'initial-advertise-peer-urls': peer,
      'initial-cluster': peers,
      'initial-cluster-state': 'new',
      'heartbeat-interval': '500',
      'election-timeout': '2500',
      'enable-v2': 'true',
      'log-level': 'error',
    }
    const args = Object.entries(said).map(([setting, value]) => `--${setting}=${value}`)
    return startProgram(programs.etcd, args, { ...account, cwd: folder })
  })
  const urls = members.map((_, i) => at(i))
  for (const url of urls) await until(() => answersOk(`${url}/health`))
  return { urls, stop: async () => void (await Promise.all(running.map(({ stop }) => stop()))) }
}
