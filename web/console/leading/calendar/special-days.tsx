import { dateInWords } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { weekdays, words } from '../../words/calendar.ts'
import { hoursInWords, weekdayOf, type Year } from './days.ts'

/** The same as the year shows, in words. */
export const SpecialDays = ({ days: { special } }: { days: Year }) => {
  const say = useSay()
  const language = useLanguage()
  const rows = [...special.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  if (rows.length === 0) return null
  return (
    <section className="panel">
      <h2>{say(words.listed)}</h2>
      <ul className="special-days">
        {rows.map(({ date, kind, name, intervals, provinceCode, source }) => (
          <li key={date}>
            <span className="when">
              {say(weekdays[weekdayOf(date) - 1]!)} {dateInWords(date, language)}
            </span>
            <span>
              <b lang="vi">{name}</b> · {say(words[kind])}
              {intervals && ` ${hoursInWords(intervals)}`}
              {provinceCode && ` · ${say(words.ofProvince)}`}
              <br />
              <span className="quiet small" lang="vi">
                {source}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
