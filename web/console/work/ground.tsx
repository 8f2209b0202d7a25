import { tilesUnder } from '../../tiles.ts'
import type { Drawn } from '../shapes.ts'
import type { frameOf } from './frame.ts'

type GroundProps = { tiles: Drawn['tiles'] | undefined; frame: ReturnType<typeof frameOf> }

/** The map of another server under an outline, where an office has set one. */
export const Ground = ({ tiles, frame }: GroundProps) =>
  tiles ? (
    <g className="tiles">
      {tilesUnder(tiles.url, frame.box, frame).map(({ href, ...at }) => (
        <image key={href} href={href} preserveAspectRatio="none" {...at} />
      ))}
    </g>
  ) : null
