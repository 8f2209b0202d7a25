import { describedBy, Field } from './field.tsx'
import type { FormPart } from './report-form.ts'
import { Options } from './report-place.tsx'
import { sayIn, words } from './words.ts'

/** Folded away: the system finds the subject by itself. */
export const ReportDetails = ({ lang, typed, categories, problemOf }: FormPart) => {
  const t = sayIn(lang)
  const open = Boolean(typed.category || typed.occurredAt || problemOf('category') || problemOf('occurredAt'))
  return (
    <details open={open}>
      <summary>
        {t(words.report.details)} ({t(words.site.optional)})
      </summary>
      <Field id="category" label={t(words.report.category)} lang={lang} problem={problemOf('category')}>
        <select {...describedBy('category', { problem: problemOf('category') })}>
          <Options choices={categories} chosen={typed.category} none={t(words.report.anyCategory)} />
        </select>
      </Field>
      <Field id="occurredAt" label={t(words.report.occurred)} lang={lang} problem={problemOf('occurredAt')}>
        <input
          type="datetime-local"
          value={typed.occurredAt}
          {...describedBy('occurredAt', { problem: problemOf('occurredAt') })}
        />
      </Field>
    </details>
  )
}
