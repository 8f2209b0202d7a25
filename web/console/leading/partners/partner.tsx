import '../people/people.css'
import { useState } from 'react'
import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { failureOf, kinds, partnerStates, words } from '../../words/partners.ts'
import { Act } from '../act.tsx'
import { EndForm } from '../end-form.tsx'
import { ChangeForm } from './change-form.tsx'
import { Differences } from './differences.tsx'
import { Files } from './files.tsx'
import { endOf, type Partner, touches, useChange, useTry } from './queries.ts'
import { Trial } from './trial.tsx'

export const PartnerItem = ({ partner }: { partner: Partner }) => {
  const say = useSay()
  const language = useLanguage()
  const { name, kind, url, jurisdictionId, serviceCode, departmentName, state, error, restsUntil, madeBy } =
    partner
  const [isOpen, setOpen] = useState(false)
  return (
    <li className="person-item program">
      <p className="person-head">
        <b>{name}</b>
        <span className={state === 'on' ? 'quiet' : 'problem'}>{say(partnerStates[state])}</span>
      </p>
      <p>
        {say(words.standsIn)} {departmentName}
      </p>
      <p className="quiet">
        {kind === 'file' ? say(kinds.file) : <code>{url}</code>} · {jurisdictionId}
        {serviceCode && ` · ${serviceCode}`}
        {madeBy && ` · ${say(words.madeBy)} ${madeBy}`}
      </p>
      {state !== 'ended' && error && (
        <p className="warn">
          {say(failureOf(error))}
          {restsUntil && ` (${say(words.restsUntil)} ${fullTime(restsUntil, language)})`}
        </p>
      )}
      {state !== 'ended' && <Acts partner={partner} />}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say(words.differences)}</summary>
        {isOpen && <Differences partner={partner} />}
      </details>
    </li>
  )
}

const Acts = ({ partner }: { partner: Partner }) => {
  const { id, name, kind, state } = partner
  const [doing, setDoing] = useState<'change' | 'end' | null>(null)
  const trying = useTry(id)
  const close = () => setDoing(null)
  if (doing === 'change') return <ChangeForm {...{ partner, close }} />
  if (doing === 'end') return <EndForm {...{ name, words, touches, close }} end={endOf(id)} />
  return (
    <>
      <p className="buttons">
        <Act name={words.edit} about={name} start={() => setDoing('change')} />
        <Switch partner={partner} />
        <Act name={words.end} about={name} start={() => setDoing('end')} />
      </p>
      {kind === 'file' ? (
        state === 'on' && <Files partner={partner} />
      ) : (
        <Trial about={name} trying={trying} start={() => trying.mutate(undefined)} />
      )}
    </>
  )
}

const Switch = ({ partner: { id, name, state } }: { partner: Partner }) => {
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
