import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { sayNumber } from '../../number.ts'
import { problemOf } from '../api.ts'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { useDemoAccounts } from '../session.ts'
import type { Message } from '../shapes.ts'
import { words } from '../words/gateways.ts'
import { heldNames, words as outbox, stateNames } from '../words/outbox.ts'
import { type TrialWay, useTrials, useTryOut } from './queries.ts'

/** For who set the gateways up: a word to themselves, and what became of it. */
export const Trial = () => {
  const say = useSay()
  const isDemo = (useDemoAccounts().data?.accounts.length ?? 0) > 0
  return (
    <section>
      <h2>{say(words.tryTitle)}</h2>
      <p className="quiet">{say(isDemo ? words.tryDemo : words.tryLead)}</p>
      <TrialForm />
      <Tried />
    </section>
  )
}

const typedAs = { sms: 'tel', email: 'email' } as const

const TrialForm = () => {
  const say = useSay()
  const trying = useTryOut()
  const [channel, choose] = useState<TrialWay>('sms')
  const [to, type] = useState('')
  const wrong = trying.error ? problemOf(trying.error) : null
  const field = wrong?.body.fields?.find((one) => one.field === 'to')
  const send = (event: FormEvent) => {
    event.preventDefault()
    trying.mutate({ channel, to })
  }
  return (
    <form className="panel trial" onSubmit={send} noValidate>
      <NativeSelect
        label={say(words.tryBy)}
        value={channel}
        data={[
          { value: 'sms', label: say(words.ways.sms) },
          { value: 'email', label: say(words.ways.email) },
        ]}
        onChange={(event) => {
          choose(event.currentTarget.value as TrialWay)
          trying.reset()
        }}
      />
      <TextInput
        label={say(words.tryTo[channel])}
        type={typedAs[channel]}
        inputMode={typedAs[channel]}
        autoComplete={typedAs[channel]}
        value={to}
        error={field && say(field.sentence)}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button type="submit" loading={trying.isPending}>
        {say(words.tryNow)}
      </Button>
      {wrong && !field && (
        <p className="problem" role="alert">
          {say(wrong.sentence)}
        </p>
      )}
    </form>
  )
}

const Tried = () => {
  const say = useSay()
  const tried = useTrials().data?.messages ?? []
  if (tried.length === 0) return null
  return (
    <>
      <h3>{say(words.tried)}</h3>
      <ul className="messages" aria-live="polite">
        {tried.map((message) => (
          <TriedItem key={message.id} message={message} />
        ))}
      </ul>
    </>
  )
}

const TriedItem = ({ message }: { message: Message }) => {
  const say = useSay()
  const language = useLanguage()
  const { channel, recipient, state, lastError } = message
  const held = lastError ? heldNames[lastError] : undefined
  return (
    <li className="message panel">
      <p className="message-head">
        <b>{say(outbox[channel])}</b>
        <span>{sayNumber(recipient ?? '')}</span>
        <span className="status" data-message={state}>
          {say(stateNames[state]!)}
        </span>
        <span className="quiet">
          {fullTime(message.deliveredAt ?? message.sentAt ?? message.createdAt, language)}
        </span>
      </p>
      {lastError && (
        <p className="problem">
          {held ? `${say(outbox.heldFor)} ${say(held)}.` : `${say(outbox.error)}: ${lastError}`}
        </p>
      )}
    </li>
  )
}
