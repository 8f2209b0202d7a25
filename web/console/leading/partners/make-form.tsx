import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { DepartmentPicker } from '../../department-picker.tsx'
import { useSay } from '../../language.ts'
import { useSignedIn } from '../../session.ts'
import { type Kind, kinds, words } from '../../words/partners.ts'
import { EditForm, useProblems } from '../form.tsx'
import { asSent, Fields, shown, type Typed } from './fields.tsx'
import { useMake, useTryNew } from './queries.ts'
import { Trial } from './trial.tsx'

const start: Typed = { name: '', url: 'https://', jurisdictionId: '', serviceCode: '', key: '' }

/** A system may be tried with what stands in the form before anything goes there. */
export const MakeForm = ({ close }: { close: () => void }) => {
  const say = useSay()
  const { department } = useSignedIn()
  const saving = useMake()
  const trying = useTryNew()
  const saved = useProblems(saving)
  const tried = useProblems(trying)
  const [typed, change] = useState(start)
  const [to, setTo] = useState('')
  const [kind, setKind] = useState<Kind>('open311')
  const { name, ...way } = asSent(typed)
  const { url, ...noLine } = way
  const reached = kind === 'file' ? noLine : { ...noLine, url }
  return (
    <EditForm
      title={say(words.make)}
      send={words.makeNow}
      {...{ saving, close }}
      shown={shown}
      submit={() =>
        saving.mutate({ name, kind, ...reached, departmentId: Number(to) || 0 }, { onSuccess: close })
      }
    >
      <DepartmentPicker
        label={say(words.department)}
        value={to}
        commune={null}
        province={department.provinceCode}
        error={saved('departmentId')}
        choose={setTo}
      />
      <NativeSelect
        label={say(words.kind)}
        value={kind}
        data={Object.entries(kinds).map(([value, label]) => ({ value, label: say(label) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      <Fields {...{ typed, change, kind }} keyStays={false} problem={(name) => saved(name) ?? tried(name)} />
      {kind === 'file' ? (
        <p className="quiet">{say(words.fileNote)}</p>
      ) : (
        <>
          <p className="quiet">{say(words.testNote)}</p>
          <Trial about={typed.name} trying={trying} start={() => trying.mutate(way)} />
        </>
      )}
    </EditForm>
  )
}
