import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Sentence, Ticket } from '../shapes.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { words } from '../words/ticket.ts'
import { ActPanel } from './act-panel.tsx'
import { type ActForm, actForms, actsOf, type Prevented, preventedOf } from './acts.ts'
import { useHasDraft } from './draft.ts'
import { useAct } from './queries.ts'

/** What can be done, as buttons; the chosen act's form opens below them, beside the text it is about. */
export const Acts = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const acts = actsOf(ticket)
  const [chosen, setChosen] = useState<ActForm | null>(null)
  const [told, tell] = useState<Sentence | null>(null)
  const direct = useAct(ticket)
  const choose = (form: ActForm) => {
    tell(null)
    if (form.fields.length) return setChosen(form)
    const done = { vi: `${words.done.vi} ${form.name.vi}`, en: `${words.done.en} ${form.name.en}` }
    direct.mutate({ form, values: {}, version: ticket.version }, { onSuccess: () => tell(done) })
  }
  useActKeys({ ticket, acts, choose, tell })
  const refusal = direct.error && problemOf(direct.error).sentence
  return (
    <section className="acts" aria-label={say(words.acts)}>
      <Buttons ticket={ticket} acts={acts} chosen={chosen} busy={direct.isPending} choose={choose} />
      <p className="told" role="status">
        {refusal ? <span className="problem">{say(refusal)}</span> : told && say(told)}
      </p>
      {chosen && (
        <ActPanel
          key={chosen.key}
          ticket={ticket}
          form={chosen}
          close={(message) => {
            setChosen(null)
            tell(message)
          }}
        />
      )}
    </section>
  )
}

type Choosing = { ticket: Ticket; acts: ActForm[]; choose: (form: ActForm) => void }

/** Each act's key; pressing one that does not fit now is answered, not ignored. */
const useActKeys = ({ ticket, acts, choose, tell }: Choosing & { tell: (what: Sentence) => void }) => {
  const press = (key: string) => {
    const form = acts.find((act) => act.key === key)
    if (form) return choose(form)
    const judged = ticket.acts.find(({ act }) => act === key)
    tell(judged && !judged.possible ? judged.why : words.notNow)
  }
  const keyed = actForms.filter(({ shortcut }) => shortcut)
  useShortcuts(Object.fromEntries(keyed.map(({ key, shortcut }) => [shortcut!, () => press(key)])))
  const wanted = (useHistoryState() as { act?: string } | null)?.act
  // biome-ignore lint/correctness/useExhaustiveDependencies: the act that the list asked for, once.
  useEffect(() => {
    if (!wanted) return
    history.replaceState(null, '')
    press(wanted)
  }, [wanted])
}

/** So few rarer acts need no unfolding. */
const fewest = 2

type ButtonsProps = Choosing & { chosen: ActForm | null; busy: boolean }

const Buttons = ({ ticket, acts, chosen, busy, choose }: ButtonsProps) => {
  const say = useSay()
  const hasDraft = useHasDraft(ticket)
  const rare = acts.filter((act) => !act.first)
  const rest = rare.length > fewest ? rare : []
  const first = acts.filter((act) => !rest.includes(act))
  const prevented = preventedOf(ticket)
  return (
    <div className="act-buttons">
      {first.map((form) => (
        <Button
          key={form.key}
          variant={form.next ? 'filled' : 'default'}
          loading={busy && !form.fields.length}
          aria-expanded={form.fields.length ? chosen === form : undefined}
          aria-keyshortcuts={form.shortcut}
          onClick={() => choose(form)}
        >
          {say(form.name)}
          {form.shortcut && <kbd>{form.shortcut}</kbd>}
          {hasDraft(form.key) && chosen !== form && <span className="has-draft">{say(words.draft)}</span>}
        </Button>
      ))}
      {rest.length + prevented.length > 0 && (
        <OtherActs acts={rest} prevented={prevented} chosen={chosen} choose={choose} />
      )}
    </div>
  )
}

type OtherProps = Pick<ButtonsProps, 'acts' | 'chosen' | 'choose'> & { prevented: Prevented[] }

/** The rarer acts unfold in place: nothing floats over the text. What cannot be done now says why. */
const OtherActs = ({ acts, prevented, chosen, choose }: OtherProps) => {
  const say = useSay()
  const [shown, setShown] = useState(false)
  return (
    <>
      <Button variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {say(words.other)} {shown ? '▴' : '▾'}
      </Button>
      {shown && (
        <div className="other-acts">
          {acts.map((form) => (
            <Button
              key={form.key}
              size="compact-sm"
              variant={chosen === form ? 'filled' : 'light'}
              aria-expanded={form.fields.length ? chosen === form : undefined}
              onClick={() => choose(form)}
            >
              {say(form.name)}
            </Button>
          ))}
          {prevented.length > 0 && <PreventedActs prevented={prevented} />}
        </div>
      )}
    </>
  )
}

const PreventedActs = ({ prevented }: { prevented: Prevented[] }) => {
  const say = useSay()
  return (
    <ul className="prevented plain">
      {prevented.map(({ form, why }) => (
        <li key={form.key}>
          <Button size="compact-sm" variant="light" disabled aria-describedby={`why-not-${form.key}`}>
            {say(form.name)}
          </Button>{' '}
          <span className="quiet" id={`why-not-${form.key}`}>
            {say(why)}
          </span>
        </li>
      ))}
    </ul>
  )
}
