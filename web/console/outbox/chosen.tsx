import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { words } from '../words/outbox.ts'
import { useSettleMany } from './queries.ts'

type Fate = 'send' | 'drop'

/** What a person may do with a message that did not leave. */
const fates: Partial<Record<Message['state'], Fate[]>> = {
  failed: ['send', 'drop'],
  held: ['send', 'drop'],
  cancelled: ['send'],
  queued: ['drop'],
}

export const isSettled = ({ state }: Message) => !fates[state]

const canBe = (fate: Fate, messages: Message[]) =>
  messages.filter(({ state }) => fates[state]?.includes(fate))

export const useChosen = () => {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set())
  const without = (id: number) => new Set([...ids].filter((other) => other !== id))
  const toggle = (id: number) => setIds(ids.has(id) ? without(id) : new Set([...ids, id]))
  return { ids, toggle, set: (all: readonly number[]) => setIds(new Set(all)) }
}

export type Chosen = ReturnType<typeof useChosen>

/** Stands above the list and says for how many it speaks. */
export const ChosenBar = ({ chosen, messages }: { chosen: Chosen; messages: Message[] }) => {
  const say = useSay()
  const settle = useSettleMany()
  const open = messages.filter((message) => !isSettled(message))
  const picked = open.filter(({ id }) => chosen.ids.has(id))
  if (open.length === 0 && !settle.data) return null
  const name = { send: words.sendChosen, drop: words.dropChosen }
  const go = (fate: Fate) =>
    settle.mutate({ ids: canBe(fate, picked).map(({ id }) => id), fate }, { onSuccess: () => chosen.set([]) })
  return (
    <div className="message-end chosen">
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => chosen.set(picked.length < open.length ? open.map(({ id }) => id) : [])}
      >
        {say(picked.length < open.length || open.length === 0 ? words.chooseAll : words.chooseNone)}
      </Button>
      {(['send', 'drop'] as const).map((fate) => {
        const n = canBe(fate, picked).length
        return (
          n > 0 && (
            <Button
              key={fate}
              size="compact-sm"
              variant={fate === 'send' ? 'filled' : 'default'}
              loading={settle.isPending}
              onClick={() => go(fate)}
            >
              {say(name[fate](n))}
            </Button>
          )
        )
      })}
      <span role="status" className={settle.error ? 'problem' : 'told'}>
        {settle.error
          ? say(problemOf(settle.error).sentence)
          : settle.data && say(words.settled(settle.data))}
      </span>
    </div>
  )
}
