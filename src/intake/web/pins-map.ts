import type { PinsMapProps } from '../../../web/resident/pins-map.tsx'
import { tilesUnder } from '../../../web/tiles.ts'
import type { House } from '../../context/context.ts'
import type { Published } from '../../publishing/published.ts'
import { type Box, boxOf, drawnSize, pathOf } from './candidate-map.ts'
import { barOf } from './scale-bar.ts'
import { spreadApart } from './spread-pins.ts'

const size = { wide: 480, tall: 320 }
/** Around what is drawn, in degrees: a pin alone still has a quarter around it. */
const margin = 0.004

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
  const places = pinned.map(({ lat, lon, number }) => {
    const [x, y] = pixel(lon, lat)
    return { x, y, number }
  })
  const pins = spreadApart(places, { width, height })
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

const widened = ({ west, east, south, north }: Box): Box => {
  const [aside, above] = [margin + (east - west) * 0.06, margin + (north - south) * 0.06]
  return { west: west - aside, east: east + aside, south: south - above, north: north + above }
}
