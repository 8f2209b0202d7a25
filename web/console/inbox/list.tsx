import { Button } from '@mantine/core'
import { useIntersection } from '@mantine/hooks'
import { Fragment, useEffect, useRef } from 'react'
import { useChanged } from '../changed.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import type { TicketRow } from '../shapes.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { words } from '../words/inbox.ts'
import { words as shared } from '../words.ts'
import { Age } from './age.tsx'
import { useComeBack } from './come-back.ts'
import { countExtra, type Filters, useFilters } from './filters.ts'
import { useFound } from './found.ts'
import { stretch, useInSight } from './in-sight.ts'
import { useTickets } from './queries.ts'
import { Row } from './row.tsx'
import { focusedTicket } from './rows.ts'
import { pick, useSelection } from './selection.ts'

export const TicketList = ({ open }: { open: number | null }) => {
  const say = useSay()
  const { filters } = useFilters()
  const list = useTickets(filters)
  const tickets = list.data?.pages.flatMap((page) => page.tickets) ?? []
  usePickKey(tickets)
  useComeBack()
  useFound(tickets, !list.isPending && !list.isPlaceholderData)
  if (list.isPending) return <Loading />
  if (list.isError && !tickets.length) return <Failure error={list.error} retry={() => void list.refetch()} />
  return (
    <div className="rows-scroll">
      <Age />
      {tickets.length > seenAtOnce && <p className="list-age">{say(words.longList)}</p>}
      <Rows
        tickets={tickets}
        open={open}
        stale={list.isPlaceholderData}
        of={list.hasNextPage ? -1 : tickets.length}
      />
      {!tickets.length && (list.hasNextPage ? <LooksOn /> : <Empty filters={filters} />)}
      {list.hasNextPage && <More busy={list.isFetchingNextPage} load={() => void list.fetchNextPage()} />}
    </div>
  )
}

/** With more rows than these the browser's own search misses some, which is said. */
const seenAtOnce = 3 * stretch

type RowsProps = {
  tickets: TicketRow[]
  open: number | null
  stale: boolean
  /** How many there are in all; -1 while more may come. */
  of: number
}

const Rows = ({ tickets, open, stale, of }: RowsProps) => {
  const { search } = useFilters()
  const changed = useChanged()
  const selection = useSelection()
  const list = useRef<HTMLOListElement>(null)
  const held = () =>
    tickets.flatMap(({ id }, at) => (id === open || id === focusedTicket() ? [at - 1, at, at + 1] : []))
  const { drawn, heightOf } = useInSight({ list, rows: tickets.length, held })
  const stretches = Array.from({ length: Math.ceil(tickets.length / stretch) }, (_, at) => at * stretch)
  return (
    <ol ref={list} className="rows" aria-busy={stale} data-stale={stale}>
      {stretches.map((from, at) => (
        <Fragment key={from}>
          <li className="stretch" aria-hidden="true" style={{ height: drawn.has(at) ? 0 : heightOf(at) }} />
          {drawn.has(at) &&
            tickets
              .slice(from, from + stretch)
              .map((ticket, n) => (
                <Row
                  key={ticket.id}
                  ticket={ticket}
                  search={search}
                  open={ticket.id === open}
                  changed={changed.has(ticket.id) && ticket.id !== open}
                  picked={selection ? selection.has(ticket.id) : null}
                  at={from + n + 1}
                  of={of}
                />
              ))}
        </Fragment>
      ))}
    </ol>
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
