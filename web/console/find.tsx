import { useDebouncedCallback } from '@mantine/hooks'
import { type SubmitEvent, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Icon } from './icon.tsx'
import { addressOf, type Filters, useFilters } from './inbox/filters.ts'
import { seek } from './inbox/found.ts'
import { useSay } from './language.ts'
import { useShortcuts } from './shortcuts.tsx'
import { words } from './words.ts'

const typingMilliseconds = 300

/** One field for everything that one may read, on every screen: where tickets stand it finds while one types, elsewhere by Enter. */
export const Find = () => {
  const say = useSay()
  const { q, amongTickets, find } = useFinding()
  const [typed, setTyped] = useState(q)
  const later = useDebouncedCallback(find, typingMilliseconds)
  useEffect(() => setTyped(q), [q])
  useShortcuts({ '/': () => document.querySelector<HTMLInputElement>('#ticket-search')?.focus() })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    later.cancel()
    seek(typed)
    find(typed)
  }
  return (
    <search className="find">
      <form onSubmit={submit}>
        <Icon name="search" />
        <input
          id="ticket-search"
          type="search"
          enterKeyHint="search"
          aria-label={say(words.search)}
          placeholder={say(words.searchShort)}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            if (amongTickets) later(event.currentTarget.value)
          }}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
        <kbd>/</kbd>
      </form>
    </search>
  )
}

const useFinding = () => {
  const [path, navigate] = useLocation()
  const { filters } = useFilters()
  const amongTickets = path === '/' || path.startsWith('/tickets')
  const find = (q: string) =>
    amongTickets
      ? navigate(addressOf(path, { ...filters, ...lookedFor(filters, q) }), { replace: true })
      : q.trim() && navigate(addressOf('/tickets', { q, status: '' }))
  return { q: amongTickets ? filters.q : '', amongTickets, find }
}

/** Whoever looks for something means all tickets, answered ones too; a chip narrows it, and without words the open ones are back. */
const lookedFor = ({ q: before, status }: Filters, q: string): Partial<Filters> => {
  if (q.trim() === '') return { q, status: status || 'open' }
  return before === '' ? { q, status: '', mine: false, overdue: false } : { q }
}
