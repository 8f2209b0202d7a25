import { Button, Checkbox, type MantineColorScheme, TextInput, useMantineColorScheme } from '@mantine/core'
import type { Language, Me } from '../shapes.ts'
import './preferences.css'
import { type SubmitEvent, useState } from 'react'
import { problemOf } from '../api.ts'
import { DelegationPanel } from '../delegation/panel.tsx'
import { Factors } from '../factors/factors.tsx'
import { Keys } from '../keys/keys.tsx'
import { chooseLanguage, useLanguage, useSay } from '../language.ts'
import { Sessions } from '../leading/accounts/sessions.tsx'
import { useSignedIn } from '../session.ts'
import { ShortcutSwitch } from '../shortcuts.tsx'
import { useTitle } from '../title.ts'
import { words as accountWords } from '../words/accounts.ts'
import { words as factorWords } from '../words/factors.ts'
import { words as keyWords } from '../words/keys.ts'
import { languageNames, rhythms, schemes, words } from '../words/preferences.ts'
import { Notices } from './notices.tsx'
import { PasswordChange } from './password-change.tsx'
import { useChoosing } from './queries.ts'
import { Radios } from './radios.tsx'

/** What each person chooses for themselves; nobody else sees or changes it. */
export default function Preferences() {
  const say = useSay()
  const me = useSignedIn()
  const choosing = useChoosing()
  const language = useLanguage()
  const [rhythm, setRhythm] = useState<Me['mailRhythm']>(me.mailRhythm)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [weeklyReport, wantReports] = useState(me.weeklyReport)
  const [phone, setPhone] = useState(me.phone ?? '')
  useTitle(say(words.title))
  const problem = choosing.error && problemOf(choosing.error)
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    choosing.mutate({ language, mailRhythm: rhythm, phone, weeklyReport })
  }
  return (
    <div className="page preferences">
      <h1>{say(words.title)}</h1>
      <form onSubmit={save} onChange={() => choosing.reset()} className="panel stack">
        <Radios
          name="language"
          legend={say(words.language)}
          lead={say(words.languageLead)}
          chosen={language}
          choose={(code) => chooseLanguage(code as Language)}
          options={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
        />
        <Radios
          name="scheme"
          legend={say(words.scheme)}
          lead={say(words.schemeLead)}
          chosen={colorScheme}
          choose={(one) => setColorScheme(one as MantineColorScheme)}
          options={schemes.map(([value, name]) => ({ value, label: say(name) }))}
        />
        <Radios
          name="rhythm"
          legend={say(words.rhythm)}
          lead={say(words.rhythmLead(me.email))}
          chosen={rhythm}
          choose={(one) => setRhythm(one as Me['mailRhythm'])}
          options={rhythms.map(([value, name, what]) => ({ value, label: say(name), hint: say(what) }))}
        >
          <p className="quiet">{say(words.always)}</p>
        </Radios>
        {me.leads && (
          <Checkbox
            label={say(words.weekly)}
            description={say(words.weeklyLead)}
            checked={weeklyReport && rhythm !== 'none'}
            disabled={rhythm === 'none'}
            onChange={(event) => wantReports(event.currentTarget.checked)}
          />
        )}
        <TextInput
          type="tel"
          autoComplete="tel"
          label={say(words.phone)}
          description={say(words.phoneLead)}
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <p className={problem ? 'problem' : 'told'} role="status">
          {problem ? say(problem.sentence) : choosing.isSuccess && say(words.saved)}
        </p>
        <Button type="submit" loading={choosing.isPending}>
          {say(words.save)}
        </Button>
      </form>
      <Notices />
      <DelegationPanel />
      <section className="panel stack">
        <h2>{say(words.changePassword)}</h2>
        <PasswordChange />
      </section>
      <section className="panel stack">
        <h2>{say(factorWords.title)}</h2>
        <Factors />
      </section>
      <section className="panel stack" aria-label={say(keyWords.title)}>
        <h2>{say(keyWords.title)}</h2>
        <Keys />
      </section>
      <section className="panel stack">
        <h2>{say(accountWords.sessions)}</h2>
        <Sessions id={me.id} />
      </section>
      <section className="panel wide-only">
        <h2>{say(words.keyboard)}</h2>
        <ShortcutSwitch />
      </section>
    </div>
  )
}
