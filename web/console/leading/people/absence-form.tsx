import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { momentToType, typedMoment } from '../../clock.ts'
import { useSay } from '../../language.ts'
import { words } from '../../words/people.ts'
import { EditForm, textField, useProblems } from '../form.tsx'
import type { Saving } from '../save.ts'
import type { Absence } from '../shapes.ts'
import type { DepartmentProps } from './department-props.ts'
import { usualAbsence } from './moments.ts'
import { type AbsenceInput, useAddAbsence, useChangeAbsence } from './queries.ts'
import { WhoChoice } from './who-choice.tsx'

type FormProps = DepartmentProps & { close: () => void }

export const NewAbsence = ({ person, ...props }: FormProps & { person: { id: string; name: string } }) => {
  const say = useSay()
  const saving = useAddAbsence()
  const [start] = useState(() => ({ ...usualAbsence(new Date()), why: '', substituteId: '' }))
  const save = (typed: Typed) => saving.mutate(asInput(person.id, typed), { onSuccess: props.close })
  const holds = props.department.duties.some(({ staff }) => staff.id === person.id)
  const title = `${say(words.enterAbsence)}: ${person.name}`
  const who = holds && props.department.mayEdit ? person.id : null
  return <AbsenceForm {...props} {...{ title, start, saving, save }} replacing={who} />
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
  }
  const save = (typed: Typed) => saving.mutate(asInput(id, typed), { onSuccess: props.close })
  const title = `${say(words.editAbsence)}: ${name}`
  return <AbsenceForm {...props} {...{ title, start, saving, save }} replacing={null} />
}

type Typed = { startsAt: string; endsAt: string; why: string; substituteId: string }

const asInput = (staffId: string, { startsAt, endsAt, why, substituteId }: Typed): AbsenceInput => ({
  staffId,
  startsAt: typedMoment(startsAt),
  endsAt: typedMoment(endsAt),
  why: why.trim() || null,
  substituteId: substituteId || null,
})

type AbsenceFormProps = FormProps & {
  title: string
  start: Typed
  saving: Saving
  save: (typed: Typed) => void
  /** The person to be stood in for, where the reader may say by whom. */
  replacing: string | null
}

const shown = ['startsAt', 'endsAt', 'why', 'substituteId']

const AbsenceForm = ({ title, start, saving, save, close, replacing, ...place }: AbsenceFormProps) => {
  const say = useSay()
  const [typed, setTyped] = useState(start)
  const problem = useProblems(saving)
  const field = (name: keyof Typed) => ({
    label: say(words[name as 'why']),
    ...textField({ typed, change: setTyped, problem }, name),
  })
  return (
    <EditForm title={title} saving={saving} shown={shown} submit={() => save(typed)} close={close}>
      <div className="pair">
        <TextInput {...field('startsAt')} type="datetime-local" withAsterisk />
        <TextInput {...field('endsAt')} type="datetime-local" withAsterisk />
      </div>
      {replacing && (
        <WhoChoice
          label={say(words.substitute)}
          empty={say(words.keepSubstitute)}
          value={typed.substituteId}
          directory={place.directory}
          first={place.department}
          except={replacing}
          error={problem('substituteId')}
          choose={(substituteId) => setTyped({ ...typed, substituteId })}
        />
      )}
      <p className="quiet small">
        {replacing && say(words.substituteNote)} {say(words.handOver)}
      </p>
      <TextInput {...field('why')} maxLength={300} />
    </EditForm>
  )
}
