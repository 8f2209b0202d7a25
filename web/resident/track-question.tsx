import { Post, TextField, trackLimits } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

/** The officer's question stands above all else: the clock waits for its answer. */
export const Question = (page: TrackPageProps) => {
  const { lang, question, may } = page
  if (!question) return null
  const t = sayIn(lang)
  return (
    <section class="card ask">
      <h2>{t(words.track.question)}</h2>
      <p class="said" lang="vi">
        {question}
      </p>
      {may.reply && (
        <Post page={page} to="replies">
          <TextField page={page} id="text" label={t(words.track.reply)} limit={trackLimits.text} />
          <button type="submit">{t(words.track.sendReply)}</button>
        </Post>
      )}
    </section>
  )
}
