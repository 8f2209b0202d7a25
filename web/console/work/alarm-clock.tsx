import { dueOf, span } from '../due.ts'
import { useSay } from '../language.ts'
import { useSeconds } from '../seconds.ts'
import type { TicketRow } from '../shapes.ts'
import { words } from '../words/work.ts'
import { countdown } from './countdown.ts'

/** The clock of one emergency, running by itself: the rest of the screen is not drawn again each second. */
export const AlarmClock = ({ ticket }: { ticket: TicketRow }) => {
  const say = useSay()
  const now = useSeconds()
  const { dueNow } = ticket
  if (!dueNow) return null
  if (dueNow.paused) return <span className="alarm-clock">{say(dueOf(ticket, now).words)}</span>
  const left = Date.parse(dueNow.at) - now.getTime()
  const late = left < 0
  const what = dueNow.what === 'acceptance' ? words.toAccept : words.toAnswer
  return (
    <time className="alarm-clock" dateTime={dueNow.at} data-late={late}>
      <b>
        {late && <span>{say(words.late)} </span>}
        {countdown(left) ?? say(span(Math.abs(left)))}
      </b>
      <small>{say(late ? what.late : what.left)}</small>
    </time>
  )
}
