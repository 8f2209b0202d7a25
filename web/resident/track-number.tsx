import { describedBy, Field } from './field.tsx'
import { Post } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

/** A number that was only typed into the form: its owner shows by a code that it is theirs. */
export const TrackNumber = (page: TrackPageProps) => {
  const { lang, personalData } = page
  const number = personalData?.number
  if (!number || number === 'known') return null
  const t = sayIn(lang)
  const said = words.track.number
  return (
    <section class="card noprint" id="number">
      <h2>{t(said.heading)}</h2>
      <p>{t(said.why(personalData.kept?.phone ?? ''))}</p>
      {number === 'asked' && <Code {...page} />}
      <Post page={page} to="number">
        {number === 'asked' ? (
          <button type="submit" class="quiet">
            {t(said.again)}
          </button>
        ) : (
          <button type="submit">{t(said.ask)}</button>
        )}
      </Post>
    </section>
  )
}

const Code = (page: TrackPageProps) => {
  const { lang, problems, typed } = page
  const t = sayIn(lang)
  const hint = t(words.following.codeHint)
  const problem = problems.find(({ field }) => field === 'code')?.sentence
  return (
    <Post page={page} to="number/confirmation">
      <Field id="code" label={t(words.following.code)} lang={lang} hint={hint} problem={problem}>
        <input
          type="text"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={20}
          value={typed.code ?? ''}
          {...describedBy('code', { hint, problem })}
        />
      </Field>
      <button type="submit">{t(words.track.number.confirm)}</button>
    </Post>
  )
}
