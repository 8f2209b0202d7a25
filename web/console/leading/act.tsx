import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'

type ActProps = { name: Sentence; about: string; start: () => void; busy?: boolean }

/** A small button of one row, which says aloud whom it is about. */
export const Act = ({ name, about, start, busy = false }: ActProps) => {
  const say = useSay()
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={`${say(name)}: ${about}`}
      loading={busy}
      onClick={start}
    >
      {say(name)}
    </Button>
  )
}
