import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { problemOf } from '../api.ts'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { sayNumber } from '../number.ts'
import type { SetAside } from '../shapes.ts'
import { Twice } from '../twice.tsx'
import { whyNames, words } from '../words/aside.ts'
import { words as shared } from '../words.ts'
import { useLeave, useTakeUp } from './queries.ts'

export const AsideItem = ({ message }: { message: SetAside }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{message.sender ? sayNumber(message.sender) : say(words.noSender)}</b>
        <span className="quiet">{fullTime(message.receivedAt, language)}</span>
        {message.ticketId && <Link href={`/tickets/${message.ticketId}`}>{say(words.ticket)}</Link>}
      </p>
      <p className="problem">{say(whyNames[message.why])}</p>
      <p className="said">{message.body || say(words.noWords)}</p>
      <Settling message={message} />
    </li>
  )
}

const Settling = ({ message }: { message: SetAside }) => {
  const say = useSay()
  const [text, write] = useState<string | null>(null)
  const leave = useLeave(message.id)
  const leaveSender = useLeave(message.id)
  const [problem, setProblem] = useState<unknown>(null)
  const failed = { onError: setProblem }
  return (
    <>
      {text === null ? (
        <p className="message-end">
          <Button size="compact-sm" onClick={() => write(message.body)}>
            {say(words.takeUp)}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={leave.isPending}
            onClick={() => leave.mutate('this', failed)}
          >
            {say(words.leave)}
          </Button>
          {message.sender && (
            <Twice
              name={say(words.leaveSender)}
              about={sayNumber(message.sender)}
              saving={leaveSender}
              go={() => leaveSender.mutate('sender')}
            />
          )}
        </p>
      ) : (
        <Making message={message} text={text} write={write} failed={setProblem} />
      )}
      <p role="status" className="problem">
        {problem ? say(problemOf(problem).sentence) : null}
      </p>
    </>
  )
}

type MakingProps = {
  message: SetAside
  text: string
  write: (text: string | null) => void
  failed: (problem: unknown) => void
}

/** The words as a person would have written them: those of a machine or of a broken message say little. */
const Making = ({ message: { id, why }, text, write, failed }: MakingProps) => {
  const say = useSay()
  const takeUp = useTakeUp(id)
  return (
    <>
      <Textarea
        label={say(words.words)}
        description={why === 'not-a-person' ? say(words.unanswered) : undefined}
        rows={4}
        autoFocus
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p className="message-end">
        <Button
          size="compact-sm"
          loading={takeUp.isPending}
          onClick={() => takeUp.mutate(text, { onError: failed })}
        >
          {say(words.make)}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => write(null)}>
          {say(shared.cancel)}
        </Button>
      </p>
    </>
  )
}
