import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { isSame } from '../../../tickets/secret.ts'

/** What both sides know signs every line before the last: HMAC-SHA256 in base64. */
export const signatureOf = (key: string, body: string): string =>
  btoa(String.fromCharCode(...hmac(sha256, utf8ToBytes(key), utf8ToBytes(body))))

export const isSigned = (key: string, { body, signature }: { body: string; signature: string }): boolean =>
  isSame(signatureOf(key, body), signature)
