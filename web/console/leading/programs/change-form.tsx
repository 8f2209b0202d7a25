import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/programs.ts'
import { EditForm, useProblems } from '../form.tsx'
import { asGiven, ProgramFields, shown, typedOf } from './program-fields.tsx'
import { type Program, useChange } from './queries.ts'

export const ChangeForm = ({ program, close }: { program: Program; close: () => void }) => {
  const say = useSay()
  const saving = useChange(program.id)
  const problem = useProblems(saving)
  const [typed, change] = useState(typedOf(program))
  const [scopes, choose] = useState(program.scopes)
  return (
    <EditForm
      title={`${say(words.edit)}: ${program.name}`}
      {...{ saving, close, shown }}
      submit={() => saving.mutate({ ...asGiven(typed), scopes }, { onSuccess: close })}
    >
      <ProgramFields {...{ typed, change, scopes, choose, problem }} />
    </EditForm>
  )
}
