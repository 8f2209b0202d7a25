import type { Language } from '../../db/vocabulary.ts'
import { describedBy, Field, type Problem, Problems } from './field.tsx'
import { Page } from './layout.tsx'
import { ReferenceField } from './track-form.tsx'
import { sayIn, words } from './words.ts'

export type TrackSearchProps = { lang: Language; reference: string; problems: Problem[] }

export const TrackSearch = ({ lang, reference, problems }: TrackSearchProps) => {
  const t = sayIn(lang)
  const hint = t(words.track.secretHint)
  const problemOf = (id: string) => problems.find(({ field }) => field === id)?.sentence
  return (
    <Page lang={lang} title={t(words.track.title)} here="/track">
      <h1>{t(words.track.title)}</h1>
      <Problems lang={lang} problems={problems} looking />
      <form method="get" action="/track" class="card">
        <ReferenceField lang={lang} reference={reference} problem={problemOf('reference')} />
        <Field id="s" label={t(words.track.secret)} lang={lang} hint={hint} problem={problemOf('s')} optional>
          <input
            type="text"
            maxlength={200}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            {...describedBy('s', { hint, problem: problemOf('s') })}
          />
        </Field>
        <button type="submit" class="big">
          {t(words.track.show)}
        </button>
      </form>
      <p>
        <a href="/track/number">{t(words.findOwn.link)}</a>
      </p>
    </Page>
  )
}
