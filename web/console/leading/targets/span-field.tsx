import { NativeSelect, TextInput } from '@mantine/core'
import { useSay } from '../../language.ts'
import { unitNames, words } from '../../words/targets.ts'
import type { Span } from './span-words.ts'

type SpanFieldProps = {
  label: string
  /** What it is called when there is no such term; without it there has to be one. */
  none?: string
  /** What it may be measured in; all of them where nothing is said. */
  units?: readonly Span['unit'][]
  value: Span | null
  error: string | undefined
  change: (value: Span | null) => void
}

export const SpanField = ({ label, none, units: usable, value, error, change }: SpanFieldProps) => {
  const say = useSay()
  const units = Object.entries(unitNames)
    .filter(([unit]) => !usable || usable.includes(unit as Span['unit']))
    .map(([unit, name]) => ({ value: unit, label: say(name) }))
  const amount = value?.amount ?? 1
  return (
    <fieldset className="span-field">
      <legend>{label}</legend>
      {value && (
        <TextInput
          type="number"
          min={1}
          aria-label={`${label}: ${say(words.amount)}`}
          value={value.amount || ''}
          error={Boolean(error)}
          onChange={(event) => change({ ...value, amount: Number(event.currentTarget.value) })}
        />
      )}
      <NativeSelect
        aria-label={`${label}: ${say(words.unit)}`}
        value={value?.unit ?? ''}
        data={[...(none ? [{ value: '', label: none }] : []), ...units]}
        onChange={(event) =>
          change(
            event.currentTarget.value ? { amount, unit: event.currentTarget.value as Span['unit'] } : null,
          )
        }
      />
      <p className="problem small">{error}</p>
    </fieldset>
  )
}
