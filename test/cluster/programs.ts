import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Peer } from '../gateways/peer.ts'

const anyMajor = '/usr/lib/postgresql/*/bin/postgres'
const postgres = globSync(anyMajor).at(-1) ?? anyMajor

export const programs = {
  postgres,
  etcd: '/usr/bin/etcd',
  patroni: '/usr/bin/patroni',
  haproxy: '/usr/sbin/haproxy',
  pgbouncer: '/usr/sbin/pgbouncer',
}
/** Where Debian keeps the programs of its PostgreSQL. */
export const postgresPrograms = dirname(postgres)

export const clusterOfDebian: Peer = {
  name: 'PostgreSQL under Patroni, behind HAProxy',
  programs: Object.values(programs),
  packages: ['postgresql', 'patroni', 'etcd-server', 'haproxy', 'pgbouncer'],
}
