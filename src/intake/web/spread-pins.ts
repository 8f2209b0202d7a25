type Spot = { x: number; y: number }
type Ground = { width: number; height: number }

/** A number of two figures is read beside its neighbour from here on. */
const apart = 27
const radius = 15
const step = 9

/**
 * Pins that would lie over one another stand beside each other, each as near to its own place as there is room: places are told
 * to within a street alone, so that several reports have the very same.
 */
export const spreadApart = <Pin extends Spot>(pins: readonly Pin[], ground: Ground): Pin[] => {
  const taken: Spot[] = []
  return pins.map((pin) => {
    const free = around(pin).find(
      (spot) => isOn(ground, spot) && taken.every((other) => between(other, spot) >= apart),
    )
    const { x, y } = free ?? pin
    taken.push({ x, y })
    return { ...pin, x, y }
  })
}

/** Its own place, then rings around it, ever wider. */
const around = ({ x, y }: Spot): Spot[] => {
  const rings = Array.from({ length: 40 }, (_, i) => (i + 1) * step)
  return [{ x, y }, ...rings.flatMap((away) => ringAt({ x, y }, away))]
}

const ringAt = ({ x, y }: Spot, away: number): Spot[] => {
  const many = Math.ceil((2 * Math.PI * away) / step)
  return Array.from({ length: many }, (_, i) => {
    const turn = (2 * Math.PI * i) / many
    return { x: Math.round(x + away * Math.cos(turn)), y: Math.round(y + away * Math.sin(turn)) }
  })
}

const isOn = ({ width, height }: Ground, { x, y }: Spot) =>
  x >= radius && x <= width - radius && y >= radius && y <= height - radius

const between = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y)
