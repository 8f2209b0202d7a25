import { useState } from 'react'
import { useSay } from '../language.ts'
import { words } from '../words/figures.ts'
import { useMeasures } from './queries.ts'

/** What each figure means, in the words by which it is counted. */
export const Glossary = () => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const told = useMeasures(open).data
  return (
    <details className="board-glossary" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.meaning)}</summary>
      <dl>
        {[...(told?.rates ?? []), ...(told?.measures ?? []), ...(told?.loads ?? [])].map(
          ({ code, name, says }) => (
            <div key={`${code} ${name.vi}`}>
              <dt>{say(name)}</dt>
              <dd>{say(says)}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  )
}
