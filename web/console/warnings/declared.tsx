import { Link } from 'wouter'
import { useSay } from '../language.ts'
import type { Warning } from '../shapes.ts'
import { words } from '../words/warnings.ts'

type Told = { warning: Pick<Warning, 'incidents' | 'ongoing'> }

/** What was declared from a spike, and what goes on there anyhow, so that nobody declares it twice. */
export const Declared = ({ warning: { incidents, ongoing } }: Told) => {
  const say = useSay()
  const from = incidents.map((one) => ({ ...one, what: one.isOver ? words.wasDeclared : words.isDeclared }))
  const there = ongoing.map((one) => ({ ...one, what: words.goesOn }))
  return [...from, ...there].map(({ id, title, what }) => (
    <p key={id}>
      {say(what)}{' '}
      <Link href={`/incidents/${id}`} lang="vi">
        {title}
      </Link>
    </p>
  ))
}
