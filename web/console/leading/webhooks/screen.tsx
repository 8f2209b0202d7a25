import './webhooks.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Failure, Loading } from '../../feedback.tsx'
import { useSay } from '../../language.ts'
import { More } from '../../more.tsx'
import { type ListState, states, words } from '../../words/webhooks.ts'
import { ShownOnce } from '../shown-once.tsx'
import { StateChoice } from '../state-choice.tsx'
import { MakeForm, type NewSecret } from './make-form.tsx'
import { useReceivers } from './queries.ts'
import { ReceiverItem } from './receiver.tsx'

/** Where events of tickets are sent to, how it does, and what was sent. */
export default function Webhooks() {
  const say = useSay()
  const [state, setState] = useState<ListState>('open')
  const [made, setMade] = useState<NewSecret | null>(null)
  const list = useReceivers(state)
  const receivers = list.data?.pages.flatMap(({ webhooks }) => webhooks) ?? []
  return (
    <>
      <h2 className="place-name">{say(words.title)}</h2>
      <p className="quiet">{say(words.lead)}</p>
      {made ? (
        <ShownOnce
          key={made.secret}
          title={words.secretOf(made.name)}
          lead={words.secretOnce}
          label={words.secretLabel}
          text={made.secret}
          close={() => setMade(null)}
        />
      ) : (
        <Making made={setMade} />
      )}
      <StateChoice label={words.state} {...{ states, state }} choose={setState} />
      {list.isPending && <Loading />}
      {list.isError && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data && receivers.length === 0 && <p className="quiet">{say(words.none)}</p>}
      {receivers.length > 0 && (
        <ul className="panel">
          {receivers.map((receiver) => (
            <ReceiverItem key={receiver.id} receiver={receiver} made={setMade} />
          ))}
        </ul>
      )}
      <More list={list} />
    </>
  )
}

const Making = ({ made }: { made: (secret: NewSecret) => void }) => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  if (open) return <MakeForm close={() => setOpen(false)} made={made} />
  return (
    <p className="buttons">
      <Button onClick={() => setOpen(true)}>{say(words.make)}</Button>
    </p>
  )
}
