/** A place in the write-ahead log, as the server writes it: 16/B374D848. */
export const positionOf = (text: string): bigint => {
  const [high, low] = text.split('/')
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}

export const textOf = (position: bigint): string => `${hex(position >> 32n)}/${hex(position & 0xffff_ffffn)}`

/** As initdb cuts the log. */
export const segmentSize = 16 * 1024 ** 2
const inHigh = 0x1_0000_0000 / segmentSize

/** The file in which this place stands. */
export const segmentOf = (timeline: number, position: bigint): string => {
  const number = Number(position / BigInt(segmentSize))
  return [timeline, Math.floor(number / inHigh), number % inHigh].map((part) => wide(part)).join('')
}

export const startOfSegment = (position: bigint): bigint => position - (position % BigInt(segmentSize))

export const wide = (part: number): string => hex(part).padStart(8, '0')

export const isSegment = (name: string): boolean => /^[0-9A-F]{24}$/.test(name)

export const nextSegment = (name: string): string => {
  const [timeline, high, low] = [0, 8, 16].map((from) => Number.parseInt(name.slice(from, from + 8), 16))
  const number = high! * inHigh + low! + 1
  return segmentOf(timeline!, BigInt(number) * BigInt(segmentSize))
}

const hex = (number: number | bigint): string => number.toString(16).toUpperCase()
