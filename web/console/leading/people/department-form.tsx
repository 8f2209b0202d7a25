import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fold } from '../../fold.ts'
import { useSay } from '../../language.ts'
import { communeKinds } from '../../words/leading.ts'
import { words } from '../../words/people.ts'
import { EditForm, textField, useProblems } from '../form.tsx'
import type { Saving } from '../save.ts'
import type { DepartmentSeen, Directory } from '../shapes.ts'
import { FormerNames } from './former-names.tsx'
import { useAddDepartment, useChangeDepartment } from './queries.ts'

type Typed = { name: string; phone: string; email: string }

const contactOf = ({ name, phone, email }: Typed) => ({
  name,
  phone: phone.trim() || null,
  email: email.trim() || null,
})

export const ChangeDepartment = ({
  department,
  close,
}: {
  department: DepartmentSeen
  close: () => void
}) => {
  const say = useSay()
  const saving = useChangeDepartment(department)
  const { name, phone, email } = department
  const [typed, setTyped] = useState({ name, phone: phone ?? '', email: email ?? '' })
  const [active, setActive] = useState(department.active)
  const [source, setSource] = useState('')
  const problem = useProblems(saving)
  const renamed = typed.name.trim() !== name
  const submit = () =>
    saving.mutate(
      { ...contactOf(typed), active, ...(renamed && source.trim() && { source }) },
      { onSuccess: close },
    )
  return (
    <EditForm title={say(words.editDepartment)} {...{ saving, submit, close }} shown={shown}>
      <Contact typed={typed} change={setTyped} saving={saving} />
      {renamed && (
        <TextInput
          label={say(words.source)}
          description={say(words.sourceHint)}
          withAsterisk
          maxLength={300}
          value={source}
          error={problem('source')}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      )}
      <FormerNames department={department} />
      <Checkbox
        label={say(words.active)}
        checked={active}
        onChange={(event) => setActive(event.currentTarget.checked)}
      />
    </EditForm>
  )
}

const shown = ['name', 'phone', 'email', 'kind', 'source']

export const NewDepartment = ({ directory, close }: { directory: Directory; close: () => void }) => {
  const say = useSay()
  const saving = useAddDepartment()
  const [typed, setTyped] = useState({ name: '', phone: '', email: '' })
  const [kind, setKind] = useState('')
  const { provinceCode, communeCode } = directory
  const submit = () =>
    saving.mutate(
      {
        ...contactOf(typed),
        kind: kind || kindOf(typed.name),
        level: communeCode ? 'commune' : 'province',
        provinceCode: provinceCode ?? '',
        communeCode,
      },
      { onSuccess: close },
    )
  return (
    <section className="panel">
      <EditForm title={say(words.addDepartment)} {...{ saving, submit, close }} shown={shown}>
        {communeCode && <KindChoice directory={directory} kind={kind} choose={setKind} />}
        <Contact typed={typed} change={setTyped} saving={saving} />
      </EditForm>
    </section>
  )
}

/** A kind of its own, from the name: "Tổ chiếu sáng" is `to-chieu-sang`. */
const kindOf = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')

type KindProps = { directory: Directory; kind: string; choose: (kind: string) => void }

const KindChoice = ({ directory, kind, choose }: KindProps) => {
  const say = useSay()
  const there = new Set(directory.departments.map((department) => department.kind))
  const missing = Object.entries(communeKinds).filter(([code]) => !there.has(code))
  return (
    <NativeSelect
      label={say(words.kind)}
      value={kind}
      data={[
        { value: '', label: say(words.otherKind) },
        ...missing.map(([value, name]) => ({ value, label: say(name) })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}

type ContactProps = { typed: Typed; change: (typed: Typed) => void; saving: Saving }

const Contact = ({ typed, change, saving }: ContactProps) => {
  const say = useSay()
  const problem = useProblems(saving)
  const field = (name: keyof Typed) => ({
    label: say(words[name]),
    ...textField({ typed, change, problem }, name),
    error: problem(name) ?? (name === 'name' ? problem('kind') : undefined),
  })
  return (
    <>
      <TextInput {...field('name')} withAsterisk maxLength={200} />
      <div className="pair">
        <TextInput {...field('phone')} type="tel" />
        <TextInput {...field('email')} type="email" />
      </div>
    </>
  )
}
