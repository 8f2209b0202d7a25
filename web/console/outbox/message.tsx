import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { problemOf } from '../api.ts'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { stateNames, words } from '../words/outbox.ts'
import { words as shared } from '../words.ts'
import { useCancel, useResend } from './queries.ts'

export const MessageItem = ({ message }: { message: Message }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{say(words[message.channel])}</b>
        <span>{message.recipient}</span>
        <span className="status" data-message={message.state}>
          {say(stateNames[message.state]!)}
        </span>
        <span className="quiet">
          {fullTime(message.sentAt ?? message.createdAt, language)}
          {message.attempts > 0 && ` · ${say(words.attempts(message.attempts))}`}
        </span>
        {message.ticketId && <Link href={`/tickets/${message.ticketId}`}>{say(words.ticket)}</Link>}
      </p>
      {message.subject && (
        <p>
          <b>{message.subject}</b>
        </p>
      )}
      <p className="said">{message.body}</p>
      {message.lastError && (
        <p className="problem">
          {say(words.error)}: {message.lastError}
        </p>
      )}
      {message.state === 'failed' && <SendAgain message={message} />}
      {message.state === 'queued' && <KeepBack message={message} />}
    </li>
  )
}

const SendAgain = ({ message }: { message: Message }) => {
  const say = useSay()
  const resend = useResend(message.id)
  const [edited, setEdited] = useState<string | null>(null)
  return (
    <>
      {edited !== null && (
        <Textarea
          label={say(words.body)}
          rows={4}
          value={edited}
          onChange={(event) => setEdited(event.currentTarget.value)}
        />
      )}
      <p className="message-end">
        <Button
          size="compact-sm"
          loading={resend.isPending}
          onClick={() => resend.mutate(edited ?? undefined)}
        >
          {say(words.resend)}
        </Button>
        {edited === null ? (
          <Button size="compact-sm" variant="default" onClick={() => setEdited(message.body)}>
            {say(words.edit)}
          </Button>
        ) : (
          <Button size="compact-sm" variant="subtle" onClick={() => setEdited(null)}>
            {say(shared.cancel)}
          </Button>
        )}
        <span role="status" className={resend.error ? 'problem' : 'told'}>
          {resend.error ? say(problemOf(resend.error).sentence) : resend.isSuccess && say(words.queuedAgain)}
        </span>
      </p>
    </>
  )
}

const KeepBack = ({ message }: { message: Message }) => {
  const say = useSay()
  const cancel = useCancel(message.id)
  return (
    <p className="message-end">
      <Button size="compact-sm" variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {say(words.cancel)}
      </Button>
      <span role="status" className="problem">
        {cancel.error && say(problemOf(cancel.error).sentence)}
      </span>
    </p>
  )
}
