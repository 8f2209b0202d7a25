import type { Language } from '../../db/vocabulary.ts'
import type { Tile } from '../tiles.ts'
import { type Bar, ScaleBar } from './scale-bar.tsx'
import { sayIn, words } from './words.ts'

export type PinsMapProps = {
  width: number
  height: number
  bar: Bar
  /** The map of another server under it, where the office has set one. */
  tiles: Tile[]
  attribution: string | null
  outlines: string[]
  pins: { x: number; y: number; number: number }[]
}

/** What lies under the pins. */
const classOf = ({ tiles, outlines }: PinsMapProps): string => {
  if (tiles.length > 0) return 'card pins tiled'
  return outlines.length > 0 ? 'card pins' : 'card pins bare'
}

/** Where they are: the numbers are those of the list below, which says the same in words. */
export const PinsMap = ({ lang, map }: { lang: Language; map: PinsMapProps }) => (
  <>
    <svg
      class={classOf(map)}
      viewBox={`0 0 ${map.width} ${map.height}`}
      width={map.width}
      height={map.height}
      role="img"
      aria-label={sayIn(lang)(words.reports.map(map.pins.length))}
    >
      {map.tiles.map(({ href, x, y, width, height }) => (
        <image href={href} x={x} y={y} width={width} height={height} preserveAspectRatio="none" />
      ))}
      {map.outlines.map((path) => (
        <path d={path} />
      ))}
      <ScaleBar bar={map.bar} />
      {map.pins.map(({ x, y, number }) => (
        <>
          <circle cx={x} cy={y} r="14" />
          <text x={x} y={y + 5} text-anchor="middle">
            {number}
          </text>
        </>
      ))}
    </svg>
    {map.attribution && <p class="hint">{map.attribution}</p>}
  </>
)
