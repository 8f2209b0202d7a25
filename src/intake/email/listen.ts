import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { contextOf, type House } from '../../context/context.ts'
import { isOurs } from '../../notifications/mail-names.ts'
import { mailboxOf } from '../../platform/email-address.ts'
import type { Logger } from '../../platform/log.ts'
import { keepMail } from './keep.ts'
import { largestMail } from './size.ts'

export type Listening = { port: number; stop: () => Promise<void> }
export type ListenSettings = {
  /** `smtp://127.0.0.1:2525` or `lmtp://127.0.0.1:2424`, for the mail server of the same machine; absent, nobody is listened to. */
  url: string | undefined
  /** The sender of our mails, to whom servers tell what became of them. */
  from: string
  house: House
  log: Logger
}

/**
 * Takes mail from the local mail server. It is told "yes" only once a mail is on disk; while the database is away it is told
 * to come again, and keeps the mail until then.
 */
export const listenForMail = async ({ url, from, house, log }: ListenSettings): Promise<Listening | null> => {
  if (!url || !house.mailbox) return null
  const mailboxes = [house.mailbox, /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from]
  const { protocol, hostname, port } = new URL(url)
  const server = new SMTPServer({
    lmtp: protocol === 'lmtp:',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: largestMail,
    maxClients: 50,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    onRcptTo: ({ address }, _, done) =>
      done(mailboxes.some((own) => isOurs(own, address)) ? null : refusal(550, 'No such mailbox here')),
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => mailboxOf(address))
      take(stream, { house, envelope: { from, to } })
        .then((refused) => done(refused))
        .catch((error) => {
          log.error({ err: error }, 'a mail could not be kept; the mail server will hand it in again')
          done(refusal(451, 'Please hand it in again later'))
        })
    },
  })
  server.on('error', (error) => log.warn({ err: error }, 'a connection of the mail server broke'))
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(Number(port || 0), hostname, () => {
      server.off('error', failed)
      ready()
    })
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}

type Taking = { house: House; envelope: { from: string; to: string[] } }

/** Null once it is on disk; a mail that is too large is refused after its last byte, as the protocol wants it. */
const take = async (stream: SMTPServerDataStream, { house, envelope }: Taking): Promise<Error | null> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer)
  if (stream.sizeExceeded) return refusal(552, 'The mail is too large')
  const source = new Uint8Array(Buffer.concat(chunks))
  await keepMail(contextOf(house, { kind: 'system' }), { source, envelope })
  return null
}

const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode })
