import { type KeyboardEvent, useState } from 'react'
import { dateInVietnam, inDays } from '../../clock.ts'
import { houseNow } from '../../house-time.ts'
import { useSay } from '../../language.ts'
import { monthNames, shortWeekdays, weekdays, words } from '../../words/calendar.ts'
import { type DayKind, daysOfMonth, kindOf, weekdayOf, weeksOf, type Year } from './days.ts'

type Choose = ((date: string) => void) | null
type YearProps = { year: number; days: Year; chosen: string | null; choose: Choose }

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Twelve months; one stop of the Tab key for all of them, arrows within. */
export const YearView = ({ year, days, chosen, choose }: YearProps) => {
  const [at, setAt] = useState(`${year}-01-01`)
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key]
    const from = (event.target as HTMLElement).dataset.date
    if (!step || !from) return
    const to = inDays(from, step)
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-date="${to}"]`)?.focus()
  }
  return (
    <>
      <Legend />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside. */}
      <div
        className="year"
        onKeyDown={move}
        onFocus={({ target }) => target.dataset.date && setAt(target.dataset.date)}
      >
        {monthNames.map((name, month) => (
          <Month key={name.en} {...{ year, month, days, chosen, choose, at }} />
        ))}
      </div>
    </>
  )
}

const legend: DayKind[] = ['work', 'off', 'holiday', 'working', 'half']

const Legend = () => {
  const say = useSay()
  return (
    <ul className="legend" aria-label={say(words.legend)}>
      {legend.map((kind) => (
        <li key={kind}>
          <span className="day" data-kind={kind} aria-hidden="true">
            1
          </span>{' '}
          {say(words[kind])}
        </li>
      ))}
    </ul>
  )
}

type MonthProps = YearProps & { month: number; at: string }

const Month = ({ month, ...props }: MonthProps) => {
  const say = useSay()
  const weeks = weeksOf(daysOfMonth(props.year, month))
  return (
    <table className="month">
      <caption>{say(monthNames[month]!)}</caption>
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
        {weeks.map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a week has its seven places.
              <td key={index}>{date && <Day date={date} {...props} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = Omit<MonthProps, 'month'> & { date: string }

const Day = ({ date, days, chosen, choose, at }: DayProps) => {
  const say = useSay()
  const kind = kindOf(date, days)
  const name = days.special.get(date)?.name
  const number = Number(date.slice(8))
  const common = {
    className: 'day',
    'data-kind': kind,
    title: [say(words[kind]), name].filter(Boolean).join(': '),
    ...(date === dateInVietnam(houseNow()) ? { 'aria-current': 'date' as const } : {}),
  }
  const spoken = `${say(weekdays[weekdayOf(date) - 1]!)} ${number}/${Number(date.slice(5, 7))}: ${common.title}`
  if (!choose)
    return (
      <span {...common}>
        {number}
        {name && <span className="unseen">: {common.title}</span>}
      </span>
    )
  return (
    <button
      {...common}
      type="button"
      data-date={date}
      tabIndex={date === at ? 0 : -1}
      aria-pressed={date === chosen}
      aria-label={spoken}
      onClick={() => choose(date)}
    >
      {number}
    </button>
  )
}
