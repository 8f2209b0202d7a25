import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { words } from '../../words/webhooks.ts'
import { EditForm, textField, useProblems } from '../form.tsx'
import { type Receiver, useEnd } from './queries.ts'

export const EndForm = ({ receiver, close }: { receiver: Receiver; close: () => void }) => {
  const say = useSay()
  const saving = useEnd(receiver.id)
  const problem = useProblems(saving)
  const [typed, change] = useState({ why: '' })
  return (
    <EditForm
      title={`${say(words.end)}: ${receiver.name}`}
      send={words.end}
      {...{ saving, close }}
      shown={['why']}
      submit={() => saving.mutate(typed, { onSuccess: close })}
    >
      <p className="quiet">{say(words.endNote)}</p>
      <TextInput
        label={say(words.why)}
        withAsterisk
        autoComplete="off"
        {...textField({ typed, change, problem }, 'why')}
      />
    </EditForm>
  )
}
