import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import '../programs/programs.css'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useSay } from '../../language.ts'
import { reaches } from '../../words/programs.ts'
import { groups, words } from '../../words/webhooks.ts'
import { textField } from '../form.tsx'
import type { Receiver } from './queries.ts'

export type Typed = { name: string; url: string; reach: Receiver['reach'] }
export type Group = Receiver['groups'][number]

export const shown = ['name', 'url', 'types', 'reach', 'departmentId'] as const

type FieldsProps = {
  typed: Typed
  change: (typed: Typed) => void
  chosen: Group[]
  choose: (groups: Group[]) => void
  problem: (name: string) => string | undefined
}

/** What is said of a receiver, whether it is made or changed. */
export const Fields = ({ typed, change, chosen, choose, problem }: FieldsProps) => {
  const say = useSay()
  const field = (name: keyof Typed) => ({
    withAsterisk: true,
    autoComplete: 'off',
    ...textField({ typed, change, problem }, name),
  })
  return (
    <>
      <TextInput label={say(words.name)} {...field('name')} />
      <TextInput label={say(words.url)} description={say(words.urlNote)} inputMode="url" {...field('url')} />
      <Checkbox.Group
        label={say(words.groups)}
        description={say(words.groupsNote)}
        value={chosen}
        error={problem('types')}
        onChange={(next) => choose(next as Group[])}
      >
        <div className="scopes">
          {Object.entries(groups).map(([value, name]) => (
            <Checkbox key={value} value={value} label={say(name)} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={say(words.reach)}
        value={typed.reach}
        error={problem('reach')}
        data={Object.entries(reaches).map(([value, name]) => ({ value, label: say(name) }))}
        onChange={(event) => change({ ...typed, reach: event.currentTarget.value as Typed['reach'] })}
      />
    </>
  )
}
