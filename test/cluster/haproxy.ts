import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startProgram } from '../gateways/peer.ts'
import type { Place } from './place.ts'
import { programs } from './programs.ts'

export type Parts = {
  primary: number
  standby: number
  town: number
  nodes: { name: string; port: number; health: string }[]
  /** Ports of our own processes. */
  web: number[]
  live: number
}

/** As docs/operations/cluster.md has it. Who of the two leads, Patroni says; nothing of ours knows where either is. */
const configuration = ({ primary, standby, town, nodes, web, live }: Parts) => `
global
  maxconn 1000
defaults
  timeout connect 2s
  timeout check 2s
  timeout client 1h
  timeout server 1h
  option clitcpka
  option srvtcpka
  default-server inter 1s fall 2 rise 1

${database('primary', primary, nodes)}
${database('standby', standby, nodes)}
frontend town
  mode http
  bind 127.0.0.1:${town}
  use_backend live if { path_beg /socket.io }
  default_backend web
backend web
  mode http
  balance roundrobin
  option httpchk GET /healthz
${web.map((port, i) => `  server web${i} 127.0.0.1:${port} check`).join('\n')}
backend live
  mode http
  server live 127.0.0.1:${live}
`

const asked = { primary: '/primary', standby: '/replica' }

const database = (what: keyof typeof asked, port: number, nodes: Parts['nodes']) => `
listen ${what}
  mode tcp
  bind 127.0.0.1:${port}
  option httpchk OPTIONS ${asked[what]}
  http-check expect status 200
${nodes
  .map(
    ({ name, port, health }) =>
      `  server ${name} 127.0.0.1:${port} check port ${new URL(health).port} on-marked-down shutdown-sessions`,
  )
  .join('\n')}`

export const startProxy = async ({ folder, account }: Place, parts: Parts) => {
  const file = join(folder, 'haproxy.cfg')
  await writeFile(file, configuration(parts), { mode: 0o644 })
  return startProgram(programs.haproxy, ['-db', '-f', file], { ...account, cwd: folder })
}
