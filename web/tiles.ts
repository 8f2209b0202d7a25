/** Degrees of a frame. */
export type Frame = { west: number; south: number; east: number; north: number }
type Size = { width: number; height: number }
export type Tile = { href: string; x: number; y: number; width: number; height: number }

const side = 256
const [coarsest, finest] = [3, 19]

/** The tiles of a map server under a drawing, each where it lies in the drawing's own pixels. */
export const tilesUnder = (url: string, frame: Frame, { width, height }: Size): Tile[] => {
  const wanted = Math.log2((360 / (frame.east - frame.west)) * (width / side))
  const zoom = Math.min(finest, Math.max(coarsest, Math.round(wanted)))
  const many = 2 ** zoom
  const x = (lon: number) => ((lon - frame.west) / (frame.east - frame.west)) * width
  const y = (lat: number) => ((frame.north - lat) / (frame.north - frame.south)) * height
  return upTo(column(frame.west, many), column(frame.east, many)).flatMap((col) =>
    upTo(row(frame.north, many), row(frame.south, many)).map((line) => {
      const [left, top] = [x(lonOf(col, many)), y(latOf(line, many))]
      const href = url.replace('{z}', `${zoom}`).replace('{x}', `${col}`).replace('{y}', `${line}`)
      return {
        href,
        x: left,
        y: top,
        width: x(lonOf(col + 1, many)) - left,
        height: y(latOf(line + 1, many)) - top,
      }
    }),
  )
}

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const column = (lon: number, many: number) => Math.floor(((lon + 180) / 360) * many)
const row = (lat: number, many: number) => {
  const angle = (lat * Math.PI) / 180
  return Math.floor(((1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2) * many)
}
const lonOf = (col: number, many: number) => (col / many) * 360 - 180
const latOf = (line: number, many: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * line) / many))) * 180) / Math.PI
