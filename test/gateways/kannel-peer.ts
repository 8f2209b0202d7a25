import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { until } from '../support/until.ts'
import { freePort, ownFolder, type Peer, type Running, startProgram } from './peer.ts'

const bearerbox = '/usr/sbin/bearerbox'
const smsbox = '/usr/sbin/smsbox'
const fakesmsc = '/usr/lib/kannel/test/fakesmsc'

export const kannelOfDebian: Peer = {
  name: 'Kannel',
  programs: [bearerbox, smsbox, fakesmsc],
  packages: ['kannel', 'kannel-extras'],
}

type Ports = { admin: number; boxes: number; network: number; sending: number }

/** The groups of Kannel's own file; where Lắng Nghe is stands in the last one. */
const configuration = (ports: Ports, folder: string, inbound: string) => `
group = core
admin-port = ${ports.admin}
admin-password = admin
smsbox-port = ${ports.boxes}
box-allow-ip = "127.0.0.1"
store-type = file
store-location = ${join(folder, 'kannel.store')}
dlr-storage = internal
log-file = ${join(folder, 'bearerbox.log')}
log-level = 0

group = smsc
smsc = fake
smsc-id = network
port = ${ports.network}
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = ${ports.sending}
log-file = ${join(folder, 'smsbox.log')}
log-level = 0
http-request-retry = 100000
http-queue-delay = 1

group = sendsms-user
username = lang-nghe
password = of-the-test
concatenation = true
max-messages = 10

group = sms-service
keyword = default
max-messages = 0
get-url = "${inbound}"
`

export type Kannel = {
  /** Where messages are handed to it. */
  sendUrl: string
  /** A telephone: writes so many messages from its number, and answers what the network brought it. */
  phone: (messages: string[], many?: number) => Running
  /** Where the network speaks to it. */
  networkPort: number
  /** What it keeps until whoever it is for has taken it. */
  kept: () => Promise<number>
  /** Without a word, both of its programs, or one. */
  kill: (programs?: readonly KannelProgram[]) => Promise<void>
  /** Starts what does not run. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

export const kannelPrograms = ['bearerbox', 'smsbox'] as const
export type KannelProgram = (typeof kannelPrograms)[number]

/** Bearerbox, smsbox and a network of its own; what telephones write is handed in at `inbound`. */
export const startKannel = async (inbound: string): Promise<Kannel> => {
  const { path: folder, remove } = await ownFolder('kannel')
  const ports = {
    admin: await freePort(),
    boxes: await freePort(),
    network: await freePort(),
    sending: await freePort(),
  }
  const file = join(folder, 'kannel.conf')
  await writeFile(file, configuration(ports, folder, inbound))
  const phones: Running[] = []
  const running: Partial<Record<KannelProgram, Running>> = {}
  const listenAt = { bearerbox: [ports.boxes, ports.network], smsbox: [ports.sending] }
  const paths = { bearerbox, smsbox }
  const start = async () => {
    for (const program of kannelPrograms) {
      if (isAlive(running[program])) continue
      running[program] = startProgram(paths[program], [file])
      for (const port of listenAt[program]) await until(() => listens(port))
    }
  }
  await start()
  return {
    sendUrl: `http://lang-nghe:of-the-test@127.0.0.1:${ports.sending}/cgi-bin/sendsms`,
    phone: (messages, many = messages.length) => {
      const at = ['-H', '127.0.0.1', '-r', String(ports.network), '-i', '0.01', '-m', String(many)]
      const phone = startProgram(fakesmsc, [...at, ...messages])
      phones.push(phone)
      return phone
    },
    networkPort: ports.network,
    kept: async () => {
      const signal = AbortSignal.timeout(5_000)
      const status = await fetch(`http://127.0.0.1:${ports.admin}/status.txt?password=admin`, { signal })
      return Number(/store size (\d+)/.exec(await status.text())![1])
    },
    kill: async (programs = kannelPrograms) => {
      await Promise.all(programs.map((program) => running[program]?.kill()))
    },
    start,
    stop: async () => {
      for (const one of [...phones, running.smsbox, running.bearerbox]) await one?.stop()
      await remove()
    },
  }
}

const isAlive = (running: Running | undefined): boolean =>
  running !== undefined && running.process.exitCode === null && running.process.signalCode === null

const listens = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      told(true)
    })
    socket.once('error', () => told(false))
  })
