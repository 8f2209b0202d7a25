import type { Child } from 'hono/jsx'
import { describedBy, Field, Wrong } from './field.tsx'
import { forPictures, PictureField, PictureList } from './picture-field.tsx'
import { Tick } from './tick.tsx'
import { Post, TextField, trackLimits } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

/** What can still be done, in the order of need; each form works by itself. */
export const TrackActions = (page: TrackPageProps) => {
  const { may, question } = page
  return (
    <section class="noprint">
      {may.rate && <Rate {...page} />}
      {may.reopen && !(may.rate && page.rating === null) && <Reopen {...page} />}
      {may.reply && !question && !saysWhatIsWrong(page) && <More {...page} />}
      {may.attach && <Picture {...page} />}
      {may.follow && <Follow {...page} />}
      {page.legal && page.open && <p class="card hint">{sayIn(page.lang)(words.track.legalWithdrawal)}</p>}
      {may.withdraw && <Withdraw {...page} />}
    </section>
  )
}

/** One form, whichever it is: a score, or that it is not fixed, with a score or without. */
const Rate = (page: TrackPageProps) => {
  const { lang, rating, problems, typed } = page
  const t = sayIn(lang)
  if (rating !== null) return <p class="card">{t(words.track.rated(rating))}</p>
  const problem = problems.find(({ field }) => field === 'score')?.sentence
  return (
    <div class="card">
      <Post page={page} to="rating">
        <fieldset id="score" tabindex={-1} class={problem ? 'wrong' : undefined}>
          <legend>{t(words.track.rate)}</legend>
          <Wrong id="score" lang={lang} problem={problem} />
          {words.track.scores
            .map((name, index) => <Score value={index + 1} name={t(name)} chosen={typed.score} />)
            .reverse()}
        </fieldset>
        <TextField
          page={page}
          id="comment"
          label={t(words.track.comment)}
          limit={trackLimits.comment}
          optional
        />
        <div class="buttons">
          <button type="submit">{t(words.track.sendRating)}</button>
          {page.may.reopen && (
            <button type="submit" class="quiet" formaction={`/t/${page.reference}/reopening`}>
              {t(words.track.sendReopen)}
            </button>
          )}
        </div>
      </Post>
    </div>
  )
}

const Score = ({ value, name, chosen }: { value: number; name: string; chosen: string | undefined }) => (
  <div class="tick">
    <input type="radio" name="score" id={`score-${value}`} value={value} checked={chosen === String(value)} />
    <label for={`score-${value}`}>{name}</label>
  </div>
)

const Reopen = (page: TrackPageProps) => {
  const t = sayIn(page.lang)
  return (
    <div class="card ask">
      <h2>{t(words.track.notDone)}</h2>
      <Post page={page} to="reopening">
        <TextField page={page} id="why" label={t(words.track.why)} limit={trackLimits.why} optional />
        <button type="submit">{t(words.track.sendReopen)}</button>
      </Post>
    </div>
  )
}

type FoldedProps = { page: TrackPageProps; title: string; fields: string[]; children?: Child }

/** Folded until wanted; open when one of its fields was sent wrong. */
const Folded = ({ page, title, fields, children }: FoldedProps) => (
  <details class="card" open={page.problems.some(({ field }) => fields.includes(field))}>
    <summary>{title}</summary>
    {children}
  </details>
)

/** Opened again without a word: whoever works on it next has nothing else to go by. */
export const saysWhatIsWrong = ({ reopened, may, question }: TrackPageProps) =>
  reopened === 'unsaid' && may.reply && !question

export const StillWrong = (page: TrackPageProps) => (
  <div class="card ask noprint">
    <Reply page={page} label={words.track.why} />
  </div>
)

const More = (page: TrackPageProps) => {
  const t = sayIn(page.lang)
  return (
    <Folded page={page} title={t(words.track.more)} fields={['text']}>
      <Reply page={page} label={words.track.moreText} />
    </Folded>
  )
}

const Reply = ({ page, label }: { page: TrackPageProps; label: Record<TrackPageProps['lang'], string> }) => {
  const t = sayIn(page.lang)
  return (
    <Post page={page} to="replies">
      <TextField page={page} id="text" label={t(label)} limit={trackLimits.text} />
      <button type="submit">{t(words.track.sendMore)}</button>
    </Post>
  )
}

const Picture = (page: TrackPageProps) => {
  const { lang, problems } = page
  const t = sayIn(lang)
  const problem = problems.find(({ field }) => field === 'file')?.sentence
  return (
    <Folded page={page} title={t(words.track.picture)} fields={['file']}>
      <Post
        page={page}
        to="attachments"
        enctype="multipart/form-data"
        pictures={page.pictureRoom && forPictures(lang, page.pictureRoom)}
      >
        <PictureField lang={lang} label={t(words.track.pictureFile)} name="file" problem={problem}>
          <PictureList lang={lang} />
        </PictureField>
        <button type="submit">{t(words.track.sendPicture)}</button>
        <p role="status" data-status />
      </Post>
    </Folded>
  )
}

const Follow = (page: TrackPageProps) => {
  const { lang, problems, typed } = page
  const t = sayIn(lang)
  const problemOf = (id: string) => problems.find(({ field }) => field === id)?.sentence
  return (
    <Folded page={page} title={t(words.track.follow)} fields={['phone', 'email', 'consent']}>
      <p class="hint">{t(words.track.followHint)}</p>
      <Post page={page} to="followers">
        {(['phone', 'email'] as const).map((id) => (
          <Field id={id} label={t(words.report[id])} lang={lang} problem={problemOf(id)} optional>
            <input
              type={id === 'phone' ? 'tel' : 'email'}
              value={typed[id]}
              maxlength={200}
              autocomplete={id === 'phone' ? 'tel' : 'email'}
              {...describedBy(id, { problem: problemOf(id) })}
            />
          </Field>
        ))}
        <Tick
          id="consent"
          label={t(words.track.followConsent)}
          lang={lang}
          ticked={typed.consent === 'on'}
          problem={problemOf('consent')}
        />
        <button type="submit">{t(words.track.sendFollow)}</button>
      </Post>
    </Folded>
  )
}

const Withdraw = (page: TrackPageProps) => {
  const t = sayIn(page.lang)
  return (
    <Folded page={page} title={t(words.track.withdraw)} fields={['why']}>
      <p class="hint">{t(words.track.withdrawHint)}</p>
      <Post page={page} to="withdrawal">
        <TextField page={page} id="why" label={t(words.track.withdrawWhy)} limit={trackLimits.why} optional />
        <button type="submit" class="grave">
          {t(words.track.sendWithdrawal)}
        </button>
      </Post>
    </Folded>
  )
}
