const western = new TextDecoder('windows-1252')
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [western.decode(Uint8Array.of(byte)), byte] as const),
)

/** Unicode whose bytes were taken for letters of Western Europe ("Cá»‘ng") is put right; anything else stays as it is. */
export const unmixedLetters = (text: string): string => {
  if (!/[\u00c2-\u00f4]/.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text[at]!)
    if (byte === undefined) return text
    bytes[at] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}
