import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import '../programs/programs.css'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useSay } from '../../language.ts'
import { reaches } from '../../words/programs.ts'
import { groups, singles, words } from '../../words/webhooks.ts'
import { textField } from '../form.tsx'
import type { Made, Receiver } from './queries.ts'

export type Typed = { name: string; url: string; reach: Receiver['reach'] }
type Group = Receiver['groups'][number]
type Single = keyof typeof singles
/** `types`: single ones, besides whole groups. */
export type Chosen = { groups: Group[]; types: string[] }

export const isSingle = (type: string): type is Single => type in singles

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
            {[...Object.keys(singles), ...chosen.types.filter((type) => !isSingle(type))].map((type) => (
              <Checkbox key={type} value={type} label={isSingle(type) ? say(singles[type]) : type} />
            ))}
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
