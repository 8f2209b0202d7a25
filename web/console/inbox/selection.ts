import { useStore } from '@nanostores/react'
import { atom, computed } from 'nanostores'
import type { TicketRow } from '../shapes.ts'

/** Rows that are picked to be dealt with together; null: nobody is picking. */
const selection = atom<ReadonlyMap<number, TicketRow> | null>(null)

export const useSelection = () => useStore(selection)
const picking = computed(selection, (picked) => picked !== null)
export const usePicking = () => useStore(picking)

export const beginPicking = () => selection.set(new Map())
export const endPicking = () => selection.set(null)

/** Takes a row in or out; whoever is not picking begins with it. */
export const pick = (row: TicketRow) => {
  const picked = new Map(selection.get() ?? [])
  if (!picked.delete(row.id)) picked.set(row.id, row)
  selection.set(picked)
}
