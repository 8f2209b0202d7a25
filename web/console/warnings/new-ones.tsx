import './warnings.css'
import { Link } from 'wouter'
import { useSay } from '../language.ts'
import { areaOf } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import { words } from '../words/warnings.ts'
import { WarningItem } from './item.tsx'
import { useWarnings } from './queries.ts'

/** On the first screen: spikes of which nobody has said yet what is behind them, for who may say it. */
export default function NewWarnings() {
  return areaOf(useSignedIn(), 'see-warnings') === null ? null : <NewOnes />
}

const shown = 3

const NewOnes = () => {
  const say = useSay()
  const list = useWarnings({ state: 'new' })
  const all = list.data?.pages.flatMap(({ warnings }) => warnings) ?? []
  if (all.length === 0) return null
  return (
    <section className="spikes-new" aria-labelledby="spikes-new">
      <h2 id="spikes-new">{say(words.title)}</h2>
      <ul className="spikes">
        {all.slice(0, shown).map((warning) => (
          <WarningItem key={warning.id} warning={warning} />
        ))}
      </ul>
      {all.length > shown && <Link href="/figures">{say(words.all)}</Link>}
    </section>
  )
}
