import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../language.ts'
import { EditForm, useProblems } from '../leading/form.tsx'
import { words } from '../words/incidents.ts'
import { useClose } from './queries.ts'

type Closing = { id: number; unlooked: number; close: () => void }

export const CloseForm = ({ id, unlooked, close }: Closing) => {
  const say = useSay()
  const saving = useClose(id)
  const [answer, setAnswer] = useState('')
  const problem = useProblems(saving)
  return (
    <EditForm
      title={say(words.close)}
      send={words.closeSend}
      saving={saving}
      shown={['answer']}
      submit={() => saving.mutate(answer, { onSuccess: close })}
      close={close}
    >
      <p className="quiet">{say(words.closeLead)}</p>
      {unlooked > 0 && <p className="warn">{say(words.unlooked(unlooked))}</p>}
      <Textarea
        label={say(words.answer)}
        description={say(words.knownHint)}
        rows={4}
        maxLength={2000}
        withAsterisk
        value={answer}
        error={problem('answer')}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
    </EditForm>
  )
}
