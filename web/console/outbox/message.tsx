import { Button, Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import { Link } from 'wouter'
import { sayNumber } from '../../number.ts'
import { problemOf } from '../api.ts'
import { fullTime, useNow } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { heldNames, stateNames, words } from '../words/outbox.ts'
import { words as shared } from '../words.ts'
import { type Chosen, isSettled } from './chosen.tsx'
import { Held } from './held.tsx'
import { leaves } from './leaves.ts'
import { read } from './marks.ts'
import { useResend } from './queries.ts'
import { useWords, Words } from './rewording.tsx'
import { Waiting } from './waiting.tsx'

/** The server puts this in the place of an address that a resident had erased. */
const isErased = ({ id, recipient }: Message) => recipient === `erased:${id}`

/** How a messenger names people to us says nothing to anybody: they are called by their name, or by where they write. */
const sayTo = (message: Message, say: ReturnType<typeof useSay>): string => {
  if (isErased(message)) return say(words.erased)
  return message.recipient === null ? say(words.unnamed) : sayNumber(message.recipient)
}

export const MessageItem = ({ message, chosen }: { message: Message; chosen: Chosen }) => {
  const say = useSay()
  const language = useLanguage()
  const later = leaves(message, { now: useNow(), language })
  const to = sayTo(message, say)
  return (
    <li className="message panel">
      <div className="message-head">
        {!isSettled(message) && (
          <Checkbox
            className="choose"
            size="md"
            aria-label={`${say(words.choose)}: ${to}`}
            checked={chosen.ids.has(message.id)}
            onChange={() => chosen.toggle(message.id)}
          />
        )}
        <b>{say(words[message.channel])}</b>
        <span>{to}</span>
        <span className="status" data-message={message.state}>
          {say(stateNames[message.state]!)}
        </span>
        <span className="quiet">
          {fullTime(message.deliveredAt ?? message.sentAt ?? message.createdAt, language)}
          {later && ` · ${say(later)}`}
          {message.attempts > 0 && ` · ${say(words.attempts(message.attempts))}`}
          {message.segments !== null && ` · ${say(words.segments(message.segments))}`}
        </span>
        {message.ticketId && <Link href={`/tickets/${message.ticketId}`}>{say(words.ticket)}</Link>}
      </div>
      {message.subject && (
        <p>
          <b lang={message.language}>{message.subject}</b>
        </p>
      )}
      <p className="said" lang={message.language}>
        {read(message)}
      </p>
      {message.link && (
        <p>
          <a href={message.link} target="_blank" rel="noreferrer">
            {say(words.opensHere)}
          </a>
        </p>
      )}
      <Why message={message} />
      {message.maybeTwice && <p className="problem">{say(words.maybeTwice)}</p>}
      {message.maybeLeft && <p className="problem">{say(words.maybeLeft)}</p>}
      {(message.state === 'failed' || message.state === 'cancelled') && <SendAgain message={message} />}
      {message.state === 'held' && <Held message={message} />}
      {(message.state === 'queued' || message.state === 'to-print') && <Waiting message={message} />}
    </li>
  )
}

const Why = ({ message: { state, lastError } }: { message: Message }) => {
  const say = useSay()
  if (!lastError) return null
  const said = heldNames[lastError]
  return (
    <p className="problem">
      {said
        ? `${say(state === 'held' ? words.heldFor : words.notSentFor)} ${say(said)}.`
        : `${say(words.error)}: ${lastError}`}
    </p>
  )
}

/** What failed, or was kept back, with other words if need be. */
const SendAgain = ({ message }: { message: Message }) => {
  const say = useSay()
  const resend = useResend(message.id)
  const { edited, edit, begin, stop } = useWords(message)
  return (
    <>
      <Words edited={edited} edit={edit} />
      <p className="message-end">
        <Button
          size="compact-sm"
          loading={resend.isPending}
          onClick={() => resend.mutate(edited ?? undefined)}
        >
          {say(words.resend)}
        </Button>
        <Button size="compact-sm" variant="default" onClick={edited === null ? begin : stop}>
          {say(edited === null ? words.edit : shared.cancel)}
        </Button>
        <span role="status" className={resend.error ? 'problem' : 'told'}>
          {resend.error ? say(problemOf(resend.error).sentence) : resend.isSuccess && say(words.queuedAgain)}
        </span>
      </p>
    </>
  )
}
