import { Button } from '@mantine/core'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import { printSheet } from '../print.ts'
import type { Message } from '../shapes.ts'
import { words } from '../words/outbox.ts'
import { words as shared } from '../words.ts'
import { useCancel, useEdit, usePost } from './queries.ts'
import { useWords, Words } from './rewording.tsx'

/** What has not left yet can still be mended or kept back; a letter is printed and posted by whoever reads this. */
export const Waiting = ({ message }: { message: Message }) => {
  const say = useSay()
  const cancel = useCancel(message.id)
  const saving = useEdit(message.id)
  const post = usePost(message.id)
  const { edited, edit, begin, stop } = useWords(message)
  const problem = cancel.error ?? saving.error ?? post.error
  return (
    <>
      <Words edited={edited} edit={edit} />
      <p className="message-end">
        {edited === null ? (
          <>
            {message.state === 'to-print' && (
              <ByPost id={message.id} posted={() => post.mutate()} loading={post.isPending} />
            )}
            <Button size="compact-sm" variant="default" onClick={begin}>
              {say(words.mend)}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={cancel.isPending}
              onClick={() => cancel.mutate()}
            >
              {say(words.cancel)}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="compact-sm"
              loading={saving.isPending}
              onClick={() => saving.mutate(edited, { onSuccess: stop })}
            >
              {say(words.saveWords)}
            </Button>
            <Button size="compact-sm" variant="default" onClick={stop}>
              {say(shared.cancel)}
            </Button>
          </>
        )}
        <span role="status" className="problem">
          {problem && say(problemOf(problem).sentence)}
        </span>
      </p>
    </>
  )
}

const ByPost = ({ id, posted, loading }: { id: number; posted: () => void; loading: boolean }) => {
  const say = useSay()
  return (
    <>
      <Button size="compact-sm" onClick={() => printSheet(`/api/messages/${id}/letter`)}>
        {say(words.print)}
      </Button>
      <Button size="compact-sm" variant="light" loading={loading} onClick={posted}>
        {say(words.posted)}
      </Button>
    </>
  )
}
