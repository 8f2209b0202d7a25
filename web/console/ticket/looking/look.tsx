import './looking.css'
import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { problemOf } from '../../api.ts'
import { useEscape } from '../../escape.ts'
import { useSay } from '../../language.ts'
import { words } from '../../words/looking.ts'
import { words as shared } from '../../words.ts'
import { Board, type Looked } from './board.tsx'
import type { Marks, Tool } from './marks.ts'
import { useLook } from './queries.ts'

type LookProps = {
  ticketId: number
  picture: Looked & { id: number; marks: Marks | null }
  done: () => void
  close?: () => void
}

/** Somebody looks at a picture, blacks out what shows a person, and decides what the public sees. */
export const Look = ({ ticketId, picture, done, close }: LookProps) => {
  const say = useSay()
  const [tool, take] = useState<Tool>('box')
  const [marks, change] = useState<Marks>(picture.marks ?? [])
  const look = useLook(ticketId)
  useEscape(() => close?.())
  const decide = (published: boolean) =>
    look.mutate({ id: picture.id, published, marks }, { onSuccess: done })
  return (
    <div className="look" data-opened>
      <p className="quiet">{say(words.lead)}</p>
      <Tools tool={tool} take={take} />
      <Board picture={picture} tool={tool} marks={marks} change={change} />
      <p role="status">{say(words.count(marks.length))}</p>
      <p className="buttons">
        <Button variant="default" disabled={!marks.length} onClick={() => change(marks.slice(0, -1))}>
          {say(words.undo)}
        </Button>
        <Button variant="default" disabled={!marks.length} onClick={() => change([])}>
          {say(words.clear)}
        </Button>
      </p>
      <p className="buttons">
        <Button loading={look.isPending} onClick={() => decide(true)}>
          {say(words.show)}
        </Button>
        <Button variant="default" disabled={look.isPending} onClick={() => decide(false)}>
          {say(words.hide)}
        </Button>
        {close && (
          <Button variant="subtle" onClick={close}>
            {say(shared.cancel)}
          </Button>
        )}
      </p>
      {look.error && (
        <p className="problem" role="alert">
          {say(problemOf(look.error).sentence)}
        </p>
      )}
    </div>
  )
}

const Tools = ({ tool, take }: { tool: Tool; take: (tool: Tool) => void }) => {
  const say = useSay()
  const name = useId()
  return (
    <fieldset className="tools">
      <legend>{say(words.tool)}</legend>
      {(['box', 'stroke'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={tool === one} onChange={() => take(one)} />
          <span>{say(words[one])}</span>
        </label>
      ))}
    </fieldset>
  )
}
