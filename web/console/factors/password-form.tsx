import { Button } from '@mantine/core'
import type { SubmitEvent } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { PasswordField } from '../password-field.tsx'
import type { Sentence } from '../shapes.ts'
import { words } from '../words/factors.ts'
import { useFactors } from './queries.ts'

export type Asking = { isPending: boolean; error: Error | null }
type Way = { name: Sentence; saving: Asking; go: (password: string) => void }

/**
 * What is done to the second step is done with the password once more, by whoever has one; the first of the ways is what Enter
 * does.
 */
export const PasswordForm = ({ ways }: { ways: Way[] }) => {
  const say = useSay()
  const hasPassword = useFactors().data?.password ?? true
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as unknown as { submitter: HTMLButtonElement | null }
    const way = ways[Number(submitter?.value ?? 0)] ?? ways[0]
    way?.go(String(new FormData(event.currentTarget).get('password') ?? ''))
  }
  const error = ways.map(({ saving }) => saving.error).find(Boolean)
  return (
    <form onSubmit={submit} className="stack">
      {hasPassword && (
        <PasswordField name="password" autoComplete="current-password" label={say(words.password)} />
      )}
      <p className="problem" role="alert">
        {error && say(problemOf(error).sentence)}
      </p>
      <p className="buttons">
        {ways.map(({ name, saving }, at) => (
          <Button
            key={say(name)}
            type="submit"
            value={at}
            variant={at === 0 ? 'filled' : 'default'}
            loading={saving.isPending}
          >
            {say(name)}
          </Button>
        ))}
      </p>
    </form>
  )
}
