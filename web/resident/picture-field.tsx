import type { Child } from 'hono/jsx'
import type { Language } from '../../db/vocabulary.ts'
import { describedBy, Field } from './field.tsx'
import { sayIn, words } from './words.ts'

/** Where the pictures of a form lie until it is sent: the key to their place, and those that have arrived. */
export type ChosenPictures = { key: string; most: number; arrived: string[] }

/** What the script of a picture field needs: it has no words of its own. */
export const forPictures = (lang: Language, { key, most }: ChosenPictures): string => {
  const t = sayIn(lang)
  const { queued, progress, sent, waiting, failed, remove, sending } = words.pictures
  const said = { queued, progress, sent, waiting, failed, remove, sending, most: words.pictures.most(most) }
  const spoken = Object.fromEntries(Object.entries(said).map(([name, sentence]) => [name, t(sentence)]))
  return JSON.stringify({ key, most, lang, words: spoken })
}

/** Pictures as they are chosen, and below them those that came with an earlier round of the form. */
export const PictureList = ({ lang, arrived = [] }: { lang: Language; arrived?: string[] }) => {
  const t = sayIn(lang)
  return (
    <>
      <ul class="pictures">
        {arrived.map((name, index) => (
          <li class="tick">
            <input type="checkbox" name={`picture.${index}`} id={`picture-${index}`} value={name} checked />
            <label for={`picture-${index}`}>{t(words.pictures.arrived(index + 1, calledIn(name)))}</label>
          </li>
        ))}
      </ul>
      <p class="why" role="status" data-note />
    </>
  )
}

/** A paper is known by the name that its sender gave it, which stands behind KEY/NAME; a picture by its place. */
const calledIn = (upload: string): string | null => {
  const called = upload.split('/')[2] ?? ''
  try {
    return /\.pdf$/i.test(called) ? decodeURIComponent(called) : null
  } catch {
    return null
  }
}

type FieldProps = {
  lang: Language
  label: string
  name?: 'file' | 'file[]'
  problem?: string | undefined
  several?: true
  children?: Child
}

/** The control itself; without a script it takes one picture, where the form does. */
export const PictureField = ({ lang, label, name, problem, several, children }: FieldProps) => {
  const hint = sayIn(lang)(words.track.pictureHint)
  const { name: _, ...described } = describedBy('file', { hint, problem })
  return (
    <Field id="file" label={label} lang={lang} hint={hint} problem={problem}>
      {/* The browser's own button has words of the browser: it lies, to be pressed, under ours. */}
      <div class="file">
        <input type="file" accept="image/*,application/pdf" name={name} multiple={several} {...described} />
        <span class="button quiet" aria-hidden="true">
          {sayIn(lang)(several ? words.pictures.press : words.pictures.pressOne)}
        </span>
      </div>
      {children}
    </Field>
  )
}

type ReportPicturesProps = { lang: Language; pictures: ChosenPictures; problem: string | undefined }

/** Pictures on the report form: a script sends them before the report and in pieces, without one they go in the form. */
export const ReportPictures = ({ lang, pictures, problem }: ReportPicturesProps) => {
  const t = sayIn(lang)
  return (
    <fieldset data-pictures={forPictures(lang, pictures)}>
      <legend>
        {t(words.pictures.title)} <em>({t(words.site.optional)})</em>
      </legend>
      <PictureField lang={lang} label={t(words.pictures.choose)} name="file[]" problem={problem} several />
      <PictureList lang={lang} arrived={pictures.arrived} />
    </fieldset>
  )
}
