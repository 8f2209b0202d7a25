import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { secretsIn, signingSecret } from '../platform/secrets.ts'

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

export const secretLength = 20

/**
 * The secret that opens a ticket's tracking page: 20 characters (99 bits) derived from the reference and the house's key,
 * so that a repeated report gets the same one and nothing secret is stored. Each version makes those before it worthless.
 */
export const trackingSecret = (houseSecret: string, reference: string, version = 0): string => {
  const signed = version === 0 ? `track:${reference}` : `track:${reference}:${version}`
  return inLetters(macOf(houseSecret, signed).slice(0, secretLength))
}

/** What opens the page on which one person says that they heard of one alarm. */
export const alarmKey = (houseSecret: string, callId: number): string =>
  inLetters(macOf(houseSecret, `alarm:${callId}`).slice(0, secretLength))

/** What only this house can derive of a text: 32 bytes, by the secret that signs. */
export const macOf = (houseSecret: string, text: string): Uint8Array =>
  hmac(sha256, utf8ToBytes(signingSecret(houseSecret)), utf8ToBytes(text))

/** Whether it is what the house makes of it, or made with a secret that is still listed; each compares in constant time. */
export const isMadeHere = (houseSecret: string, make: (secret: string) => string, given: string): boolean =>
  secretsIn(houseSecret).some((secret) => isSame(make(secret), given))

/** Bytes as letters and digits that nobody misreads. */
export const inLetters = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => letters[byte % letters.length]).join('')

export type Keyed = { reference: string; secretVersion: number }

/** Compares in constant time. */
export const secretFits = (
  houseSecret: string,
  { reference, secretVersion }: Keyed,
  given: string,
): boolean => isMadeHere(houseSecret, (secret) => trackingSecret(secret, reference, secretVersion), given)

/** It was this ticket's before another took its place. */
export const secretOnceFitted = (
  houseSecret: string,
  { reference, secretVersion }: Keyed,
  given: string,
): boolean =>
  Array.from({ length: secretVersion }, (_, version) => version).some((version) =>
    secretFits(houseSecret, { reference, secretVersion: version }, given),
  )

export const alarmKeyFits = (houseSecret: string, callId: number, given: string): boolean =>
  isMadeHere(houseSecret, (secret) => alarmKey(secret, callId), given)

/** Compares in constant time. */
export const isSame = (expected: string, given: string): boolean => {
  let difference = expected.length ^ given.length
  for (let i = 0; i < expected.length; i++)
    difference |= expected.charCodeAt(i) ^ given.charCodeAt(i % (given.length || 1))
  return difference === 0
}

export const trackUrlOf = (publicUrl: string, reference: string, secret: string) =>
  `${publicUrl}/t/${reference}?s=${secret}`

export const alarmUrlOf = (publicUrl: string, callId: number, key: string) =>
  `${publicUrl}/a/${callId}?k=${key}`
