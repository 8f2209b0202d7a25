import { Button } from '@mantine/core'
import { TimeField } from '../../days/time-field.tsx'
import { useSay } from '../../language.ts'
import { words } from '../../words/calendar.ts'
import type { Typed } from './days.ts'

type HoursFieldProps = {
  label: string
  value: Typed[]
  error: string | undefined
  change: (value: Typed[]) => void
}

/** The parts of a working day: two breaks a day are normal. */
export const HoursField = ({ label, value, error, change }: HoursFieldProps) => {
  const say = useSay()
  const put = (index: number, typed: Typed) => change(value.map((old, at) => (at === index ? typed : old)))
  return (
    <fieldset className="hours-field">
      <legend>{label}</legend>
      {value.map(([from, to], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the day.
        <div key={index} className="span">
          <TimeField
            name={`${say(words.from)} (${index + 1})`}
            value={from}
            error={Boolean(error)}
            change={(typed) => put(index, [typed, to])}
          />
          <TimeField
            name={`${say(words.to)} (${index + 1})`}
            value={to}
            error={Boolean(error)}
            change={(typed) => put(index, [from, typed])}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => change(value.filter((_, at) => at !== index))}
          >
            {say(words.removeSpan)} {index + 1}
          </Button>
        </div>
      ))}
      <Button size="compact-sm" variant="default" onClick={() => change([...value, ['', '']])}>
        {say(words.addSpan)}
      </Button>
      <p className="problem small">{error}</p>
    </fieldset>
  )
}
