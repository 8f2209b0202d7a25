import { TextInput } from '@mantine/core'
import { useSay } from '../../language.ts'
import { type Kind, words } from '../../words/partners.ts'
import { textField } from '../form.tsx'

export type Typed = Record<'name' | 'url' | 'jurisdictionId' | 'serviceCode' | 'key', string>

export const shown = ['name', 'url', 'jurisdictionId', 'serviceCode', 'key', 'departmentId'] as const

type FieldsProps = {
  typed: Typed
  change: (typed: Typed) => void
  problem: (name: string) => string | undefined
  /** A key that is there already may stay. */
  keyStays: boolean
  kind: Kind
}

/** What is said of a neighbouring system, whether it is made or changed. */
export const Fields = ({ typed, change, problem, keyStays, kind }: FieldsProps) => {
  const say = useSay()
  const isLine = kind !== 'file'
  const field = (name: keyof Typed) => ({
    autoComplete: 'off',
    ...textField({ typed, change, problem }, name),
  })
  return (
    <>
      <TextInput label={say(words.name)} withAsterisk {...field('name')} />
      {isLine && (
        <TextInput
          label={say(words.url)}
          description={say(words.urlNote)}
          withAsterisk
          inputMode="url"
          {...field('url')}
        />
      )}
      <TextInput
        label={say(words.jurisdictionId)}
        description={say(isLine ? words.jurisdictionNote : words.placeNote)}
        withAsterisk
        {...field('jurisdictionId')}
      />
      <TextInput
        label={say(words.serviceCode)}
        description={say(words.serviceNote)}
        {...field('serviceCode')}
      />
      <TextInput
        label={say(isLine ? words.key : words.sharedKey)}
        description={say(words.keyNote)}
        withAsterisk={!keyStays}
        spellCheck={false}
        {...field('key')}
      />
    </>
  )
}

/** An empty subject is none. */
export const asSent = ({ serviceCode, key, ...typed }: Typed) => ({
  ...typed,
  key,
  serviceCode: serviceCode.trim() || null,
})
