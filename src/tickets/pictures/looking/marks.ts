import type { Mark } from '../../../../db/schema/tickets.ts'
import { z } from '../../../context/router.ts'
import { both } from '../../../platform/problem.ts'

/** So many marks and points are drawn at most; a face or a plate needs one. */
const mostMarks = 100
const mostPoints = 500

const tooMuch = both(
  'Che quá nhiều chỗ; xin để riêng ảnh này.',
  'Too much is blacked out; please keep this picture back.',
)
const share = z.number().min(0).max(1)
const point = z.tuple([share, share])

const box = z.object({ kind: z.literal('box'), from: point, to: point })
const stroke = z.object({
  kind: z.literal('stroke'),
  points: z.array(point).min(1).max(mostPoints, tooMuch),
  /** Of the longer side. */
  width: z.number().min(0.005).max(0.2),
})

/** What is blacked out, in shares of the width and the height of the picture as it stands upright. */
export const marks = z
  .array(z.discriminatedUnion('kind', [box, stroke]))
  .max(mostMarks, tooMuch)
  .openapi('Marks', { description: 'What is blacked out, in shares of the width and the height' })

type Size = { width: number; height: number }

/** The marks as a drawing of the size of the picture: numbers alone, so that nothing else gets into it. */
export const drawingOf = (marks: readonly Mark[], size: Size): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${marks.map((mark) => shapeOf(mark, size)).join('')}</svg>`

const shapeOf = (mark: Mark, size: Size): string =>
  mark.kind === 'box' ? rectangle(mark, size) : line(mark, size)

const rectangle = ({ from, to }: Extract<Mark, { kind: 'box' }>, { width, height }: Size): string => {
  const [left, right] = [from[0], to[0]].map((x) => x * width).sort((a, b) => a - b) as [number, number]
  const [top, bottom] = [from[1], to[1]].map((y) => y * height).sort((a, b) => a - b) as [number, number]
  // Whole pixels, outwards, so that no edge shines through.
  const [x, y] = [Math.floor(left), Math.floor(top)]
  return `<rect x="${x}" y="${y}" width="${Math.ceil(right) - x}" height="${Math.ceil(bottom) - y}" shape-rendering="crispEdges"/>`
}

const line = ({ points, width: thick }: Extract<Mark, { kind: 'stroke' }>, size: Size): string => {
  const [first, ...rest] = points.map(
    ([x, y]) => `${(x * size.width).toFixed(1)} ${(y * size.height).toFixed(1)}`,
  )
  const path = `M${first}${(rest.length > 0 ? rest : [first]).map((to) => `L${to}`).join('')}`
  const pixels = (thick * Math.max(size.width, size.height)).toFixed(1)
  return `<path d="${path}" fill="none" stroke="#000" stroke-width="${pixels}" stroke-linecap="round" stroke-linejoin="round"/>`
}
