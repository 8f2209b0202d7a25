import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useSay } from '../language.ts'
import { words } from '../words/days.ts'
import { readTime } from './typed.ts'

type TimeFieldProps = {
  /** Read aloud; what is seen stands beside it. */
  name: string
  /** `07:30`, nothing, or what was typed and is no time. */
  value: string
  change: (value: string) => void
  error: ReactNode
}

/** An hour of the day as people type it: 7, 7h30, 0730. */
export const TimeField = ({ name, value, change, error }: TimeFieldProps) => {
  const say = useSay()
  const [typed, setTyped] = useState(value)
  const meant = (text: string) => readTime(text) ?? text.trim()
  return (
    <TextInput
      aria-label={name}
      className="time-field"
      autoComplete="off"
      inputMode="numeric"
      placeholder={say(words.hourForm)}
      value={meant(typed) === value ? typed : value}
      error={error}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        change(meant(event.currentTarget.value))
      }}
      onBlur={() => setTyped(meant(typed))}
    />
  )
}
