import { Link } from 'wouter'
import { useLanguage, useSay } from '../language.ts'
import type { Board } from '../shapes.ts'
import { words } from '../words/figures.ts'
import { searchOf } from './period.tsx'
import { type Period, useMeasures } from './queries.ts'
import { number } from './say.ts'

const told = [
  'done-late',
  'missed',
  'accepted-late',
  'reopened',
  'handed-on',
  'bounced',
  'ended-otherwise',
] as const

/** What else was counted, by the names of the glossary, each with its list: what went wrong stands here. */
export const Also = ({ board: { totals, unit }, period }: { board: Board; period: Period }) => {
  const say = useSay()
  const language = useLanguage()
  const names = new Map(useMeasures(true).data?.measures.map(({ code, name }) => [code, name]))
  const shown = told.flatMap((code) => {
    const [n, name] = [totals[code] ?? 0, names.get(code)]
    return n > 0 && name ? [{ code, n, name }] : []
  })
  if (shown.length === 0) return null
  return (
    <section className="board-part board-wide">
      <h2>{say(words.also)}</h2>
      <ul className="board-legend">
        {shown.map(({ code, n, name }) => (
          <li key={code}>
            <Link href={`/figures/${unit.unit}/${code}${searchOf(period)}`}>
              {say(name)} <b>{number(n, language)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
