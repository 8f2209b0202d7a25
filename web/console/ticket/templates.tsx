import { NativeSelect } from '@mantine/core'
import { useLanguage, useSay } from '../language.ts'
import { words } from '../words/ticket.ts'
import { useTemplates } from './queries.ts'

type TemplatesProps = { category: string; typed: string | undefined; use: (answer: string) => void }

/** A template starts the text and never replaces what is typed; the server refuses one sent unchanged. */
export const Templates = ({ category, typed, use }: TemplatesProps) => {
  const say = useSay()
  const language = useLanguage()
  const templates = (useTemplates(category).data ?? []).filter((one) => one.language === language)
  if (!templates.length) return null
  const add = (id: string) => {
    const body = templates.find((one) => String(one.id) === id)?.body
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
        { value: '', label: '…' },
        ...templates.map(({ id, body }) => ({
          value: String(id),
          label: body.length > 80 ? `${body.slice(0, 80)}…` : body,
        })),
      ]}
    />
  )
}
