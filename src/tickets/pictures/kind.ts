export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heif'

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** Brands of the HEIF family: HEIC of phones and AVIF. */
const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1', 'avif'])

/** What a file is by its first bytes, whatever its name or type says; null for all that is not on the list. */
export const kindOf = (bytes: Uint8Array): PictureKind | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp'
  if (text(bytes, 4, 8) === 'ftyp' && heifBrands.has(text(bytes, 8, 12))) return 'heif'
  return null
}
