import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { words } from '../words/outbox.ts'
import { words as shared } from '../words.ts'
import type { useRewordMany } from './queries.ts'

type Rewording = { messages: Message[]; saving: ReturnType<typeof useRewordMany>; stop: () => void }

/** One wrong word stands in many messages: it is put right in all of them, and the first shows what becomes of it. */
export const RewordMany = ({ messages, saving, stop }: Rewording) => {
  const say = useSay()
  const [typed, find] = useState('')
  const [replace, put] = useState('')
  const was = typed.normalize('NFC').trim()
  const having = was === '' ? [] : messages.filter(({ body }) => body.includes(was))
  const ids = having.map(({ id }) => id)
  return (
    <div className="reword">
      <TextInput
        label={say(words.findWords)}
        autoFocus
        value={typed}
        onChange={(event) => find(event.currentTarget.value)}
      />
      <TextInput
        label={say(words.replaceBy)}
        value={replace}
        onChange={(event) => put(event.currentTarget.value)}
      />
      <p className="quiet" aria-live="polite">
        {was !== '' && say(words.foundIn(having.length, messages.length))}
      </p>
      {having[0] && (
        <p className="said" lang={having[0].language}>
          {having[0].body.replaceAll(was, () => replace.trim())}
        </p>
      )}
      <p className="message-end">
        <Button
          size="compact-sm"
          disabled={ids.length === 0}
          loading={saving.isPending}
          onClick={() => saving.mutate({ ids, find: was, replace }, { onSuccess: stop })}
        >
          {say(words.rewordNow(ids.length))}
        </Button>
        <Button size="compact-sm" variant="default" onClick={stop}>
          {say(shared.cancel)}
        </Button>
        <span role="status" className="problem">
          {saving.error && say(problemOf(saving.error).sentence)}
        </span>
      </p>
    </div>
  )
}
