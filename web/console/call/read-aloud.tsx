import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Receipt } from '../shapes.ts'
import { words } from '../words/call.ts'
import { useSavedCalls, useWaitingCalls } from './waiting.ts'

/** What the operator says before hanging up. */
export const ReadAloud = ({ callKey, next }: { callKey: string; next: () => void }) => {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  const receipt = useSavedCalls().find(({ key }) => key === callKey)?.receipt
  const stuck = useWaitingCalls().find(({ key }) => key === callKey)
  useEffect(() => button.current?.focus(), [])
  return (
    <section className="read-aloud" data-saved={receipt !== undefined} role="status">
      {receipt ? <Saved receipt={receipt} /> : <p>{say(stuck?.tried ? words.kept : words.sending)}</p>}
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
      <p>
        <Link href={`/tickets/${receipt.id}`}>{say(words.openTicket)}</Link>
      </p>
    </>
  )
}
