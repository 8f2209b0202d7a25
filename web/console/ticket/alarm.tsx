import { shortTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'

type Ringing = NonNullable<Ticket['alarm']>

const names = { sms: 'SMS', email: 'email' }

/** Of an emergency: who was told, and whether somebody has heard. */
export const AlarmState = ({ ticket: { alarm } }: { ticket: Ticket }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  if (!alarm) return null
  const at = (moment: string) => shortTime(moment, { now, language })
  if (alarm.acknowledgedAt)
    return (
      <p className="notice">{say(words.alarmHeard(alarm.acknowledgedBy ?? '…', at(alarm.acknowledgedAt)))}</p>
    )
  if (!alarm.ringing) return null
  return (
    <section className="notice" data-kind="late" role="status">
      <p>
        <b>{say(words.alarmUnheard)}</b>
        {alarm.nextAt && ` · ${say(words.alarmNext)} ${at(alarm.nextAt)}`}
      </p>
      <p>{alarm.told.length === 0 ? say(words.alarmNobody) : <Told alarm={alarm} at={at} />}</p>
    </section>
  )
}

const Told = ({ alarm, at }: { alarm: Ringing; at: (moment: string) => string }) => {
  const say = useSay()
  const people = alarm.told.map(
    ({ name, means, at: when }) => `${name} (${means.map((one) => names[one]).join(', ')}, ${at(when)})`,
  )
  return (
    <>
      {say(words.alarmTold)} {people.join('; ')}
    </>
  )
}
