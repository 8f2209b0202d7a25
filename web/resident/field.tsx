import type { Child } from 'hono/jsx'
import type { Language } from '../../db/vocabulary.ts'
import { sayIn, words } from './words.ts'

export type Choice = { code: string; name: string }

export type Problem = { field: string; sentence: string }

type FieldFrame = {
  id: string
  label: string
  lang: Language
  problem?: string
  hint?: string
  /** Says so beside the label; without, the field is needed. */
  optional?: true
  class?: string
  children?: Child
}

/** A label, what to write, what is wrong with it, and the control itself (given the ids by `describedBy`). */
export const Field = ({ id, label, lang, hint, problem, optional, children, ...rest }: FieldFrame) => {
  const t = sayIn(lang)
  return (
    <div class={['field', rest.class, problem && 'wrong'].filter(Boolean).join(' ')}>
      <label for={id} class={rest.class === 'lead-field' ? 'first' : undefined}>
        {label} {optional && <em>({t(words.site.optional)})</em>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Wrong id={id} lang={lang} problem={problem} />
      {children}
    </div>
  )
}

export const Wrong = ({ id, lang, problem }: { id: string; lang: Language; problem: string | undefined }) =>
  problem ? (
    <p class="why" id={`${id}-why`}>
      <span class="out">{sayIn(lang)(words.problem.prefix)} </span>
      {problem}
    </p>
  ) : null

/** What a screen reader reads with a control: its hint, and what is wrong with it. */
export const describedBy = (
  id: string,
  { hint, problem }: { hint?: string; problem?: string | undefined },
) => ({
  id,
  name: id,
  'aria-describedby': [hint && `${id}-hint`, problem && `${id}-why`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': problem ? 'true' : undefined,
})

/** `looking`: nothing was written that could be lost. */
type ProblemsProps = { lang: Language; problems: Problem[]; looking?: true }

/** All that is wrong, at the top, each a link to its field. */
export const Problems = ({ lang, problems, looking }: ProblemsProps) => {
  if (problems.length === 0) return null
  const t = sayIn(lang)
  return (
    <section
      class="card problems"
      role="alert"
      tabindex={-1}
      id="problems"
      aria-labelledby="problems-title"
      autofocus
    >
      <h2 id="problems-title">{t(looking ? words.problem.notFound : words.problem.title)}</h2>
      {!looking && <p>{t(words.problem.keep)}</p>}
      <ul>
        {problems.map(({ field, sentence }) => (
          <li>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
