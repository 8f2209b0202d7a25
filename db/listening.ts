import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Sql } from './connect.ts'

/** `begins`: from now on it hears; what was said before, it may have missed. */
export type Ear = { channel: string; heard: (payload: string) => void; begins: () => void }

export type Listening = { hears: () => boolean; stop: () => Promise<void> }

type Given = {
  /** Past any pooler: what listens needs a connection of its own. */
  url: string
  /** By which the changes are made that are to be heard of. */
  sql: Sql
  ears: readonly Ear[]
  /** Is told each time that it stopped hearing, or could not begin to. */
  deaf: (reason: string) => void
  /** Milliseconds between two proofs, until one is late, and before a line that did not come about is tried again. */
  pace?: { beat: number; patience: number; pause: number }
}

type Line = { gone: Promise<string>; close: () => Promise<void> }

const usual = { beat: 5_000, patience: 5_000, pause: 500 }
/** Milliseconds for a server to begin to listen. */
const atOnce = 5_000

/**
 * Listens on one line, to all or to nothing, and has it prove itself: every few seconds it must hear what was said where the changes are
 * made. In a failover a line may stand, and be known to a server, and yet hear nothing: that server did not lead when it was asked to
 * listen, or leads no more. A line that proves nothing is given up, and another is made.
 */
export const openListening = async ({ url, sql, ears, deaf, pace = usual }: Given): Promise<Listening> => {
  const proof = `hears:${crypto.randomUUID()}`
  const ending = new AbortController()
  const { signal } = ending
  const proven = { said: 0, heard: 0, at: 0 }
  let line: Line | null = null

  const listeners = new Map(ears.map(({ channel, heard }) => [channel, heard]))
  listeners.set(proof, (payload) => {
    proven.heard = Number(payload)
    proven.at = performance.now()
  })
  const begin = async () => {
    const opened = await openLine(url, listeners)
    proven.at = performance.now()
    line = opened
    for (const { begins } of ears) begins()
  }
  /** Null while it hears, and while nobody could say anything. */
  const doubt = async (): Promise<string | null> => {
    const said = ++proven.said
    const isSaid = await sql`select pg_notify(${proof}, ${String(said)})`.then(Boolean, () => false)
    const until = performance.now() + pace.patience
    while (isSaid && proven.heard < said && performance.now() < until) await wait(50)
    return isSaid && proven.heard < said ? 'it did not hear what was said' : null
  }
  const untilDeaf = async ({ gone }: Line): Promise<string> => {
    for (;;) {
      const reason = await Promise.race([gone, wait(pace.beat, null, { signal }).then(doubt)])
      if (reason) return reason
    }
  }
  const keep = async () => {
    while (!signal.aborted) {
      if (line) {
        const reason = await untilDeaf(line)
        void line.close()
        line = null
        if (!signal.aborted) deaf(reason)
      }
      await begin().catch(({ message }: Error) => deaf(message))
      if (!line) await wait(pace.pause, null, { signal })
    }
  }
  await begin()
  const kept = keep().catch(() => {})

  return {
    hears: () => line !== null && performance.now() - proven.at < pace.beat + 2 * pace.patience,
    stop: async () => {
      ending.abort()
      await kept
      await line?.close()
    },
  }
}

/** One statement, so that it listens to all or to nothing. */
const openLine = async (url: string, listeners: Map<string, (payload: string) => void>): Promise<Line> => {
  const { promise: gone, resolve } = Promise.withResolvers<string>()
  const hears = {
    said: (channel: string, payload: string) => listeners.get(channel)?.(payload),
    lost: () => resolve('its connection was lost'),
  }
  const settings = { name: 'lang-nghe listening', statementTimeout: atOnce, leading: true, max: 1, hears }
  const { sql, close } = connect(url, settings)
  try {
    await sql.unsafe([...listeners.keys()].map((channel) => `listen "${channel}"`).join('; '))
    return { gone, close }
  } catch (error) {
    void close()
    throw error
  }
}
