import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { Twice } from '../../twice.tsx'
import { weekdays, words } from '../../words/calendar.ts'
import { words as leading } from '../../words/leading.ts'
import { EditForm, useProblems } from '../form.tsx'
import { areaOf } from '../managing.ts'
import type { Hours } from '../shapes.ts'
import { ScopeChoice } from './day-form.tsx'
import { asIntervals, asTyped, hoursInWords, workingWeek } from './days.ts'
import { HoursField } from './hours-field.tsx'
import { useDropHours, useKeepHours } from './queries.ts'

/** The working week, the province's own hours over the country's. */
export const Week = ({ rows }: { rows: Hours[] }) => {
  const say = useSay()
  const week = workingWeek(rows)
  return (
    <section className="panel">
      <h2>{say(words.week)}</h2>
      <ul className="week">
        {weekdays.map((name, index) => (
          <Weekday key={name.en} weekday={index + 1} row={week.get(index + 1)} />
        ))}
      </ul>
    </section>
  )
}

type WeekdayProps = { weekday: number; row: Hours | undefined }

const Weekday = ({ weekday, row }: WeekdayProps) => {
  const say = useSay()
  const me = useSignedIn()
  const [editing, setEditing] = useState(false)
  const name = say(weekdays[weekday - 1]!)
  const hours = row?.intervals.length ? hoursInWords(row.intervals) : say(words.dayOff)
  return (
    <li>
      <div className="line">
        <span>
          <b className="weekday">{name}</b> {hours}
          {row?.provinceCode && <span className="quiet"> · {say(words.ofProvince)}</span>}
        </span>
        {areaOf(me, 'manage-deadlines') && !editing && (
          <span className="line-acts">
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`${say(leading.edit)}: ${name}`}
              onClick={() => setEditing(true)}
            >
              {say(leading.edit)}
            </Button>
            {row?.provinceCode && <Follow weekday={weekday} province={row.provinceCode} />}
          </span>
        )}
      </div>
      {editing && <HoursForm weekday={weekday} row={row} close={() => setEditing(false)} />}
    </li>
  )
}

const Follow = ({ weekday, province }: { weekday: number; province: string }) => {
  const say = useSay()
  const dropping = useDropHours()
  return (
    <Twice
      name={say(words.followNation)}
      about={say(weekdays[weekday - 1]!)}
      saving={dropping}
      go={() => dropping.mutate({ weekday, province })}
    />
  )
}

const HoursForm = ({ weekday, row, close }: WeekdayProps & { close: () => void }) => {
  const say = useSay()
  const me = useSignedIn()
  const saving = useKeepHours()
  const [typed, setTyped] = useState(asTyped(row?.intervals ?? []))
  const [provinceCode, setProvinceCode] = useState(
    areaOf(me, 'manage-deadlines') === 'country' ? null : me.department.provinceCode,
  )
  const submit = () =>
    saving.mutate({ provinceCode, weekday, intervals: asIntervals(typed) }, { onSuccess: close })
  const title = `${say(words.hours)}: ${say(weekdays[weekday - 1]!)}`
  return (
    <EditForm title={title} {...{ saving, submit, close }} shown={['intervals']}>
      <HoursField
        label={say(words.hours)}
        value={typed}
        error={useProblems(saving)('intervals')}
        change={setTyped}
      />
      {areaOf(me, 'manage-deadlines') === 'country' && (
        <ScopeChoice value={provinceCode} choose={setProvinceCode} />
      )}
    </EditForm>
  )
}
