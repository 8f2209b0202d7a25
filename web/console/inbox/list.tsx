import { Button } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { useEffect } from 'react'
import { useChanged } from '../changed.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import type { TicketRow } from '../shapes.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { words } from '../words/inbox.ts'
import { words as shared } from '../words.ts'
import { Age } from './age.tsx'
import { countExtra, type Filters, useFilters } from './filters.ts'
import { useTickets } from './queries.ts'
import { Row } from './row.tsx'
import { focusedTicket } from './rows.ts'
import { pick, useSelection } from './selection.ts'

export const TicketList = ({ open }: { open: number | null }) => {
  const { filters, search } = useFilters()
  const changed = useChanged()
  const selection = useSelection()
  const list = useTickets(filters)
  const tickets = list.data?.pages.flatMap((page) => page.tickets) ?? []
  usePickKey(tickets)
  if (list.isPending) return <Loading />
  if (list.isError && !tickets.length) return <Failure error={list.error} retry={() => void list.refetch()} />
  return (
    <div className="rows-scroll">
      <Age />
      <ol className="rows" aria-busy={list.isPlaceholderData} data-stale={list.isPlaceholderData}>
        {tickets.map((ticket) => (
          <Row
            key={ticket.id}
            ticket={ticket}
            search={search}
            open={ticket.id === open}
            changed={changed.has(ticket.id) && ticket.id !== open}
            picked={selection ? selection.has(ticket.id) : null}
          />
        ))}
      </ol>
      {!tickets.length && (list.hasNextPage ? <LooksOn /> : <Empty filters={filters} />)}
      {list.hasNextPage && <More busy={list.isFetchingNextPage} load={() => void list.fetchNextPage()} />}
    </div>
  )
}

/** `x` picks the row that has the focus. */
const usePickKey = (tickets: TicketRow[]) => {
  useShortcuts({
    x: () => {
      const row = tickets.find(({ id }) => id === focusedTicket())
      if (row) pick(row)
    },
  })
}

/** What is looked for far back comes page by page, and a page may be empty. */
const LooksOn = () => {
  const say = useSay()
  return (
    <p className="quiet pad" role="status">
      {say(words.looksOn)}
    </p>
  )
}

const Empty = ({ filters }: { filters: Filters }) => {
  const say = useSay()
  const filtered = filters.q || filters.mine || filters.overdue || countExtra(filters)
  return <p className="quiet pad">{say(filtered ? words.emptyFiltered : words.empty)}</p>
}

/** The next page comes by itself near the end, and by a button for whoever walks with the keyboard. */
const More = ({ busy, load }: { busy: boolean; load: () => void }) => {
  const say = useSay()
  const { ref, entry } = useIntersection({ rootMargin: '400px' })
  const near = entry?.isIntersecting
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming near loads; `load` is new at each render.
  useEffect(() => {
    if (near && !busy) load()
  }, [near, busy])
  return (
    <div ref={ref} className="pad">
      <Button fullWidth variant="default" loading={busy} onClick={load}>
        {say(shared.more)}
      </Button>
    </div>
  )
}
