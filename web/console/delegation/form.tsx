import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dateInVietnam } from '../clock.ts'
import { DayField } from '../days/day-field.tsx'
import { houseNow } from '../house-time.ts'
import { useSay } from '../language.ts'
import { EditForm, textField, useProblems, valueField } from '../leading/form.tsx'
import { words } from '../words/delegation.ts'
import { type Delegating, type Delegations, useDelegate } from './queries.ts'

const shown = ['deputyId', 'from', 'to', 'why']

export const DelegationForm = ({
  deputies,
  close,
}: Pick<Delegations, 'deputies'> & { close: () => void }) => {
  const say = useSay()
  const saving = useDelegate()
  const problem = useProblems(saving)
  const today = dateInVietnam(houseNow())
  const [typed, change] = useState<Delegating>({ deputyId: '', from: today, to: today, why: '' })
  const typing = { typed, change, problem }
  const named = (name: 'from' | 'to' | 'why') => ({ label: say(words[name]), withAsterisk: true })
  return (
    <EditForm
      title={say(words.title)}
      send={words.title}
      saving={saving}
      shown={shown}
      submit={() => saving.mutate(typed, { onSuccess: close })}
      close={close}
    >
      <NativeSelect
        label={say(words.deputyId)}
        withAsterisk
        value={typed.deputyId}
        error={problem('deputyId')}
        data={[
          { value: '', label: say(words.choose) },
          ...deputies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => change({ ...typed, deputyId: event.currentTarget.value })}
      />
      <div className="pair">
        <DayField {...named('from')} {...valueField(typing, 'from')} min={today} />
        <DayField {...named('to')} {...valueField(typing, 'to')} min={typed.from} />
      </div>
      <TextInput
        {...named('why')}
        {...textField(typing, 'why')}
        description={say(words.whyHint)}
        maxLength={300}
      />
    </EditForm>
  )
}
