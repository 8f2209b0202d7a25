import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { ask, problemOf } from './api.ts'
import { useSay } from './language.ts'
import { PasswordField } from './password-field.tsx'
import { useTitle } from './title.ts'
import { words } from './words/password.ts'
import { words as shared } from './words.ts'

/** Behind the # of the link, which no server and no log sees. */
const keyOfLink = () => location.hash.slice(1)

const choose = (newPassword: string) =>
  ask('/api/auth/reset-password', { method: 'POST', body: { newPassword, token: keyOfLink() } })

/** Where a one-time link leads: the first password, or a new one. */
export default function Password() {
  const say = useSay()
  const choosing = useMutation({ mutationFn: choose })
  useTitle(say(words.title))
  return (
    <main className="door">
      <div className="door-card">
        <p className="door-brand">{say(shared.product)}</p>
        <h1>{say(words.title)}</h1>
        {choosing.isSuccess ? <Chosen /> : <Choice choosing={choosing} />}
      </div>
    </main>
  )
}

const Chosen = () => {
  const say = useSay()
  return (
    <>
      <p role="status">{say(words.chosen)}</p>
      <Button component="a" href="/console">
        {say(words.enter)}
      </Button>
    </>
  )
}

type Choosing = { mutate: (newPassword: string) => void; error: Error | null; isPending: boolean }

const Choice = ({ choosing }: { choosing: Choosing }) => {
  const say = useSay()
  const [differ, setDiffer] = useState(false)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [password, again] = [String(data.get('password')), String(data.get('again'))]
    setDiffer(password !== again)
    if (password === again) choosing.mutate(password)
  }
  const problem = differ ? words.differ : choosing.error && problemOf(choosing.error).sentence
  return (
    <form onSubmit={submit} className="stack">
      <p className="quiet">{say(words.lead)}</p>
      <PasswordField
        name="password"
        autoComplete="new-password"
        required
        autoFocus
        label={say(words.password)}
      />
      <PasswordField name="again" autoComplete="new-password" label={say(words.again)} />
      <p className="problem" role="alert">
        {problem && say(problem)}
      </p>
      <Button type="submit" loading={choosing.isPending}>
        {say(words.submit)}
      </Button>
    </form>
  )
}
