import type { Ticket } from '../../shapes.ts'

export type Marks = NonNullable<Ticket['attachments'][number]['marks']>
export type Mark = Marks[number]
export type Point = [x: number, y: number]
export type Tool = Mark['kind']

/** Of the longer side: about as wide as a finger. */
const brush = 0.05

const within = (share: number) => Math.min(1, Math.max(0, share))

/** Where somebody points, in shares of the picture. */
export const pointIn = ({ left, top, width, height }: DOMRect, x: number, y: number): Point => [
  within((x - left) / width),
  within((y - top) / height),
]

export const begun = (tool: Tool, at: Point): Mark =>
  tool === 'box' ? { kind: 'box', from: at, to: at } : { kind: 'stroke', points: [at], width: brush }

const step = 0.004
const mostPoints = 500

/** The mark as it goes on to here; a hand that hardly moves adds nothing. */
export const drawnOn = (mark: Mark, to: Point): Mark => {
  if (mark.kind === 'box') return { ...mark, to }
  const last = mark.points.at(-1)!
  const near = Math.hypot(to[0] - last[0], to[1] - last[1]) < step
  return near || mark.points.length >= mostPoints ? mark : { ...mark, points: [...mark.points, to] }
}

/** A tap that drew no box covers nothing. */
export const coversSomething = (mark: Mark): boolean =>
  mark.kind === 'stroke' ||
  (Math.abs(mark.from[0] - mark.to[0]) > 0.005 && Math.abs(mark.from[1] - mark.to[1]) > 0.005)

/** What the keyboard moves over the picture and sizes. */
export type Frame = { x: number; y: number; width: number; height: number }
export const firstFrame: Frame = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }

const hop = 0.02
const directions: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The frame after this key; null when the key is none of its own. */
export const movedBy = (frame: Frame, key: string, sizes: boolean): Frame | null => {
  const direction = directions[key]
  if (!direction) return null
  const [dx, dy] = direction
  const { x, y, width, height } = frame
  if (sizes) return { x, y, width: fits(width + dx * hop, 1 - x), height: fits(height + dy * hop, 1 - y) }
  return {
    ...frame,
    x: Math.min(within(x + dx * hop), 1 - width),
    y: Math.min(within(y + dy * hop), 1 - height),
  }
}

const fits = (size: number, most: number) => Math.min(most, Math.max(hop, size))

export const boxOf = ({ x, y, width, height }: Frame): Mark => ({
  kind: 'box',
  from: [x, y],
  to: [within(x + width), within(y + height)],
})
