import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useSay } from '../language.ts'
import { words } from '../words/incidents.ts'
import { type Drawn, Ground, type Point } from './ground.tsx'
import { useCommuneDrawn } from './queries.ts'

type AreaFieldProps = {
  commune: string
  drawn: Drawn | null
  choose: (drawn: Drawn | null) => void
  error: string | undefined
}

const reaches = [200, 300, 500, 1000, 2000, 3000]
const corners = 'corners'

/** Part of a commune: its middle and how far it reaches, or its corners one by one, pressed on the outline. */
export const AreaField = ({ commune, drawn, choose, error }: AreaFieldProps) => {
  const say = useSay()
  const outline = useCommuneDrawn(commune)
  const [shape, setShape] = useState('500')
  if (!outline) return null
  const reshape = (shape: string) => {
    setShape(shape)
    const at = drawn?.kind === 'circle' ? drawn.at : null
    choose(at && shape !== corners ? { kind: 'circle', at, metres: Number(shape) } : null)
  }
  const press = (at: Point) => {
    if (shape !== corners) return choose({ kind: 'circle', at, metres: Number(shape) })
    choose({ kind: 'polygon', corners: [...(drawn?.kind === 'polygon' ? drawn.corners : []), at] })
  }
  const hint = shape === corners ? words.cornersHint : words.areaHint
  return (
    <fieldset className="circle-field">
      <legend>{say(words.area)}</legend>
      <p className="quiet">{say(hint)}</p>
      <Ground outline={outline} drawn={drawn} label={say(hint)} press={press} />
      <div className="pair">
        <NativeSelect
          label={say(words.radius)}
          value={shape}
          data={[
            ...reaches.map((one) => ({ value: String(one), label: say(words.circle(one)) })),
            { value: corners, label: say(words.corners) },
          ]}
          onChange={(event) => reshape(event.currentTarget.value)}
        />
        {drawn && <TakeBack drawn={drawn} choose={choose} />}
      </div>
      {error && <p className="problem">{error}</p>}
    </fieldset>
  )
}

const TakeBack = ({ drawn, choose }: { drawn: Drawn; choose: (drawn: Drawn | null) => void }) => {
  const say = useSay()
  const fewer = drawn.kind === 'polygon' ? drawn.corners.slice(0, -1) : []
  return (
    <p className="buttons">
      {fewer.length > 0 && (
        <Button variant="subtle" onClick={() => choose({ kind: 'polygon', corners: fewer })}>
          {say(words.takeCorner)}
        </Button>
      )}
      <Button variant="subtle" onClick={() => choose(null)}>
        {say(words.wholeCommune)}
      </Button>
    </p>
  )
}
