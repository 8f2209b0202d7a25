import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import { PlacePicker } from '../../place-picker.tsx'
import { useSignedIn } from '../../session.ts'
import { words as leading } from '../../words/leading.ts'
import { words } from '../../words/rules.ts'
import { useFieldName, useFieldOptions } from '../field-name.ts'
import { EditForm, useProblems } from '../form.tsx'
import { areaOf, isBeyondCommune } from '../managing.ts'
import type { Saving } from '../save.ts'
import type { Rule } from '../shapes.ts'
import { HolderChoice } from './holder-choice.tsx'
import { type RuleInput, useAddRule, useChangeRule } from './queries.ts'

export const NewRule = ({ close }: { close: () => void }) => {
  const say = useSay()
  const saving = useAddRule()
  const { provinceCode, communeCode } = useSignedIn().department
  const start: RuleInput = {
    categoryCode: '',
    provinceCode: provinceCode ?? '',
    communeCode,
    departmentId: null,
    departmentKind: null,
    why: '',
  }
  const save = (rule: RuleInput) => saving.mutate(rule, { onSuccess: close })
  return <RuleForm title={say(words.add)} fixed="nothing" {...{ start, saving, save, close }} />
}

export const ChangeRule = ({ rule, close }: { rule: Rule; close: () => void }) => {
  const say = useSay()
  const fieldName = useFieldName()
  const saving = useChangeRule(rule.id)
  const title = `${say(words.edit)}: ${fieldName(rule.categoryCode)}, ${rule.placeName}`
  const save = (changed: RuleInput) => saving.mutate(changed, { onSuccess: close })
  return <RuleForm title={title} fixed="field-and-place" start={rule} {...{ saving, save, close }} />
}

type RuleFormProps = {
  title: string
  /** The field and the place of a rule stay what they are. */
  fixed: 'nothing' | 'field-and-place'
  start: RuleInput
  saving: Saving
  save: (rule: RuleInput) => void
  close: () => void
}

const shown = ['categoryCode', 'communeCode', 'departmentId', 'departmentKind', 'why']

const RuleForm = ({ title, fixed, start, saving, save, close }: RuleFormProps) => {
  const say = useSay()
  const [rule, setRule] = useState(start)
  const change = (part: Partial<RuleInput>) => setRule({ ...rule, ...part })
  const problem = useProblems(saving)
  return (
    <EditForm title={title} saving={saving} shown={shown} submit={() => save(rule)} close={close}>
      {fixed === 'nothing' && <FieldAndPlace rule={rule} change={change} saving={saving} />}
      <HolderChoice
        rule={rule}
        error={problem('departmentId') ?? problem('departmentKind')}
        choose={change}
      />
      <TextInput
        label={say(words.why)}
        placeholder={say(words.whyHint)}
        withAsterisk
        maxLength={300}
        value={rule.why}
        error={problem('why')}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
    </EditForm>
  )
}

type PartProps = { rule: RuleInput; change: (part: Partial<RuleInput>) => void; saving: Saving }

const FieldAndPlace = ({ rule, change, saving }: PartProps) => {
  const say = useSay()
  const me = useSignedIn()
  const options = useFieldOptions()
  const problem = useProblems(saving)
  return (
    <div className="pair">
      <NativeSelect
        label={say(words.field)}
        withAsterisk
        value={rule.categoryCode}
        error={problem('categoryCode')}
        data={[{ value: '', label: say(leading.choose) }, ...options]}
        onChange={(event) => change({ categoryCode: event.currentTarget.value })}
      />
      {isBeyondCommune(areaOf(me, 'manage-directory')) && (
        <PlacePicker
          label={say(words.place)}
          code={rule.communeCode ?? ''}
          province={rule.provinceCode}
          choose={(place) =>
            change({ communeCode: place?.code ?? null, departmentId: null, departmentKind: null })
          }
        />
      )}
    </div>
  )
}
