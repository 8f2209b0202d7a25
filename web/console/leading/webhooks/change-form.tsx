import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/webhooks.ts'
import { EditForm, useProblems } from '../form.tsx'
import { Fields, shown } from './fields.tsx'
import { type Receiver, useChange } from './queries.ts'

/** Single types that were asked for by API stay as they are until a group is chosen. */
export const ChangeForm = ({ receiver, close }: { receiver: Receiver; close: () => void }) => {
  const say = useSay()
  const { id, name, url, reach, groups: before } = receiver
  const saving = useChange(id, words.changed)
  const problem = useProblems(saving)
  const [typed, change] = useState({ name, url, reach })
  const [chosen, choose] = useState(before)
  const isSame = chosen.join() === before.join()
  const submit = () =>
    saving.mutate({ ...typed, ...(isSame ? {} : { types: [], groups: chosen }) }, { onSuccess: close })
  return (
    <EditForm title={`${say(words.edit)}: ${name}`} {...{ saving, submit, close, shown }}>
      <Fields {...{ typed, change, chosen, choose, problem }} />
    </EditForm>
  )
}
