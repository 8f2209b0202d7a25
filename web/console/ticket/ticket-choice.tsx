import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { ChoiceList } from '../choice-list.tsx'
import { useFirstChoice } from '../first-choice.ts'
import { useSay } from '../language.ts'
import { words } from '../words/pickers.ts'
import type { FieldProps } from './field-props.ts'
import { useDuplicates, useTicketSearch } from './queries.ts'

const typingMilliseconds = 250

/** Another ticket: the likely same ones first, any other by reference or text. */
export const TicketChoice = ({ field, ticket, value, change }: FieldProps) => {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed.split(' · ')[0] ?? '', typingMilliseconds)
  const likely = useDuplicates(ticket.id).data ?? []
  const found = useTicketSearch(q).data
  const first = useFirstChoice(found)
  const all = new Map([...likely, ...(found ?? [])].map((one) => [one.id, `${one.reference} · ${one.title}`]))
  if (all.has(ticket.id)) all.set(ticket.id, `${ticket.reference} (${say(words.itself)})`)
  return (
    <div {...first}>
      <ChoiceList
        label={say(field.label)}
        withAsterisk
        value={value || null}
        data={[...all].map(([id, label]) => ({ value: String(id), label, disabled: id === ticket.id }))}
        filter={({ options }) => options}
        onSearchChange={setTyped}
        nothing={found && say(words.noTicket)}
        onChange={(chosen) => change(chosen ?? '')}
      />
    </div>
  )
}
