import type { Language } from '../../db/vocabulary.ts'
import { describedBy, Field } from './field.tsx'
import { sayIn, words } from './words.ts'

/** By reference alone; the private code is asked on the page itself, where there is room to explain it. */
export const TrackForm = ({ lang, reference }: { lang: Language; reference: string }) => (
  <form method="get" action="/track">
    <ReferenceField lang={lang} reference={reference} />
    <button type="submit">{sayIn(lang)(words.track.show)}</button>
  </form>
)

type ReferenceProps = { lang: Language; reference: string; problem?: string | undefined }

export const ReferenceField = ({ lang, reference, problem }: ReferenceProps) => {
  const t = sayIn(lang)
  const hint = t(words.track.referenceHint)
  return (
    <Field id="reference" label={t(words.track.reference)} lang={lang} hint={hint} problem={problem}>
      <input
        type="text"
        value={reference}
        maxlength={200}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        required
        {...describedBy('reference', { hint, problem })}
      />
    </Field>
  )
}
