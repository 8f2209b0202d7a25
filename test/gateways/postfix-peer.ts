import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { until } from '../support/until.ts'
import { freePort, ownFolder, type Peer, startProgram } from './peer.ts'

export const postfixOfDebian: Peer = {
  name: 'Postfix',
  programs: ['/usr/sbin/postfix', '/usr/lib/postfix/sbin/master', '/usr/lib/postfix/sbin/lmtp'],
  packages: ['postfix'],
}

/** Which port of this machine takes the mails of a domain, and how. */
export type Routes = Record<string, { by: 'lmtp' | 'smtp'; port: number }>

const settings = (folder: string, routes: Routes) => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.tinh.example
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject
smtp_tls_security_level = none
smtp_host_lookup = native
transport_maps = inline:{ ${Object.entries(routes)
  .map(
    ([domain, { by, port }]) => `{${domain} = ${by === 'lmtp' ? 'lmtp:inet:' : 'smtp:'}[127.0.0.1]:${port}}`,
  )
  .join(', ')} }
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
lmtp_destination_concurrency_failed_cohort_limit = 0
smtp_destination_concurrency_failed_cohort_limit = 0
transport_retry_time = 1s
maillog_file = ${folder}/mail.log
maillog_file_prefixes = ${folder}
`

/** The queue manager wakes every second: a mail that a look at the queue finds still being delivered waits for the next waking, not for its own time. */
const services = (port: number) => `
127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`

export type Postfix = { url: string; port: number; log: () => Promise<string>; stop: () => Promise<void> }

/** A Postfix of our own on the loopback; it starts as root alone. */
export const startPostfix = async (routes: Routes): Promise<Postfix> => {
  const folder = await ownFolder('postfix')
  const port = await freePort()
  const conf = join(folder.path, 'conf')
  await chmod(folder.path, 0o755)
  for (const name of ['conf', 'queue']) await mkdir(join(folder.path, name))
  await writeFile(join(conf, 'main.cf'), settings(folder.path, routes))
  await writeFile(join(conf, 'master.cf'), services(port))
  const checked = startProgram('/usr/sbin/postfix', ['-c', conf, 'check'])
  await new Promise((done) => checked.process.once('exit', done))
  const running = startProgram('/usr/sbin/postfix', ['-c', conf, 'start-fg'])
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
  const log = () => readFile(join(folder.path, 'mail.log'), 'utf8').catch(() => '')
  const stop = async () => {
    await running.stop()
    await folder.remove()
  }
  await until(answers, 20).catch(async (error) => {
    const words = `${checked.said()}\n${running.said()}\n${await log()}`
    await stop()
    throw new Error(`Postfix did not start: ${words}`, { cause: error })
  })
  return { url: `smtp://127.0.0.1:${port}`, port, log, stop }
}
