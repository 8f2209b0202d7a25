import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../api.ts'
import { useEscape } from '../escape.ts'
import { useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import {
  fieldNames,
  type PersonField,
  reasonNames,
  type ShowingReason,
  type Showing as Shown,
  words,
} from '../words/showing.ts'
import { words as shared } from '../words.ts'
import type { useShowing } from './queries.ts'

type Props = { ticket: Ticket; showing: ReturnType<typeof useShowing> }

/** The ways to the person behind a ticket: one press to call, or a reason for whatever is needed. */
export const Showing = ({ ticket, showing }: Props) => {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { reporter, sealed } = ticket
  if (!reporter?.mayShow) return null
  const call = () => showing.mutate({ fields: ['name', 'phone'], reason: 'handle' })
  return (
    <>
      {!asking && (
        <p className="showing">
          {reporter.phone && !sealed && (
            <Button size="compact-sm" variant="light" loading={showing.isPending} onClick={call}>
              {say(words.call)}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {say(words.show)}
          </Button>
        </p>
      )}
      {asking && <Asking ticket={ticket} showing={showing} close={() => setAsking(false)} />}
      <p className="problem" role="alert">
        {showing.error && say(problemOf(showing.error).sentence)}
      </p>
    </>
  )
}

const keptOf = ({ reporter }: Ticket): PersonField[] =>
  (Object.keys(fieldNames) as PersonField[]).filter((field) => reporter?.[field])

const Asking = ({ ticket, showing, close }: Props & { close: () => void }) => {
  const say = useSay()
  const kept = keptOf(ticket)
  const [asked, ask] = useState<Shown>({ fields: kept, reason: 'handle', words: '' })
  useEscape(close)
  const toggle = (field: PersonField) =>
    ask({ ...asked, fields: kept.filter((one) => asked.fields.includes(one) !== (one === field)) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    showing.mutate(asked, { onSuccess: close })
  }
  return (
    <form className="showing" data-escapes aria-label={say(words.show)} onSubmit={submit}>
      <p className="quiet">{say(words.lead)}</p>
      <fieldset>
        <legend>{say(words.fields)}</legend>
        {kept.map((field) => (
          <Checkbox
            key={field}
            label={say(fieldNames[field])}
            checked={asked.fields.includes(field)}
            onChange={() => toggle(field)}
          />
        ))}
      </fieldset>
      <NativeSelect
        label={say(words.reason)}
        value={asked.reason}
        data={Object.entries(reasonNames).map(([value, name]) => ({ value, label: say(name) }))}
        onChange={(event) => ask({ ...asked, reason: event.currentTarget.value as ShowingReason })}
      />
      <Textarea
        label={say(words.words)}
        required={ticket.sealed || asked.reason === 'other'}
        maxLength={300}
        value={asked.words ?? ''}
        onChange={(event) => ask({ ...asked, words: event.currentTarget.value })}
      />
      <p className="act-end">
        <Button type="submit" size="compact-sm" loading={showing.isPending} disabled={!asked.fields.length}>
          {say(words.submit)}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={close}>
          {say(shared.cancel)}
        </Button>
      </p>
    </form>
  )
}
