import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { useSay } from '../language.ts'
import type { Me, Ticket } from '../shapes.ts'
import { words } from '../words/unsent.ts'
import './unsent.css'
import { sendUnsent, startSendingUnsent } from './send.ts'
import { drop, keep, type Unsent, useUnsent } from './unsent.ts'

/** On every screen: what was done without a network and is not with the server yet. */
export const UnsentStrip = ({ me }: { me: Me }) => {
  const say = useSay()
  const client = useQueryClient()
  useEffect(() => startSendingUnsent({ client, me }), [client, me])
  const unsent = useUnsent(me.id)
  return (
    <div className="unsent" role="status">
      {unsent.length > 0 && (
        <details open={unsent.some(({ refused }) => refused)}>
          <summary>{say(words.waiting(unsent.length))}</summary>
          <ul>
            {unsent.map((one) => (
              <UnsentLine key={one.key} one={one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const UnsentLine = ({ one }: { one: Unsent }) => {
  const say = useSay()
  const { key, ticketId, reference, refused } = one
  const name = one.what === 'act' ? one.name : words.pictures(one.pictures.length)
  const client = useQueryClient()
  const again = async () => {
    const { refused: _, ...rest } = one
    // Whoever sends it again has seen what changed.
    const version = client.getQueryData<Ticket>(['ticket', ticketId])?.version
    await keep({ ...rest, ...(version ? { version } : {}) } as Unsent)
    await sendUnsent()
  }
  return (
    <li>
      <Link href={`/tickets/${ticketId}`} className="reference">
        {reference}
      </Link>{' '}
      <b>{say(name)}</b>
      {refused && (
        <>
          <p className="problem">
            {say(words.refused)}: {say(refused)} {say(words.afterRefused)}
          </p>
          <p className="act-end">
            <Button size="compact-sm" variant="default" onClick={() => void again()}>
              {say(words.again)}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => void drop(key)}>
              {say(words.drop)}
            </Button>
          </p>
        </>
      )}
    </li>
  )
}
