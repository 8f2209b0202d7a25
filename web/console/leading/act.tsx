import { Button } from '@mantine/core'
import { problemOf } from '../api.ts'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'
import type { Saving } from './save.ts'

type ActProps = {
  name: Sentence
  about: string
  start: () => void
  busy?: boolean
  /** Of what is done at once: why it was not stands beside the button. */
  saving?: Saving
}

/** A small button of one row, which says aloud whom it is about. */
export const Act = ({ name, about, start, saving, busy = saving?.isPending ?? false }: ActProps) => {
  const say = useSay()
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${say(name)}: ${about}`}
        loading={busy}
        onClick={start}
      >
        {say(name)}
      </Button>
      {saving && (
        <span className="problem" role="alert">
          {saving.error ? say(problemOf(saving.error).sentence) : null}
        </span>
      )}
    </>
  )
}
