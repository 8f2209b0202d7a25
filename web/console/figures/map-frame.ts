export type Box = { left: number; top: number; right: number; bottom: number }

/** How far a drawn shape reaches. */
export const boxOf = (path: string): Box => {
  const corners = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  )
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
})

const sideOf = ({ left, top, right, bottom }: Box) => Math.max(right - left, bottom - top)
export const middleOf = ({ left, top, right, bottom }: Box) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
})

export const wider = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

export const isWithin = (box: Box, { x, y }: { x: number; y: number }) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

export const viewOf = ({ left, top, right, bottom }: Box) => `${left} ${top} ${right - left} ${bottom - top}`

/** Smaller than this share of the whole nobody makes out a shape. */
const tooSmall = 1 / 18
/** Fewer of them are no quarter of their own. */
const fewest = 8
/** Where they lie over more than this share of the whole, a second picture shows them no larger. */
const mostSpread = 0.5

/** Where the shapes lie so close that they are drawn a second time, larger; null where all can be made out. */
export const crowdedIn = (boxes: readonly Box[]): Box | null => {
  const whole = sideOf(around(boxes))
  const small = boxes.filter((box) => sideOf(box) < whole * tooSmall)
  if (small.length < fewest) return null
  const [xs, ys] = [small.map((box) => middleOf(box).x), small.map((box) => middleOf(box).y)]
  const [left, right] = mostOf(xs)
  const [top, bottom] = mostOf(ys)
  const box = wider({ left, top, right, bottom }, whole * tooSmall)
  return sideOf(box) > whole * mostSpread ? null : box
}

/** From where to where most of them lie: a few far away do not count. */
const mostOf = (places: number[]): [number, number] => {
  const sorted = places.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  return [at(0.05), at(0.95)]
}
