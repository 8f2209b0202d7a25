import { sayNumber } from '../number.ts'
import { CodeField } from './code-field.tsx'
import { Post } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

type NumberProps = Pick<
  TrackPageProps,
  'lang' | 'reference' | 'secret' | 'personalData' | 'problems' | 'typed'
>

/** A number that was only typed into the form: its owner shows by a code that it is theirs. */
export const TrackNumber = (page: NumberProps) => {
  const { lang, personalData } = page
  const number = personalData?.number
  // One code at a time: whoever changes the number has nothing to show of the old one.
  if (!number || number === 'known' || personalData.waiting.length > 0) return null
  const t = sayIn(lang)
  const said = words.track.number
  return (
    <section class="card noprint" id="number">
      <h2>{t(said.heading)}</h2>
      <p>{t(said.why(sayNumber(personalData.kept?.phone ?? '')))}</p>
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

const Code = (page: NumberProps) => {
  const { lang, problems, typed } = page
  const t = sayIn(lang)
  return (
    <Post page={page} to="number/confirmation">
      <CodeField lang={lang} problems={problems} typed={typed.code ?? ''} />
      <button type="submit">{t(words.track.number.confirm)}</button>
    </Post>
  )
}
