import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import type { TypedIn } from '../shapes.ts'
import { words } from '../words/call.ts'
import { typedInWords } from '../words/typed-in.ts'
import { AddScans, PrintSlip } from './afterwards.tsx'
import { wayOf } from './entry.ts'
import type { FollowedTicket } from './follow.tsx'
import { JoinIncident } from './join-incident.tsx'
import { ToldOfUtility } from './utility.tsx'
import { type SavedCall, useSavedCalls, useWaitingCalls } from './waiting.ts'

type Next = { next: () => void }

/** What the operator says before hanging up. */
export const ReadAloud = ({ callKey, next }: Next & { callKey: string }) => {
  const say = useSay()
  const saved = useSavedCalls().find(({ key }) => key === callKey)
  const stuck = useWaitingCalls().find(({ key }) => key === callKey)
  const me = useSignedIn()
  const channel = saved?.channel ?? stuck?.report.channel ?? me.typesIn[0]!.channel
  return (
    <Spoken saved={saved !== undefined} next={next} channel={channel}>
      {saved ? <Saved saved={saved} /> : <p>{say(stuck?.tried ? words.kept : words.sending)}</p>}
    </Spoken>
  )
}

/** The same for a caller who follows a known ticket. */
export const FollowedAloud = ({ ticket, next }: Next & { ticket: FollowedTicket }) => {
  const say = useSay()
  return (
    <Spoken saved next={next} channel="hotline">
      <p>{say(ticket.already ? words.followedAlready : words.nowFollowing)}</p>
      <p className="big-reference">{ticket.reference}</p>
      <p>{say(words.supporters(ticket.supporters))}</p>
      <OpenIt id={ticket.id} />
    </Spoken>
  )
}

type SpokenProps = Next & { saved: boolean; channel: TypedIn; children: ReactNode }

const Spoken = ({ saved, next, channel, children }: SpokenProps) => {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  const { hasLink } = wayOf(useSignedIn(), channel)
  useEffect(() => {
    // What is printed first has taken it already.
    if (!document.activeElement?.closest('.read-aloud')) button.current?.focus()
  }, [])
  return (
    <section className="read-aloud" data-saved={saved} role="status">
      {children}
      <Button ref={button} size="md" variant={hasLink === 'resident' ? 'default' : 'filled'} onClick={next}>
        {say(typedInWords[channel].next)}
        <kbd>↵</kbd>
      </Button>
    </section>
  )
}

const Saved = ({ saved: { channel, receipt, isAnonymous } }: { saved: SavedCall }) => {
  const say = useSay()
  const language = useLanguage()
  const way = wayOf(useSignedIn(), channel)
  return (
    <>
      {receipt.emergency && <p className="emergency">{say(receipt.emergency.advice)}</p>}
      <p>{say(typedInWords[channel].saved)}</p>
      <p className="big-reference">{receipt.reference}</p>
      <p>
        {receipt.utility && receipt.department
          ? say(words.handedTo(receipt.department.name))
          : (receipt.department?.name ?? say(words.operationCentre))}{' '}
        · {say(words.due)} {fullTime(receipt.dueAt, language)}
      </p>
      {!receipt.commune && (
        <p className="warn">
          {say(words.openPlace(typedInWords[channel].askNow))}{' '}
          {say(receipt.opens ? words.setPlace : words.tellPlace)} {receipt.asksPlace && say(words.placeAsked)}
        </p>
      )}
      {receipt.utility && <ToldOfUtility utility={receipt.utility} />}
      {isAnonymous && <p className="warn">{say(words.anonymous)}</p>}
      <JoinIncident receipt={receipt} />
      {way.hasLink === 'resident' && <PrintSlip id={receipt.id} />}
      {way.consent === 'by-writing' && <AddScans id={receipt.id} />}
      {receipt.opens && <OpenIt id={receipt.id} />}
    </>
  )
}

const OpenIt = ({ id }: { id: number }) => {
  const say = useSay()
  return (
    <p>
      <Link href={`/tickets/${id}`}>{say(words.openTicket)}</Link>
    </p>
  )
}
