import '../people/people.css'
import { useState } from 'react'
import { problemOf } from '../../api.ts'
import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { reaches } from '../../words/programs.ts'
import { failures, groups, noAnswer, webhookStates, words } from '../../words/webhooks.ts'
import { Act } from '../act.tsx'
import { EndForm } from '../end-form.tsx'
import { ChangeForm } from './change-form.tsx'
import { singleName } from './fields.tsx'
import { Log } from './log.tsx'
import type { NewSecret } from './make-form.tsx'
import { endOf, type Receiver, type Tried, touches, useChange, usePing } from './queries.ts'
import { SecretForm } from './secret-form.tsx'

type ReceiverItemProps = { receiver: Receiver; made: (secret: NewSecret) => void }

export const ReceiverItem = ({ receiver, made }: ReceiverItemProps) => {
  const say = useSay()
  const language = useLanguage()
  const { name, url, departmentName, types, reach, state, stoppedBecause, failingSince, waiting, madeBy } =
    receiver
  const [isOpen, setOpen] = useState(false)
  return (
    <li className="person-item program">
      <p className="person-head">
        <b>{name}</b> <span className="quiet">{departmentName}</span>
        <span className={state === 'on' ? 'quiet' : 'problem'}>{say(webhookStates[state])}</span>
      </p>
      <p>
        <code>{url}</code>
      </p>
      <ul className="duties">
        {types.length === 0 && <li>{say(words.all)}</li>}
        {types.length > 0 && <Asked {...receiver} />}
      </ul>
      <p className="quiet">
        {say(reaches[reach])}
        {waiting > 0 && ` · ${say(words.waiting(waiting))}`}
        {madeBy && ` · ${say(words.madeBy)} ${madeBy}`}
      </p>
      {state === 'stopped' && stoppedBecause && <p className="warn">{say(words.stopped[stoppedBecause])}</p>}
      {state === 'on' && failingSince && (
        <p className="warn">
          {name} {say(words.failingSince)} {fullTime(failingSince, language)}. {say(words.stopsAt)}
        </p>
      )}
      {state !== 'ended' && <Acts {...{ receiver, made }} />}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(words.log)}</summary>
        {isOpen && <Log receiver={receiver} />}
      </details>
    </li>
  )
}

/** Groups and single events by their names; one without a name here as it is called for programs. */
const Asked = ({ groups: whole, singles: besides }: Pick<Receiver, 'groups' | 'singles'>) => {
  const say = useSay()
  return (
    <>
      {whole.map((group) => (
        <li key={group}>{say(groups[group])}</li>
      ))}
      {besides.map((type) => {
        const name = singleName(type)
        return <li key={type}>{name ? say(name) : <code>{type}</code>}</li>
      })}
    </>
  )
}

type Doing = 'change' | 'secret' | 'end'

const Acts = ({ receiver, made }: ReceiverItemProps) => {
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  if (doing === 'change') return <ChangeForm {...{ receiver, close }} />
  if (doing === 'secret') return <SecretForm {...{ receiver, close, made }} />
  if (doing === 'end')
    return <EndForm name={receiver.name} end={endOf(receiver.id)} {...{ words, touches, close }} />
  return (
    <>
      <p className="buttons">
        <Act name={words.edit} about={receiver.name} start={() => setDoing('change')} />
        <Act name={words.secret} about={receiver.name} start={() => setDoing('secret')} />
        <Switch receiver={receiver} />
        <Act name={words.end} about={receiver.name} start={() => setDoing('end')} />
      </p>
      <Trial receiver={receiver} />
    </>
  )
}

const Switch = ({ receiver: { id, name, state } }: { receiver: Receiver }) => {
  const isOn = state === 'on'
  const saving = useChange(id, isOn ? words.paused : words.resumed)
  return (
    <Act
      name={isOn ? words.pause : words.resume}
      about={name}
      saving={saving}
      start={() => saving.mutate({ state: isOn ? 'paused' : 'on' })}
    />
  )
}

const Trial = ({ receiver: { id, name } }: { receiver: Receiver }) => {
  const say = useSay()
  const trying = usePing(id)
  return (
    <p>
      <Act name={words.ping} about={name} busy={trying.isPending} start={() => trying.mutate(undefined)} />{' '}
      <span role="status">
        {trying.error ? say(problemOf(trying.error).sentence) : null}
        {trying.data && <Outcome tried={trying.data} />}
      </span>
    </p>
  )
}

const Outcome = ({ tried: { taken, status, error } }: { tried: Tried }) => {
  const say = useSay()
  if (taken) return say(words.taken(status))
  if (error) return <span className="problem">{say(failures[error] ?? noAnswer)}</span>
  return (
    <span className="problem">
      {say(words.answer)}: {status}
    </span>
  )
}
