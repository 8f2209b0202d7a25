import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { TicketRow } from '../shapes.ts'
import { useFilters } from './filters.ts'
import { moveFocus } from './rows.ts'

/** What somebody pressed Enter on, until it was found. */
const sought = atom<string | null>(null)

export const seek = (q: string) => sought.set(q.trim() || null)

const letters = (text: string) => text.replace(/[\s-]/g, '').toUpperCase()

/** Enter in the search leads on to what was found: to the first row, and into the ticket whose reference was typed in full. */
export const useFound = (tickets: TicketRow[], isThere: boolean) => {
  const q = useStore(sought)
  const { filters, search } = useFilters()
  const [, navigate] = useLocation()
  useEffect(() => {
    if (q === null || !isThere || filters.q.trim() !== q) return
    sought.set(null)
    const [first] = tickets
    if (first && letters(first.reference) === letters(q)) navigate(`/tickets/${first.id}${search}`)
    else if (first) moveFocus(1, null)
  }, [q, isThere, filters.q, search, tickets, navigate])
}
