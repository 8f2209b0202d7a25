import { useState } from 'react'
import { useSay } from '../../language.ts'
import { overlaps, terms, words } from '../../words/programs.ts'
import { EditForm } from '../form.tsx'
import type { NewKey } from './handed-out.tsx'
import { type Program, useRotate } from './queries.ts'
import { SpanChoice } from './span-choice.tsx'

type RotateFormProps = { program: Program; close: () => void; made: (key: NewKey) => void }

export const RotateForm = ({ program: { id, name }, close, made }: RotateFormProps) => {
  const say = useSay()
  const saving = useRotate(id)
  const [days, setDays] = useState(365)
  const [overlapHours, setOverlap] = useState(24)
  const submit = () =>
    saving.mutate(
      { days, overlapHours },
      {
        onSuccess: (handed) => {
          close()
          made({ ...handed, name })
        },
      },
    )
  return (
    <EditForm
      title={`${say(words.rotate)}: ${name}`}
      send={words.makeKey}
      {...{ saving, submit, close }}
      shown={[]}
    >
      <p className="quiet">{say(words.rotateNote)}</p>
      <div className="pair">
        <SpanChoice label={words.overlap} spans={overlaps} value={overlapHours} choose={setOverlap} />
        <SpanChoice label={words.days} spans={terms} value={days} choose={setDays} />
      </div>
    </EditForm>
  )
}
