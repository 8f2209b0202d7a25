import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/webhooks.ts'
import { EditForm, useProblems } from '../form.tsx'
import { asAsked, type Chosen, Fields, shown } from './fields.tsx'
import { type Receiver, useChange } from './queries.ts'

export const ChangeForm = ({ receiver, close }: { receiver: Receiver; close: () => void }) => {
  const say = useSay()
  const { id, name, url, reach, groups, singles } = receiver
  const saving = useChange(id, words.changed)
  const problem = useProblems(saving)
  const [typed, change] = useState({ name, url, reach })
  const [chosen, choose] = useState<Chosen>({ groups, types: singles })
  const submit = () => saving.mutate({ ...typed, ...asAsked(chosen) }, { onSuccess: close })
  return (
    <EditForm title={`${say(words.edit)}: ${name}`} {...{ saving, submit, close, shown }}>
      <Fields {...{ typed, change, chosen, choose, problem }} />
    </EditForm>
  )
}
