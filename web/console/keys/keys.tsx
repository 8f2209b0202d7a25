import { Button, TextInput } from '@mantine/core'
import '../leading/people/people.css'
import type { SubmitEvent } from 'react'
import { problemOf } from '../api.ts'
import { useFactors } from '../factors/queries.ts'
import { Failure, Loading } from '../feedback.tsx'
import { useSay } from '../language.ts'
import { deviceOf } from '../leading/accounts/device.ts'
import { PasswordField } from '../password-field.tsx'
import { words } from '../words/keys.ts'
import { KeyItem } from './key-item.tsx'
import { useAdd } from './queries.ts'
import { keysWork } from './web-authn.ts'

/** The passkeys of whoever looks: by which they enter, and another one. */
export const Keys = () => {
  const say = useSay()
  const known = useFactors()
  if (known.isPending) return <Loading />
  if (known.isError) return <Failure error={known.error} retry={() => void known.refetch()} />
  const { keys, password } = known.data
  return (
    <>
      <p className="quiet">{say(keys.length === 0 ? words.lead : words.two)}</p>
      {keys.length > 0 && (
        <ul className="duties">
          {keys.map((key) => (
            <KeyItem key={key.id} known={key} />
          ))}
        </ul>
      )}
      {keysWork() ? <Add key={keys.length} hasPassword={password} /> : <p>{say(words.notHere)}</p>}
    </>
  )
}

const Add = ({ hasPassword }: { hasPassword: boolean }) => {
  const say = useSay()
  const adding = useAdd()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    adding.mutate({ name: String(typed.get('name')), password: String(typed.get('password') ?? '') })
  }
  return (
    <form onSubmit={submit} className="stack">
      <TextInput
        name="name"
        required
        maxLength={60}
        autoComplete="off"
        label={say(words.name)}
        defaultValue={deviceOf(navigator.userAgent) ?? say(words.device)}
      />
      {hasPassword && (
        <PasswordField name="password" autoComplete="current-password" label={say(words.password)} />
      )}
      <p className="problem" role="alert">
        {adding.error && say(problemOf(adding.error).sentence)}
      </p>
      <Button type="submit" variant="default" loading={adding.isPending}>
        {say(words.add)}
      </Button>
    </form>
  )
}
