import '../outbox/outbox.css'
import './gateways.css'
import { Button } from '@mantine/core'
import { fullTime } from '../clock.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import { areaOf } from '../leading/managing.ts'
import { useSignedIn } from '../session.ts'
import type { Sending } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { words } from '../words/gateways.ts'
import { GatewayItem } from './gateway.tsx'
import { MessengerItem } from './messenger.tsx'
import { useGateways } from './queries.ts'
import { Trial } from './trial.tsx'

export default function Gateways() {
  const say = useSay()
  const sending = useGateways()
  const mayTry = areaOf(useSignedIn(), 'try-sending') !== null
  useTitle(say(words.title))
  return (
    <div className="page post">
      <h1>{say(words.title)}</h1>
      <p className="quiet">{say(words.lead)}</p>
      {sending.isPending && <Loading />}
      {!sending.isPending && !sending.data && (
        <Failure error={sending.error} retry={() => void sending.refetch()} />
      )}
      {sending.data && (
        <>
          <Button
            mt="sm"
            variant="default"
            loading={sending.isFetching}
            onClick={() => void sending.refetch()}
          >
            {say(words.again)}
          </Button>
          <All {...sending.data} />
        </>
      )}
      {mayTry && <Trial />}
    </div>
  )
}

const All = ({ gateways, messengers, ways }: Sending) => {
  const say = useSay()
  return (
    <>
      <section>
        <h2>{say(words.waitingTitle)}</h2>
        <dl className="gateway-facts panel">
          {ways.map((way) => (
            <Way key={way.channel} way={way} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{say(words.smsTitle)}</h2>
        {gateways.length === 0 && <p className="quiet">{say(words.noneYet)}</p>}
        <ul className="messages">
          {gateways.map((gateway) => (
            <GatewayItem key={gateway.name} gateway={gateway} />
          ))}
        </ul>
      </section>
      {messengers.length > 0 && (
        <section>
          <h2>{say(words.messengersTitle)}</h2>
          <ul className="messages">
            {messengers.map((messenger) => (
              <MessengerItem key={messenger.name} messenger={messenger} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Way = ({ way: { channel, waiting, oldest, lastSentAt } }: { way: Sending['ways'][number] }) => {
  const say = useSay()
  const language = useLanguage()
  const left = lastSentAt ? fullTime(lastSentAt, language) : say(words.never)
  return (
    <div>
      <dt>{say(words.ways[channel])}</dt>
      <dd>
        {oldest ? say(words.waits(waiting, fullTime(oldest, language))) : say(words.nothingWaits)}
        <br />
        <span className="quiet">
          {say(words.lastLeft)}: {left}
        </span>
      </dd>
    </div>
  )
}
