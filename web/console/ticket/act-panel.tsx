import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Problem, problemOf } from '../api.ts'
import { dateInVietnam } from '../clock.ts'
import { useSay } from '../language.ts'
import type { Sentence, Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import { words as shared } from '../words.ts'
import { type ActForm, missingFields, type Values } from './acts.ts'
import { ChangedMeanwhile, useStanding } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { ActField } from './fields.tsx'
import { ProofUpload } from './proof.tsx'
import { useAct } from './queries.ts'
import { Templates } from './templates.tsx'

type PanelProps = { ticket: Ticket; form: ActForm; close: (message: Sentence | null) => void }

const initialOf = ({ fields }: ActForm): Values =>
  Object.fromEntries(
    fields.filter(({ latest }) => latest === 'today').map(({ name }) => [name, dateInVietnam(new Date())]),
  )

const problemsOf = (problem: Problem | null, missing: string[]): Record<string, Sentence> => ({
  ...Object.fromEntries((problem?.body.fields ?? []).map(({ field, sentence }) => [field, sentence])),
  ...Object.fromEntries(missing.map((name) => [name, words.missing])),
})

export const ActPanel = ({ ticket, form, close }: PanelProps) => {
  const say = useSay()
  const act = useAct(ticket)
  const draft = useDraft({ ticket, verb: form.key, initial: initialOf(form) })
  const standing = useStanding(ticket)
  const [missing, setMissing] = useState<string[]>([])
  const panel = useFirstField()
  const send = () => {
    const empty = missingFields(form, draft.values)
    setMissing(empty)
    if (empty.length) return focusField(panel.current, empty[0]!)
    act.mutate(
      { form, values: draft.values, version: standing.version },
      {
        onSuccess: () => {
          draft.forget()
          close({ vi: `${words.done.vi} ${form.name.vi}`, en: `${words.done.en} ${form.name.en}` })
        },
      },
    )
  }
  const problem = act.error ? problemOf(act.error) : null
  const problems = problemsOf(problem, missing)
  return (
    <form
      ref={panel}
      className="act-panel"
      aria-label={say(form.name)}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => onKeys(event, { send, close: () => close(null) })}
    >
      <h2>{say(form.name)}</h2>
      {form.lead && <p className="quiet">{say(form.lead)}</p>}
      <ChangedMeanwhile standing={standing} problem={problem} />
      {form.extras === 'templates' && (
        <Templates
          category={ticket.category.code}
          use={(answer) => draft.change({ answer })}
          typed={draft.values.answer}
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
      {form.extras === 'templates' && <ProofUpload ticketId={ticket.id} problem={problems.proof} />}
      <p className="problem" role="alert">
        {problem && !problem.body.fields?.length && problem.status !== 409 && say(problem.sentence)}
      </p>
      <p className="act-end">
        <Button type="submit" loading={act.isPending}>
          {say(form.name)}
          <kbd>Ctrl ↵</kbd>
        </Button>
        <Button variant="subtle" onClick={() => close(null)}>
          {say(shared.cancel)}
        </Button>
        <span className="quiet">{say(words.kept)}</span>
      </p>
    </form>
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

const focusField = (panel: HTMLElement | null, name: string) =>
  panel?.querySelector<HTMLElement>(`[data-field="${name}"] :is(textarea, input, select)`)?.focus()

type Keys = { send: () => void; close: () => void }

const onKeys = (event: KeyboardEvent, { send, close }: Keys) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    send()
  }
  if (event.key !== 'Escape') return
  event.stopPropagation()
  // An open list of choices takes the first Escape.
  const choosing = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
  if (!choosing) close()
}
