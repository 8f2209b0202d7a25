import { daysBetween, fullTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Sending } from '../shapes.ts'
import { healthOf, words } from '../words/gateways.ts'
import { channelNames } from '../words.ts'
import { Fact, LastFailure } from './gateway.tsx'

type Messenger = Sending['messengers'][number]

/** How a messenger does, and the keys without which nothing leaves there. */
export const MessengerItem = ({ messenger }: { messenger: Messenger }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const time = (at: string | null) => (at ? fullTime(at, language) : say(words.never))
  const { health, inUse, keyRefusedAt, keyRenewedAt, sent, failed } = messenger
  const does = keyRefusedAt ? words.keyRefused(time(keyRefusedAt)) : healthOf({ ...messenger, health }, '')
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{say(channelNames.zalo)}</b>
        <span className={health === 'well' ? 'quiet' : 'problem'}>{say(inUse ? does : words.notInUse)}</span>
      </p>
      {inUse && keyRefusedAt && <p className="problem">{say(words.keyHint)}</p>}
      <dl className="gateway-facts">
        <Fact name={say(words.lastLeft)}>{time(messenger.lastSentAt)}</Fact>
        <Fact name={say(words.lastFailure)}>
          <LastFailure gateway={messenger} />
        </Fact>
        <Fact name={say(words.sentToday)}>{say(words.sent(sent, failed))}</Fact>
        <Fact name={say(words.keyRenewed)}>
          {time(keyRenewedAt)}
          {keyRenewedAt && (
            <small className="quiet said">{say(words.keyAge(daysBetween(keyRenewedAt, now)))}</small>
          )}
        </Fact>
      </dl>
    </li>
  )
}
