import { Button } from '@mantine/core'
import { useSay } from '../language.ts'
import { usePlaceName } from '../place-name.ts'
import { PlacePicker } from '../place-picker.tsx'
import { words } from '../words/incidents.ts'

export type Chosen = { code: string; name: string }

type PlacesFieldProps = {
  places: readonly Chosen[]
  province: string | undefined
  error: string | undefined
  choose: (places: Chosen[]) => void
}

/** Several communes, each added by its name and taken out by one press. */
export const PlacesField = ({ places, province, error, choose }: PlacesFieldProps) => {
  const say = useSay()
  const add = (place: Chosen | null) =>
    place && choose([...places.filter(({ code }) => code !== place.code), place])
  return (
    <div>
      <PlacePicker label={say(words.addPlace)} code="" province={province} required choose={add} />
      {places.length > 0 && (
        <ul className="chosen-places" aria-label={say(words.places)}>
          {places.map((place) => (
            <ChosenPlace
              key={place.code}
              place={place}
              take={() => choose(places.filter(({ code }) => code !== place.code))}
            />
          ))}
        </ul>
      )}
      {error && <p className="problem">{error}</p>}
    </div>
  )
}

const ChosenPlace = ({ place, take }: { place: Chosen; take: () => void }) => {
  const say = useSay()
  const found = usePlaceName(place.name ? '' : place.code)
  const name = place.name || found
  return (
    <li>
      <Button size="compact-sm" variant="default" aria-label={say(words.takePlace(name))} onClick={take}>
        {name} ×
      </Button>
    </li>
  )
}
