import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { momentToType, typedMoment } from '../clock.ts'
import { MomentField } from '../days/moment-field.tsx'
import { useSay } from '../language.ts'
import { EditForm, useProblems, valueField } from '../leading/form.tsx'
import type { Incident } from '../shapes.ts'
import { words } from '../words/incidents.ts'
import { useUpdate } from './queries.ts'

export const UpdateForm = ({ incident, close }: { incident: Incident; close: () => void }) => {
  const say = useSay()
  const saving = useUpdate(incident.id)
  const [typed, setTyped] = useState({
    known: '',
    expectedEnd: incident.expectedEnd ? momentToType(incident.expectedEnd) : '',
  })
  const problem = useProblems(saving)
  const typing = { typed, change: setTyped, problem }
  const save = () =>
    saving.mutate(
      { known: typed.known, expectedEnd: typedMoment(typed.expectedEnd) || null },
      { onSuccess: close },
    )
  return (
    <EditForm
      title={say(words.update)}
      send={words.updateSend}
      saving={saving}
      shown={['known', 'expectedEnd']}
      submit={save}
      close={close}
    >
      <Textarea
        label={say(words.known)}
        description={say(words.knownHint)}
        rows={4}
        maxLength={1000}
        withAsterisk
        value={typed.known}
        error={problem('known')}
        onChange={(event) => setTyped({ ...typed, known: event.currentTarget.value })}
      />
      <MomentField label={say(words.expectedEnd)} {...valueField(typing, 'expectedEnd')} />
    </EditForm>
  )
}
