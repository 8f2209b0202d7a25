import { sayNumber } from '../number.ts'
import { CodeField } from './code-field.tsx'
import { Post } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

/** A new number or mailbox that was sent a code: it counts once the code is entered. */
export const TrackChange = (page: TrackPageProps) => {
  const { lang, personalData, problems, typed } = page
  const waiting = personalData?.waiting ?? []
  if (waiting.length === 0) return null
  const t = sayIn(lang)
  const said = words.track.change
  return (
    <section class="card noprint" id="change">
      <h2>{t(said.heading)}</h2>
      <p>{t(said.why(waiting.map(({ address }) => sayNumber(address)).join(', ')))}</p>
      <Post page={page} to="contact">
        <CodeField lang={lang} problems={problems} typed={typed.code ?? ''} />
        <button type="submit">{t(said.confirm)}</button>
      </Post>
      <Post page={page} to="personal-data">
        {waiting.map(({ channel, address }) => (
          <input type="hidden" name={channel === 'sms' ? 'phone' : 'email'} value={address} />
        ))}
        <button type="submit" class="quiet">
          {t(words.track.number.again)}
        </button>
      </Post>
    </section>
  )
}
