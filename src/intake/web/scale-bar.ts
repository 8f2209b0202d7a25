import { metresPerDegree } from '../../../web/degrees.ts'
import type { Bar } from '../../../web/resident/scale-bar.tsx'

/** The bar with its length written over it, from the edge; and what a pin takes around its middle. */
const [edge, barTall, pinWide] = [16, 26, 15]
const lengths = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000]

type Drawn = { width: number; height: number; pins: readonly { x: number; y: number }[] }

/** The longest round length that takes a quarter of the width, in a corner where no pin lies over it. */
export const barOf = (scale: number, drawn: Drawn): Bar => {
  const metres =
    lengths.findLast((length) => (length / metresPerDegree) * scale <= drawn.width / 4) ?? lengths[0]!
  const said = metres < 1000 ? `${metres} m` : `${metres / 1000} km`
  const pixels = Math.round((metres / metresPerDegree) * scale)
  return { ...freeCorner(pixels, drawn), pixels, said }
}

const freeCorner = (pixels: number, { width, height, pins }: Drawn) => {
  const [left, right, bottom, top] = [edge, width - edge - pixels, height - edge, edge + barTall]
  const corners = [
    { x: left, y: bottom },
    { x: right, y: bottom },
    { x: left, y: top },
    { x: right, y: top },
  ]
  const isOver = (corner: (typeof corners)[number]) =>
    pins.some(
      ({ x, y }) =>
        x > corner.x - pinWide &&
        x < corner.x + pixels + pinWide &&
        y > corner.y - barTall - pinWide &&
        y < corner.y + pinWide,
    )
  return corners.find((corner) => !isOver(corner)) ?? corners[0]!
}
