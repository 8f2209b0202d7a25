import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../../language.ts'
import type { RetentionTerm } from '../../shapes.ts'
import { classNames, words } from '../../words/retention.ts'
import { EditForm, textField, useProblems } from '../form.tsx'
import { useTermSave } from './queries.ts'

/** An empty number is for good. */
export const TermForm = ({ term, close }: { term: RetentionTerm; close: () => void }) => {
  const say = useSay()
  const saving = useTermSave({ class: term.class, provinceCode: term.provinceCode })
  const problem = useProblems(saving)
  const [typed, change] = useState({ years: term.years === null ? '' : String(term.years), source: '' })
  const fields = { typed, change, problem }
  return (
    <EditForm
      title={`${say(classNames[term.class])} · ${say(term.provinceCode === null ? words.ofCountry : words.ofProvince)}`}
      {...{ saving, close }}
      shown={['years', 'source']}
      submit={() =>
        saving.mutate(
          { source: typed.source, years: typed.years.trim() === '' ? null : Number(typed.years) },
          { onSuccess: close },
        )
      }
    >
      <TextInput
        label={say(words.howLong)}
        description={say(words.howLongNote)}
        inputMode="numeric"
        autoComplete="off"
        {...textField(fields, 'years')}
      />
      <TextInput label={say(words.source)} withAsterisk autoComplete="off" {...textField(fields, 'source')} />
    </EditForm>
  )
}
