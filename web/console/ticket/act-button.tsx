import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { words } from '../words/ticket.ts'
import type { Acting } from './acting.ts'
import type { ActForm } from './acts.ts'
import { useHasDraft } from './draft.ts'

type ActButtonProps = {
  acting: Pick<Acting, 'ticket' | 'chosen' | 'busy' | 'choose'>
  form: ActForm
  variant: 'filled' | 'default' | 'subtle'
}

export const ActButton = ({ acting: { ticket, chosen, busy, choose }, form, variant }: ActButtonProps) => {
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
