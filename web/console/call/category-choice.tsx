import { NativeSelect } from '@mantine/core'
import { Unloaded } from '../feedback.tsx'
import { useCategories } from '../inbox/queries.ts'
import { useLanguage, useSay } from '../language.ts'
import type { Preview } from '../shapes.ts'
import { words } from '../words/call.ts'
import type { Entry } from './entry-fields.ts'

type CategoryChoiceProps = {
  entry: Entry
  change: (some: Partial<Entry>) => void
  preview: Preview | undefined
}

/** The suggestion stands first and follows the text until the operator chooses. */
export const CategoryChoice = ({ entry, change, preview }: CategoryChoiceProps) => {
  const say = useSay()
  const language = useLanguage()
  const categories = useCategories()
  const named = (categories.data ?? []).map(({ code, name }) => ({
    value: code,
    label: name[language],
  }))
  const suggested = named.find(({ value }) => value === preview?.category.code)?.label
  const likely = (preview?.category.alternatives ?? []).map(({ code }) => code)
  const rank = ({ value }: { value: string }) => likely.indexOf(value) + 1 || likely.length + 1
  return (
    <>
      <NativeSelect
        name="category"
        label={say(words.category)}
        value={entry.category}
        data={[
          { value: '', label: say(suggested ? words.suggested(suggested) : words.byRouting) },
          ...named.sort((one, other) => rank(one) - rank(other)),
        ]}
        onChange={(event) => change({ category: event.currentTarget.value })}
      />
      <Unloaded of={categories} />
    </>
  )
}
