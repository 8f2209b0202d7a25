import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import { EditForm, useProblems } from '../form.tsx'
import type { Saving } from '../save.ts'
import type { DepartmentProps } from './department-props.ts'
import type { SeenPerson } from './people-of.ts'
import { type Going, useCloseAccount, useMove } from './queries.ts'

type GoingProps = DepartmentProps & { person: SeenPerson; close: () => void }

/** To another department of this place. */
export const MoveForm = ({ person, department, directory, close }: GoingProps) => {
  const say = useSay()
  const saving = useMove(person.id)
  const [to, setTo] = useState('')
  const [going, setGoing] = useState('')
  const others = directory.departments.filter(
    ({ id, active, mayEdit }) => active && mayEdit && id !== department.id,
  )
  const submit = () => saving.mutate({ departmentId: Number(to), ...goingOf(going) }, { onSuccess: close })
  return (
    <EditForm
      title={`${say(words.move)}: ${person.name}`}
      {...{ saving, submit, close }}
      shown={['departmentId', 'tickets']}
    >
      <NativeSelect
        label={say(words.moveTo)}
        description={say(words.moveNote)}
        withAsterisk
        value={to}
        error={useProblems(saving)('departmentId')}
        data={[
          { value: '', label: say(leading.choose) },
          ...others.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <WhatOfTickets {...{ person, department, saving }} value={going} choose={setGoing} keeping />
    </EditForm>
  )
}

/** For good: the account is closed. */
export const LeaveForm = ({ person, department, close }: GoingProps) => {
  const say = useSay()
  const saving = useCloseAccount(person.id)
  const [going, setGoing] = useState('')
  const { tickets, to } = goingOf(going)
  const submit = () =>
    saving.mutate({ ...(tickets === 'hand-over' ? { tickets } : {}), to }, { onSuccess: close })
  return (
    <EditForm
      title={`${say(words.leave)}: ${person.name}`}
      send={words.leave}
      {...{ saving, submit, close }}
      shown={['tickets']}
    >
      <p className="quiet">{say(words.leaveNote)}</p>
      <WhatOfTickets {...{ person, department, saving }} value={going} choose={setGoing} />
    </EditForm>
  )
}

const keep = 'keep'
const toDuty = 'duty'

const goingOf = (value: string): Going => {
  if (value === '') return {}
  if (value === keep) return { tickets: 'keep' }
  return { tickets: 'hand-over', to: value === toDuty ? null : value }
}

type QuestionProps = Pick<GoingProps, 'person' | 'department'> & {
  saving: Saving
  value: string
  choose: (value: string) => void
  keeping?: true
}

/** Asked of whoever holds open tickets, also of those that came since the screen was read, and not answered for them. */
const WhatOfTickets = ({ person, department, saving, value, choose, keeping }: QuestionProps) => {
  const say = useSay()
  const problem = useProblems(saving)('tickets')
  if (!person.open && !problem) return null
  const colleagues = department.staff.filter(({ id }) => id !== person.id)
  return (
    <NativeSelect
      label={say(person.open ? words.whatOfTickets(person.open) : words.whatOfTheirTickets)}
      description={keeping && say(words.sealedStay)}
      withAsterisk
      value={value}
      error={problem}
      data={[
        { value: '', label: say(leading.choose) },
        { value: toDuty, label: say(words.toDuty) },
        ...colleagues.map(({ id, name }) => ({ value: id, label: say(words.toColleague(name)) })),
        ...(keeping ? [{ value: keep, label: say(words.keepTickets) }] : []),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}
