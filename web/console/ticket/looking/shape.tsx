import type { Mark, Point } from './marks.ts'

type ShapeProps = { mark: Mark; size: { width: number; height: number }; outline?: true }

/** A mark as it will be black in the copy; as an outline, where the keyboard stands. */
export const Shape = ({ mark, size: { width, height }, outline }: ShapeProps) => {
  const pixel = ([x, y]: Point): Point => [x * width, y * height]
  const className = outline ? 'frame' : 'black'
  if (mark.kind === 'stroke')
    return (
      <polyline
        className="black-line"
        points={[...mark.points, mark.points.at(-1)!].map((point) => pixel(point).join()).join(' ')}
        strokeWidth={mark.width * Math.max(width, height)}
      />
    )
  const [from, to] = [pixel(mark.from), pixel(mark.to)]
  return (
    <rect
      className={className}
      x={Math.min(from[0], to[0])}
      y={Math.min(from[1], to[1])}
      width={Math.abs(from[0] - to[0])}
      height={Math.abs(from[1] - to[1])}
      vectorEffect="non-scaling-stroke"
    />
  )
}
