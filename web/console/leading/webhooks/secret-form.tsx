import { useState } from 'react'
import { useSay } from '../../language.ts'
import { overlaps } from '../../words/programs.ts'
import { words } from '../../words/webhooks.ts'
import { EditForm } from '../form.tsx'
import { SpanChoice } from '../programs/span-choice.tsx'
import type { NewSecret } from './make-form.tsx'
import { type Receiver, useNewSecret } from './queries.ts'

type SecretFormProps = { receiver: Receiver; close: () => void; made: (secret: NewSecret) => void }

export const SecretForm = ({ receiver: { id, name }, close, made }: SecretFormProps) => {
  const say = useSay()
  const saving = useNewSecret(id)
  const [hours, setHours] = useState(24)
  const submit = () =>
    saving.mutate(hours, {
      onSuccess: ({ secret }) => {
        close()
        made({ name, secret })
      },
    })
  return (
    <EditForm
      title={`${say(words.secret)}: ${name}`}
      send={words.secret}
      {...{ saving, submit, close }}
      shown={[]}
    >
      <p className="quiet">{say(words.secretNote)}</p>
      <SpanChoice label={words.overlap} spans={overlaps} value={hours} choose={setHours} />
    </EditForm>
  )
}
