import type { Child } from 'hono/jsx'
import { describedBy, Field } from './field.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

export const trackLimits = { text: 5000, comment: 1000, why: 1000, place: 300 }

type PostProps = {
  page: Pick<TrackPageProps, 'reference' | 'secret'>
  to: string
  enctype?: 'multipart/form-data'
  /** What the script of pictures needs. */
  pictures?: string | null
  children?: Child
}

/** A form of the tracking page: it carries the secret, so it needs no session and no script. */
export const Post = ({ page, to, enctype, pictures, children }: PostProps) => (
  <form
    method="post"
    action={`/t/${page.reference}/${to}`}
    enctype={enctype}
    data-pictures={pictures ?? undefined}
    novalidate
  >
    {page.secret && <input type="hidden" name="s" value={page.secret} />}
    {children}
  </form>
)

type TextProps = { page: TrackPageProps; id: string; label: string; limit: number; optional?: true }

export const TextField = ({ page, id, label, limit, optional }: TextProps) => {
  const { lang, typed, problems } = page
  const hint = sayIn(lang)(words.track.limit(limit))
  const problem = problems.find(({ field }) => field === id)?.sentence
  return (
    <Field id={id} label={label} lang={lang} hint={hint} problem={problem} optional={optional}>
      <textarea rows={3} maxlength={limit} {...describedBy(id, { hint, problem })}>
        {typed[id]}
      </textarea>
    </Field>
  )
}
