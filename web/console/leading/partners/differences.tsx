import { Link } from 'wouter'
import { fullTime } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import { differing, failureKnown, words } from '../../words/partners.ts'
import { Act } from '../act.tsx'
import { type Difference, type Partner, useAskAgain, useDifferences } from './queries.ts'
import { Strays } from './strays.tsx'

/** Where the two sides differ, and what can be done about each. */
export const Differences = ({ partner }: { partner: Partner }) => {
  const say = useSay()
  const list = useDifferences(partner.id)
  const differences = list.data?.pages.flatMap((page) => page.differences) ?? []
  return (
    <section aria-label={`${say(words.differences)}: ${partner.name}`}>
      <p className="quiet">{say(words.differencesNote)}</p>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && differences.length === 0 && <p className="quiet">{say(words.same)}</p>}
      <ul className="event-log">
        {differences.map((difference) => (
          <Differing key={difference.id} {...{ partner, difference }} />
        ))}
      </ul>
      <More list={list} />
      {partner.kind !== 'file' && <Strays id={partner.id} />}
    </section>
  )
}

const Differing = ({ partner, difference }: { partner: Partner; difference: Difference }) => {
  const say = useSay()
  const language = useLanguage()
  const asking = useAskAgain(partner.id)
  const { id, what, ticketId, reference, theirReference, error, attempts, seenAt } = difference
  const isSent = what === 'not-taken' || what === 'missing-there'
  const known = [
    ...(theirReference ? [`${say(words.theirs)} ${theirReference}`] : []),
    ...(what === 'not-taken' ? [say(words.attempts(attempts))] : []),
    ...(what !== 'not-taken' && seenAt ? [`${say(words.seen)} ${fullTime(seenAt, language)}`] : []),
  ]
  return (
    <li>
      <p className="person-head">
        <Link href={`/tickets/${ticketId}`}>{reference}</Link>
        <span className="problem">{say(differing[what].what)}</span>
      </p>
      <p className="quiet">{known.join(' · ')}</p>
      {error && <p className="warn">{say(failureKnown(error) ?? { vi: error, en: error })}</p>}
      <p>{say(differing[what].todo)}</p>
      {partner.state !== 'ended' && (
        <Act
          name={isSent ? words.again : words.look}
          about={reference}
          saving={asking}
          start={() => asking.mutate(id)}
        />
      )}
    </li>
  )
}
