/**
 * Messages whose acknowledgement the centre may never have got: on disk before the connection broke, or while we were stopped.
 * SMPP gives what telephones write no id: the same words of the same number that come again over the next connection are
 * the same message, under the id that it was kept by.
 */
export const createDoubtful = () => {
  const ids = new Map<string, string[]>()
  let since = 0
  const put = (id: string) => {
    const digest = digestIn(id)
    const beside = ids.get(digest) ?? []
    if (!beside.includes(id)) ids.set(digest, [...beside, id])
  }
  const take = (digest: string): string | undefined => {
    if (performance.now() - since > validMs) ids.clear()
    const [first, ...rest] = ids.get(digest) ?? []
    if (rest.length > 0) ids.set(digest, rest)
    else ids.delete(digest)
    return first
  }
  /** A new connection begins: what came last over the one before is in doubt. */
  const begin = (latest: readonly string[]) => {
    since = performance.now()
    latest.forEach(put)
  }
  /** The id to keep a message by. */
  const idFor = (digest: string): string => take(digest) ?? `${digest}.${crypto.randomUUID()}`
  return { begin, idFor, put }
}

export type Doubtful = ReturnType<typeof createDoubtful>

const validMs = 30 * 60_000

const digestIn = (id: string): string => id.split('.', 1)[0]!
