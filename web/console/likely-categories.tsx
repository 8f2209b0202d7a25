import { Button } from '@mantine/core'
import { useLanguage } from './language.ts'
import type { Preview } from './shapes.ts'

type LikelyProps = {
  question: string
  choices: Preview['category']['choices']
  choose: (code: string) => void
  busy?: boolean
}

/** The likeliest subjects, each one tap, where the classifier is too unsure to choose alone. */
export const LikelyCategories = ({ question, choices, choose, busy = false }: LikelyProps) => {
  const language = useLanguage()
  if (!choices.length) return null
  return (
    <fieldset className="likely" aria-label={question}>
      <p className="warn">{question}</p>
      {choices.map(({ code, name }) => (
        <Button key={code} size="compact-md" variant="default" disabled={busy} onClick={() => choose(code)}>
          {name[language]}
        </Button>
      ))}
    </fieldset>
  )
}
