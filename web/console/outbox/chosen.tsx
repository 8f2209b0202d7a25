import { Button } from '@mantine/core'
import { useState } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Message } from '../shapes.ts'
import { words } from '../words/outbox.ts'
import { useRewordMany, useSettleMany } from './queries.ts'
import { RewordMany } from './rewording-many.tsx'

type Fate = 'send' | 'drop' | 'reword'

/** What a person may do with a message that did not leave. */
const fates: Partial<Record<Message['state'], Fate[]>> = {
  failed: ['send', 'drop', 'reword'],
  held: ['send', 'drop', 'reword'],
  cancelled: ['send', 'reword'],
  queued: ['drop', 'reword'],
  'to-print': ['drop', 'reword'],
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

const names = { send: words.sendChosen, drop: words.dropChosen, reword: words.rewordChosen }

/** Stands above the list and says for how many it speaks. */
export const ChosenBar = ({ chosen, messages }: { chosen: Chosen; messages: Message[] }) => {
  const say = useSay()
  const settle = useSettleMany()
  const rewording = useRewordMany()
  const [isRewording, reword] = useState(false)
  const open = messages.filter((message) => !isSettled(message))
  const picked = open.filter(({ id }) => chosen.ids.has(id))
  if (open.length === 0 && !settle.data) return null
  const go = (fate: Fate) => {
    settle.reset()
    rewording.reset()
    reword(fate === 'reword')
    if (fate === 'reword') return
    settle.mutate({ ids: canBe(fate, picked).map(({ id }) => id), fate }, { onSuccess: () => chosen.set([]) })
  }
  return (
    <div className="chosen">
      <div className="message-end">
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => chosen.set(picked.length < open.length ? open.map(({ id }) => id) : [])}
        >
          {say(picked.length < open.length || open.length === 0 ? words.chooseAll : words.chooseNone)}
        </Button>
        {(['send', 'drop', 'reword'] as const).map((fate) => {
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
                {say(names[fate](n))}
              </Button>
            )
          )
        })}
        <Outcome settle={settle} rewording={rewording} />
      </div>
      {isRewording && picked.length > 0 && (
        <RewordMany messages={canBe('reword', picked)} saving={rewording} stop={() => reword(false)} />
      )}
    </div>
  )
}

type Done = { settle: ReturnType<typeof useSettleMany>; rewording: ReturnType<typeof useRewordMany> }

const Outcome = ({ settle, rewording }: Done) => {
  const say = useSay()
  return (
    <span role="status" className={settle.error ? 'problem' : 'told'}>
      {settle.error && say(problemOf(settle.error).sentence)}
      {settle.data && say(words.settled(settle.data))}
      {rewording.data && say(words.reworded(rewording.data))}
    </span>
  )
}
