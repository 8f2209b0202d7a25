import { More } from '../more.tsx'
import './outbox.css'
import { useState } from 'react'
import { Failure, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { useTitle } from '../title.ts'
import { emptyNames, stateNames, words } from '../words/outbox.ts'
import { ChosenBar, useChosen } from './chosen.tsx'
import { DeadAddresses } from './dead-addresses.tsx'
import { MessageItem } from './message.tsx'
import { useMessages } from './queries.ts'

type Shown = Message['state'] | 'unsent'

/** What its reader has to deal with stands first. */
const shownStates: Shown[] = [
  'unsent',
  'failed',
  'held',
  'to-print',
  'queued',
  'sent',
  'delivered',
  'cancelled',
]

export default function Outbox() {
  const say = useSay()
  const [state, setState] = useState<Shown | 'dead'>('unsent')
  useTitle(say(words.title))
  return (
    <div className="page post">
      <h1>{say(words.title)}</h1>
      <p className="quiet">{say(words.lead)}</p>
      <fieldset className="views" aria-label={say(words.states)}>
        {shownStates.map((name) => (
          <button key={name} type="button" aria-pressed={name === state} onClick={() => setState(name)}>
            {say(stateNames[name]!)}
          </button>
        ))}
        <button type="button" aria-pressed={state === 'dead'} onClick={() => setState('dead')}>
          {say(words.dead)}
        </button>
      </fieldset>
      {state === 'dead' ? <DeadAddresses /> : <Messages key={state} state={state} />}
    </div>
  )
}

const Messages = ({ state }: { state: Shown }) => {
  const say = useSay()
  const list = useMessages(state)
  const chosen = useChosen()
  if (list.isPending) return <Loading />
  if (!list.data) return <Failure error={list.error} retry={() => void list.refetch()} />
  const messages = list.data.pages.flatMap((page) => page.messages)
  if (!messages.length)
    return (
      <>
        <ChosenBar chosen={chosen} messages={messages} />
        <p className="quiet pad">{say(emptyNames[state]!)}</p>
      </>
    )
  return (
    <>
      <ChosenBar chosen={chosen} messages={messages} />
      <ul className="messages">
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} chosen={chosen} />
        ))}
      </ul>
      <More list={list} />
    </>
  )
}
