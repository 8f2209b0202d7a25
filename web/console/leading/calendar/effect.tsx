import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { words } from '../../words/calendar.ts'
import type { Recomputation } from '../shapes.ts'
import { useRecomputation } from './queries.ts'

/** A calendar is never only a calendar: open tickets hang on it. */
export const Effect = ({ province }: { province: string | null }) => {
  const say = useSay()
  const effect = useRecomputation(province).data
  if (!effect) return null
  return (
    <section className="panel effect">
      <p>{say(words.open(effect.open))}</p>
      {effect.change && <Last change={effect.change} done={effect.done} />}
    </section>
  )
}

type LastProps = { change: NonNullable<Recomputation['change']>; done: Recomputation['done'] }

const Last = ({ change, done }: LastProps) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <p role="status">
      {say(words.lastChange)} {fullTime(change.at, language)}
      {change.by && ` ${say(words.by)} ${change.by}`}.{' '}
      {done ? (
        <b>{say(words.computed(done.read, done.changed))}</b>
      ) : (
        <span className="warn">{say(words.computing)}</span>
      )}
    </p>
  )
}
