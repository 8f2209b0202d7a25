const fewestLetters = 10

/** Whether it can tell whoever reads the log later what it was for: two words at least, and letters enough for them. */
export const isWhy = (words: string): boolean => {
  const said = words.match(/[\p{L}\p{M}]+/gu) ?? []
  return said.length >= 2 && said.join('').normalize('NFC').length >= fewestLetters
}
