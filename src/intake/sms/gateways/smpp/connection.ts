import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '../../../../platform/log.ts'
import type { SmppUrl } from '../../../../platform/smpp-url.ts'
import { type Hear, type Link, openLink } from './link.ts'
import { status, statusName } from './pdu.ts'
import { createPresence } from './presence.ts'

export type ConnectionSettings = {
  url: SmppUrl
  /** Whom to trust instead of the authorities of the system, as PEM. */
  ca?: string | undefined
  /** Before each bind: fails where we cannot take anything in. */
  prepare: () => Promise<void>
  hear: Hear
  log: Pick<Logger, 'info' | 'warn'>
  enquireEveryMs?: number
  /** How long the centre may take to say that it is there. */
  enquireWithinMs?: number
}

export type Connection = {
  /** The link as soon as it is bound; fails at once while the centre cannot be reached, and when there is none in time. */
  bound: () => Promise<Link>
  /** Unbinds; over within a few seconds whatever the centre does. */
  stop: () => Promise<void>
}

const unbindWithin = 3_000
/** After a connection that held so long, the next one is tried at once. */
const steady = 60_000

/** Half a second, then twice as long each time up to a minute, and each time another while, so that not all knock at once. */
const pauseAfter = (failures: number): number =>
  Math.min(60_000, 1_000 * 2 ** Math.min(failures, 6)) * (0.5 + Math.random() / 2)

/** Keeps one transceiver bound until it is stopped: it enquires, notices when the centre is gone, and binds again. */
export const keepBound = (settings: ConnectionSettings): Connection => {
  const { host, port } = settings.url
  const stopping = new AbortController()
  const presence = createPresence(`${host}:${port}`)
  let current: Link | null = null
  const life = async (): Promise<string> => {
    const link = await bindOnce(settings, stopping.signal)
    current = link
    presence.there(link)
    settings.log.info({ gateway: 'smpp', host, port }, 'bound to the SMS centre')
    const why = await livedUntil(link, settings)
    current = null
    presence.lost()
    return why
  }
  const failed = ({ message }: Error) => {
    presence.away(message)
    return message
  }
  const kept = repeat(() => life().catch(failed), settings, stopping.signal)
  const stop = async () => {
    await current?.ask('unbind', {}, unbindWithin).catch(() => {})
    stopping.abort()
    presence.away('Stopping')
    await kept
    // The end of the last link looked as if another one would come.
    presence.away('Stopping')
  }
  return { bound: presence.link, stop }
}

/** One life of the connection after the other; answers when it is over for good. */
const repeat = async (
  life: () => Promise<string>,
  { url: { host, port }, log }: ConnectionSettings,
  signal: AbortSignal,
): Promise<void> => {
  for (let failures = 0; !signal.aborted; failures++) {
    const began = performance.now()
    const why = await life()
    if (performance.now() - began > steady) failures = 0
    const pause = Math.round(pauseAfter(failures))
    if (signal.aborted) return
    log.warn({ gateway: 'smpp', host, port, why, pause }, 'the SMS centre is away')
    await wait(pause, undefined, { signal }).catch(() => {})
  }
}

const livedUntil = async (
  link: Link,
  { enquireEveryMs = 30_000, enquireWithinMs = 10_000 }: ConnectionSettings,
): Promise<string> => {
  const enquiring = setInterval(enquire, enquireEveryMs, link, enquireWithinMs)
  return link.ended.finally(() => clearInterval(enquiring))
}

const enquire = (link: Link, withinMs: number) =>
  link.ask('enquire_link', {}, withinMs).catch(() => link.end('The centre does not answer enquire_link'))

const interfaceVersion = 0x34

const bindOnce = async (
  { url, ca, prepare, hear }: ConnectionSettings,
  signal: AbortSignal,
): Promise<Link> => {
  await prepare()
  const { host, port, isSecure, systemId, password, type } = url
  const link = await openLink({ host, port, isSecure, ca }, hear, signal)
  try {
    const answer = await link.ask('bind_transceiver', {
      system_id: systemId,
      password,
      system_type: type,
      interface_version: interfaceVersion,
    })
    if (answer.status === status.ok) return link
    throw new Error(`The centre refuses the bind: ${statusName(answer.status)}`)
  } catch (error) {
    link.end('Not bound')
    throw error
  }
}
