/** `letGo`: asked of who writes, since another has come for the same upload. */
type Holder = { letGo: () => void | Promise<void>; gone: Promise<unknown>; leave: () => void }

/** As the tus server wants them. */
export type Writers = {
  newLock: (id: string) => {
    lock: (stopped: AbortSignal, letGo: Holder['letGo']) => Promise<void>
    unlock: () => Promise<void>
  }
}

/** Milliseconds that somebody waits for an upload at most. */
export const patience = 30_000

/**
 * One request at a time writes an upload: a telephone that lost its connection comes anew while the old one still hangs. Who comes
 * later asks the one before to let go, once, and sleeps until it has; the library's own turns round without rest meanwhile.
 */
export const oneWriterEach = (): Writers => {
  const holders = new Map<string, Holder>()
  const lock = async (id: string, stopped: AbortSignal, letGo: Holder['letGo']) => {
    const late = AbortSignal.any([stopped, AbortSignal.timeout(patience)])
    for (let before = holders.get(id); before; before = holders.get(id)) {
      if (late.aborted) throw new Error('another request still writes this upload')
      await before.letGo()
      await Promise.race([before.gone, aborted(late)])
    }
    const { promise: gone, resolve: leave } = Promise.withResolvers<void>()
    holders.set(id, { letGo, gone, leave })
  }
  const unlock = async (id: string) => {
    holders.get(id)?.leave()
    holders.delete(id)
  }
  return {
    newLock: (id) => ({ lock: (stopped, letGo) => lock(id, stopped, letGo), unlock: () => unlock(id) }),
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(signal)
    signal.addEventListener('abort', resolve, { once: true })
  })
