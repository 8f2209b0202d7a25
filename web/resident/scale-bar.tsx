/** How long so many metres are. */
export type Bar = { x: number; y: number; pixels: number; said: string }

export const ScaleBar = ({ bar: { x, y, pixels, said } }: { bar: Bar }) => (
  <>
    <path class="bar" d={`M${x} ${y - 6}v6h${pixels}v-6`} />
    <text class="scale" x={x} y={y - 12}>
      {said}
    </text>
  </>
)
