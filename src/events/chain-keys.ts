import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { hexOf } from '../platform/digest.ts'
import { secretsIn } from '../platform/secrets.ts'

/** `name` stands beside what the key made: how the row was written down, and which secret it comes from. */
export type ChainKey = { name: string; bytes: Uint8Array }
export type ChainKeys = { signs: ChainKey; known: ReadonlyMap<string, Uint8Array> }

const length = 32
const form = '1'
const made = new Map<string, ChainKeys>()

/** The keys of the chain, which stand in no table: derived from each secret of the house (HKDF-SHA256, RFC 5869). */
export const chainKeysOf = (secretList: string): ChainKeys => {
  const kept = made.get(secretList)
  if (kept) return kept
  const keys = secretsIn(secretList).map(keyOf)
  const fresh = { signs: keys[0]!, known: new Map(keys.map(({ name, bytes }) => [name, bytes])) }
  made.set(secretList, fresh)
  return fresh
}

const keyOf = (secret: string): ChainKey => {
  const derived = (use: string, bytes: number) =>
    hkdf(sha256, utf8ToBytes(secret), undefined, utf8ToBytes(`lang-nghe ${use}`), bytes)
  return { name: `${form}:${hexOf(derived('chain name', 4))}`, bytes: derived('chain', length) }
}
