import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import type { Sentence } from '../shapes.ts'

/** A small button of one row, which says aloud whom it is about. */
export const Act = ({ name, about, start }: { name: Sentence; about: string; start: () => void }) => {
  const say = useSay()
  return (
    <Button size="compact-sm" variant="default" aria-label={`${say(name)}: ${about}`} onClick={start}>
      {say(name)}
    </Button>
  )
}
