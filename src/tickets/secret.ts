const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const keyOf = (secret: string) =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])

const keys = new Map<string, ReturnType<typeof keyOf>>()

/**
 * The secret that opens a ticket's tracking page: 20 characters (99 bits) derived from the reference and the house's key,
 * so that a repeated report gets the same one and nothing secret is stored.
 */
export const trackingSecret = async (houseSecret: string, reference: string): Promise<string> => {
  const key = keys.get(houseSecret) ?? keyOf(houseSecret)
  keys.set(houseSecret, key)
  const mac = new Uint8Array(
    await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(`track:${reference}`)),
  )
  return [...mac.slice(0, 20)].map((byte) => letters[byte % letters.length]).join('')
}

/** Compares in constant time. */
export const secretFits = async (houseSecret: string, reference: string, given: string): Promise<boolean> => {
  const expected = await trackingSecret(houseSecret, reference)
  let difference = expected.length ^ given.length
  for (let i = 0; i < expected.length; i++)
    difference |= expected.charCodeAt(i) ^ given.charCodeAt(i % (given.length || 1))
  return difference === 0
}

export const trackUrlOf = (publicUrl: string, reference: string, secret: string) =>
  `${publicUrl}/t/${reference}?s=${secret}`
