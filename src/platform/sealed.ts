const nonceLength = 12

const keyOf = (bytes: Uint8Array, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', false, [use])

/** A secret of others as it may stand in a table: read again by who has the key alone (AES-GCM). */
export const seal = async (key: Uint8Array, text: string): Promise<string> => {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const words = new TextEncoder().encode(text)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    await keyOf(key, 'encrypt'),
    words,
  )
  return btoa(String.fromCharCode(...nonce, ...new Uint8Array(sealed)))
}

/** Null where it was sealed with none of these keys, or changed. */
export const unsealed = async (keys: readonly Uint8Array[], sealed: string): Promise<string | null> => {
  for (const key of keys) {
    const opened = await openedWith(key, sealed)
    if (opened !== null) return opened
  }
  return null
}

const openedWith = async (key: Uint8Array, sealed: string): Promise<string | null> => {
  try {
    const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0))
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.slice(0, nonceLength) },
      await keyOf(key, 'decrypt'),
      bytes.slice(nonceLength),
    )
    return new TextDecoder().decode(opened)
  } catch {
    return null
  }
}
