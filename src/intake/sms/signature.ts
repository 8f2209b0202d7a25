import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from '../../context/router.ts'
import { hexOf } from '../../platform/digest.ts'
import { Refused } from '../../platform/errors.ts'
import { isSame } from '../../tickets/secret.ts'

export const signed = z.object({
  'x-signature': z.string().optional().openapi({
    description: 'HMAC-SHA256 in hex of the raw body, or by GET of the query; needed where a secret is set',
  }),
})

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> | null =>
  /^[0-9a-f]{64}$/i.test(hex) ? Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16)) : null

/** Refuses what the gateway did not sign: `X-Signature` is the HMAC-SHA256, in hex, of the raw body or, by GET, the query. */
export const mustBeSigned = async (
  secret: string,
  raw: string | Uint8Array<ArrayBuffer>,
  signature: string | undefined,
): Promise<void> => {
  const given = bytesOf(signature?.trim() ?? '')
  const utf8 = new TextEncoder()
  const key = await crypto.subtle.importKey(
    'raw',
    utf8.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  if (
    given &&
    (await crypto.subtle.verify('HMAC', key, given, typeof raw === 'string' ? utf8.encode(raw) : raw))
  )
    return
  throw notSigned()
}

/** Refuses whoever does not show what is expected; where there is no secret, everybody. Compares in constant time. */
export const mustShow = (expected: string | undefined, given: string | undefined): void => {
  if (!expected || !isSame(expected, given ?? '')) throw notSigned()
}

type Mac = { hash: 'SHA-1' | 'SHA-256'; secret: string | undefined; signed: string }

/** Refuses what does not carry the signature of these words, in base64; where there is no secret, everybody. */
export const mustCarry = async (given: string | undefined, { hash, secret, signed }: Mac): Promise<void> => {
  const bytes = base64Of(given?.trim() ?? '')
  if (!secret || !bytes) throw notSigned()
  const utf8 = new TextEncoder()
  const algorithm = { name: 'HMAC', hash }
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), algorithm, false, ['verify'])
  if (!(await crypto.subtle.verify('HMAC', key, bytes, utf8.encode(signed)))) throw notSigned()
}

const base64Of = (text: string): Uint8Array<ArrayBuffer> | null =>
  /^[a-z0-9+/]{4,}={0,2}$/i.test(text) && text.length % 4 === 0
    ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    : null

/** For one address alone: whoever saw it knows nothing of the next. */
export const tokenOf = (secret: string, about: string): string =>
  hexOf(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(about)))

const notSigned = () =>
  new Refused('forbidden', {
    vi: 'Chữ ký của cổng tin nhắn không đúng.',
    en: 'The signature of the gateway is not right.',
  })
