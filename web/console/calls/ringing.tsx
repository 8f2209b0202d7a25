import '../badges.css'
import './ringing.css'
import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { sayNumber } from '../../number.ts'
import { StatusBadge } from '../badges.tsx'
import { dayOf } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { useSeconds } from '../seconds.ts'
import type { RingingCall } from '../shapes.ts'
import { words } from '../words/calls.ts'
import { useCalls } from './queries.ts'
import { taken } from './taken.ts'
import { clockOf, timesOf } from './timing.ts'

/** No telephone rings for longer; its system may have been cut off before it could tell the end. */
const longestRinging = 180

/** What rings now, at whatever screen the operator is: who calls, and what they reported, before picking up. */
export default function Ringing() {
  const say = useSay()
  const { data } = useCalls()
  const [, go] = useLocation()
  const [away, putAway] = useState<string[]>([])
  const ringing = (data?.ringing ?? []).filter(({ id }) => !away.includes(id))
  const take = ({ id, phone }: RingingCall) => {
    taken.set({ phone: phone ? sayNumber(phone) : '', callId: id, callBackId: null })
    putAway((away) => [...away, id])
    go('/call')
  }
  const [first] = ringing
  useHotkeys([['F8', () => first && take(first)]], [])
  return (
    <div className="ringing" role="status">
      {ringing.map((call, at) => (
        <Ring key={call.id} call={call} isFirst={at === 0} take={() => take(call)} />
      ))}
      {ringing.length > 0 && data !== undefined && data.more > 0 && <p>{say(words.more(data.more))}</p>}
    </div>
  )
}

type RingProps = { call: RingingCall; isFirst: boolean; take: () => void }

const Ring = ({ call, isFirst, take }: RingProps) => {
  const say = useSay()
  const { phone, nameHint, calls, tickets, queue, transfers } = call
  const who = phone ? sayNumber(phone) : say(words.hidden)
  return (
    <section className="ring" aria-label={say(words.ringing)}>
      <p className="ring-who">
        <span>
          {say(words.ringing)} <Rung call={call} />
        </span>
        <b>{who}</b>
        <span>
          {nameHint && `${nameHint} · `}
          {say(phone ? words.before(calls - 1, tickets.length) : words.hiddenWho)}
          {queue && ` · ${queue}`}
          {transfers > 0 && ` · ${say(words.putThrough)}`}
        </span>
      </p>
      <Button size="md" onClick={take}>
        {say(words.take)}
        {isFirst && <kbd>F8</kbd>}
      </Button>
      {tickets.length > 0 && <Reported tickets={tickets} />}
    </section>
  )
}

/** It runs each second, and is read out to nobody. */
const Rung = ({ call }: Pick<RingProps, 'call'>) => {
  const { waited } = timesOf({ ...call, answeredAt: null, endedAt: null }, useSeconds())
  return (
    <time className="ring-clock" aria-hidden="true" data-over={waited > longestRinging}>
      {clockOf(Math.min(waited, longestRinging))}
    </time>
  )
}

const Reported = ({ tickets }: Pick<RingingCall, 'tickets'>) => {
  const language = useLanguage()
  return (
    <ul className="ring-tickets">
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <span className="ring-title" lang="vi">
            {ticket.title}
          </span>
          <StatusBadge {...ticket} />
          <span className="quiet">{dayOf(ticket.reportedAt, language)}</span>
        </li>
      ))}
    </ul>
  )
}
