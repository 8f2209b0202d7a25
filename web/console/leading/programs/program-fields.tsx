import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useSay } from '../../language.ts'
import type { Sentence } from '../../shapes.ts'
import { reaches, scopeNames, words } from '../../words/programs.ts'
import { textField } from '../form.tsx'
import type { Program, Reach, Scope } from './queries.ts'

export type Typed = { name: string; purpose: string; contact: string; perMinute: string; reach: Reach }

export const typedOf = ({ name, purpose, contact, perMinute, reach }: Program): Typed => ({
  name,
  purpose,
  contact,
  perMinute: String(perMinute),
  reach,
})
/** What is no number goes as none, so that the server says which ones may be. */
export const asGiven = ({ perMinute, ...typed }: Typed) => ({ ...typed, perMinute: Number(perMinute) || 0 })

export const shown = [
  'name',
  'purpose',
  'contact',
  'scopes',
  'reach',
  'perMinute',
  'days',
  'departmentId',
] as const

type FieldsProps = {
  typed: Typed
  change: (typed: Typed) => void
  scopes: Scope[]
  choose: (scopes: Scope[]) => void
  problem: (name: string) => string | undefined
}

/** What is said of a program, whether it is let in or changed. */
export const ProgramFields = ({ typed, change, scopes, choose, problem }: FieldsProps) => {
  const say = useSay()
  const field = (name: keyof Typed) => ({
    withAsterisk: true,
    autoComplete: 'off',
    ...textField({ typed, change, problem }, name),
  })
  return (
    <>
      <div className="pair">
        <TextInput label={say(words.name)} {...field('name')} />
        <TextInput label={say(words.contact)} {...field('contact')} />
      </div>
      <TextInput label={say(words.purpose)} {...field('purpose')} />
      <Checkbox.Group
        label={say(words.scopes)}
        withAsterisk
        value={scopes}
        error={problem('scopes')}
        onChange={(chosen) => choose(chosen as Scope[])}
      >
        <div className="scopes">
          {named(scopeNames).map(([value, name]) => (
            <Checkbox key={value} value={value} label={say(name)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className="pair">
        <NativeSelect
          label={say(words.reach)}
          value={typed.reach}
          error={problem('reach')}
          data={named(reaches).map(([value, name]) => ({ value, label: say(name) }))}
          onChange={(event) => change({ ...typed, reach: event.currentTarget.value as Reach })}
        />
        <TextInput label={say(words.perMinute)} inputMode="numeric" {...field('perMinute')} />
      </div>
    </>
  )
}

const named = (table: Record<string, Sentence>) => Object.entries(table)
