import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { problemOf } from '../api.ts'
import { fullTime } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Warning } from '../shapes.ts'
import { words } from '../words/warnings.ts'
import { useAcknowledge } from './queries.ts'

/** What is behind it, as a person wrote it down, or the field to write it in. */
export const Acknowledged = ({ warning: { id, acknowledged, mayAcknowledge } }: { warning: Warning }) => {
  const say = useSay()
  const language = useLanguage()
  if (acknowledged)
    return (
      <div className="spike-why">
        <p>{acknowledged.why}</p>
        <p className="quiet small">
          {say(words.saidBy(acknowledged.by, fullTime(acknowledged.at, language)))}
        </p>
      </div>
    )
  return mayAcknowledge ? <Form id={id} /> : <p className="quiet">{say(words.unsaid)}</p>
}

const Form = ({ id }: { id: number }) => {
  const say = useSay()
  const saving = useAcknowledge(id)
  const [why, setWhy] = useState('')
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    saving.mutate(why)
  }
  return (
    <form className="spike-form" onSubmit={send}>
      <TextInput
        required
        maxLength={500}
        label={say(words.why)}
        placeholder={say(words.whyExample)}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" loading={saving.isPending} disabled={why.trim() === ''}>
        {say(words.say)}
      </Button>
      {saving.isError && (
        <p className="problem" role="alert">
          {say(problemOf(saving.error).sentence)}
        </p>
      )}
    </form>
  )
}
