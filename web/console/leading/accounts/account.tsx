import '../people/people.css'
import { useState } from 'react'
import { problemOf } from '../../api.ts'
import { fullTime } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import type { Sentence } from '../../shapes.ts'
import { Twice } from '../../twice.tsx'
import { words } from '../../words/accounts.ts'
import { roleNames } from '../../words/sign-in.ts'
import { Act } from '../act.tsx'
import { LockForm } from './lock-form.tsx'
import { type Account, useResetFactors, useSendLink, useUnlock } from './queries.ts'
import { RolesForm } from './roles-form.tsx'
import { Sessions } from './sessions.tsx'

export const AccountItem = ({ account }: { account: Account }) => {
  const say = useSay()
  const language = useLanguage()
  const { name, email, roles, departmentName, lastSeenAt } = account
  return (
    <li className="person-item">
      <p className="person-head">
        <b>{name}</b> <span className="quiet">{email}</span>
      </p>
      <p>
        {departmentName} · {roles.map((role) => say(roleNames[role])).join(', ')}
      </p>
      <Standing account={account} />
      {lastSeenAt && (
        <p className="quiet">
          {say(words.lastSeen)}: {fullTime(lastSeenAt, language)}
        </p>
      )}
      <Acts account={account} />
    </li>
  )
}

const Standing = ({ account: { active, entered, lockedAt, lockedWhy } }: { account: Account }) => {
  const say = useSay()
  const language = useLanguage()
  if (lockedAt)
    return (
      <p className="warn">
        {say(words.locked)} {fullTime(lockedAt, language)}: {lockedWhy}
      </p>
    )
  if (!active) return <p className="quiet">{say(words.closed)}</p>
  return entered ? null : <p className="warn">{say(words.notEntered)}</p>
}

type Doing = 'roles' | 'lock' | 'sessions'

const Acts = ({ account }: { account: Account }) => {
  const me = useSignedIn()
  const [doing, setDoing] = useState<Doing | null>(null)
  const sending = useSendLink(account.id)
  const unlocking = useUnlock(account.id)
  const resetting = useResetFactors(account.id)
  const say = useSay()
  const close = () => setDoing(null)
  if (doing === 'roles') return <RolesForm account={account} close={close} />
  if (doing === 'lock') return <LockForm account={account} close={close} />
  const own = account.id === me.id
  const act = (name: Sentence, start: () => void) => <Act about={account.name} {...{ name, start }} />
  return (
    <>
      <p className="buttons">
        {account.active && !own && act(words.changeRoles, () => setDoing('roles'))}
        {account.active && act(words.sendLink, () => sending.mutate(null))}
        {account.active && act(words.sessions, () => setDoing(doing ? null : 'sessions'))}
        {account.secondFactor && !own && (
          <Twice
            name={say(words.resetFactors)}
            about={account.name}
            saving={resetting}
            go={() => resetting.mutate(null)}
          />
        )}
        {account.active && !own && act(words.lock, () => setDoing('lock'))}
        {account.lockedAt && act(words.unlock, () => unlocking.mutate(null))}
      </p>
      <Problem error={sending.error ?? unlocking.error} />
      {doing === 'sessions' && <Sessions id={account.id} />}
    </>
  )
}

const Problem = ({ error }: { error: Error | null }) => {
  const say = useSay()
  return (
    <p className="problem" role="alert">
      {error && say(problemOf(error).sentence)}
    </p>
  )
}
