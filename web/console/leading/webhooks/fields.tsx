import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import '../programs/programs.css'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useSay } from '../../language.ts'
import type { Sentence } from '../../shapes.ts'
import { reaches } from '../../words/programs.ts'
import { groups, singles, words } from '../../words/webhooks.ts'
import { textField } from '../form.tsx'
import type { Made, Receiver } from './queries.ts'

export type Typed = { name: string; url: string; reach: Receiver['reach'] }
type Group = Receiver['groups'][number]
/** `types`: single ones, besides whole groups. */
export type Chosen = { groups: Group[]; types: string[] }

/** What a single type is called here, where it has a name. */
export const singleName = (type: string): Sentence | undefined =>
  (singles as Record<string, Sentence>)[type.split('.')[1] ?? '']
const named = Object.keys(singles).map((name) => ['ticket', name].join('.'))

export const shown = ['name', 'url', 'types', 'reach', 'departmentId'] as const

type FieldsProps = {
  typed: Typed
  change: (typed: Typed) => void
  chosen: Chosen
  choose: (chosen: Chosen) => void
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
        value={chosen.groups}
        error={problem('types')}
        onChange={(next) => choose({ ...chosen, groups: next as Group[] })}
      >
        <div className="scopes">
          {Object.entries(groups).map(([value, name]) => (
            <Checkbox key={value} value={value} label={say(name)} />
          ))}
        </div>
      </Checkbox.Group>
      <details open={chosen.types.length > 0}>
        <summary>{say(words.singles)}</summary>
        <Checkbox.Group
          aria-label={say(words.singles)}
          value={chosen.types}
          onChange={(types) => choose({ ...chosen, types })}
        >
          <div className="scopes">
            {[...named, ...chosen.types.filter((type) => !singleName(type))].map((type) => {
              const name = singleName(type)
              return <Checkbox key={type} value={type} label={name ? say(name) : type} />
            })}
          </div>
        </Checkbox.Group>
      </details>
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

/** Types that the server knew when it told of them. */
export const asAsked = ({ groups, types }: Chosen) => ({ groups, types: types as Made['types'] })
