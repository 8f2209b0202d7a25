import { headLength, longestFrame } from './pdu.ts'

export type Frames = { whole: Buffer[]; isBroken: boolean }

/**
 * Cuts what comes over the wire into whole frames. The package's own reader takes the rest of a connection that broke off for
 * a whole message, and never reads again after a length that it does not like.
 */
export const cutFrames = () => {
  let kept: Buffer = Buffer.alloc(0)
  return (chunk: Buffer): Frames => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    const whole: Buffer[] = []
    for (;;) {
      if (kept.length < headLength) return { whole, isBroken: false }
      const length = kept.readUInt32BE(0)
      if (length < headLength || length > longestFrame) return { whole, isBroken: true }
      if (kept.length < length) return { whole, isBroken: false }
      whole.push(kept.subarray(0, length))
      kept = kept.subarray(length)
    }
  }
}
