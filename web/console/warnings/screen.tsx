import './warnings.css'
import '../inbox/inbox.css'
import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { Row } from '../inbox/row.tsx'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import { NoSuchScreen } from '../no-such-screen.tsx'
import type { Warning } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/warnings.ts'
import { Acknowledged } from './acknowledge.tsx'
import { AlikeGroups } from './alike.tsx'
import { Declared } from './declared.tsx'
import { Declaring } from './declaring.tsx'
import { useTicketsOfWarning, useWarning } from './queries.ts'

/** One spike: what came, what a person says is behind it, which reports tell of one matter, and all that it counts. */
export default function WarningScreen({ id }: { id: number }) {
  const say = useSay()
  const warning = useWarning(id)
  useTitle(say(words.title))
  if (!Number.isInteger(id)) return <NoSuchScreen />
  if (warning.isPending) return <Loading />
  if (warning.isError)
    return (
      <div className="page">
        <Failure error={warning.error} retry={() => void warning.refetch()} />
      </div>
    )
  return <OneWarning warning={warning.data} />
}

const OneWarning = ({ warning }: { warning: Warning }) => {
  const say = useSay()
  const language = useLanguage()
  const { id, unit, says, raisedAt, endedAt } = warning
  return (
    <div className="page spike-page">
      <p>
        <Link href={`/figures/${unit}`}>{say(words.back)}</Link>
      </p>
      <h1>{say(says)}</h1>
      <p className="quiet spike-when">
        {say(words.since(fullTime(raisedAt, language)))},{' '}
        {say(endedAt ? words.over(fullTime(endedAt, language)) : words.lasts)}
      </p>
      <Acknowledged warning={warning} />
      <Declared warning={warning} />
      <Declaring warning={warning} />
      <AlikeGroups id={id} />
      <Counted id={id} />
    </div>
  )
}

const Counted = ({ id }: { id: number }) => {
  const say = useSay()
  const list = useTicketsOfWarning(id)
  const rows = list.data?.pages.flatMap(({ tickets }) => tickets) ?? []
  return (
    <section aria-labelledby="spike-counted">
      <h2 id="spike-counted">{say(words.counted)}</h2>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <p className="quiet">{say(words.noneSeen)}</p>}
      {rows.length > 0 && (
        <ul className="spike-tickets">
          {rows.map((ticket) => (
            <Row key={ticket.id} ticket={ticket} search="" open={false} changed={false} picked={null} />
          ))}
        </ul>
      )}
      <More list={list} />
    </section>
  )
}
