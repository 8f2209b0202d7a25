import { Link } from 'wouter'
import { sayNumber } from '../../number.ts'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { SetAside } from '../shapes.ts'
import { Twice } from '../twice.tsx'
import { whyNames, words } from '../words/aside.ts'
import { channelNames } from '../words.ts'
import { useLeaveSender, useSettleSms } from './queries.ts'
import { Settling } from './settling.tsx'

export const AsideItem = ({ message }: { message: SetAside }) => {
  const say = useSay()
  const language = useLanguage()
  const settle = useSettleSms(message.id)
  const leaveSender = useLeaveSender(message.id)
  const from = message.sender === null ? say(words.unnamed) : sayNumber(message.sender) || say(words.noSender)
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{from}</b>
        <span className="quiet">
          {say(channelNames[message.channel])} · {fullTime(message.receivedAt, language)}
        </span>
        {message.ticketId && <Link href={`/tickets/${message.ticketId}`}>{say(words.ticket)}</Link>}
      </p>
      <p className="problem">{say(whyNames[message.why])}</p>
      <p className="said" lang={message.body ? 'vi' : undefined}>
        {message.body || say(words.noWords)}
      </p>
      {message.files > 0 && <p className="quiet">{say(words.files(message.files))}</p>}
      <Settling
        offered={message.body}
        about={null}
        settle={settle}
        unanswered={message.why === 'not-a-person' ? words.unanswered : undefined}
      >
        {message.sender !== '' && (
          <Twice
            name={say(words.leaveSender)}
            about={from}
            saving={leaveSender}
            go={() => leaveSender.mutate()}
          />
        )}
      </Settling>
    </li>
  )
}
