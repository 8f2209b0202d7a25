import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settingsOfPooler } from '../../db/connect.ts'
import { startProgram } from '../gateways/peer.ts'
import { passwords } from './patroni.ts'
import type { Place } from './place.ts'
import { programs } from './programs.ts'

type Ports = { port: number; primary: number }

/** As docs/operations/cluster.md has it; the second database lacks what we need, and is there to be refused. */
const configuration = (folder: string, { port, primary }: Ports) => `
[databases]
lang_nghe = host=127.0.0.1 port=${primary} dbname=lang_nghe connect_query='${settingsOfPooler}'
bare = host=127.0.0.1 port=${primary} dbname=lang_nghe
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'userlist.txt')}
pool_mode = transaction
default_pool_size = 20
max_client_conn = 1000
server_login_retry = 1
server_connect_timeout = 5
query_wait_timeout = 10
`

export const startPooler = async ({ folder, account }: Place, ports: Ports) => {
  const file = join(folder, 'pgbouncer.ini')
  await writeFile(file, configuration(folder, ports), { mode: 0o644 })
  await writeFile(join(folder, 'userlist.txt'), `"lang_nghe_app" "${passwords.superuser}"\n`, { mode: 0o644 })
  return startProgram(programs.pgbouncer, [file], { ...account, cwd: folder })
}
