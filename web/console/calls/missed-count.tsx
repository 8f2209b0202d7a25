import './call-backs.css'
import { Link } from 'wouter'
import { shortTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/calls.ts'
import { useCalls } from './queries.ts'

/** On the first screen of who takes calls: how many wait to be called back, and since when. */
export default function MissedCount() {
  const said = useMissed()
  return said === null ? null : (
    <p>
      <Link className="missed-link" href="/call#call-backs">
        {said}
      </Link>
    </p>
  )
}

/** How many were missed, and since when; null where nobody waits. */
export const useMissed = (): string | null => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const missed = useCalls().data?.missed
  if (!missed?.since) return null
  return say(words.waiting(missed.n, shortTime(missed.since, { now, language })))
}
