const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const keyOf = (secret: string) =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])

const keys = new Map<string, ReturnType<typeof keyOf>>()

export const secretLength = 20

/**
 * The secret that opens a ticket's tracking page: 20 characters (99 bits) derived from the reference and the house's key,
 * so that a repeated report gets the same one and nothing secret is stored. Each version makes those before it worthless.
 */
export const trackingSecret = async (
  houseSecret: string,
  reference: string,
  version = 0,
): Promise<string> => {
  const signed = version === 0 ? `track:${reference}` : `track:${reference}:${version}`
  return inLetters((await macOf(houseSecret, signed)).slice(0, secretLength))
}

/** What opens the page on which one person says that they heard of one alarm. */
export const alarmKey = async (houseSecret: string, callId: number): Promise<string> =>
  inLetters((await macOf(houseSecret, `alarm:${callId}`)).slice(0, secretLength))

/** What only this house can derive of a text: 32 bytes. */
export const macOf = async (houseSecret: string, text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const key = keys.get(houseSecret) ?? keyOf(houseSecret)
  keys.set(houseSecret, key)
  return new Uint8Array(await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text)))
}

/** Bytes as letters and digits that nobody misreads. */
export const inLetters = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => letters[byte % letters.length]).join('')

export type Keyed = { reference: string; secretVersion: number }

/** Compares in constant time. */
export const secretFits = async (
  houseSecret: string,
  { reference, secretVersion }: Keyed,
  given: string,
): Promise<boolean> => isSame(await trackingSecret(houseSecret, reference, secretVersion), given)

export const alarmKeyFits = async (houseSecret: string, callId: number, given: string): Promise<boolean> =>
  isSame(await alarmKey(houseSecret, callId), given)

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
