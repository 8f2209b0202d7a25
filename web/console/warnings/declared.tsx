import { Link } from 'wouter'
import { useSay } from '../language.ts'
import type { Warning } from '../shapes.ts'
import { words } from '../words/warnings.ts'

/** What was declared from a spike, so that nobody declares it twice. */
export const Declared = ({ incidents }: Pick<Warning, 'incidents'>) => {
  const say = useSay()
  return incidents.map(({ id, title, isOver }) => (
    <p key={id}>
      {say(isOver ? words.wasDeclared : words.isDeclared)} <Link href={`/incidents/${id}`}>{title}</Link>
    </p>
  ))
}
