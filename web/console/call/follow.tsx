import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Followed } from '../shapes.ts'
import { words } from '../words/call.ts'
import { words as shared } from '../words.ts'
import type { Entry } from './entry-fields.ts'
import { useFollow } from './queries.ts'

export type FollowedTicket = Followed & { id: number }

type FollowProps = {
  ticket: { id: number; reference: string }
  entry: Entry
  change: (some: Partial<Entry>) => void
  followed: (ticket: FollowedTicket) => void
  cancel: () => void
}

/** The question to read out, and one press for the answer "yes": that press is the consent. */
export const Follow = ({ ticket, entry, change, followed, cancel }: FollowProps) => {
  const say = useSay()
  const following = useFollow(ticket.id)
  const form = useFirstBlank()
  const problem = following.error && problemOf(following.error)
  return (
    <form
      ref={form}
      className="follow"
      aria-label={say(words.followTitle(ticket.reference))}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
      onSubmit={(event) => {
        event.preventDefault()
        following.mutate(entry, { onSuccess: (told) => followed({ ...told, id: ticket.id }) })
      }}
    >
      <p>{say(words.followAsk)}</p>
      <TextInput
        type="tel"
        size="xs"
        autoComplete="off"
        required
        label={say(words.phone)}
        value={entry.phone}
        onChange={(event) => change({ phone: event.currentTarget.value, callId: '', callBackId: null })}
      />
      {entry.text.trim() && <p className="quiet">{say(words.followSaid)}</p>}
      <p className="problem" role="alert">
        {problem && say(problem.body.fields?.[0]?.sentence ?? problem.sentence)}
      </p>
      <p className="follow-end">
        <Button type="submit" size="compact-sm" loading={following.isPending}>
          {say(words.followAgreed)}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={cancel}>
          {say(shared.cancel)}
        </Button>
      </p>
    </form>
  )
}

/** The number when it is missing, else the answer itself. */
const useFirstBlank = () => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const number = form.current?.querySelector('input')
    if (number?.value) form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus()
    else number?.focus()
  }, [])
  return form
}
