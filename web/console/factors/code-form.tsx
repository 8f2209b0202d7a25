import { Button, TextInput } from '@mantine/core'
import type { SubmitEvent } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import type { Asking } from './password-form.tsx'

type CodeFormProps = {
  label: Sentence
  name: Sentence
  digits: 'digits' | 'letters'
  saving: Asking
  go: (code: string) => void
}

export const CodeForm = ({ label, name, digits, saving, go }: CodeFormProps) => {
  const say = useSay()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(String(new FormData(event.currentTarget).get('code')).replaceAll(/\s/g, ''))
  }
  return (
    <form onSubmit={submit} className="stack">
      <TextInput
        name="code"
        required
        autoFocus
        autoComplete="one-time-code"
        inputMode={digits === 'digits' ? 'numeric' : 'text'}
        autoCapitalize="off"
        spellCheck={false}
        maxLength={20}
        label={say(label)}
      />
      <p className="problem" role="alert">
        {saving.error && say(problemOf(saving.error).sentence)}
      </p>
      <Button type="submit" loading={saving.isPending}>
        {say(name)}
      </Button>
    </form>
  )
}
