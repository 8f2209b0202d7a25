import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/partners.ts'
import { EditForm, useProblems } from '../form.tsx'
import { asSent, Fields, shown, type Typed } from './fields.tsx'
import { type Partner, useChange } from './queries.ts'

export const ChangeForm = ({ partner, close }: { partner: Partner; close: () => void }) => {
  const say = useSay()
  const { id, kind, name, url, jurisdictionId, serviceCode } = partner
  const saving = useChange(id, words.changed)
  const problem = useProblems(saving)
  const [typed, change] = useState<Typed>({
    name,
    url,
    jurisdictionId,
    serviceCode: serviceCode ?? '',
    key: '',
  })
  const { key, url: at, ...said } = asSent(typed)
  const reached = kind === 'file' ? said : { ...said, url: at }
  const submit = () => saving.mutate({ ...reached, ...(key.trim() ? { key } : {}) }, { onSuccess: close })
  return (
    <EditForm title={`${say(words.edit)}: ${name}`} {...{ saving, submit, close, shown }}>
      <Fields {...{ typed, change, problem, kind }} keyStays />
    </EditForm>
  )
}
