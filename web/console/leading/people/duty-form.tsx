import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { PlacePicker } from '../../place-picker.tsx'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import { useFieldOptions } from '../field-name.ts'
import { EditForm, useProblems } from '../form.tsx'
import type { Saving } from '../save.ts'
import type { DepartmentSeen, Duty } from '../shapes.ts'
import type { DepartmentProps } from './department-props.ts'
import { type DutyInput, useAddDuty, useChangeDuty } from './queries.ts'
import { WhoChoice } from './who-choice.tsx'

type FormProps = DepartmentProps & { close: () => void }

export const NewDuty = ({ person, ...props }: FormProps & { person?: { id: string; name: string } }) => {
  const say = useSay()
  const saving = useAddDuty()
  const title = `${say(words.giveDuty)}: ${person?.name ?? props.department.name}`
  const start = {
    staffId: person?.id ?? '',
    departmentId: props.department.id,
    categoryCode: null,
    communeCode: null,
    substituteId: null,
  }
  const save = (duty: DutyInput) => saving.mutate(duty, { onSuccess: props.close })
  return <DutyForm {...props} title={title} who={person ? 'given' : 'asked'} {...{ start, saving, save }} />
}

export const ChangeDuty = ({ duty, ...props }: FormProps & { duty: Duty }) => {
  const say = useSay()
  const saving = useChangeDuty(duty.id)
  const { categoryCode, communeCode } = duty
  const start = {
    staffId: duty.staff.id,
    departmentId: duty.department.id,
    substituteId: duty.substitute?.id ?? null,
    ...{ categoryCode, communeCode },
  }
  const save = (duty: DutyInput) => saving.mutate(duty, { onSuccess: props.close })
  const title = `${say(words.editDuty)}: ${duty.staff.name}`
  return <DutyForm {...props} title={title} who="given" {...{ start, saving, save }} />
}

type DutyFormProps = FormProps & {
  title: string
  who: 'given' | 'asked'
  start: DutyInput
  saving: Saving
  save: (duty: DutyInput) => void
}

const shown = ['staffId', 'categoryCode', 'communeCode', 'substituteId']

const DutyForm = ({ title, who, start, saving, save, close, department, directory }: DutyFormProps) => {
  const say = useSay()
  const [duty, setDuty] = useState(start)
  const change = (part: Partial<DutyInput>) => setDuty({ ...duty, ...part })
  const problem = useProblems(saving)
  const people = { directory, first: department }
  return (
    <EditForm title={title} saving={saving} shown={shown} submit={() => save(duty)} close={close}>
      {who === 'asked' && (
        <WhoChoice
          {...people}
          label={say(words.who)}
          value={duty.staffId}
          error={problem('staffId')}
          choose={(staffId) => change({ staffId })}
        />
      )}
      <div className="pair">
        <FieldChoice
          department={department}
          value={duty.categoryCode}
          error={problem('categoryCode')}
          choose={(categoryCode) => change({ categoryCode })}
        />
        <WhoChoice
          {...people}
          label={say(words.substitute)}
          empty={say(words.nobody)}
          value={duty.substituteId ?? ''}
          except={duty.staffId}
          error={problem('substituteId')}
          choose={(id) => change({ substituteId: id || null })}
        />
      </div>
      {department.communeCode === null && (
        <Where department={department} duty={duty} error={problem('communeCode')} change={change} />
      )}
    </EditForm>
  )
}

type WhereProps = {
  department: DepartmentSeen
  duty: DutyInput
  error: string | undefined
  change: (part: Partial<DutyInput>) => void
}

const Where = ({ department, duty, error, change }: WhereProps) => {
  const say = useSay()
  const named = department.duties.find(({ communeCode }) => communeCode === duty.communeCode)
  return (
    <div>
      <PlacePicker
        label={say(words.where)}
        code={duty.communeCode ?? ''}
        name={named?.communeName ?? undefined}
        province={department.provinceCode ?? undefined}
        choose={(place) => change({ communeCode: place?.code ?? null })}
      />
      <p className="problem small">{error}</p>
    </div>
  )
}

type FieldChoiceProps = {
  department: DepartmentSeen
  value: string | null
  error: string | undefined
  choose: (code: string | null) => void
}

/** The department's own fields first; others may come by hand. */
const FieldChoice = ({ department, value, error, choose }: FieldChoiceProps) => {
  const say = useSay()
  const options = useFieldOptions()
  const own = options.filter((option) => department.fields?.some((field) => field === option.value))
  const others = options.filter((option) => !own.includes(option))
  const groups = [
    { group: say(words.ownFields), items: own },
    { group: say(own.length > 0 ? words.otherFields : words.field), items: others },
  ]
  return (
    <NativeSelect
      label={say(words.field)}
      value={value ?? ''}
      error={error}
      data={[
        { value: '', label: say(leading.everyField) },
        ...groups.filter(({ items }) => items.length > 0),
      ]}
      onChange={(event) => choose(event.currentTarget.value || null)}
    />
  )
}
