import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import type { Hint } from './shapes.ts'

/** Tickets that changed under the reader's eyes and have not been opened since. */
const changed = atom<ReadonlySet<number>>(new Set())

export const markChanged = (hints: Hint[]) => {
  const ids = hints.filter(({ news }) => news).flatMap(({ ticketId }) => ticketId ?? [])
  if (ids.some((id) => !changed.get().has(id))) changed.set(new Set([...changed.get(), ...ids]))
}

export const markSeen = (id: number) => {
  if (changed.get().has(id)) changed.set(new Set([...changed.get()].filter((other) => other !== id)))
}

export const useChanged = () => useStore(changed)
