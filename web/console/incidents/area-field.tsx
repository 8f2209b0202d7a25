import { Button, NativeSelect } from '@mantine/core'
import { type MouseEvent, useState } from 'react'
import { useSay } from '../language.ts'
import { words } from '../words/incidents.ts'
import { type DrawnCommune, useCommuneDrawn } from './queries.ts'

export type Circle = { lat: number; lon: number; metres: number }

type CircleFieldProps = {
  commune: string
  circle: Circle | null
  choose: (circle: Circle | null) => void
  error: string | undefined
}

const reaches = [200, 300, 500, 1000, 2000, 3000]
const metresPerDegree = 111_320

/** Part of a commune: the middle is pressed on its outline, how far it reaches is chosen. */
export const CircleField = ({ commune, circle, choose, error }: CircleFieldProps) => {
  const say = useSay()
  const drawn = useCommuneDrawn(commune)
  const [metres, setMetres] = useState(500)
  if (!drawn) return null
  const reach = (metres: number) => {
    setMetres(metres)
    if (circle) choose({ ...circle, metres })
  }
  return (
    <fieldset className="circle-field">
      <legend>{say(words.area)}</legend>
      <p className="quiet">{say(words.areaHint)}</p>
      <Ground drawn={drawn} circle={circle} press={(at) => choose({ ...at, metres })} />
      <div className="pair">
        <NativeSelect
          label={say(words.radius)}
          value={String(metres)}
          data={reaches.map((one) => ({ value: String(one), label: `${one} m` }))}
          onChange={(event) => reach(Number(event.currentTarget.value))}
        />
        {circle && (
          <Button variant="subtle" onClick={() => choose(null)}>
            {say(words.wholeCommune)}
          </Button>
        )}
      </div>
      {error && <p className="problem">{error}</p>}
    </fieldset>
  )
}

type GroundProps = {
  drawn: DrawnCommune
  circle: Circle | null
  press: (at: { lat: number; lon: number }) => void
}

const Ground = ({ drawn: { width, height, box, shapes }, circle, press }: GroundProps) => {
  const say = useSay()
  const at = (x: number, y: number) => ({
    lon: box.west + x * (box.east - box.west),
    lat: box.north - y * (box.north - box.south),
  })
  const pressed = (event: MouseEvent<HTMLButtonElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    // By the keyboard there is no place: the middle.
    const isKey = event.detail === 0
    const [x, y] = isKey ? [0.5, 0.5] : [(event.clientX - left) / width, (event.clientY - top) / height]
    press(at(x, y))
  }
  return (
    <button type="button" className="circle-ground" aria-label={say(words.areaHint)} onClick={pressed}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {shapes.map(({ code, own, path }) => (
          <path key={code} d={path} data-own={own} />
        ))}
        {circle && (
          <circle
            cx={((circle.lon - box.west) / (box.east - box.west)) * width}
            cy={((box.north - circle.lat) / (box.north - box.south)) * height}
            r={(circle.metres / metresPerDegree / (box.north - box.south)) * height}
          />
        )}
      </svg>
    </button>
  )
}
