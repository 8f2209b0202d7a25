import { useState } from 'react'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { Sentence } from '../../shapes.ts'
import { words } from '../../words/people.ts'
import { Act } from '../act.tsx'
import { areaOf } from '../managing.ts'
import { AbsenceItem } from './absence.tsx'
import { NewAbsence } from './absence-form.tsx'
import type { DepartmentProps } from './department-props.ts'
import { DutyItem } from './duty.tsx'
import { NewDuty } from './duty-form.tsx'
import { LeaveForm, MoveForm } from './going-form.tsx'
import { LoadForm } from './load-form.tsx'
import type { SeenPerson } from './people-of.ts'

type PersonProps = DepartmentProps & { person: SeenPerson }

export const PersonItem = ({ person, department, directory }: PersonProps) => {
  const say = useSay()
  const duties = department.duties.filter(({ staff }) => staff.id === person.id)
  const absences = department.absences.filter(({ staff }) => staff.id === person.id)
  return (
    <li className="person-item">
      <p className="person-head">
        <b>{person.name}</b> <Load person={person} />
      </p>
      {!person.arrived && <NotArrived />}
      <ul className="duties">
        {duties.length === 0 && <li className="quiet">{say(words.noDuty)}</li>}
        {duties.map((duty) => (
          <DutyItem key={duty.id} duty={duty} department={department} directory={directory} />
        ))}
        {absences.map((absence) => (
          <AbsenceItem key={absence.id} absence={absence} department={department} directory={directory} />
        ))}
      </ul>
      <PersonActs person={person} department={department} directory={directory} />
    </li>
  )
}

/** Whoever keeps accounts invites again; others ask for it. */
const NotArrived = () => {
  const say = useSay()
  const invites = areaOf(useSignedIn(), 'manage-staff') !== null
  return (
    <p className="warn">
      {say(words.notArrivedHint)} {say(invites ? words.inviteAgain : words.askToInvite)}
    </p>
  )
}

const Load = ({ person: { guest, open, loadLimit } }: { person: SeenPerson }) => {
  const say = useSay()
  if (guest || open === null) return <span className="quiet">{say(words.elsewhere)}</span>
  return (
    <span className={open >= loadLimit ? 'warn' : 'quiet'}>
      {say(words.open(open, loadLimit))}
      {open >= loadLimit && `, ${say(words.full)}`}
    </span>
  )
}

type Doing = 'duty' | 'absence' | 'limit' | 'move' | 'leave'

const PersonActs = ({ person, department, directory }: PersonProps) => {
  const me = useSignedIn()
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const own = person.id === me.id
  const others = directory.departments.some(({ id, mayEdit }) => mayEdit && id !== department.id)
  const mayMove = department.mayEdit && !person.guest && others
  const form = { person, department, directory, close }
  if (doing === 'duty') return <NewDuty {...form} />
  if (doing === 'absence') return <NewAbsence {...form} />
  if (doing === 'move') return <MoveForm {...form} />
  if (doing === 'leave') return <LeaveForm {...form} />
  if (doing === 'limit' && !person.guest)
    return <LoadForm person={{ ...person, loadLimit: person.loadLimit ?? 0 }} close={close} />
  const act = (what: Doing, name: Sentence) => (
    <Act about={person.name} name={name} start={() => setDoing(what)} />
  )
  return (
    <p className="buttons">
      {department.mayEdit && act('duty', words.giveDuty)}
      {(department.mayEdit || own) &&
        !person.guest &&
        act('absence', own ? words.myAbsence : words.enterAbsence)}
      {department.mayEdit && !person.guest && act('limit', words.setLimit)}
      {mayMove && !own && act('move', words.move)}
      {mayMove && !own && act('leave', words.leave)}
    </p>
  )
}
