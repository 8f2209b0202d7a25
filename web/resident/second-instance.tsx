import type { Language } from '../../db/vocabulary.ts'
import { sayIn, words } from './words.ts'

/** Who settles a first complaint, and where a second one goes. */
export const SecondInstance = ({ lang }: { lang: Language }) => {
  const t = sayIn(lang)
  return (
    <section class="card">
      <h2>{t(words.track.secondInstance.heading)}</h2>
      <p>{t(words.track.secondInstance.first)}</p>
      <p>{t(words.track.secondInstance.second)}</p>
    </section>
  )
}
