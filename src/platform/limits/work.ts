import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import type { DeriveKeyFunction } from 'altcha-lib/types'

/** ALTCHA's SHA-256, on any browser and without the Web Crypto that pages over http lack: house and page make the same keys. */
export const deriveKey: DeriveKeyFunction = async ({ cost, keyLength }, salt, password) => {
  let key = sha256(concatBytes(salt, password))
  for (let n = 1; n < cost; n++) key = sha256(key)
  return { derivedKey: key.subarray(0, keyLength) }
}
