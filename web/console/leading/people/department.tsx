import { Button } from '@mantine/core'
import { useState } from 'react'
import { sayNumber } from '../../../number.ts'
import { useSay } from '../../language.ts'
import { words } from '../../words/people.ts'
import { useFieldName } from '../field-name.ts'
import { knownFields } from '../known-field.ts'
import type { DepartmentSeen } from '../shapes.ts'
import { ChangeDepartment } from './department-form.tsx'
import type { DepartmentProps } from './department-props.ts'
import { NewDuty } from './duty-form.tsx'
import { peopleOf } from './people-of.ts'
import { PersonItem } from './person.tsx'
import { uncovered } from './uncovered.ts'

export const DepartmentPanel = ({ department, directory }: DepartmentProps) => {
  const say = useSay()
  return (
    <section className="panel department" aria-label={department.name}>
      <Head department={department} />
      <Cover department={department} />
      {department.staff.length === 0 && <p className="quiet">{say(words.noStaff)}</p>}
      <ul className="people">
        {peopleOf(department).map((person) => (
          <PersonItem key={person.id} person={person} department={department} directory={directory} />
        ))}
      </ul>
      {department.mayEdit && <GiveOther department={department} directory={directory} />}
    </section>
  )
}

const Head = ({ department }: { department: DepartmentSeen }) => {
  const say = useSay()
  const [editing, setEditing] = useState(false)
  const { name, phone, email, active, waiting, mayEdit } = department
  return (
    <>
      <div className="head">
        <h2>{name}</h2>
        {!active && <span className="warn">{say(words.closed)}</span>}
        {waiting > 0 && <span className="warn">{say(words.waiting(waiting))}</span>}
        <span className="quiet contact">
          {[phone && sayNumber(phone), email].filter(Boolean).join(' · ')}
        </span>
        {mayEdit && !editing && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${say(words.editDepartment)}: ${name}`}
            onClick={() => setEditing(true)}
          >
            {say(words.editDepartment)}
          </Button>
        )}
      </div>
      {editing && <ChangeDepartment department={department} close={() => setEditing(false)} />}
    </>
  )
}

const Cover = ({ department }: { department: DepartmentSeen }) => {
  const say = useSay()
  const fieldName = useFieldName()
  const missing = uncovered(department)
  const { fields } = department
  return (
    <>
      {fields && fields.length > 0 && (
        <details className="fields">
          <summary>{say(words.fields(fields.length))}</summary>
          {knownFields(fields, fieldName)}
        </details>
      )}
      {missing.length > 0 && (
        <p>
          <span className="warn">{say(words.uncovered)}:</span> {knownFields(missing, fieldName)}
        </p>
      )}
    </>
  )
}

const GiveOther = ({ department, directory }: DepartmentProps) => {
  const say = useSay()
  const [giving, setGiving] = useState(false)
  const others = directory.departments.some(({ id, staff }) => id !== department.id && staff.length > 0)
  if (!others) return null
  if (giving) return <NewDuty department={department} directory={directory} close={() => setGiving(false)} />
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${say(words.giveOther)}: ${department.name}`}
      onClick={() => setGiving(true)}
    >
      {say(words.giveOther)}
    </Button>
  )
}
