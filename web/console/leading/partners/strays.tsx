import { fullTime } from '../../clock.ts'
import { Failure } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import { strayWords as words } from '../../words/exchange-files.ts'
import { useStrays } from './queries.ts'

/** What they have as ours and nobody knows here; nothing is shown where there is none. */
export const Strays = ({ id }: { id: string }) => {
  const say = useSay()
  const language = useLanguage()
  const list = useStrays(id)
  const strays = list.data?.pages.flatMap((page) => page.strays) ?? []
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />
  if (strays.length === 0) return null
  return (
    <>
      <p className="quiet">{say(words.note)}</p>
      <ul className="event-log">
        {strays.map(({ theirReference, reference, status, seenAt }) => (
          <li key={theirReference}>
            <p className="person-head">
              <b>{theirReference}</b> <span className="problem">{say(words.what)}</span>
            </p>
            <p className="quiet">
              {say(words[status])}
              {reference && ` · ${say(words.saysToBe)} ${reference}`} · {say(words.seen)}{' '}
              {fullTime(seenAt, language)}
            </p>
            <p>{say(words.todo)}</p>
          </li>
        ))}
      </ul>
      <More list={list} />
    </>
  )
}
