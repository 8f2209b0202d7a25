import { useSyncExternalStore } from 'react'
import type { Hint } from './shapes.ts'

/** Tickets that changed under the reader's eyes and have not been opened since. */
let changed: ReadonlySet<number> = new Set()
const listeners = new Set<() => void>()

const become = (next: ReadonlySet<number>) => {
  changed = next
  for (const listener of listeners) listener()
}

export const markChanged = (hints: Hint[]) => {
  const ids = hints.filter(({ news }) => news).flatMap(({ ticketId }) => ticketId ?? [])
  if (ids.some((id) => !changed.has(id))) become(new Set([...changed, ...ids]))
}

export const markSeen = (id: number) => {
  if (changed.has(id)) become(new Set([...changed].filter((other) => other !== id)))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useChanged = () => useSyncExternalStore(subscribe, () => changed)
