import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { problemOf } from '../api.ts'
import { fullTime } from '../clock.ts'
import { PasswordForm } from '../factors/password-form.tsx'
import { useLanguage, useSay } from '../language.ts'
import { Act } from '../leading/act.tsx'
import { words } from '../words/keys.ts'
import { type Key, useRemove, useRename } from './queries.ts'

export const KeyItem = ({ known: { id, name, createdAt, lastUsedAt } }: { known: Key }) => {
  const say = useSay()
  const language = useLanguage()
  const removing = useRemove(id)
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const close = () => setDoing(null)
  const used = lastUsedAt ? `${say(words.used)} ${fullTime(lastUsedAt, language)}` : say(words.unused)
  return (
    <li className="person-item">
      <span>
        <b>{name}</b>, {say(words.since)} {fullTime(createdAt, language)}, {used}
      </span>
      {doing === 'rename' && <Rename {...{ id, name, close }} />}
      {doing === 'remove' && (
        <>
          <p>{say(words.removing)}</p>
          <PasswordForm
            ways={[{ name: words.remove, saving: removing, go: (password) => removing.mutate(password) }]}
          />
        </>
      )}
      <p className="buttons">
        {doing === null && (
          <>
            <Act name={words.rename} about={name} start={() => setDoing('rename')} />
            <Act name={words.remove} about={name} start={() => setDoing('remove')} />
          </>
        )}
        {doing !== null && <Act name={words.keep} about={name} start={close} />}
      </p>
    </li>
  )
}

const Rename = ({ id, name, close }: { id: number; name: string; close: () => void }) => {
  const say = useSay()
  const renaming = useRename(id)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('name'))
    renaming.mutate(typed, { onSuccess: close })
  }
  return (
    <form onSubmit={submit} className="stack">
      <TextInput
        name="name"
        required
        autoFocus
        maxLength={60}
        autoComplete="off"
        label={say(words.name)}
        defaultValue={name}
      />
      <p className="problem" role="alert">
        {renaming.error && say(problemOf(renaming.error).sentence)}
      </p>
      <Button type="submit" loading={renaming.isPending}>
        {say(words.save)}
      </Button>
    </form>
  )
}
