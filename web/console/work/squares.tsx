import { type frameOf, squaresOf } from './frame.ts'

const steps = (most: number, side: number) =>
  Array.from({ length: Math.ceil(most / side) - 1 }, (_, n) => (n + 1) * side)

/** Where nothing is known of the ground: squares of a round length, so that the points say how far apart they lie. */
export const Squares = ({ frame }: { frame: ReturnType<typeof frameOf> }) => {
  const { width, height } = frame
  const { metres, side } = squaresOf(frame)
  const [x, y] = [12, height - 12]
  return (
    <g className="squares">
      {steps(width, side).map((at) => (
        <path key={`x${at}`} d={`M${at} 0V${height}`} />
      ))}
      {steps(height, side).map((at) => (
        <path key={`y${at}`} d={`M0 ${at}H${width}`} />
      ))}
      <path className="scale" d={`M${x} ${y - 5}v5h${side}v-5`} />
      <text x={x + 5} y={y - 6}>
        {metres < 1_000 ? `${metres} m` : `${metres / 1_000} km`}
      </text>
    </g>
  )
}
