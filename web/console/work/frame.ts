import { metresPerDegree } from '../../degrees.ts'
import type { Outline, Pin } from '../shapes.ts'

type Point = Pick<Pin, 'lat' | 'lon'>
type Frame = Pick<Outline, 'width' | 'height' | 'shapes' | 'box'> & { at: (point: Point) => [number, number] }

const [width, height] = [340, 260]
/** About four hundred metres: one pin alone stands in the middle of something. */
const least = 0.004
/** Air around the outermost pins. */
const air = 1.25

/** As wide as it is high on the ground: how far apart two pins lie is seen rightly in every direction. */
const around = (pins: Point[]) => {
  const lats = pins.map(({ lat }) => lat)
  const lons = pins.map(({ lon }) => lon)
  const [south, north, west, east] = [
    Math.min(...lats),
    Math.max(...lats),
    Math.min(...lons),
    Math.max(...lons),
  ]
  const [lat, lon] = [(south + north) / 2, (west + east) / 2]
  const shrink = Math.cos((lat * Math.PI) / 180)
  const unit = Math.max(
    Math.max(least, (north - south) * air) / height,
    Math.max(least, (east - west) * shrink * air) / width,
  )
  const [high, wide] = [(unit * height) / 2, (unit * width) / 2 / shrink]
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide }
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

const lengths = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000]
const narrowest = 44

/** The round distance that squares on a bare ground stand for, and how wide it is drawn. */
export const squaresOf = ({
  box,
  height,
}: Pick<Frame, 'box' | 'height'>): { metres: number; side: number } => {
  const drawn = height / ((box.north - box.south) * metresPerDegree)
  const metres = lengths.find((length) => length * drawn >= narrowest) ?? lengths.at(-1)!
  return { metres, side: metres * drawn }
}
