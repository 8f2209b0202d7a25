/** How long a start waits for what another does: for a lock, or for a server that recovers after a crash. */
export type Patience = { isOver: () => boolean }

/** Recovery reads at most what `max_wal_size` lets stand, which a slow disk does in a minute or two. */
const longestMs = 10 * 60_000

export const patienceOf = (ms = longestMs): Patience => {
  const end = Date.now() + ms
  return { isOver: () => Date.now() > end }
}
