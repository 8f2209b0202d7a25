import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useState } from 'react'
import { problemOf } from './api.ts'
import { CodeStep } from './factors/code-step.tsx'
import { ByKey } from './keys/by-key.tsx'
import { chooseLanguage, useLanguage, useSay } from './language.ts'
import { PasswordField } from './password-field.tsx'
import { type Account, signIn, useDemoAccounts, useMe, useOver, useProviders } from './session.ts'
import { useTitle } from './title.ts'
import { roleNames, words } from './words/sign-in.ts'
import { words as shared } from './words.ts'

type Credentials = { email: string; password: string }

const useSignIn = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (credentials: Credentials) => signIn(client, credentials),
  })
}

export default function SignIn() {
  const say = useSay()
  const language = useLanguage()
  const other = language === 'vi' ? 'en' : 'vi'
  const entering = useSignIn()
  const over = useOver()
  const [wasSentForCode, sendForCode] = useState(() => location.search === '?code')
  useEffect(() => {
    if (wasSentForCode) history.replaceState(null, '', location.pathname)
  }, [wasSentForCode])
  const again = () => {
    entering.reset()
    sendForCode(false)
  }
  const [email, setEmail] = useState(useMe().data?.email ?? '')
  useTitle(say(words.title))
  return (
    <main className="door">
      <div className="door-card">
        <p className="door-brand">{say(shared.product)}</p>
        <h1>{say(words.title)}</h1>
        {entering.data === 'code' || (wasSentForCode && entering.isIdle) ? (
          <CodeStep again={again} />
        ) : (
          <>
            {over ? <p role="status">{say(words.over)}</p> : <p className="quiet">{say(words.lead)}</p>}
            <Credentials email={email} type={setEmail} entering={entering} />
            <ByKey pressed={entering.reset} />
            <Elsewhere />
            <DemoAccounts
              busy={entering.isPending}
              enter={({ email, password }) => {
                setEmail(email)
                if (password) entering.mutate({ email, password })
                else document.querySelector<HTMLElement>('[name="password"]')?.focus()
              }}
            />
          </>
        )}
        <p className="door-foot">
          <a href="/report">{say(words.resident)}</a>
          <Button size="compact-sm" variant="subtle" lang={other} onClick={() => chooseLanguage(other)}>
            {say(shared.otherLanguage)}
          </Button>
        </p>
      </div>
    </main>
  )
}

const sentenceFor = (error: unknown) => {
  const { status, sentence } = problemOf(error)
  return status === 401 || status === 400 || status === 422 ? words.wrong : sentence
}

type CredentialsProps = {
  email: string
  type: (email: string) => void
  entering: ReturnType<typeof useSignIn>
}

const Credentials = ({ email, type, entering }: CredentialsProps) => {
  const say = useSay()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    entering.mutate({ email: email.trim(), password: String(data.get('password')) })
  }
  return (
    <form onSubmit={submit} className="stack">
      <TextInput
        name="email"
        type="email"
        autoComplete="username webauthn"
        required
        autoFocus
        label={say(words.email)}
        value={email}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <PasswordField name="password" autoComplete="current-password" label={say(words.password)} />
      <p className="problem" role="alert">
        {entering.error && say(sentenceFor(entering.error))}
      </p>
      <Button type="submit" loading={entering.isPending}>
        {say(words.submit)}
      </Button>
    </form>
  )
}

/** By the province's own sign-in, or the national one. */
const Elsewhere = () =>
  (useProviders().data?.providers ?? []).map(({ id, button }) => (
    <Button key={id} component="a" href={`/sign-in/${id}`} className="elsewhere" variant="default" fullWidth>
      {button}
    </Button>
  ))

const DemoAccounts = ({ enter, busy }: { enter: (account: Account) => void; busy: boolean }) => {
  const say = useSay()
  const accounts = useDemoAccounts().data?.accounts ?? []
  if (!accounts.length) return null
  return (
    <section className="demo">
      <h2>{say(words.demoTitle)}</h2>
      <p className="quiet">{say(words.demoLead)}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" disabled={busy} onClick={() => enter(account)}>
              <b>{account.name}</b>
              <span>
                {account.roles.map((role) => say(roleNames[role])).join(', ')} · {account.department}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
