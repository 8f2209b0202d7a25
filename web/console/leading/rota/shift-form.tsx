import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dateInVietnam, typedMoment } from '../../clock.ts'
import { MomentField } from '../../days/moment-field.tsx'
import { houseNow } from '../../house-time.ts'
import { useSay } from '../../language.ts'
import { words as leading } from '../../words/leading.ts'
import { words as inPeople } from '../../words/people.ts'
import { words } from '../../words/rota.ts'
import { EditForm, textField, useProblems, valueField } from '../form.tsx'
import type { RotaWeek, Shift } from '../shapes.ts'
import { useHandOver, usePlanShift } from './queries.ts'

type FormProps = { rota: RotaWeek; close: () => void }

/** Tonight from five until seven tomorrow: the night that is planned most often begins so. */
const usualStart = () => `${dateInVietnam(houseNow())}T17:00`

const orNull = (typed: string) => (typed ? typedMoment(typed) : null)

export const NewShift = ({ rota, close }: FormProps) => {
  const say = useSay()
  const saving = usePlanShift()
  const problem = useProblems(saving)
  const [typed, setTyped] = useState({ staffId: '', startsAt: usualStart(), endsAt: '', weeks: '1' })
  const typing = { typed, change: setTyped, problem }
  const moment = (name: 'startsAt' | 'endsAt') => ({
    label: say(words[name]),
    ...valueField(typing, name),
  })
  const submit = () =>
    saving.mutate(
      {
        departmentId: rota.department.id,
        staffId: typed.staffId,
        startsAt: typedMoment(typed.startsAt),
        endsAt: orNull(typed.endsAt),
        weeks: Number(typed.weeks),
      },
      { onSuccess: close },
    )
  return (
    <EditForm title={say(words.plan)} {...{ saving, submit, close }} shown={Object.keys(typed)}>
      <div className="pair">
        <Who
          rota={rota}
          label={say(words.who)}
          value={typed.staffId}
          error={problem('staffId')}
          choose={(staffId) => setTyped({ ...typed, staffId })}
        />
        <TextInput label={say(words.weeks)} {...textField(typing, 'weeks')} type="number" min={1} max={53} />
      </div>
      <div className="pair">
        <MomentField {...moment('startsAt')} withAsterisk />
        <MomentField {...moment('endsAt')} />
      </div>
    </EditForm>
  )
}

export const HandOver = ({ rota, shift, close }: FormProps & { shift: Shift }) => {
  const say = useSay()
  const saving = useHandOver(shift.id)
  const problem = useProblems(saving)
  const [typed, setTyped] = useState({ staffId: '', from: '', until: '' })
  const field = (name: 'from' | 'until') => ({
    label: say(words[name]),
    ...valueField({ typed, change: setTyped, problem }, name),
  })
  const submit = () =>
    saving.mutate(
      { staffId: typed.staffId, from: orNull(typed.from), until: orNull(typed.until) },
      { onSuccess: close },
    )
  const title = `${say(words.handOver)}: ${shift.staff.name}`
  return (
    <EditForm title={title} {...{ saving, submit, close }} shown={Object.keys(typed)}>
      <Who
        rota={rota}
        label={say(words.to)}
        value={typed.staffId}
        error={problem('staffId')}
        except={shift.staff.id}
        choose={(staffId) => setTyped({ ...typed, staffId })}
      />
      <div className="pair">
        <MomentField {...field('from')} />
        <MomentField {...field('until')} />
      </div>
    </EditForm>
  )
}

type WhoProps = {
  rota: RotaWeek
  label: string
  value: string
  error: string | undefined
  except?: string
  choose: (staffId: string) => void
}

const Who = ({ rota, label, value, error, except, choose }: WhoProps) => {
  const say = useSay()
  const people = rota.people.filter(({ id }) => id !== except)
  return (
    <NativeSelect
      label={label}
      withAsterisk
      value={value}
      error={error}
      data={[
        { value: '', label: say(leading.choose) },
        ...people.map(({ id, name, hasPhone, arrived }) => {
          const lacks = arrived ? (hasPhone ? null : words.withoutPhone) : inPeople.notArrived
          return { value: id, label: lacks ? `${name} (${say(lacks)})` : name }
        }),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}
