import type { Boundaries } from '../../routing/place/boundaries.ts'

type Point = { lat: number; lon: number }
export type Box = { west: number; east: number; south: number; north: number }

/** A drawing of a few communes in whole pixels, and where on earth each pixel lies. */
export type CandidateMap = {
  width: number
  height: number
  shapes: { code: string; path: string; middle: { x: number; y: number } }[]
  placeAt: (x: number, y: number) => Point
}

// Fits the narrowest phone unscaled, for a browser tells where in the drawn size it was pressed.
const drawn = 244
const tallest = 340
const widestDegrees = 0.8

/** Null without boundaries, or when the candidates lie too far apart to be pressed on one small drawing. */
export const candidateMap = (boundaries: Boundaries | null, codes: string[]): CandidateMap | null => {
  const areas = boundaries?.areas.filter(({ code }) => codes.includes(code)) ?? []
  if (areas.length < 2 || areas.length < codes.length) return null
  const box = boxOf(areas.flatMap(({ polygons }) => polygons.flat(2)))
  if (Math.max(box.east - box.west, box.north - box.south) > widestDegrees) return null
  const { scale, shrink, ...size } = drawnSize(box)
  const pixel = ([lon, lat]: [number, number]) =>
    [Math.round((lon - box.west) * shrink * scale), Math.round((box.north - lat) * scale)] as const
  return {
    ...size,
    shapes: areas.map(({ code, polygons }) => {
      const rings = polygons.flat().map((ring) => ring.map(pixel))
      return { code, path: rings.map(pathOf).join(''), middle: middleOf(rings[0]!) }
    }),
    placeAt: (x, y) => ({ lat: box.north - y / scale, lon: box.west + x / (shrink * scale) }),
  }
}

export const boxOf = (points: [number, number][]): Box =>
  points.reduce(
    ({ west, east, south, north }, [lon, lat]) => ({
      west: Math.min(west, lon),
      east: Math.max(east, lon),
      south: Math.min(south, lat),
      north: Math.max(north, lat),
    }),
    { west: 180, east: -180, south: 90, north: -90 },
  )

/** Pixels for each degree of latitude; a degree of longitude is shorter by `shrink`. */
export const drawnSize = (
  { west, east, south, north }: Box,
  { wide, tall } = { wide: drawn, tall: tallest },
) => {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = Math.min(wide / ((east - west) * shrink), tall / (north - south))
  return {
    shrink,
    scale,
    width: Math.ceil((east - west) * shrink * scale),
    height: Math.ceil((north - south) * scale),
  }
}

export const pathOf = (ring: (readonly [number, number])[]): string => {
  const corners = ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]![0] || y !== ring[i - 1]![1])
  return `M${corners.map((corner) => corner.join(' ')).join('L')}Z`
}

const middleOf = (ring: (readonly [number, number])[]) => {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
}
