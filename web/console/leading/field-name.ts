import { useCategories } from '../inbox/queries.ts'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/leading.ts'
import { knownField } from './known-field.ts'

/** What a category is called; none means every one. */
export const useFieldName = () => {
  const say = useSay()
  const options = useFieldOptions()
  return (code: string | null) => (code === null ? say(words.everyField) : knownField(code, options))
}

/** All categories as a list to choose from. */
export const useFieldOptions = () => {
  const language = useLanguage()
  const categories = useCategories().data ?? []
  return categories.map(({ code, name }) => ({
    value: code as string,
    label: name[language],
  }))
}
