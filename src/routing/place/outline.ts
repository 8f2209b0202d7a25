import { type Boundaries, boxOf } from './boundaries.ts'

type Box = { west: number; south: number; east: number; north: number }
export type Outline = {
  width: number
  height: number
  box: Box
  shapes: { code: string; own: boolean; path: string }[]
}

const width = 340
const [lowest, tallest] = [260, 400]
/** Around the place, as a share of its own size. */
const margin = 0.12

/** The outline of these communes in pixels, in tenths where they are many and small, with what lies around them; null where no boundary is known. */
export const outlineOf = (boundaries: Boundaries | null, codes: ReadonlySet<string>): Outline | null => {
  const own = boundaries?.areas.filter(({ code }) => codes.has(code)) ?? []
  if (!boundaries || own.length === 0) return null
  const { box, height } = framed(joined(own.map(boxOf)))
  const finest = own.length > 1 ? 10 : 1
  const near = boundaries.boxes.search(box.west, box.south, box.east, box.north)
  const shapes = near
    .map((i) => boundaries.areas[i]!)
    .map(({ code, polygons }) => ({
      code,
      own: codes.has(code),
      path: pathOf(polygons, { box, height, finest }),
    }))
    .filter(({ path }) => path !== '')
    .sort((a, b) => Number(a.own) - Number(b.own))
  return { width, height, box, shapes }
}

const joined = (boxes: [number, number, number, number][]): Box => ({
  west: Math.min(...boxes.map(([west]) => west)),
  south: Math.min(...boxes.map(([, south]) => south)),
  east: Math.max(...boxes.map(([, , east]) => east)),
  north: Math.max(...boxes.map(([, , , north]) => north)),
})

/** The frame that fits the side of a screen: as wide as drawn, no flatter and no taller than is good to look at. */
const framed = (tight: Box): { box: Box; height: number } => {
  const shrink = Math.cos((((tight.south + tight.north) / 2) * Math.PI) / 180)
  const wide = (tight.east - tight.west) * shrink * (1 + 2 * margin)
  const high = (tight.north - tight.south) * (1 + 2 * margin)
  const height = Math.round(Math.min(tallest, Math.max(lowest, (high / wide) * width)))
  const scale = Math.max(wide / width, high / height)
  const [middle, centre] = [(tight.west + tight.east) / 2, (tight.south + tight.north) / 2]
  const [halfWide, halfHigh] = [(scale * width) / shrink / 2, (scale * height) / 2]
  const box = {
    west: middle - halfWide,
    east: middle + halfWide,
    south: centre - halfHigh,
    north: centre + halfHigh,
  }
  return { box, height }
}

type Frame = { box: Box; height: number; finest: number }

const pathOf = (polygons: [number, number][][][], { box, height, finest }: Frame): string => {
  const rounded = (share: number, size: number) => Math.round(share * size * finest) / finest
  const pixel = ([lon, lat]: [number, number]) =>
    `${rounded((lon - box.west) / (box.east - box.west), width)} ${rounded((box.north - lat) / (box.north - box.south), height)}`
  return polygons
    .flat()
    .map((ring) => ring.map(pixel).filter((corner, i, all) => corner !== all[i - 1]))
    .filter((corners) => corners.length > 2)
    .map((corners) => `M${corners.join('L')}Z`)
    .join('')
}
