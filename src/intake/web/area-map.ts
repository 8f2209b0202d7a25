import type { IncidentArea } from '../../../db/schema/incidents.ts'
import { metresPerDegree } from '../../../web/degrees.ts'
import type { AreaMapProps } from '../../../web/resident/area-map.tsx'
import { tilesUnder } from '../../../web/tiles.ts'
import type { House } from '../../context/context.ts'
import { outlineOf } from '../../routing/place/outline.ts'
import { pathOf } from './candidate-map.ts'
import { barOf } from './scale-bar.ts'

/** Smaller than this it is not seen. */
const leastReach = 6

/** What an incident is about, within the outlines of its communes; null where nothing was drawn or no boundary is known. */
export const areaMap = (
  { knowledge: { gazetteer }, mapTiles }: Pick<House, 'knowledge' | 'mapTiles'>,
  area: IncidentArea | null,
  communeCodes: readonly string[],
): AreaMapProps | null => {
  const outline = area && outlineOf(gazetteer.boundaries, new Set(communeCodes))
  if (!outline) return null
  const { width, height, box, shapes } = outline
  const scale = height / (box.north - box.south)
  const pixel = ([lon, lat]: [number, number]) =>
    [
      Math.round(((lon - box.west) / (box.east - box.west)) * width),
      Math.round((box.north - lat) * scale),
    ] as const
  const pins = (area.kind === 'circle' ? [area.centre] : area.points).map(pixel).map(([x, y]) => ({ x, y }))
  return {
    width,
    height,
    tiles: mapTiles ? tilesUnder(mapTiles.url, box, { width, height }) : [],
    attribution: mapTiles?.attribution ?? null,
    bar: barOf(scale, { width, height, pins }),
    shapes: shapes.map(({ own, path }) => ({ own, path })),
    circle:
      area.kind === 'circle'
        ? { ...pins[0]!, reach: Math.max(leastReach, Math.round((area.metres / metresPerDegree) * scale)) }
        : null,
    corners: area.kind === 'polygon' ? pathOf(area.points.map(pixel)) : null,
  }
}
