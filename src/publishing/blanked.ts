const sign = '…'
/** Of private use: follows the sign, as many as it takes that nothing moves. */
export const filler = '\uE000'

/** What is taken out of a text stands in it as long as it was, so that it can be shown where it stood. */
export const blank = (found: string): string => sign + filler.repeat(found.length - 1)

export const shortened = (blanked: string): string => blanked.replaceAll(filler, '')

export type Part = { text: string; found: boolean }

/** A text cut where something of the same text, as long as it was, is blank. */
export const partsOf = (text: string, blanked: string): Part[] => {
  const found = [...blanked.matchAll(new RegExp(`${sign}${filler}*`, 'gu'))]
  const parts = found.flatMap(({ 0: { length }, index }, i) => {
    const before = found[i - 1]
    const from = before ? before.index + before[0].length : 0
    return [
      { text: text.slice(from, index), found: false },
      { text: text.slice(index, index + length), found: true },
    ]
  })
  const last = found.at(-1)
  const rest = { text: text.slice(last ? last.index + last[0].length : 0), found: false }
  return [...parts, rest].filter((part) => part.text !== '')
}
