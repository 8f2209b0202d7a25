import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateInVietnam, dayOf, useNow } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { Twice } from '../../twice.tsx'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import { useFieldName } from '../field-name.ts'
import type { Duty } from '../shapes.ts'
import type { DepartmentProps } from './department-props.ts'
import { ChangeDuty } from './duty-form.tsx'
import { useEndDuty } from './queries.ts'

type DutyProps = DepartmentProps & { duty: Duty }

export const DutyItem = ({ duty, department, directory }: DutyProps) => {
  const [editing, setEditing] = useState(false)
  if (editing)
    return (
      <li>
        <ChangeDuty
          duty={duty}
          department={department}
          directory={directory}
          close={() => setEditing(false)}
        />
      </li>
    )
  return (
    <li className="line">
      <DutyWords duty={duty} />
      {department.mayEdit && <DutyActs duty={duty} edit={() => setEditing(true)} />}
    </li>
  )
}

const DutyWords = ({ duty }: { duty: Duty }) => {
  const say = useSay()
  const fieldName = useFieldName()
  const { categoryCode, communeName, substitute } = duty
  return (
    <span>
      {fieldName(categoryCode)}
      {communeName && ` · ${say(words.onlyAt)} ${communeName}`}
      {substitute && (
        <span className="quiet">
          {' '}
          ({substitute.name} {say(words.standsIn)})
        </span>
      )}
      <Times duty={duty} />
    </span>
  )
}

const Times = ({ duty: { validFrom, validTo } }: { duty: Duty }) => {
  const say = useSay()
  const language = useLanguage()
  const later = dateInVietnam(new Date(validFrom)) > dateInVietnam(useNow())
  return (
    <span className="quiet">
      {later && ` ${say(words.from)} ${dayOf(validFrom, language)}`}
      {validTo && ` ${say(words.until)} ${dayOf(validTo, language)}`}
    </span>
  )
}

const DutyActs = ({ duty, edit }: { duty: Duty; edit: () => void }) => {
  const say = useSay()
  const fieldName = useFieldName()
  const ending = useEndDuty(duty.id)
  const about = `${duty.staff.name}, ${fieldName(duty.categoryCode)}`
  return (
    <span className="line-acts">
      <Button size="compact-sm" variant="subtle" aria-label={`${say(leading.edit)}: ${about}`} onClick={edit}>
        {say(leading.edit)}
      </Button>
      <Twice name={say(words.endDuty)} about={about} saving={ending} go={() => ending.mutate(undefined)} />
    </span>
  )
}
