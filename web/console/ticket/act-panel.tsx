import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Problem, problemOf } from '../api.ts'
import { dateInVietnam } from '../clock.ts'
import { useEscape } from '../escape.ts'
import { houseNow } from '../house-time.ts'
import { useSay } from '../language.ts'
import { useSignedIn } from '../session.ts'
import type { Sentence, Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { words as shared } from '../words.ts'
import { type ActForm, awaitedOf, missingFields, type Values } from './acts.ts'
import { AlikeAnswers } from './alike-answers.tsx'
import { ChangedMeanwhile, useStanding } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { ActField } from './fields.tsx'
import { ProofUpload } from './proof.tsx'
import { useAct } from './queries.ts'
import { Templates } from './templates.tsx'

type PanelProps = { ticket: Ticket; form: ActForm; close: (message: Sentence | null) => void }

/** What most officers would choose: done today, the only question there is. */
const initialOf = ({ fields }: ActForm, ticket: Ticket): Values => {
  const [awaited, ...others] = awaitedOf(ticket)
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      if (kind === 'date') return [[name, dateInVietnam(houseNow())]]
      return kind === 'consultation' && awaited && !others.length ? [[name, String(awaited.id)]] : []
    }),
  )
}

const problemsOf = (problem: Problem | null, missing: string[]): Record<string, Sentence> => ({
  ...Object.fromEntries((problem?.body.fields ?? []).map(({ field, sentence }) => [field, sentence])),
  ...Object.fromEntries(missing.map((name) => [name, words.missing])),
})

/** Sends what is typed, about the ticket as it was last seen; the draft goes only once the server has it. */
const useSending = ({ ticket, form, close }: PanelProps) => {
  const act = useAct(ticket)
  const draft = useDraft({ ticket, verb: form.key, initial: initialOf(form, ticket) })
  const standing = useStanding(ticket)
  const [missing, setMissing] = useState<string[]>([])
  const done = (how: 'done' | 'kept') => {
    if (how === 'kept') return close(null)
    draft.forget()
    close({ vi: `${words.done.vi} ${form.name.vi}`, en: `${words.done.en} ${form.name.en}` })
  }
  const send = () => {
    const empty = missingFields(form, draft.values)
    setMissing(empty)
    if (empty[0]) focusField(empty[0])
    else act.mutate({ form, values: draft.values, version: standing.version }, { onSuccess: done })
  }
  const problem = act.error ? problemOf(act.error) : null
  return { send, draft, standing, problem, problems: problemsOf(problem, missing), busy: act.isPending }
}

/** Whether the form has the field that was wrong; a body that is too large has none. */
const isShown = ({ body }: Problem, { fields }: ActForm) =>
  body.fields?.some(({ field }) => field === 'proof' || fields.some(({ name }) => name === field)) ?? false

type Sending = ReturnType<typeof useSending>

export const ActPanel = ({ ticket, form, close }: PanelProps) => {
  const say = useSay()
  const sending = useSending({ ticket, form, close })
  const panel = useFirstField()
  useEscape(() => close(null))
  const about = form.about?.(ticket, useSignedIn())
  const { send, standing, problem } = sending
  return (
    <form
      ref={panel}
      className="act-panel"
      data-escapes
      aria-label={say(form.name)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => onKeys(event, send)}
    >
      <h2>{say(form.name)}</h2>
      {form.lead && <p className="quiet">{say(form.lead)}</p>}
      {about && <blockquote className="act-about said">{say(about)}</blockquote>}
      <ChangedMeanwhile standing={standing} problem={problem} />
      <Fields ticket={ticket} form={form} sending={sending} />
      <p className="problem" role="alert">
        {problem && !isShown(problem, form) && problem.status !== 409 && say(problem.sentence)}
      </p>
      <End form={form} busy={sending.busy} cancel={() => close(null)} />
      {form.extras === 'templates' && (
        <AlikeAnswers
          ticketId={ticket.id}
          typed={sending.draft.values.answer}
          use={(answer, startedFrom) => {
            sending.draft.change({ answer, startedFrom })
            focusField('answer')
          }}
        />
      )}
    </form>
  )
}

type FieldsProps = { ticket: Ticket; form: ActForm; sending: Sending }

const Fields = ({ ticket, form, sending: { draft, problems } }: FieldsProps) => {
  const answers = form.extras === 'templates'
  return (
    <>
      {answers && (
        <Templates
          category={ticket.category.code}
          typed={draft.values.answer}
          use={(answer) => draft.change({ answer })}
        />
      )}
      {form.fields.map((field) => (
        <ActField
          key={field.name}
          field={field}
          ticket={ticket}
          value={draft.values[field.name] ?? ''}
          problem={problems[field.name]}
          change={(value) => draft.change({ [field.name]: value })}
        />
      ))}
      {answers && <ProofUpload ticket={ticket} problem={problems.proof} />}
    </>
  )
}

const End = ({ form, busy, cancel }: { form: ActForm; busy: boolean; cancel: () => void }) => {
  const say = useSay()
  return (
    <p className="act-end">
      <Button type="submit" loading={busy}>
        {say(form.name)}
        <kbd>Ctrl ↵</kbd>
      </Button>
      <Button variant="subtle" onClick={cancel}>
        {say(shared.cancel)}
      </Button>
      <span className="quiet">{say(words.kept)}</span>
    </p>
  )
}

/** The hands are on the keyboard: the form opens with the caret where the typing starts. */
const useFirstField = () => {
  const panel = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const fields = panel.current?.querySelectorAll<HTMLElement>('textarea, input, select')
    const first = [...(fields ?? [])].find((field) => !field.closest('.templates'))
    first?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return panel
}

const focusField = (name: string) =>
  document
    .querySelector<HTMLElement>(`.act-panel [data-field="${name}"] :is(textarea, input, select)`)
    ?.focus()

const onKeys = (event: KeyboardEvent, send: () => void) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  send()
}
