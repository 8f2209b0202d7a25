import type { Choice } from './report.tsx'
import { type Language, sayIn, words } from './words.ts'

export type PlaceChoices = {
  candidates: Choice[]
  /** A drawing of the candidates to press on, where boundaries are known. */
  map: { src: string; width: number; height: number } | null
}

/** Asked once before sending, never answered for the resident: which of these places, or none. */
export const PlaceQuestion = ({ lang, places }: { lang: Language; places: PlaceChoices }) => {
  const t = sayIn(lang)
  const { candidates, map } = places
  return (
    <section class="card ask" id="place" tabindex={-1} autofocus>
      {/* Asked once: sending again without a choice is a slip, and said so. */}
      <input type="hidden" name="asked" value="1" />
      <fieldset>
        <legend>{t(words.places.heading)}</legend>
        <p>{t(candidates.length > 0 ? words.places.several : words.places.none)}</p>
        {candidates.map(({ code, name }) => (
          <PlaceRadio value={code} label={name} />
        ))}
        {candidates.length > 0 && <PlaceRadio value="other" label={t(words.places.other)} />}
        <PlaceRadio value="unknown" label={t(words.places.unknown)} />
      </fieldset>
      {map && (
        <>
          <p>{t(words.places.map)}</p>
          <input class="map" type="image" name="pin" alt={t(words.places.mapLabel)} {...map} />
        </>
      )}
      <p>
        <button type="submit">{t(words.report.send)}</button>
      </p>
    </section>
  )
}

const PlaceRadio = ({ value, label }: { value: string; label: string }) => (
  <div class="tick">
    <input type="radio" name="place" value={value} id={`place-${value}`} />
    <label for={`place-${value}`}>{label}</label>
  </div>
)
