import type { Language } from '../../db/vocabulary.ts'
import type { Choice } from './field.tsx'
import { sayIn, words } from './words.ts'

export type PlaceChoices = {
  candidates: Choice[]
  /** The one that a press on the map fell into, or that was chosen before. */
  chosen: string | null
  /** The candidates' codes, sent back with a press on the map. */
  among: string
  /** A drawing of the candidates to press on, where boundaries are known. */
  map: { src: string; width: number; height: number } | null
}

/** Asked once before sending, never answered for the resident: which of these places, or none. */
export const PlaceQuestion = ({ lang, places }: { lang: Language; places: PlaceChoices }) => {
  const t = sayIn(lang)
  const { candidates, chosen, among, map } = places
  return (
    <section class="card ask" id="place" tabindex={-1} autofocus>
      {/* Asked once: sending again without a choice is a slip, and said so. */}
      <input type="hidden" name="asked" value="1" />
      <input type="hidden" name="among" value={among} />
      <fieldset>
        <legend>{t(words.places.heading)}</legend>
        <p>{t(askedIn(candidates))}</p>
        {candidates.map(({ code, name }) => (
          <PlaceRadio value={code} label={name} chosen={chosen} />
        ))}
        {candidates.length > 0 && <PlaceRadio value="other" label={t(words.places.other)} chosen={chosen} />}
        <PlaceRadio value="unknown" label={t(words.places.unknown)} chosen={chosen} />
      </fieldset>
      {map && <PlaceMap lang={lang} map={map} />}
      <p>
        <button type="submit">{t(words.report.send)}</button>
      </p>
    </section>
  )
}

const askedIn = ([first, ...others]: Choice[]) => {
  if (!first) return words.places.none
  return others.length === 0 ? words.places.one(first.name) : words.places.several
}

type PlaceMapProps = { lang: Language; map: NonNullable<PlaceChoices['map']> }

/** A button in the shape of a drawing: the browser itself sends where it was pressed. */
const PlaceMap = ({ lang, map }: PlaceMapProps) => (
  <>
    <p>{sayIn(lang)(words.places.map)}</p>
    <input class="map" type="image" name="pin" alt={sayIn(lang)(words.places.mapLabel)} {...map} />
  </>
)

type RadioProps = { field?: string; value: string; label: string; chosen: string | null }

export const PlaceRadio = ({ field = 'place', value, label, chosen }: RadioProps) => (
  <div class="tick">
    <input type="radio" name={field} value={value} id={`place-${value}`} checked={value === chosen} />
    <label for={`place-${value}`}>{label}</label>
  </div>
)
