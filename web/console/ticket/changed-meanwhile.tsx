import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Problem } from '../api.ts'
import { useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import type { Ticket, TimelineItem } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { TimelineItems } from './timeline.tsx'

export type Standing = { version: number; moved: boolean; news: TimelineItem[]; seen: () => void }

const pin = ({ version, timeline }: Ticket) => ({
  version,
  last: Math.max(0, ...timeline.map(({ id }) => id)),
})

/** What is sent is about the ticket as the officer last saw it; a live refetch must not move that silently. */
export const useStanding = (ticket: Ticket): Standing => {
  const [pinned, setPinned] = useState(() => pin(ticket))
  const me = useSignedIn()
  // One's own picture, sent from this very form, is no news.
  const news = ticket.timeline.filter(({ id, actor }) => id > pinned.last && actor.id !== me.id)
  return {
    version: pinned.version,
    moved: ticket.version !== pinned.version || news.length > 0,
    news,
    seen: () => setPinned(pin(ticket)),
  }
}

/** Beside what was typed: what a colleague or the resident did in the meantime. */
export const ChangedMeanwhile = ({ standing, problem }: { standing: Standing; problem: Problem | null }) => {
  const say = useSay()
  const stale = problem?.status === 409
  if (!standing.moved) return stale ? <p className="problem">{say(problem.sentence)}</p> : null
  return (
    <div className="meanwhile" role="alert">
      <p>{say(words.changedMeanwhile)}</p>
      <TimelineItems items={standing.news} />
      <Button size="compact-sm" variant="default" onClick={standing.seen}>
        {say(words.seenIt)}
      </Button>
    </div>
  )
}
