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
http-request-retry = 20
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
  /** Without a word, both of its programs. */
  kill: () => Promise<void>
  start: () => Promise<void>
  stop: () => Promise<void>
}

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
  const start = async () => {
    const running = startProgram(bearerbox, [file])
    await until(() => listens(ports.boxes))
    await until(() => listens(ports.network))
    return running
  }
  const startBoth = async () => {
    const bearer = await start()
    const box = startProgram(smsbox, [file])
    await until(() => listens(ports.sending))
    return { bearer, box }
  }
  let both = await startBoth()
  return {
    sendUrl: `http://lang-nghe:of-the-test@127.0.0.1:${ports.sending}/cgi-bin/sendsms`,
    phone: (messages, many = messages.length) => {
      const at = ['-H', '127.0.0.1', '-r', String(ports.network), '-i', '0.01', '-m', String(many)]
      const phone = startProgram(fakesmsc, [...at, ...messages])
      phones.push(phone)
      return phone
    },
    kill: async () => {
      await Promise.all([both.box.kill(), both.bearer.kill()])
    },
    start: async () => {
      both = await startBoth()
    },
    stop: async () => {
      for (const running of [...phones, both.box, both.bearer]) await running.stop()
      await remove()
    },
  }
}

const listens = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      told(true)
    })
    socket.once('error', () => told(false))
  })
