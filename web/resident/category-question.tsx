import { Post } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

/** One tap on what it is about; nobody has to answer. */
export const CategoryQuestion = (page: Pick<TrackPageProps, 'lang' | 'reference' | 'secret' | 'choices'>) => {
  const { lang, choices } = page
  if (choices.length === 0) return null
  const t = sayIn(lang)
  return (
    <section class="card ask noprint" data-choices>
      <h2>{t(words.track.category.heading)}</h2>
      <p>{t(words.track.category.hint)}</p>
      <Post page={page} to="category">
        {choices.map(({ code, name }) => (
          <p>
            <button type="submit" class="big quiet" name="category" value={code}>
              {name}
            </button>
          </p>
        ))}
      </Post>
    </section>
  )
}
