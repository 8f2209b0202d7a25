import './days.css'
import '@mantine/core/styles/Popover.css'
import { Popover, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { dateInVietnam, dayInWords } from '../clock.ts'
import { houseNow } from '../house-time.ts'
import { Icon } from '../icon.tsx'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/days.ts'
import { Month } from './month.tsx'
import { isDay, readDay, writeDay } from './typed.ts'

export type DayFieldProps = {
  label?: string
  /** Read aloud where the label stands beside it. */
  'aria-label'?: string
  /** `2026-12-04`, nothing, or what was typed and is no day: it goes as it is, so that the server says so. */
  value: string
  change: (value: string) => void
  error?: ReactNode
  description?: string
  name?: string
  withAsterisk?: boolean
  /** The days before and after them are not offered. */
  min?: string
  max?: string
}

/** A day typed as it is written here, or pressed in a month; the browser's own field would write it in the language of the machine. */
export const DayField = ({ value, change, min, max, description, ...field }: DayFieldProps) => {
  const say = useSay()
  const language = useLanguage()
  const today = dateInVietnam(houseNow())
  const [typed, setTyped] = useState(writeDay(value))
  const [isOpen, open] = useState(false)
  const named = field.label ?? field['aria-label'] ?? ''
  const meant = (text: string) => readDay(text, today) ?? text.trim()
  const said = [isDay(value) && dayInWords(value, language), description].filter(Boolean).join('. ')
  const pick = (date: string) => {
    setTyped(writeDay(date))
    change(date)
    open(false)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={open}
      position="bottom-start"
      shadow="md"
      transitionProps={{ duration: 0 }}
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <div>
          <TextInput
            {...field}
            autoComplete="off"
            placeholder={say(words.form)}
            value={meant(typed) === value ? typed : writeDay(value)}
            description={said}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            rightSectionPointerEvents="all"
            rightSectionWidth={44}
            rightSection={<Opener of={named} isOpen={isOpen} toggle={() => open(!isOpen)} />}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              change(meant(event.currentTarget.value))
            }}
            onBlur={() => setTyped(writeDay(meant(typed)))}
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`${say(words.pick)}: ${named}`} onKeyDown={stayOpen}>
        <Month chosen={isDay(value) ? value : null} {...{ today, min, max, pick }} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Escape closes the month, and not the form around it too. */
const stayOpen = (event: KeyboardEvent) => {
  if (event.key === 'Escape') event.stopPropagation()
}

type OpenerProps = { of: string; isOpen: boolean; toggle: () => void }

const Opener = ({ of, isOpen, toggle }: OpenerProps) => {
  const say = useSay()
  return (
    <button
      type="button"
      className="day-opener"
      aria-label={`${say(words.pick)}: ${of}`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={toggle}
    >
      <Icon name="calendar" />
    </button>
  )
}
