import { PlaceRadio } from './place-question.tsx'
import { Post, TextField, trackLimits } from './track-forms.tsx'
import type { TrackPageProps } from './track-props.ts'
import { sayIn, words } from './words.ts'

/** Asked in the open where no commune is known or the words say another; otherwise the sender may still say that it is not there. */
export const TrackPlace = (page: TrackPageProps) => {
  const { lang, place, commune, problems } = page
  if (!place) return null
  const t = sayIn(lang)
  if (commune === null)
    return (
      <section class="card ask noprint">
        <h2>{t(words.places.heading)}</h2>
        <PlaceForm {...page} />
      </section>
    )
  if (place.candidates.length > 0)
    return (
      <section class="card ask noprint">
        <h2>{t(words.track.place.contradicted(commune))}</h2>
        <p>{t(words.track.place.stands(commune))}</p>
        <PlaceForm {...page} />
      </section>
    )
  return (
    <details class="card noprint" open={problems.some(({ field }) => field === 'said')}>
      <summary>{t(words.track.place.other(commune))}</summary>
      <PlaceForm {...page} />
    </details>
  )
}

const PlaceForm = (page: TrackPageProps) => {
  const { lang, place, typed } = page
  const t = sayIn(lang)
  return (
    <Post page={page} to="place">
      {place!.candidates.length > 0 && (
        <fieldset>
          <legend>{t(words.track.place.choose)}</legend>
          {place!.candidates.map(({ code, name }) => (
            <PlaceRadio field="communeCode" value={code} label={name} chosen={typed.communeCode ?? null} />
          ))}
        </fieldset>
      )}
      <TextField page={page} id="said" label={t(words.track.place.said)} limit={trackLimits.place} optional />
      <button type="submit">{t(words.track.place.send)}</button>
    </Post>
  )
}
