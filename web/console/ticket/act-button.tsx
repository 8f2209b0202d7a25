import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import type { Ticket } from '../shapes.ts'
import { words } from '../words/ticket.ts'
import type { ActForm } from './acts.ts'
import { useHasDraft } from './draft.ts'

type ActButtonProps = {
  ticket: Ticket
  form: ActForm
  chosen: ActForm | null
  busy: boolean
  variant: 'filled' | 'default' | 'subtle'
  choose: (form: ActForm) => void
}

export const ActButton = ({ ticket, form, chosen, busy, variant, choose }: ActButtonProps) => {
  const say = useSay()
  const hasDraft = useHasDraft(ticket)
  return (
    <Button
      variant={variant}
      className={form.apart && 'act-apart'}
      loading={busy && !form.fields.length}
      aria-expanded={form.fields.length ? chosen?.key === form.key : undefined}
      aria-keyshortcuts={form.shortcut}
      onClick={() => choose(form)}
    >
      {say(form.name)}
      {form.shortcut && <kbd>{form.shortcut}</kbd>}
      {hasDraft(form.key) && chosen?.key !== form.key && (
        <span className="has-draft">{say(words.draft)}</span>
      )}
    </Button>
  )
}
