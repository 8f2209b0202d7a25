import { Link } from 'wouter'
import { useSay } from '../language.ts'
import { areaOf } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import type { Warning } from '../shapes.ts'
import { words } from '../words/warnings.ts'

/** For who may tell everybody at once: its place and subject are filled in. */
export const Declaring = ({ warning: { id, unit, category, from, endedAt } }: { warning: Warning }) => {
  const say = useSay()
  const may = areaOf(useSignedIn(), 'declare-incidents') !== null
  if (!may || endedAt) return null
  const [kind, code] = unit.split(':')
  const asked = new URLSearchParams({
    category: category.code,
    began: from,
    warning: String(id),
    ...(kind === 'commune' && code ? { commune: code } : {}),
  })
  return (
    <p>
      <Link href={`/incidents/new?${asked}`}>{say(words.declare)}</Link>
      <span className="quiet"> {say(words.declareHow)}</span>
    </p>
  )
}
