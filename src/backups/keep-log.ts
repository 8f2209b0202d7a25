import { setTimeout as wait } from 'node:timers/promises'
import { followLog, type LogPlace } from '../../db/replication/follow.ts'
import { letGo, waitFor } from '../../db/replication/waiting.ts'
import type { Logger } from '../platform/log.ts'
import { type LogPieces, logPieces } from './log-pieces.ts'
import type { Vault } from './vault.ts'

export type KeptLog = {
  /** Whether what is written is being kept, in this process or in another. */
  isFollowing: () => boolean
  stop: () => Promise<void>
}

type Keeping = {
  url: string
  vault: Vault
  log: Logger
  /** Whether each commit waits until it is kept: nothing acknowledged is lost then, whatever becomes of this machine. */
  isWaitedFor: boolean
  /** Whenever it begins, after a gap or not. */
  onBegin?: (place: LogPlace) => void
}

/** Milliseconds before the server is tried again. */
const pauseWhenLost = 2_000
/** Milliseconds that commits wait for a place that fills no more, before they go on without. */
const longestKeep = 10_000

/** Follows the server for as long as it is not stopped; of several processes one does. */
export const keepLog = (given: Keeping): KeptLog => {
  const ending = new AbortController()
  const state = { follows: false, said: '' }
  const run = async () => {
    while (!ending.signal.aborted) {
      const reason = await followOnce(given, { signal: ending.signal, state }).catch((error: Error) => error)
      state.follows = false
      if (given.isWaitedFor) await letGo(given.url).catch(() => {})
      if (ending.signal.aborted) return
      if (reason.message !== state.said)
        given.log.warn({ err: reason }, 'the log of the database is not kept')
      state.said = reason.message
      await wait(pauseWhenLost, undefined, { signal: ending.signal }).catch(() => {})
    }
  }
  const running = run()
  return {
    isFollowing: () => state.follows,
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

type Running = { signal: AbortSignal; state: { follows: boolean; said: string } }

const followOnce = async (given: Keeping, { signal, state }: Running): Promise<Error> => {
  const { url, vault, isWaitedFor, onBegin } = given
  let pieces!: LogPieces
  const following = await followLog(url, (place) => {
    pieces = logPieces(vault, place)
    return (at, bytes) => {
      pieces.take(at, bytes)
      if (pieces.isMuch()) following.pause()
    }
  })
  try {
    onBegin?.(following)
    state.follows = true
    state.said = ''
    if (isWaitedFor) await waitFor(url, true)
    const ended = following.ended.then((error) => ({ error }))
    const stopped = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    )
    while (!signal.aborted) {
      while (pieces.waits()) {
        following.confirm(await inTime(pieces.keep(), given))
        following.resume()
      }
      const over = await Promise.race([ended, stopped, wait(isWaitedFor ? 5 : vault.pauseMs)])
      if (over) return over.error
    }
    return new Error('stopped')
  } finally {
    await following.close()
  }
}

/** A place that takes long holds no commit up for ever; once it has taken what came, they wait for it again. */
const inTime = async <T>(keeping: Promise<T>, { url, log, isWaitedFor }: Keeping): Promise<T> => {
  if (!isWaitedFor) return keeping
  let letting: Promise<void> | undefined
  const late = setTimeout(() => {
    log.warn({}, 'the place of backups takes too long: reports wait for it no longer')
    letting = waitFor(url, false).catch(() => {})
  }, longestKeep)
  try {
    const kept = await keeping
    if (letting) await letting.then(() => waitFor(url, true))
    return kept
  } finally {
    clearTimeout(late)
  }
}
