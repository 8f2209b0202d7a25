import './calendar.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateInVietnam } from '../../clock.ts'
import { Failure, Loading } from '../../feedback.tsx'
import { houseNow } from '../../house-time.ts'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/calendar.ts'
import { areaOf } from '../managing.ts'
import type { Holiday, Hours } from '../shapes.ts'
import { DayForm } from './day-form.tsx'
import { specialDays, workingWeek, type Year } from './days.ts'
import { Effect } from './effect.tsx'
import { useYear } from './queries.ts'
import { SpecialDays } from './special-days.tsx'
import { Week } from './week.tsx'
import { YearView } from './year.tsx'

/** A year at a glance, the week, and what a change does to open tickets. */
export default function Calendar() {
  const me = useSignedIn()
  const { provinceCode } = me.department
  const [year, setYear] = useState(() => Number(dateInVietnam(houseNow()).slice(0, 4)))
  const table = useYear(year, provinceCode)
  return (
    <>
      {areaOf(me, 'manage-deadlines') && <Effect province={provinceCode} />}
      <Years year={year} choose={setYear} />
      {table.isPending && <Loading />}
      {table.isError && <Failure error={table.error} retry={() => void table.refetch()} />}
      {table.data && <Table key={year} year={year} {...table.data} />}
    </>
  )
}

const Years = ({ year, choose }: { year: number; choose: (year: number) => void }) => {
  const say = useSay()
  return (
    <div className="years">
      <Button
        variant="default"
        onClick={() => choose(year - 1)}
        aria-label={`${say(words.before)} ${year - 1}`}
      >
        ‹
      </Button>
      <h2 aria-live="polite">{say(words.year(year))}</h2>
      <Button
        variant="default"
        onClick={() => choose(year + 1)}
        aria-label={`${say(words.after)} ${year + 1}`}
      >
        ›
      </Button>
    </div>
  )
}

type TableProps = { year: number; holidays: Holiday[]; workingHours: Hours[] }

const Table = ({ year, holidays, workingHours }: TableProps) => {
  const say = useSay()
  const me = useSignedIn()
  const [day, setDay] = useState<string | null>(null)
  const days: Year = { special: specialDays(holidays), week: workingWeek(workingHours) }
  const mayEdit = areaOf(me, 'manage-deadlines')
  const close = () => {
    document.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus()
    setDay(null)
  }
  return (
    <>
      {holidays.length === 0 && <p className="notice">{say(words.empty(year))}</p>}
      <p className="quiet">{say(mayEdit ? words.hint : words.readOnly)}</p>
      <YearView year={year} days={days} chosen={day} choose={mayEdit ? setDay : null} />
      {day && <DayForm key={day} date={day} days={days} rows={holidays} close={close} />}
      <SpecialDays days={days} />
      <Week rows={workingHours} />
    </>
  )
}
