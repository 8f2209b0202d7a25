import { useState } from 'react'
import { DepartmentPicker } from '../../department-picker.tsx'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { terms, words } from '../../words/programs.ts'
import { EditForm, useProblems } from '../form.tsx'
import type { NewKey } from './handed-out.tsx'
import { asGiven, ProgramFields, shown, type Typed } from './program-fields.tsx'
import { type Scope, useAdmit } from './queries.ts'
import { SpanChoice } from './span-choice.tsx'

const start: Typed = { name: '', purpose: '', contact: '', perMinute: '120', reach: 'department' }

/** A program is let in with a first key, which is shown when it is made. */
export const AdmitForm = ({ close, made }: { close: () => void; made: (key: NewKey) => void }) => {
  const say = useSay()
  const { department } = useSignedIn()
  const saving = useAdmit()
  const problem = useProblems(saving)
  const [typed, change] = useState(start)
  const [scopes, choose] = useState<Scope[]>([])
  const [to, setTo] = useState('')
  const [days, setDays] = useState(365)
  const submit = () =>
    saving.mutate(
      { ...asGiven(typed), scopes, departmentId: Number(to) || 0, days },
      {
        onSuccess: (handed) => {
          close()
          made({ ...handed, name: typed.name })
        },
      },
    )
  return (
    <EditForm title={say(words.admit)} send={words.makeFirst} {...{ saving, submit, close, shown }}>
      <ProgramFields {...{ typed, change, scopes, choose, problem }} />
      <DepartmentPicker
        label={say(words.department)}
        value={to}
        commune={null}
        province={department.provinceCode}
        error={problem('departmentId')}
        choose={setTo}
      />
      <SpanChoice label={words.days} spans={terms} value={days} choose={setDays} />
    </EditForm>
  )
}
