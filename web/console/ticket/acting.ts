import { useEffect, useState } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { problemOf } from '../api.ts'
import { useSignedIn } from '../session.ts'
import type { Sentence, Ticket } from '../shapes.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { useUnsentOf } from '../unsent/unsent.ts'
import { words } from '../words/ticket.ts'
import { type ActForm, actForms, actsBeside, type Prevented, preventedOf } from './acts.ts'
import { useAct } from './queries.ts'

/** What can be done to the ticket by rank: the next step, the ordinary, the rare, and what ends it undone. */
export type Ranked = {
  next: ActForm | undefined
  ordinary: ActForm[]
  rare: ActForm[]
  apart: ActForm[]
  asked: ActForm[]
  undo: ActForm | undefined
  prevented: Prevented[]
}

const rank = (ticket: Ticket, acts: ActForm[]): Ranked => {
  const next = acts.find((act) => act.next)
  return {
    next,
    ordinary: acts.filter((act) => act.first && act !== next),
    rare: acts.filter((act) => act.group),
    apart: acts.filter((act) => act.apart),
    asked: acts.filter((act) => act.asked),
    undo: acts.find((act) => act.undoes),
    prevented: acts.length === 0 ? [] : preventedOf(ticket),
  }
}

/** What somebody does at the ticket: what they can do, the form that is open, and what became of the last act. */
export const useActing = (ticket: Ticket) => {
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
    direct.mutate(
      { form, values: {}, version: ticket.version },
      { onSuccess: (how) => tell(how === 'done' ? doneOf(form) : null) },
    )
  }
  const close = (message: Sentence | null) => {
    setChosen(null)
    tell(message)
  }
  useActKeys({ ticket, acts, choose, tell })
  return {
    ticket,
    ranked: rank(ticket, acts),
    waiting: waiting.length,
    chosen,
    choose,
    close,
    told,
    refusal: direct.error ? problemOf(direct.error).sentence : null,
    busy: direct.isPending,
  }
}

export type Acting = ReturnType<typeof useActing>

const doneOf = ({ name }: ActForm): Sentence => ({
  vi: `${words.done.vi} ${name.vi}`,
  en: `${words.done.en} ${name.en}`,
})

type Choosing = {
  ticket: Ticket
  acts: ActForm[]
  choose: (form: ActForm) => void
  tell: (what: Sentence) => void
}

/** Each act's key; pressing one that does not fit now is answered, not ignored. */
const useActKeys = ({ ticket, acts, choose, tell }: Choosing) => {
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
