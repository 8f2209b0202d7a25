import { useId } from 'react'
import { useSay } from '../language.ts'
import { words } from '../words/days.ts'
import { DayField } from './day-field.tsx'
import { TimeField } from './time-field.tsx'

type MomentFieldProps = {
  label: string
  /** `2026-12-04T07:30`, or nothing. */
  value: string
  change: (value: string) => void
  error: string | undefined
  withAsterisk?: boolean
}

/** A day and an hour of it. */
export const MomentField = ({ label, value, change, error, withAsterisk }: MomentFieldProps) => {
  const say = useSay()
  const id = useId()
  const [day = '', time = ''] = value.split('T')
  const put = (parts: { day?: string; time?: string }) => {
    const next = { day, time, ...parts }
    change(next.day || next.time ? `${next.day}T${next.time}` : '')
  }
  return (
    <fieldset className="moment-field" aria-describedby={error ? id : undefined}>
      <legend>
        {label} {withAsterisk && <span aria-hidden="true">*</span>}
      </legend>
      <div>
        <DayField
          aria-label={`${label}: ${say(words.dayOfIt)}`}
          value={day}
          change={(day) => put({ day })}
          error={Boolean(error)}
        />
        <TimeField
          name={`${label}: ${say(words.hourOfIt)}`}
          value={time}
          change={(time) => put({ time })}
          error={Boolean(error)}
        />
      </div>
      {error && (
        <p className="problem small" id={id}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
