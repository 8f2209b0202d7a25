export type CandidateMapProps = {
  width: number
  height: number
  /** Where it was pressed. */
  pin: { x: number; y: number } | null
  shapes: { name: string; path: string; middle: { x: number; y: number } }[]
}

const fills = ['#cfe6dc', '#f7dcc8', '#f6e7bd', '#d9dcee', '#e7d5e4', '#dfe6c8']

/** The candidates' outlines with their names, to be pressed on. */
export const CandidateMap = ({ width, height, pin, shapes }: CandidateMapProps) => (
  <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
    <title>{shapes.map(({ name }) => name).join(', ')}</title>
    {shapes.map(({ path }, index) => (
      <path d={path} fill={fills[index % fills.length]} stroke="#0b5b4c" />
    ))}
    {shapes.map(({ name, middle }) => (
      <text
        x={middle.x}
        y={middle.y}
        text-anchor="middle"
        font-family="sans-serif"
        font-size="12"
        fill="#22302f"
      >
        {name}
      </text>
    ))}
    {pin && <circle cx={pin.x} cy={pin.y} r="7" fill="#a5121b" stroke="#fff" stroke-width="3" />}
  </svg>
)
