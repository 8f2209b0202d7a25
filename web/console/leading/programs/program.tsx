import '../people/people.css'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { reaches, scopeNames, words } from '../../words/programs.ts'
import { Act } from '../act.tsx'
import { EndForm } from '../end-form.tsx'
import { ChangeForm } from './change-form.tsx'
import type { NewKey } from './handed-out.tsx'
import { Keys } from './keys.tsx'
import { endOf, type Program, touches } from './queries.ts'
import { RotateForm } from './rotate-form.tsx'

type ProgramItemProps = { program: Program; made: (key: NewKey) => void }

export const ProgramItem = ({ program, made }: ProgramItemProps) => {
  const say = useSay()
  const { name, departmentName, purpose, contact, scopes, reach, perMinute, madeBy } = program
  return (
    <li className="person-item program">
      <p className="person-head">
        <b>{name}</b> <span className="quiet">{departmentName}</span>
      </p>
      <p>{purpose}</p>
      <ul className="duties">
        {scopes.map((scope) => (
          <li key={scope}>{say(scopeNames[scope])}</li>
        ))}
      </ul>
      <p className="quiet">
        {say(reaches[reach])} · {say(words.rate(perMinute))} · {contact}
        {madeBy && ` · ${say(words.madeBy)} ${madeBy}`}
      </p>
      <Keys program={program} />
      {program.active && <Acts {...{ program, made }} />}
    </li>
  )
}

type Doing = 'change' | 'rotate' | 'end'

const Acts = ({ program, made }: ProgramItemProps) => {
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  if (doing === 'change') return <ChangeForm {...{ program, close }} />
  if (doing === 'rotate') return <RotateForm {...{ program, close, made }} />
  if (doing === 'end')
    return <EndForm name={program.name} end={endOf(program.id)} {...{ words, touches, close }} />
  return (
    <p className="buttons">
      <Act name={words.rotate} about={program.name} start={() => setDoing('rotate')} />
      <Act name={words.edit} about={program.name} start={() => setDoing('change')} />
      <Act name={words.end} about={program.name} start={() => setDoing('end')} />
    </p>
  )
}
