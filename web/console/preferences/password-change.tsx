import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useRef, useState } from 'react'
import { ask, problemOf } from '../api.ts'
import { useFactors } from '../factors/queries.ts'
import { useSay } from '../language.ts'
import { PasswordField } from '../password-field.tsx'
import { refresh } from '../refresh.ts'
import { words as password } from '../words/password.ts'
import { words } from '../words/preferences.ts'

type Change = { currentPassword: string; newPassword: string }

const useChange = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Change) => ask('/api/auth/change-password', { method: 'POST', body }),
    onSuccess: () => refresh(client, ['sessions']),
  })
}

/** For whoever has one here. */
export const PasswordChange = () => {
  const say = useSay()
  const factors = useFactors()
  if (factors.data?.password === false) return <p className="quiet">{say(words.noPassword)}</p>
  return <ChangeForm />
}

const ChangeForm = () => {
  const say = useSay()
  const changing = useChange()
  const form = useRef<HTMLFormElement>(null)
  const [differ, setDiffer] = useState(false)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [old, fresh, again] = ['old', 'fresh', 'again'].map((name) => String(data.get(name)))
    setDiffer(fresh !== again)
    if (fresh !== again) return
    const change = { currentPassword: old!, newPassword: fresh! }
    changing.mutate(change, { onSuccess: () => form.current?.reset() })
  }
  const problem = differ ? password.differ : changing.error && problemOf(changing.error).sentence
  return (
    <form ref={form} onSubmit={submit} className="stack">
      <p className="quiet">{say(words.passwordLead)}</p>
      <PasswordField name="old" autoComplete="current-password" label={say(words.oldPassword)} />
      <PasswordField name="fresh" autoComplete="new-password" label={say(password.password)} />
      <PasswordField name="again" autoComplete="new-password" label={say(password.again)} />
      <p className={problem ? 'problem' : 'told'} role="status">
        {problem ? say(problem) : changing.isSuccess && say(words.passwordChanged)}
      </p>
      <Button type="submit" loading={changing.isPending}>
        {say(words.changePassword)}
      </Button>
    </form>
  )
}
