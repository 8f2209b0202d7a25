import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/people.ts'
import { EditForm, useProblems } from '../form.tsx'
import { useSetLoadLimit } from './queries.ts'

type LoadFormProps = { person: { id: string; name: string; loadLimit: number }; close: () => void }

/** How many open tickets somebody is given at most. */
export const LoadForm = ({ person, close }: LoadFormProps) => {
  const say = useSay()
  const saving = useSetLoadLimit(person.id)
  const [limit, setLimit] = useState(String(person.loadLimit))
  const submit = () => saving.mutate(Number(limit), { onSuccess: close })
  const title = `${say(words.setLimit)}: ${person.name}`
  return (
    <EditForm title={title} {...{ saving, submit, close }} shown={['loadLimit']}>
      <TextInput
        type="number"
        min={1}
        max={500}
        label={say(words.limit)}
        description={say(words.limitNote)}
        value={limit}
        error={useProblems(saving)('loadLimit')}
        onChange={(event) => setLimit(event.currentTarget.value)}
      />
    </EditForm>
  )
}
