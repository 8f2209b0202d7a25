import { NativeSelect } from '@mantine/core'
import { dateInVietnam, dayInWords, monthName } from '../clock.ts'
import { houseNow } from '../house-time.ts'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/days.ts'
import type { FieldProps } from './field-props.ts'

const two = (n: number) => String(n).padStart(2, '0')
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A day by its three parts, in the order and the words of the reader's language; the browser would write it in its own. */
export const DayChoice = ({ field, value, problem, change }: FieldProps) => {
  const say = useSay()
  const language = useLanguage()
  const today = dateInVietnam(houseNow())
  const [year, month, day] = (value || today).split('-').map(Number) as [number, number, number]
  const choose = (parts: { year?: number; month?: number; day?: number }) => {
    const next = { year, month, day, ...parts }
    const last = daysIn(next.year, next.month)
    change(`${next.year}-${two(next.month)}-${two(Math.min(next.day, last))}`)
  }
  const thisYear = Number(today.slice(0, 4))
  const years = field.earliest ? [thisYear, thisYear + 1] : [thisYear, thisYear - 1]
  const shared = { 'aria-required': !field.optional, 'aria-invalid': Boolean(problem) }
  return (
    <fieldset className="day-choice">
      <legend>
        {say(field.label)} <span aria-hidden="true">*</span>
      </legend>
      <div>
        <NativeSelect
          {...shared}
          label={say(words.day)}
          value={String(day)}
          data={upTo(daysIn(year, month)).map(String)}
          onChange={(event) => choose({ day: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          {...shared}
          label={say(words.month)}
          value={String(month)}
          data={upTo(12).map((n) => ({ value: String(n), label: monthName(n, language) }))}
          onChange={(event) => choose({ month: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          {...shared}
          label={say(words.year)}
          value={String(year)}
          data={[...new Set([...years, year])].sort().map(String)}
          onChange={(event) => choose({ year: Number(event.currentTarget.value) })}
        />
      </div>
      {value && <p className="quiet">{dayInWords(value, language)}</p>}
    </fieldset>
  )
}
