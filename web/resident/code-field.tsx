import type { Language } from '../../db/vocabulary.ts'
import { describedBy, Field, type Problem } from './field.tsx'
import { sayIn, words } from './words.ts'

type CodeProps = { lang: Language; problems: Problem[]; typed: string }

/** Where the code that came by SMS or mail is typed. */
export const CodeField = ({ lang, problems, typed }: CodeProps) => {
  const t = sayIn(lang)
  const hint = t(words.following.codeHint)
  const problem = problems.find(({ field }) => field === 'code')?.sentence
  return (
    <Field id="code" label={t(words.following.code)} lang={lang} hint={hint} problem={problem}>
      <input
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={20}
        value={typed}
        {...describedBy('code', { hint, problem })}
      />
    </Field>
  )
}
