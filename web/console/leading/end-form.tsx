import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import { EditForm, textField, useProblems } from './form.tsx'
import { useSave } from './save.ts'

type EndFormProps = {
  name: string
  words: Record<'end' | 'endNote' | 'why' | 'ended', Sentence>
  end: (why: { why: string }) => Promise<unknown>
  touches: string
  close: () => void
}

/** Ends for good what programs of others have here: why is asked for and kept. */
export const EndForm = ({ name, words, end, touches, close }: EndFormProps) => {
  const say = useSay()
  const saving = useSave(end, { touches, told: words.ended })
  const problem = useProblems(saving)
  const [typed, change] = useState({ why: '' })
  return (
    <EditForm
      title={`${say(words.end)}: ${name}`}
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
