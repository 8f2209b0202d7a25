import { useSay } from '../language.ts'
import type { IncidentRow } from '../shapes.ts'
import { words } from '../words/incidents.ts'
import './incidents.css'
import { type Drawn, GroundShown } from './ground.tsx'
import { useCommuneDrawn } from './queries.ts'

type Where = Pick<IncidentRow, 'communes' | 'part' | 'area'>

/** Which part of its communes it is about, in words and drawn; nothing where it is all of them. */
export const Part = ({ incident: { communes, part, area } }: { incident: Where }) => {
  const say = useSay()
  const outline = useCommuneDrawn(area ? communes[0]!.code : null)
  if (!part) return null
  return (
    <>
      <p className="small">
        {say(words.onlyIn)} {say(part)}
      </p>
      {area && outline && <GroundShown outline={outline} drawn={drawnOf(area)} label={say(part)} />}
    </>
  )
}

const drawnOf = (area: NonNullable<Where['area']>): Drawn => {
  const point = ([lon, lat]: [number, number]) => ({ lon, lat })
  if (area.kind === 'polygon') return { kind: 'polygon', corners: area.points.map(point) }
  return { kind: 'circle', at: point(area.centre), metres: area.metres }
}
