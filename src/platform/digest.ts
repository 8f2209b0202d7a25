import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Bytes as they are written in keys, addresses and tables: two small letters or digits each. */
export const hexOf = bytesToHex

/** SHA-256 of what one request says, in hex; at once, for a turn in the thread pool costs more than so few bytes. */
export const digestOf = (text: string): string => hexOf(sha256(utf8ToBytes(text)))

/** SHA-256 of megabytes, in hex, beside the loop. */
export const digestOfBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
