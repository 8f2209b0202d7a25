/** Bytes in the letters that they were most likely meant in: UTF-8, with half characters where one was cut, else Windows-1252. */
export const lettersOf = (bytes: Uint8Array): string => utf8In(bytes) ?? windows1252.decode(bytes)

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const windows1252 = new TextDecoder('windows-1252')

const utf8In = (bytes: Uint8Array): string | null => {
  try {
    return halvesBetween(bytes)
  } catch {
    return null
  }
}

/** An emoji that a gateway cut into two messages comes as two halves of three bytes each, which are no UTF-8. */
const halvesBetween = (bytes: Uint8Array): string => {
  let text = ''
  let from = 0
  for (let at = bytes.indexOf(0xed); at !== -1; at = bytes.indexOf(0xed, at + 1)) {
    const [, second = 0, third = 0] = bytes.subarray(at, at + 3)
    if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue
    text += utf8.decode(bytes.subarray(from, at))
    text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f))
    from = at + 3
  }
  return text + utf8.decode(bytes.subarray(from))
}
