import { fullTime } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { useLanguage, useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import { deliveryStates, failures, noAnswer, words } from '../../words/webhooks.ts'
import { Act } from '../act.tsx'
import { type Delivery, type Receiver, useLog, useSendAgain } from './queries.ts'

/** What was sent and what came back, the newest first. */
export const Log = ({ receiver }: { receiver: Receiver }) => {
  const say = useSay()
  const list = useLog(receiver.id)
  const deliveries = list.data?.pages.flatMap((page) => page.deliveries) ?? []
  return (
    <section aria-label={`${say(words.log)}: ${receiver.name}`}>
      <p className="quiet">{say(words.logNote)}</p>
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && deliveries.length === 0 && <p className="quiet">{say(words.noLog)}</p>}
      <ul className="event-log">
        {deliveries.map((delivery) => (
          <Sent key={delivery.id} {...{ receiver, delivery }} />
        ))}
      </ul>
      <More list={list} />
    </section>
  )
}

/** The ticket that a body names; a trial names none. */
const referenceIn = (body: string): string => {
  try {
    return JSON.parse(body).data.ticket?.reference ?? ''
  } catch {
    return ''
  }
}

const Sent = ({ receiver, delivery }: { receiver: Receiver; delivery: Delivery }) => {
  const say = useSay()
  const language = useLanguage()
  const sending = useSendAgain(receiver.id)
  const { id, type, body, state, attempts, status, answer, error, madeAt, nextAt } = delivery
  const reference = referenceIn(body)
  return (
    <li>
      <p className="person-head">
        <code>{type}</code> {reference && <b>{reference}</b>}
        <span className={state === 'sent' ? 'quiet' : 'problem'}>{say(deliveryStates[state])}</span>
        <span className="quiet">{fullTime(madeAt, language)}</span>
      </p>
      {state !== 'sent' && attempts > 0 && (
        <p className="quiet">
          {error ? say(failures[error] ?? noAnswer) : `${say(words.answer)}: ${status}`} ·{' '}
          {say(words.tried(attempts))}
          {state === 'waiting' && `, ${say(words.nextAt)} ${fullTime(nextAt, language)}`}
        </p>
      )}
      <details>
        <summary>{say(words.body)}</summary>
        <pre>{body}</pre>
        {answer !== null && (
          <pre>
            {status} {answer}
          </pre>
        )}
        {receiver.state !== 'ended' && reference && (
          <Act
            name={words.again}
            about={`${type} ${reference}`}
            saving={sending}
            start={() => sending.mutate(id)}
          />
        )}
      </details>
    </li>
  )
}
