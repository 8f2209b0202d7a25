import { z } from '../../context/router.ts'
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

const notSigned = () =>
  new Refused('forbidden', {
    vi: 'Chữ ký của cổng tin nhắn không đúng.',
    en: 'The signature of the gateway is not right.',
  })
