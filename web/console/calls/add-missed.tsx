import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { words } from '../words/calls.ts'
import { useAddMissed } from './queries.ts'

/** Where the phone system tells nothing, the telephone itself shows who was missed. */
export const AddMissed = () => {
  const say = useSay()
  const [phone, type] = useState('')
  const adding = useAddMissed()
  const problem = adding.error && problemOf(adding.error)
  return (
    <details>
      <summary>{say(words.addMissed)}</summary>
      <form
        className="add-missed"
        onSubmit={(event) => {
          event.preventDefault()
          adding.mutate(phone, { onSuccess: () => type('') })
        }}
      >
        <TextInput
          type="tel"
          inputMode="tel"
          autoComplete="off"
          required
          label={say(words.missedNumber)}
          value={phone}
          error={problem && say(problem.body.fields?.[0]?.sentence ?? problem.sentence)}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={adding.isPending}>
          {say(words.add)}
        </Button>
      </form>
    </details>
  )
}
