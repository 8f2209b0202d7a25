import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dateInWords, withinLine } from '../../clock.ts'
import { useLanguage, useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { Twice } from '../../twice.tsx'
import { weekdays, words } from '../../words/calendar.ts'
import { EditForm, useProblems } from '../form.tsx'
import { areaOf } from '../managing.ts'
import type { Saving } from '../save.ts'
import type { Holiday } from '../shapes.ts'
import { asIntervals, asTyped, type Typed, weekdayOf, type Year } from './days.ts'
import { HoursField } from './hours-field.tsx'
import { type DayInput, useDropDay, useKeepDay } from './queries.ts'

type DayFormProps = { date: string; days: Year; rows: Holiday[]; close: () => void }

const kinds: Holiday['kind'][] = ['holiday', 'working', 'half']
const shown = ['date', 'kind', 'name', 'source', 'intervals']

export const DayForm = ({ date, days, rows, close }: DayFormProps) => {
  const say = useSay()
  const language = useLanguage()
  const saving = useKeepDay()
  const problem = useProblems(saving)
  const { day, hours, change, setHours } = useDay(date, days)
  const submit = () =>
    saving.mutate(
      { ...day, intervals: day.kind === 'holiday' || hours.length === 0 ? null : asIntervals(hours) },
      { onSuccess: close },
    )
  const title = `${say(words.editDay)} ${withinLine(say(weekdays[weekdayOf(date) - 1]!))} ${dateInWords(date, language)}`
  const kept = rows.find((row) => row.date === date && row.provinceCode === day.provinceCode)
  return (
    <div className="day-form">
      <EditForm title={title} {...{ saving, submit, close }} shown={shown}>
        <Fields day={day} change={change} saving={saving} />
        {day.kind !== 'holiday' && (
          <HoursField
            label={say(words.ownHours)}
            value={hours}
            error={problem('intervals')}
            change={setHours}
          />
        )}
        {kept ? (
          <Drop row={kept} close={close} />
        ) : (
          days.special.has(date) && <p className="quiet">{say(words.national)}</p>
        )}
      </EditForm>
    </div>
  )
}

/** The day as it stands, for the place that the reader may write to. */
const useDay = (date: string, { special }: Year) => {
  const me = useSignedIn()
  const was = special.get(date)
  const own = me.department.provinceCode
  const [day, setDay] = useState<DayInput>({
    date,
    provinceCode: areaOf(me, 'manage-deadlines') === 'country' ? (was?.provinceCode ?? null) : own,
    kind: was?.kind ?? (weekdayOf(date) > 5 ? 'working' : 'holiday'),
    intervals: null,
    name: was?.name ?? '',
    source: was?.source ?? '',
  })
  const [hours, setHours] = useState<Typed[]>(asTyped(was?.intervals ?? []))
  return { day, hours, setHours, change: (part: Partial<DayInput>) => setDay({ ...day, ...part }) }
}

type FieldsProps = { day: Holiday; change: (part: Partial<DayInput>) => void; saving: Saving }

const Fields = ({ day, change, saving }: FieldsProps) => {
  const say = useSay()
  const me = useSignedIn()
  const problem = useProblems(saving)
  return (
    <div className="pair">
      <NativeSelect
        label={say(words.kind)}
        value={day.kind}
        error={problem('kind') ?? problem('date')}
        data={kinds.map((kind) => ({ value: kind, label: say(words[kind]) }))}
        onChange={(event) => change({ kind: event.currentTarget.value as Holiday['kind'] })}
      />
      <TextInput
        label={say(words.name)}
        withAsterisk
        maxLength={120}
        value={day.name}
        error={problem('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say(words.source)}
        placeholder={say(words.sourceHint)}
        withAsterisk
        maxLength={300}
        value={day.source}
        error={problem('source')}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      {areaOf(me, 'manage-deadlines') === 'country' && (
        <ScopeChoice value={day.provinceCode} choose={(provinceCode) => change({ provinceCode })} />
      )}
    </div>
  )
}

type ScopeProps = { value: string | null; choose: (provinceCode: string | null) => void }

/** An administrator writes for the country or for the own province. */
export const ScopeChoice = ({ value, choose }: ScopeProps) => {
  const say = useSay()
  const own = useSignedIn().department.provinceCode
  return (
    <NativeSelect
      label={say(words.scope)}
      value={value ?? ''}
      data={[
        { value: '', label: say(words.nation) },
        ...(own ? [{ value: own, label: say(words.province) }] : []),
      ]}
      onChange={(event) => choose(event.currentTarget.value || null)}
    />
  )
}

const Drop = ({ row: { date, provinceCode, name }, close }: { row: Holiday; close: () => void }) => {
  const say = useSay()
  const dropping = useDropDay()
  const go = () => dropping.mutate({ date, province: provinceCode }, { onSuccess: close })
  return (
    <p className="buttons">
      <Twice name={say(words.drop)} about={name} saving={dropping} go={go} />
    </p>
  )
}
