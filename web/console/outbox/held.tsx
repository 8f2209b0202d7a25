import { Button } from '@mantine/core'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { Twice } from '../twice.tsx'
import { words } from '../words/outbox.ts'
import { useCancel, useResend, useSettleHeld } from './queries.ts'

/** A person decides of what the system keeps back: of this one, or of all that wait for the same reason. */
export const Held = ({ message: { id, lastError } }: { message: Message }) => {
  const say = useSay()
  const resend = useResend(id)
  const cancel = useCancel(id)
  const settle = useSettleHeld(lastError ?? '')
  const problem = resend.error ?? cancel.error
  return (
    <>
      <p className="message-end">
        <Button size="compact-sm" loading={resend.isPending} onClick={() => resend.mutate(undefined)}>
          {say(words.sendAnyway)}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {say(words.cancel)}
        </Button>
      </p>
      <p className="message-end">
        <span className="quiet">{say(words.heldAll)}</span>
        <Twice
          name={say(words.sendAll)}
          about={say(words.heldAll)}
          saving={settle}
          go={() => settle.mutate('send')}
        />
        <Twice
          name={say(words.dropAll)}
          about={say(words.heldAll)}
          saving={settle}
          go={() => settle.mutate('drop')}
        />
      </p>
      <p role="status" className="problem">
        {problem && say(problemOf(problem).sentence)}
      </p>
    </>
  )
}
