import type { Tile } from '../tiles.ts'
import { type Bar, ScaleBar } from './scale-bar.tsx'

export type AreaMapProps = {
  width: number
  height: number
  /** The map of another server under it, where the office has set one. */
  tiles: Tile[]
  attribution: string | null
  bar: Bar
  shapes: { own: boolean; path: string }[]
  /** What was drawn: one of both. */
  circle: { x: number; y: number; reach: number } | null
  corners: string | null
}

/** Where an incident is, among its communes; `label` says the same in words. */
export const AreaMap = ({ map, label }: { map: AreaMapProps; label: string }) => (
  <>
    <svg
      class={map.tiles.length > 0 ? 'card area tiled' : 'card area'}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      role="img"
      aria-label={label}
    >
      {map.tiles.map(({ href, x, y, width, height }) => (
        <image href={href} x={x} y={y} width={width} height={height} preserveAspectRatio="none" />
      ))}
      {map.shapes.map(({ own, path }) => (
        <path d={path} class={own ? 'its' : undefined} />
      ))}
      {map.circle && <circle cx={map.circle.x} cy={map.circle.y} r={map.circle.reach} />}
      {map.corners && <path class="drawn" d={map.corners} />}
      <ScaleBar bar={map.bar} />
    </svg>
    {map.attribution && <p class="hint">{map.attribution}</p>}
  </>
)
