import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Receipt } from '../shapes.ts'
import { words } from '../words/call.ts'
import type { FollowedTicket } from './follow.tsx'
import { useSavedCalls, useWaitingCalls } from './waiting.ts'

type Next = { next: () => void }

/** What the operator says before hanging up. */
export const ReadAloud = ({ callKey, next }: Next & { callKey: string }) => {
  const say = useSay()
  const receipt = useSavedCalls().find(({ key }) => key === callKey)?.receipt
  const stuck = useWaitingCalls().find(({ key }) => key === callKey)
  return (
    <Spoken saved={receipt !== undefined} next={next}>
      {receipt ? <Saved receipt={receipt} /> : <p>{say(stuck?.tried ? words.kept : words.sending)}</p>}
    </Spoken>
  )
}

/** The same for a caller who follows a known ticket. */
export const FollowedAloud = ({ ticket, next }: Next & { ticket: FollowedTicket }) => {
  const say = useSay()
  return (
    <Spoken saved next={next}>
      <p>{say(ticket.already ? words.followedAlready : words.nowFollowing)}</p>
      <p className="big-reference">{ticket.reference}</p>
      <p>{say(words.supporters(ticket.supporters))}</p>
      <OpenIt id={ticket.id} />
    </Spoken>
  )
}

const Spoken = ({ saved, next, children }: Next & { saved: boolean; children: ReactNode }) => {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <section className="read-aloud" data-saved={saved} role="status">
      {children}
      <Button ref={button} size="md" onClick={next}>
        {say(words.next)}
        <kbd>↵</kbd>
      </Button>
    </section>
  )
}

const Saved = ({ receipt }: { receipt: Receipt }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      {receipt.emergency && <p className="emergency">{say(receipt.emergency.advice)}</p>}
      <p>{say(words.saved)}</p>
      <p className="big-reference">{receipt.reference}</p>
      <p>
        {receipt.department?.name ?? say(words.operationCentre)} · {say(words.due)}{' '}
        {fullTime(receipt.dueAt, language)}
      </p>
      <OpenIt id={receipt.id} />
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
