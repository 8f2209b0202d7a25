import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical, isSameBytes } from '../chain.ts'
import type { ChainKeys } from '../chain-keys.ts'
import type { Root } from './root.ts'

export const beforeKeys = 'before-keys'

const macOf = (key: Uint8Array, { day, chains, untilId, root }: Root): Uint8Array =>
  hmac(sha256, key, utf8ToBytes(canonical(['root', day, chains, untilId, root])))

export const keyed = ({ signs }: ChainKeys, root: Root): { mac: Uint8Array; key: string } => ({
  mac: macOf(signs.bytes, root),
  key: signs.name,
})

/** Whether the house itself made this root. */
export const isOurs = ({ known }: ChainKeys, root: Root, mac: Uint8Array | null, name: string | null) => {
  const key = name === null ? undefined : known.get(name)
  return key !== undefined && isSameBytes(mac, macOf(key, root))
}
