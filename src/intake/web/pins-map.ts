import type { PinsMapProps } from '../../../web/resident/pins-map.tsx'
import { tilesUnder } from '../../../web/tiles.ts'
import type { House } from '../../context/context.ts'
import type { Published } from '../../publishing/published.ts'
import { type Box, boxOf, drawnSize, pathOf } from './candidate-map.ts'

const size = { wide: 480, tall: 320 }
/** Around what is drawn, in degrees: a pin alone still has a quarter around it. */
const margin = 0.004
/** The bar with its length written over it, from the edge; and what a pin takes around its middle. */
const [edge, barTall, pinWide] = [16, 26, 15]
const metresPerDegree = 111_320
const lengths = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000]

/** The tickets of one page as numbered pins, with the outlines of their communes where boundaries are known; null without a pin. */
export const pinsMap = (
  { knowledge: { gazetteer }, mapTiles }: Pick<House, 'knowledge' | 'mapTiles'>,
  tickets: readonly Published[],
): PinsMapProps | null => {
  const pinned = tickets.flatMap(({ point }, index) => (point ? [{ ...point, number: index + 1 }] : []))
  if (pinned.length === 0) return null
  const codes = new Set(
    tickets.flatMap(({ point, communeCode }) => (point && communeCode ? [communeCode] : [])),
  )
  const areas = gazetteer.boundaries?.areas.filter(({ code }) => codes.has(code)) ?? []
  const corners = areas.flatMap(({ polygons }) => polygons.flat(2))
  const box = widened(boxOf([...corners, ...pinned.map(({ lat, lon }): [number, number] => [lon, lat])]))
  const { scale, shrink, width, height } = drawnSize(box, size)
  const pixel = (lon: number, lat: number) =>
    [Math.round((lon - box.west) * shrink * scale), Math.round((box.north - lat) * scale)] as const
  const pins = pinned.map(({ lat, lon, number }) => {
    const [x, y] = pixel(lon, lat)
    return { x, y, number }
  })
  return {
    width,
    height,
    tiles: mapTiles ? tilesUnder(mapTiles.url, box, { width, height }) : [],
    attribution: mapTiles?.attribution ?? null,
    bar: barOf(scale, { width, height, pins }),
    outlines: areas.flatMap(({ polygons }) =>
      polygons.flat().map((ring) => pathOf(ring.map(([lon, lat]) => pixel(lon, lat)))),
    ),
    pins,
  }
}

type Drawn = Pick<PinsMapProps, 'width' | 'height' | 'pins'>

/** The longest round length that takes a quarter of the width, in a corner where no pin lies over it. */
const barOf = (scale: number, drawn: Drawn): PinsMapProps['bar'] => {
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

const widened = ({ west, east, south, north }: Box): Box => {
  const [aside, above] = [margin + (east - west) * 0.06, margin + (north - south) * 0.06]
  return { west: west - aside, east: east + aside, south: south - above, north: north + above }
}
