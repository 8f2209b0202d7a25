import pointInPolygon from 'point-in-polygon-hao'
import type { IncidentArea } from '../../../db/schema/incidents.ts'
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
