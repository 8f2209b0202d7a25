import type { Outline, Pin } from '../shapes.ts'

type Point = Pick<Pin, 'lat' | 'lon'>
type Frame = Pick<Outline, 'width' | 'height' | 'shapes' | 'box'> & { at: (point: Point) => [number, number] }

const [width, height] = [340, 260]
/** About two hundred metres: one pin alone stands in the middle of something. */
const least = 0.002

const around = (pins: Point[]) => {
  const lats = pins.map(({ lat }) => lat)
  const lons = pins.map(({ lon }) => lon)
  const [south, north, west, east] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lons),
    Math.max(...lons),
  ]
  const [high, wide] = [Math.max(least, (north - south) * 0.15), Math.max(least, (east - west) * 0.15)]
  return { south: south - high, north: north + high, west: west - wide, east: east + wide }
}

const edge = 8
const within = (value: number, most: number) => Math.round(Math.min(most - edge, Math.max(edge, value)))

/** Where each point stands in the drawing; without an outline the pins make their own frame, and who lies outside stands at its edge. */
export const frameOf = (outline: Outline | null, pins: Point[]): Frame => {
  const box = outline?.box ?? around(pins)
  const size = outline ?? { width, height, shapes: [] }
  const at = ({ lat, lon }: Point): [number, number] => [
    within(((lon - box.west) / (box.east - box.west)) * size.width, size.width),
    within(((box.north - lat) / (box.north - box.south)) * size.height, size.height),
  ]
  return { width: size.width, height: size.height, shapes: size.shapes, box, at }
}
