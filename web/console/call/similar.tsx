import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { Link } from 'wouter'
import { shortTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { useLive } from '../live.ts'
import { useSignedIn } from '../session.ts'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/call.ts'
import { statusNames } from '../words.ts'
import { takesCalls } from './entry.ts'
import type { Entry } from './entry-fields.ts'
import { Follow, type FollowedTicket } from './follow.tsx'
import type { useSimilar } from './queries.ts'

export type Similar = NonNullable<ReturnType<typeof useSimilar>>

type SimilarCardProps = {
  tickets: Similar
  entry: Entry
  change: (some: Partial<Entry>) => void
  followed: (ticket: FollowedTicket) => void
}

const shownTickets = 3

/** Told before the call is saved: "a team is already on its way" is often all that the caller wants to hear. */
export const SimilarCard = ({ tickets, ...calling }: SimilarCardProps) => {
  const say = useSay()
  const [chosen, choose] = useState<number | null>(null)
  const mayFollow = takesCalls(useSignedIn())
  useHotkeys([['F2', focusSimilar]], [])
  if (!tickets.length) return null
  return (
    <section className="panel similar" aria-labelledby="similar-title">
      <h2 id="similar-title">{say(words.similar)}</h2>
      <p className="quiet">{say(mayFollow ? words.similarLead : words.similarToTell)}</p>
      <ul>
        {tickets.slice(0, shownTickets).map((ticket) => (
          <li key={ticket.id}>
            <Told ticket={ticket} />
            {chosen === ticket.id && <Follow ticket={ticket} {...calling} cancel={() => choose(null)} />}
            {mayFollow && chosen !== ticket.id && (
              <Button
                size="compact-sm"
                variant="light"
                aria-label={say(words.followTitle(ticket.reference))}
                onClick={() => choose(ticket.id)}
              >
                {say(words.follow)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const focusSimilar = () =>
  (
    document.querySelector<HTMLElement>('.similar button') ??
    document.querySelector<HTMLElement>('.similar a')
  )?.focus()

/** Beside the words being typed, where the eyes are. */
export const SimilarNotice = ({ n, hint }: { n: number; hint: Sentence }) => {
  const say = useSay()
  const { connected } = useLive()
  return (
    <p className="under-text" role="status">
      {!connected ? (
        <b className="warn">{say(words.stillTyping)}</b>
      ) : n === 0 ? (
        <span className="quiet">{say(hint)}</span>
      ) : (
        <button type="button" onClick={focusSimilar}>
          {say(words.similarCount(Math.min(n, shownTickets)))} <kbd>F2</kbd>
        </button>
      )}
    </p>
  )
}

/** Enough to answer the caller without leaving the screen: what, how it stands, with whom, since when. */
const Told = ({ ticket }: { ticket: Similar[number] }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { id, reference, title, status, department, reportedAt, supporters, reasons } = ticket
  return (
    <div className="similar-told">
      <Link href={`/tickets/${id}`} title={reasons.map((reason) => say(reason)).join(', ')}>
        <span className="reference">{reference}</span> <span lang="vi">{title}</span>
      </Link>
      <p className="row-facts">
        <b>{say(statusNames[status])}</b> · {shortTime(reportedAt, { now, language })}
        {supporters > 0 && ` · ${say(words.supporters(supporters))}`} · {department}
      </p>
    </div>
  )
}
