import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dateInVietnam } from '../../clock.ts'
import { DayField } from '../../days/day-field.tsx'
import { houseNow } from '../../house-time.ts'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { words } from '../../words/targets.ts'
import { urgencyNames } from '../../words.ts'
import { useFieldOptions } from '../field-name.ts'
import { EditForm, useProblems } from '../form.tsx'
import { areaOf } from '../managing.ts'
import type { Target } from '../shapes.ts'
import { lanes, useTargetName } from './names.ts'
import { type TargetInput, useChangeTarget } from './queries.ts'
import { SpanField } from './span-field.tsx'

type FormProps = { close: () => void }

/** Another term for the same tickets; a dispatcher's is the province's own. */
export const ChangeTarget = ({ target, close }: FormProps & { target: Target }) => {
  const say = useSay()
  const me = useSignedIn()
  const nameOf = useTargetName()
  const { lane, categoryCode, urgency, place, ordinary, accept, resolve, ring, provinceCode } = target
  const start = {
    ...{ lane, categoryCode, urgency, place, ordinary, accept, resolve, ring },
    provinceCode: areaOf(me, 'manage-deadlines') === 'country' ? provinceCode : me.department.provinceCode,
    source: '',
    validFrom: null,
  } as TargetInput
  return (
    <TargetForm title={`${say(words.change)}: ${nameOf(target)}`} which="given" start={start} close={close} />
  )
}

export const NewTarget = ({ close }: FormProps) => {
  const say = useSay()
  const me = useSignedIn()
  const start: TargetInput = {
    lane: 'feedback',
    categoryCode: null,
    urgency: 'normal',
    provinceCode: me.department.provinceCode,
    accept: { unit: 'working-hours', amount: 8 },
    resolve: { unit: 'working-days', amount: 3 },
    source: '',
    validFrom: null,
  }
  return <TargetForm title={say(words.add)} which="asked" start={start} close={close} />
}

type TargetFormProps = FormProps & {
  title: string
  /** Which tickets it is for is asked only when it is new. */
  which: 'given' | 'asked'
  start: TargetInput
}
type PartProps = {
  target: TargetInput
  change: (part: Partial<TargetInput>) => void
  problem: (name: string) => string | undefined
}

const shown = [
  'lane',
  'categoryCode',
  'urgency',
  'accept',
  'resolve',
  'ring',
  'source',
  'validFrom',
  'provinceCode',
]

const TargetForm = ({ title, which, start, close }: TargetFormProps) => {
  const saving = useChangeTarget()
  const [target, setTarget] = useState(start)
  const part: PartProps = {
    target,
    change: (changed) => setTarget({ ...target, ...changed }),
    problem: useProblems(saving),
  }
  const submit = () => saving.mutate(target, { onSuccess: close })
  return (
    <EditForm title={title} {...{ saving, submit, close }} shown={shown}>
      {which === 'asked' && <Which {...part} />}
      <Terms {...part} />
      <Grounds {...part} />
    </EditForm>
  )
}

const Which = ({ target, change, problem }: PartProps) => {
  const say = useSay()
  const options = useFieldOptions()
  const urgencies = Object.entries(urgencyNames).map(([value, name]) => ({ value, label: say(name) }))
  return (
    <div className="pair">
      <NativeSelect
        label={say(words.lane)}
        value={target.lane}
        error={problem('lane')}
        data={Object.entries(lanes).map(([value, name]) => ({ value, label: say(name) }))}
        onChange={(event) => change({ lane: event.currentTarget.value as TargetInput['lane'], ring: null })}
      />
      <NativeSelect
        label={say(words.field)}
        value={target.categoryCode ?? ''}
        error={problem('categoryCode')}
        data={[{ value: '', label: say(words.anyField) }, ...options]}
        onChange={(event) => change({ categoryCode: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={say(words.urgency)}
        value={target.urgency ?? 'any'}
        error={problem('urgency')}
        data={[{ value: 'any', label: say(words.anyUrgency) }, ...urgencies]}
        onChange={(event) => change({ urgency: event.currentTarget.value as 'any' })}
      />
    </div>
  )
}

const Terms = ({ target, change, problem }: PartProps) => {
  const say = useSay()
  return (
    <div className="pair">
      <SpanField
        label={say(words.accept)}
        none={say(words.noAccept)}
        value={target.accept}
        error={problem('accept')}
        change={(accept) => change({ accept })}
      />
      <SpanField
        label={say(words.resolve)}
        value={target.resolve}
        error={problem('resolve')}
        change={(resolve) => resolve && change({ resolve })}
      />
      {target.lane === 'emergency' && (
        <SpanField
          label={say(words.ring)}
          none={say(words.usualRing)}
          units={['minutes', 'hours']}
          value={target.ring ?? null}
          error={problem('ring')}
          change={(ring) => change({ ring })}
        />
      )}
    </div>
  )
}

const Grounds = ({ target, change, problem }: PartProps) => {
  const say = useSay()
  const me = useSignedIn()
  const own = me.department.provinceCode
  return (
    <div className="pair">
      <TextInput
        label={say(words.source)}
        placeholder={say(words.sourceHint)}
        withAsterisk
        maxLength={300}
        value={target.source}
        error={problem('source')}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <DayField
        label={say(words.validFrom)}
        min={dateInVietnam(houseNow())}
        value={target.validFrom ?? ''}
        error={problem('validFrom')}
        change={(validFrom) => change({ validFrom: validFrom || null })}
      />
      {areaOf(me, 'manage-deadlines') === 'country' && own && (
        <NativeSelect
          label={say(words.scope)}
          value={target.provinceCode ?? ''}
          error={problem('provinceCode')}
          data={[
            { value: '', label: say(words.nation) },
            { value: own, label: say(words.province) },
          ]}
          onChange={(event) => change({ provinceCode: event.currentTarget.value || null })}
        />
      )}
    </div>
  )
}
