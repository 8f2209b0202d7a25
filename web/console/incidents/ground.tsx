import type { MouseEvent } from 'react'
import { metresPerDegree } from '../../degrees.ts'
import type { DrawnCommune } from './queries.ts'

export type Point = { lat: number; lon: number }

/** What was pressed so far: the middle of a circle, or the corners of a shape. */
export type Drawn = { kind: 'circle'; at: Point; metres: number } | { kind: 'polygon'; corners: Point[] }

type GroundProps = {
  outline: DrawnCommune
  drawn: Drawn | null
  label: string
  press: (at: Point) => void
}

/** The outline of the commune, to be pressed, with what was pressed so far. */
export const Ground = ({ outline, drawn, label, press }: GroundProps) => {
  const { box } = outline
  const pressed = (event: MouseEvent<HTMLButtonElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    // By the keyboard there is no place: the middle.
    const isKey = event.detail === 0
    const [x, y] = isKey ? [0.5, 0.5] : [(event.clientX - left) / width, (event.clientY - top) / height]
    press({ lon: box.west + x * (box.east - box.west), lat: box.north - y * (box.north - box.south) })
  }
  return (
    <button type="button" className="circle-ground" aria-label={label} onClick={pressed}>
      <Plan outline={outline} drawn={drawn} />
    </button>
  )
}

type PlanProps = Pick<GroundProps, 'outline' | 'drawn'>

const Plan = ({ outline: { width, height, box, shapes }, drawn }: PlanProps) => {
  const placed = ({ lat, lon }: Point): [number, number] => [
    ((lon - box.west) / (box.east - box.west)) * width,
    ((box.north - lat) / (box.north - box.south)) * height,
  ]
  const reach = (metres: number) => (metres / metresPerDegree / (box.north - box.south)) * height
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shapes.map(({ code, own, path }) => (
        <path key={code} d={path} data-own={own} />
      ))}
      {drawn?.kind === 'circle' && <Circle at={placed(drawn.at)} reach={reach(drawn.metres)} />}
      {drawn?.kind === 'polygon' && <Corners at={drawn.corners.map(placed)} size={width / 90} />}
    </svg>
  )
}

/** The same to look at; `label` says it in words. */
export const GroundShown = ({ label, ...plan }: PlanProps & { label: string }) => (
  <div className="circle-ground shown" role="img" aria-label={label}>
    <Plan {...plan} />
  </div>
)

const Circle = ({ at: [x, y], reach }: { at: [number, number]; reach: number }) => (
  <circle cx={x} cy={y} r={reach} />
)

/** Each corner is seen, the first too, before there is a shape. */
const Corners = ({ at, size }: { at: [number, number][]; size: number }) => (
  <>
    <polygon points={at.map((point) => point.join(',')).join(' ')} />
    {at.map(([x, y]) => (
      <circle key={`${x},${y}`} cx={x} cy={y} r={size} />
    ))}
  </>
)
