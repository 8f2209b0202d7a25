import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const halfAMinute = 30_000

/** The half minute whose code this is, of those that the library takes: now, the one before and the one after; null for any other code. */
export const stepOf = (code: string, { secret, now }: { secret: string; now: Date }): number | null => {
  const current = Math.floor(now.getTime() / halfAMinute)
  return [current + 1, current, current - 1].find((step) => codeOf(secret, step) === code) ?? null
}

/** What an app shows in that half minute (RFC 4226, RFC 6238). */
export const codeOf = (secret: string, step: number): string => {
  const counter = new DataView(new ArrayBuffer(8))
  counter.setBigUint64(0, BigInt(step))
  const signed = new DataView(hmac(sha1, utf8ToBytes(secret), new Uint8Array(counter.buffer)).buffer)
  const number = signed.getUint32(signed.getUint8(19) & 15) & 0x7fff_ffff
  return `${number % 1_000_000}`.padStart(6, '0')
}
