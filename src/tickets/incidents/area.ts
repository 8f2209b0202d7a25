import pointInPolygon from 'point-in-polygon-hao'
import type { IncidentArea } from '../../../db/schema/incidents.ts'
import type { Boundaries } from '../../routing/place/boundaries.ts'
import { metresBetween } from '../duplicates/likeness.ts'

/** Whether a point lies in what was drawn; on its line counts as within. */
export const isWithin = (area: IncidentArea, point: { lat: number; lon: number }): boolean => {
  if (area.kind === 'circle') {
    const [lon, lat] = area.centre
    return metresBetween({ lat, lon }, point) <= area.metres
  }
  const [first] = area.points
  return pointInPolygon([point.lon, point.lat], [[...area.points, first!]]) !== false
}

const metresPerDegree = 111_320

/** How far it reaches, as [west, south, east, north]. */
const boxOf = (area: IncidentArea): [number, number, number, number] => {
  if (area.kind === 'circle') {
    const [lon, lat] = area.centre
    const above = area.metres / metresPerDegree
    const aside = above / Math.max(Math.cos((lat * Math.PI) / 180), 0.01)
    return [lon - aside, lat - above, lon + aside, lat + above]
  }
  const [lons, lats] = [area.points.map(([lon]) => lon), area.points.map(([, lat]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/** Whether it comes near one of these communes, as far as their boundaries are known. */
export const mayTouch = (
  { areas, boxes }: Boundaries,
  area: IncidentArea,
  communeCodes: readonly string[],
): boolean => {
  const own = new Set(communeCodes)
  if (!areas.some(({ code }) => own.has(code))) return true
  return boxes.search(...boxOf(area)).some((i) => own.has(areas[i]?.code ?? ''))
}
