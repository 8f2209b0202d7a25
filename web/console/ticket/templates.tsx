import { NativeSelect } from '@mantine/core'
import { Unloaded } from '../feedback.tsx'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/ticket.ts'
import { useTemplates } from './queries.ts'

const shownLetters = 80
const shortened = (text: string) => (text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text)

type TemplatesProps = { category: string; typed: string | undefined; use: (answer: string) => void }

/** A template starts the text and never replaces what is typed; the server refuses one sent unchanged. */
export const Templates = ({ category, typed, use }: TemplatesProps) => {
  const say = useSay()
  const language = useLanguage()
  const known = useTemplates(category, language)
  const templates = known.data ?? []
  if (!templates.length) return <Unloaded of={known} />
  const add = (outcome: string) => {
    const body = templates.find((one) => one.outcome === outcome)?.body
    if (body) use(typed?.trim() ? `${typed.trim()}\n\n${body}` : body)
  }
  return (
    <NativeSelect
      className="templates"
      label={say(words.template)}
      description={say(words.templateHint)}
      value=""
      onChange={(event) => add(event.currentTarget.value)}
      data={[
        { value: '', label: say(words.templateNone) },
        ...templates.map(({ outcome, body }) => ({ value: outcome, label: shortened(body) })),
      ]}
    />
  )
}
