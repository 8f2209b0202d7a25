import '../badges.css'
import './inbox.css'
import { lazy, Suspense, useEffect } from 'react'
import { Besides, Broken, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import { ShortcutHint } from '../shortcuts.tsx'
import { useTitle } from '../title.ts'
import { words } from '../words/inbox.ts'
import { FilterBar } from './filter-bar.tsx'
import { TicketList } from './list.tsx'
import { useListKeys } from './list-keys.ts'
import { endPicking, usePicking } from './selection.ts'

const BulkBar = lazy(() => import('./bulk-bar.tsx'))
const TicketScreen = lazy(() => import('../ticket/screen.tsx'))

/** The list, and beside it (on a phone: instead of it) the ticket that is open. */
export default function Inbox({ open }: { open: number | null }) {
  const say = useSay()
  useTitle(say(words.title))
  useListKeys(open)
  const picking = usePicking()
  useEffect(() => endPicking, [])
  useEffect(() => void import('../ticket/screen.tsx'), [])
  return (
    <div className="inbox" data-open={open !== null}>
      <section className="inbox-list" aria-label={say(words.list)}>
        {open === null && <h1 className="unseen">{say(words.title)}</h1>}
        <FilterBar />
        <TicketList open={open} />
        {picking && (
          <Besides>
            <BulkBar />
          </Besides>
        )}
      </section>
      <section className="inbox-ticket">{open === null ? <NothingOpen /> : <OpenTicket id={open} />}</section>
    </div>
  )
}

const OpenTicket = ({ id }: { id: number }) => (
  <Broken key={id}>
    <Suspense fallback={<Loading />}>
      <TicketScreen id={id} />
    </Suspense>
  </Broken>
)

const NothingOpen = () => {
  const say = useSay()
  return (
    <div className="nothing-open">
      <h2>{say(words.choose)}</h2>
      <p>{say(words.chooseLead)}</p>
      <ShortcutHint />
    </div>
  )
}
