import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import type { Sentence, Ticket } from '../shapes.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { useUnsentOf } from '../unsent/unsent.ts'
import { words } from '../words/ticket.ts'
import { ActButton } from './act-button.tsx'
import { ActPanel } from './act-panel.tsx'
import { type ActForm, actForms, actsBeside, preventedOf } from './acts.ts'
import { OtherActs } from './other-acts.tsx'
import { useAct } from './queries.ts'

/** What can be done, as buttons; the chosen act's form opens below them, beside the text it is about. */
export const Acts = ({ ticket }: { ticket: Ticket }) => {
  const say = useSay()
  const waiting = useUnsentOf(useSignedIn().id, ticket.id)
  const acts = actsBeside(
    ticket,
    waiting.flatMap((one) => (one.what === 'act' ? [one.act] : [])),
  )
  const [chosen, setChosen] = useState<ActForm | null>(null)
  const [told, tell] = useState<Sentence | null>(null)
  const direct = useAct(ticket)
  const choose = (form: ActForm) => {
    tell(null)
    if (form.fields.length) return setChosen(form)
    const done = { vi: `${words.done.vi} ${form.name.vi}`, en: `${words.done.en} ${form.name.en}` }
    direct.mutate(
      { form, values: {}, version: ticket.version },
      { onSuccess: (how) => tell(how === 'done' ? done : null) },
    )
  }
  useActKeys({ ticket, acts, choose, tell })
  const refusal = direct.error && problemOf(direct.error).sentence
  return (
    <section className="acts" aria-label={say(words.acts)}>
      <Buttons ticket={ticket} acts={acts} chosen={chosen} busy={direct.isPending} choose={choose} />
      {waiting.length > 0 && <p className="warn">{say(words.keptAct)}</p>}
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

type ButtonsProps = Choosing & { chosen: ActForm | null; busy: boolean }

/** The next step stands out, the ordinary ones beside it; what ends the matter undone stands apart at the far end. */
const Buttons = ({ ticket, acts, chosen, busy, choose }: ButtonsProps) => {
  const say = useSay()
  const [shown, setShown] = useState(false)
  const next = acts.find((act) => act.next)
  const ordinary = acts.filter((act) => act.first && act !== next)
  const rare = acts.filter((act) => act.group)
  const prevented = acts.length === 0 ? [] : preventedOf(ticket)
  const given = { ticket, chosen, busy, choose }
  const answering = [...acts, ...prevented.map(({ form }) => form)].some(({ key }) => key === 'resolve')
  return (
    <>
      <div className="act-buttons">
        {next && <ActButton {...given} form={next} variant="filled" />}
        {ordinary.map((form) => (
          <ActButton key={form.key} {...given} form={form} variant="default" />
        ))}
        {rare.length + prevented.length > 0 && (
          <Button variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {say(words.other)} {shown ? '▴' : '▾'}
          </Button>
        )}
        {acts
          .filter((act) => act.apart)
          .map((form) => (
            <ActButton key={form.key} {...given} form={form} variant="subtle" />
          ))}
      </div>
      {answering && ticket.proof === 'asked' && <p className="proof-asked">{say(words.proofAsked)}</p>}
      {shown && <OtherActs acts={rare} prevented={prevented} chosen={chosen} choose={choose} />}
    </>
  )
}
