import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { dayInWords, inDays, monthOfDay } from '../clock.ts'
import { useLanguage, useSay } from '../language.ts'
import { daysOfMonth, weeksOf } from '../leading/calendar/days.ts'
import { shortWeekdays, weekdays } from '../words/calendar.ts'
import { words } from '../words/days.ts'

type MonthProps = {
  chosen: string | null
  today: string
  min: string | undefined
  max: string | undefined
  pick: (date: string) => void
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The same day of another month, or its last. */
const inMonths = (date: string, months: number): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** One month to press a day in: one stop of the Tab key, arrows within, pages for the months. */
export const Month = ({ chosen, today, min, max, pick }: MonthProps) => {
  const say = useSay()
  const language = useLanguage()
  const [at, setAt] = useState(chosen ?? today)
  const moved = useRef(false)
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus()
    moved.current = false
  }, [at])
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const page = { PageUp: -1, PageDown: 1 }[event.key]
    if (!step && !page) return
    event.preventDefault()
    moved.current = true
    setAt(step ? inDays(at, step) : inMonths(at, page!))
  }
  const [year, month] = at.split('-').map(Number) as [number, number, number]
  return (
    <div className="month-choice">
      <p className="month-head">
        <Turn to="earlier" turn={() => setAt(inMonths(at, -1))} />
        <strong aria-live="polite">{monthOfDay(at, language)}</strong>
        <Turn to="later" turn={() => setAt(inMonths(at, 1))} />
      </p>
      <table ref={table} onKeyDown={keys}>
        <thead>
          <tr>
            {shortWeekdays.map((name, index) => (
              <th key={name.en} scope="col" abbr={say(weekdays[index]!)}>
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(daysOfMonth(year, month - 1)).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a week has its seven places.
                <td key={index}>
                  {date && (
                    <button
                      type="button"
                      className="month-day"
                      data-day={date}
                      data-autofocus={date === at || undefined}
                      tabIndex={date === at ? 0 : -1}
                      disabled={Boolean((min && date < min) || (max && date > max))}
                      aria-pressed={date === chosen}
                      aria-current={date === today ? 'date' : undefined}
                      aria-label={dayInWords(date, language)}
                      onClick={() => pick(date)}
                    >
                      {Number(date.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Turn = ({ to, turn }: { to: 'earlier' | 'later'; turn: () => void }) => {
  const say = useSay()
  return (
    <button type="button" className="month-turn" aria-label={say(words[to])} onClick={turn}>
      {to === 'earlier' ? '‹' : '›'}
    </button>
  )
}
