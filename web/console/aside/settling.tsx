import { Button, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import { useTyped } from '../typed.ts'
import { words } from '../words/aside.ts'
import { words as shared } from '../words.ts'
import type { Settle } from './fate.ts'

type SettlingProps = {
  /** What it says itself, to be put into better words. */
  offered: string
  /** The reference of the ticket that it speaks of. */
  about: string | null
  settle: Settle
  unanswered?: Sentence | undefined
  /** What else may become of it. */
  children?: ReactNode
}

/** What a person makes of a message that nobody acted on: a report, a word in one, or nothing. */
export const Settling = (props: SettlingProps) => {
  const say = useSay()
  const [making, make] = useState<'report' | 'word' | null>(null)
  const { settle } = props
  const stop = () => make(null)
  return (
    <>
      {making === 'report' && <Report {...props} stop={stop} />}
      {making === 'word' && <Word {...props} stop={stop} />}
      {making === null && (
        <div className="message-end">
          <Button size="compact-sm" onClick={() => make('report')}>
            {say(words.takeUp)}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => make('word')}>
            {say(words.add)}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={settle.isPending}
            onClick={() => settle.mutate({ as: 'nothing' })}
          >
            {say(words.leave)}
          </Button>
          {props.children}
        </div>
      )}
      <p role="status" className="problem">
        {settle.error ? say(problemOf(settle.error).sentence) : null}
      </p>
    </>
  )
}

type MakingProps = SettlingProps & { stop: () => void }

/** The words as a person would have written them: those of a machine or of a broken message say little. */
const Report = ({ offered, settle, unanswered, stop }: MakingProps) => {
  const say = useSay()
  const [text, write] = useTyped(`aside.${offered}`, offered)
  return (
    <>
      <Textarea
        label={say(words.words)}
        description={unanswered && say(unanswered)}
        rows={5}
        autoFocus
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Ends
        name={say(words.make)}
        settle={settle}
        stop={stop}
        go={() => settle.mutate({ as: 'report', text })}
      />
    </>
  )
}

const Word = ({ about, settle, stop }: MakingProps) => {
  const say = useSay()
  const [reference, write] = useState(about ?? '')
  return (
    <>
      <TextInput
        label={say(words.reference)}
        description={say(words.addHint)}
        autoFocus
        autoCapitalize="characters"
        value={reference}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Ends
        name={say(words.addNow)}
        settle={settle}
        stop={stop}
        go={() => settle.mutate({ as: 'word', reference })}
      />
    </>
  )
}

type EndsProps = Pick<MakingProps, 'settle' | 'stop'> & { name: string; go: () => void }

const Ends = ({ name, settle, stop, go }: EndsProps) => {
  const say = useSay()
  return (
    <div className="message-end">
      <Button size="compact-sm" loading={settle.isPending} onClick={go}>
        {name}
      </Button>
      <Button size="compact-sm" variant="default" onClick={stop}>
        {say(shared.cancel)}
      </Button>
    </div>
  )
}
