import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import { EditForm, useProblems } from '../form.tsx'
import type { DepartmentProps } from './department-props.ts'
import type { SeenPerson } from './people-of.ts'
import { useCloseAccount, useMove } from './queries.ts'
import { goingOf, WhatOfTickets } from './what-of-tickets.tsx'

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
      <WhatOfTickets
        {...{ person, department, saving }}
        value={going}
        choose={setGoing}
        keeping={{ name: words.keepTickets, note: words.sealedStay }}
      />
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
