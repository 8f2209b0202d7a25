import { useLocation } from 'wouter'
import { useSignedIn } from '../session.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { useFilters } from './filters.ts'
import { focusedTicket, moveFocus } from './rows.ts'

/** Walking rows and acting on the one that has the focus, wherever tickets stand below each other. */
export const useListKeys = (open: number | null) => {
  const [, navigate] = useLocation()
  const { search } = useFilters()
  const me = useSignedIn()
  const act = (name: string) => {
    const id = focusedTicket()
    // On an open ticket the ticket's own keys act.
    if (id !== null && id !== open) navigate(`/tickets/${id}${search}`, { state: { act: name } })
  }
  useShortcuts({
    j: () => moveFocus(1, open),
    k: () => moveFocus(-1, open),
    e: () => act('accept'),
    r: () => act('resolve'),
    f: () => act('forward'),
    ...(me.screens.includes('call') ? { c: () => navigate('/call') } : {}),
  })
}
