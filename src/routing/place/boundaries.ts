import Flatbush from 'flatbush'
import pointInPolygon from 'point-in-polygon-hao'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type UnitProperties = { code: string; p?: string }
export type UnitTopology = Topology<Record<string, GeometryCollection<UnitProperties>>>
type Ring = [number, number][]
type Area = { code: string; readonly polygons: Ring[][] }
/** WGS84 degrees, rings of [lon, lat]. */
export type Boundaries = { areas: Area[]; boxes: Flatbush }
/** The country with its islands and waters, in degrees. */
export const country = { west: 101, south: 6, east: 119, north: 24 }
export type Located = { code: string; metresOutside: number }

/** Builds the box index over every unit of the topology. */
export const buildBoundaries = (topology: UnitTopology): Boundaries => {
  const areas = Object.values(topology.objects).flatMap((layer) =>
    feature(topology, layer).features.map(({ properties, geometry }) =>
      areaOf(properties.code, ringsOf(geometry as unknown as Shape)),
    ),
  )
  const boxes = new Flatbush(Math.max(areas.length, 1))
  for (const area of areas) boxes.add(...boxOf(area))
  if (areas.length === 0) boxes.add(0, 0, 0, 0)
  boxes.finish()
  return { areas, boxes }
}

/** Kept as plain numbers: a country's corners, each a pair of its own, would take 28 MB of every process. */
const areaOf = (code: string, polygons: Ring[][]): Area => {
  const kept = polygons.map((rings) => rings.map((ring) => Float64Array.from(ring.flat())))
  return {
    code,
    get polygons() {
      return kept.map((rings) => rings.map(paired))
    },
  }
}

const paired = (numbers: Float64Array): Ring => {
  const ring: Ring = []
  for (let i = 0; i < numbers.length; i += 2) ring.push([numbers[i]!, numbers[i + 1]!])
  return ring
}

/**
 * The units at a point, best first: one with `metresOutside` 0 when the point lies in it, else the nearest few within
 * `reach` metres. Empty at sea, abroad, or when the numbers are no coordinates.
 */
export const locate = (
  boundaries: Boundaries,
  point: { lat: number; lon: number },
  reach = 5000,
): Located[] => {
  const { lat, lon } = point
  if (!isOnEarth(point) || boundaries.areas.length === 0) return []
  const inside = boundaries.boxes
    .search(lon, lat, lon, lat)
    .map((i) => boundaries.areas[i]!)
    .find((area) => area.polygons.some((polygon) => pointInPolygon([lon, lat], polygon) !== false))
  return inside ? [{ code: inside.code, metresOutside: 0 }] : nearest(boundaries, point, reach)
}

const isOnEarth = ({ lat, lon }: { lat: number; lon: number }): boolean =>
  Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180

const METRES_PER_DEGREE = 111_320

const nearest = (
  { areas, boxes }: Boundaries,
  point: { lat: number; lon: number },
  reach: number,
): Located[] => {
  const dLat = reach / METRES_PER_DEGREE
  const dLon = dLat / Math.max(Math.cos((point.lat * Math.PI) / 180), 0.01)
  return boxes
    .search(point.lon - dLon, point.lat - dLat, point.lon + dLon, point.lat + dLat)
    .map((i) => ({ code: areas[i]!.code, metresOutside: Math.round(metresTo(areas[i]!, point)) }))
    .filter((found) => found.metresOutside <= reach)
    .sort((a, b) => a.metresOutside - b.metresOutside)
    .slice(0, 4)
}

const metresTo = (area: Area, { lat, lon }: { lat: number; lon: number }): number => {
  const shrink = Math.cos((lat * Math.PI) / 180)
  let least = Number.POSITIVE_INFINITY
  for (const ring of area.polygons.flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [(ring[i - 1]![0] - lon) * shrink, ring[i - 1]![1] - lat]
      const [dx, dy] = [(ring[i]![0] - ring[i - 1]![0]) * shrink, ring[i]![1] - ring[i - 1]![1]]
      const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
      least = Math.min(least, (ax + t * dx) ** 2 + (ay + t * dy) ** 2)
    }
  return Math.sqrt(least) * METRES_PER_DEGREE
}

type Shape = { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] } | null

const ringsOf = (geometry: Shape): Ring[][] => {
  if (!geometry) return []
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** West, south, east, north. */
export const boxOf = (area: Area): [number, number, number, number] => {
  const box: [number, number, number, number] = [180, 90, -180, -90]
  for (const [lon, lat] of area.polygons.flat(2)) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}
