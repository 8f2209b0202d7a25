import './call-backs.css'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { sayNumber } from '../../number.ts'
import { problemOf } from '../api.ts'
import { shortTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { More } from '../more.tsx'
import type { CallBack, EndedCallBack } from '../shapes.ts'
import { endedWords, words } from '../words/calls.ts'
import { AddMissed } from './add-missed.tsx'
import { Claimed } from './claimed.tsx'
import { useCallBacks, useClaim } from './queries.ts'
import { taken } from './taken.ts'

const here = 'call-backs'

/** Under the form: from its head on, so that who waits is seen, not the head alone. */
export const showCallBacks = () => {
  const head = document.getElementById(here)
  head?.focus({ preventScroll: true })
  head?.scrollIntoView({ block: 'start' })
}

/** Who rang and was taken by nobody: called back by one operator at a time. */
export const CallBacks = () => {
  const say = useSay()
  const list = useCallBacks()
  const pages = list.data?.pages ?? []
  const open = pages.flatMap((page) => page.open)
  const ended = pages[0]?.ended ?? []
  useEffect(() => {
    if (location.hash === `#${here}`) showCallBacks()
  }, [])
  return (
    <section className="panel call-backs" aria-labelledby={here}>
      <h2 id={here} tabIndex={-1}>
        {say(words.missed)}
      </h2>
      {list.isSuccess && open.length === 0 && <p className="quiet">{say(words.nobodyWaits)}</p>}
      {open.length > 0 && (
        <ol>
          {open.map((one) => (
            <Waiting key={one.id} one={one} />
          ))}
        </ol>
      )}
      <More list={list} />
      {ended.length > 0 && <Ended ended={ended} />}
      <AddMissed />
    </section>
  )
}

const Waiting = ({ one }: { one: CallBack }) => {
  const say = useSay()
  const claiming = useClaim()
  const { id, claimer, isMine, phoneHint, phone } = one
  const call = () =>
    claiming.mutate(id, {
      onSuccess: ({ phone }) => taken.set({ phone: sayNumber(phone), callId: '', callBackId: id }),
    })
  return (
    <li data-mine={isMine}>
      <p className="call-back-who">
        <b>{phone ? sayNumber(phone) : (phoneHint ?? say(words.hidden))}</b> <Facts one={one} />
      </p>
      {isMine && <Claimed one={one} />}
      {claimer && !isMine && <p className="quiet">{say(words.claimedBy(claimer))}</p>}
      {!claimer && phoneHint && (
        <Button size="compact-md" variant="light" loading={claiming.isPending} onClick={call}>
          {say(words.callBack)}
          <span className="unseen"> {phoneHint}</span>
        </Button>
      )}
      <p className="problem" role="alert">
        {claiming.error && say(problemOf(claiming.error).sentence)}
      </p>
    </li>
  )
}

const Facts = ({ one: { calls, firstAt, lastAt, tries, triedAt } }: { one: CallBack }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const at = (moment: string) => shortTime(moment, { now, language })
  return (
    <span className="quiet">
      {say(calls > 1 ? words.rangOften(calls, at(firstAt), at(lastAt)) : words.rang(at(firstAt)))}
      {triedAt && ` · ${say(words.tried(tries, at(triedAt)))}`}
    </span>
  )
}

const Ended = ({ ended }: { ended: EndedCallBack[] }) => {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  return (
    <details>
      <summary>{say(words.endedLately(ended.length))}</summary>
      <ul>
        {ended.map(({ id, outcome, by, endedAt, calls }) => (
          <li key={id}>
            {say(endedWords[outcome])}
            {by && `, ${by}`}{' '}
            <span className="quiet">
              {shortTime(endedAt, { now, language })} · {say(words.times(calls))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
