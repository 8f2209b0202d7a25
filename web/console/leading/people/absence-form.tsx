import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { momentToType, typedMoment } from '../../clock.ts'
import { MomentField } from '../../days/moment-field.tsx'
import { houseNow } from '../../house-time.ts'
import { useSay } from '../../language.ts'
import { words } from '../../words/people.ts'
import { EditForm, textField, useProblems, valueField } from '../form.tsx'
import type { Saving } from '../save.ts'
import type { Absence } from '../shapes.ts'
import type { DepartmentProps } from './department-props.ts'
import { usualAbsence } from './moments.ts'
import type { SeenPerson } from './people-of.ts'
import { type AbsenceInput, useAddAbsence, useChangeAbsence } from './queries.ts'
import { givenBefore, goingOf, WhatOfTickets } from './what-of-tickets.tsx'
import { WhoChoice } from './who-choice.tsx'

type FormProps = DepartmentProps & { close: () => void }

export const NewAbsence = ({ person, ...props }: FormProps & { person: SeenPerson }) => {
  const say = useSay()
  const saving = useAddAbsence()
  const [start] = useState(() => ({ ...usualAbsence(houseNow()), why: '', substituteId: '', going: '' }))
  const save = (typed: Typed) => saving.mutate(asInput(person.id, typed), { onSuccess: props.close })
  const holds = props.department.duties.some(({ staff }) => staff.id === person.id)
  const title = `${say(words.enterAbsence)}: ${person.name}`
  const who = holds && props.department.mayEdit ? person.id : null
  return <AbsenceForm {...props} {...{ title, start, saving, save, person }} replacing={who} />
}

export const ChangeAbsence = ({ absence, ...props }: FormProps & { absence: Absence }) => {
  const say = useSay()
  const saving = useChangeAbsence(absence.id)
  const { id, name } = absence.staff
  const start = {
    startsAt: momentToType(absence.startsAt),
    endsAt: momentToType(absence.endsAt),
    why: absence.why ?? '',
    substituteId: '',
    going: givenBefore(absence),
  }
  const person = { id, open: props.department.staff.find((one) => one.id === id)?.open ?? null }
  const save = (typed: Typed) => saving.mutate(asInput(id, typed), { onSuccess: props.close })
  const title = `${say(words.editAbsence)}: ${name}`
  return <AbsenceForm {...props} {...{ title, start, saving, save, person }} replacing={null} />
}

type Typed = { startsAt: string; endsAt: string; why: string; substituteId: string; going: string }

const asInput = (staffId: string, { startsAt, endsAt, why, substituteId, going }: Typed): AbsenceInput => ({
  staffId,
  startsAt: typedMoment(startsAt),
  endsAt: typedMoment(endsAt),
  why: why.trim() || null,
  substituteId: substituteId || null,
  ...goingOf(going),
})

type AbsenceFormProps = FormProps & {
  person: Pick<SeenPerson, 'id' | 'open'>
  title: string
  start: Typed
  saving: Saving
  save: (typed: Typed) => void
  /** The person to be stood in for, where the reader may say by whom. */
  replacing: string | null
}

const shown = ['startsAt', 'endsAt', 'why', 'substituteId', 'tickets', 'to']

const AbsenceForm = ({ title, start, saving, save, close, replacing, ...about }: AbsenceFormProps) => {
  const say = useSay()
  const [typed, setTyped] = useState(start)
  const problem = useProblems(saving)
  const typing = { typed, change: setTyped, problem }
  const moment = (name: 'startsAt' | 'endsAt') => ({
    label: say(words[name]),
    ...valueField(typing, name),
  })
  return (
    <EditForm title={title} saving={saving} shown={shown} submit={() => save(typed)} close={close}>
      <div className="pair">
        <MomentField {...moment('startsAt')} withAsterisk />
        <MomentField {...moment('endsAt')} withAsterisk />
      </div>
      {replacing && (
        <WhoChoice
          label={say(words.substitute)}
          empty={say(words.keepSubstitute)}
          value={typed.substituteId}
          directory={about.directory}
          first={about.department}
          except={replacing}
          error={problem('substituteId')}
          choose={(substituteId) => setTyped({ ...typed, substituteId })}
        />
      )}
      {replacing && <p className="quiet small">{say(words.substituteNote)}</p>}
      <WhatOfTickets
        {...{ saving, person: about.person, department: about.department }}
        value={typed.going}
        choose={(going) => setTyped({ ...typed, going })}
        keeping={{ name: words.keepWhileAway, note: words.handOver }}
      />
      <TextInput label={say(words.why)} {...textField(typing, 'why')} maxLength={300} />
    </EditForm>
  )
}
