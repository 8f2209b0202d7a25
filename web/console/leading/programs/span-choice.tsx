import { NativeSelect } from '@mantine/core'
import { useSay } from '../../language.ts'
import type { Sentence } from '../../shapes.ts'

type SpanChoiceProps = {
  label: Sentence
  spans: Record<number, Sentence>
  value: number
  choose: (value: number) => void
}

/** How long something holds, of a few usual spans. */
export const SpanChoice = ({ label, spans, value, choose }: SpanChoiceProps) => {
  const say = useSay()
  return (
    <NativeSelect
      label={say(label)}
      value={String(value)}
      data={Object.entries(spans).map(([span, name]) => ({ value: span, label: say(name) }))}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    />
  )
}
