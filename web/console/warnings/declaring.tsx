import { Link } from 'wouter'
import { useSay } from '../language.ts'
import { areaOf } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import type { Warning } from '../shapes.ts'
import { words } from '../words/warnings.ts'

/** For who may tell everybody at once: its place and subject are filled in. What is declared there already goes first. */
export const Declaring = ({ warning }: { warning: Warning }) => {
  const say = useSay()
  const { id, unit, category, from, endedAt } = warning
  const may = areaOf(useSignedIn(), 'declare-incidents') !== null
  if (!may || endedAt) return null
  const [kind, code] = unit.split(':')
  const asked = new URLSearchParams({
    category: category.code,
    began: from,
    warning: String(id),
    ...(kind === 'commune' && code ? { commune: code } : {}),
  })
  const isTold = warning.ongoing.length > 0 || warning.incidents.some(({ isOver }) => !isOver)
  return (
    <p className={isTold ? 'quiet small' : undefined}>
      <Link href={`/incidents/new?${asked}`}>{say(isTold ? words.declareAnother : words.declare)}</Link>
      {!isTold && <span className="quiet"> {say(words.declareHow)}</span>}
    </p>
  )
}
