import { Button } from '@mantine/core'
import { useState } from 'react'
import { fullTime, useNow } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { Twice } from '../../twice.tsx'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import type { Absence } from '../shapes.ts'
import { ChangeAbsence } from './absence-form.tsx'
import { isRunning } from './away-now.tsx'
import type { DepartmentProps } from './department-props.ts'
import { useEndAbsence } from './queries.ts'

type AbsenceProps = DepartmentProps & { absence: Absence }

export const AbsenceItem = ({ absence, department, directory }: AbsenceProps) => {
  const say = useSay()
  const language = useLanguage()
  const me = useSignedIn()
  const [editing, setEditing] = useState(false)
  const running = isRunning(absence, useNow())
  if (editing)
    return (
      <li>
        <ChangeAbsence
          absence={absence}
          department={department}
          directory={directory}
          close={() => setEditing(false)}
        />
      </li>
    )
  return (
    <li className="line absence" data-running={running}>
      <span>
        <b>{say(running ? words.away : words.willBeAway)}</b> {say(words.from)}{' '}
        {fullTime(absence.startsAt, language)} {say(words.until)} {fullTime(absence.endsAt, language)}
        {absence.why && <span className="quiet"> · {absence.why}</span>}
      </span>
      {(department.mayEdit || absence.staff.id === me.id) && (
        <AbsenceActs absence={absence} running={running} edit={() => setEditing(true)} />
      )}
    </li>
  )
}

type ActsProps = { absence: Absence; running: boolean; edit: () => void }

const AbsenceActs = ({ absence, running, edit }: ActsProps) => {
  const say = useSay()
  const ending = useEndAbsence(absence.id)
  const { name } = absence.staff
  return (
    <span className="line-acts">
      <Button size="compact-sm" variant="subtle" aria-label={`${say(leading.edit)}: ${name}`} onClick={edit}>
        {say(leading.edit)}
      </Button>
      <Twice
        name={say(running ? words.back : words.withdraw)}
        about={name}
        saving={ending}
        go={() => ending.mutate(undefined)}
      />
    </span>
  )
}
