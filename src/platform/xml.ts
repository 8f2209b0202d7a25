/** What XML 1.0 cannot hold at all is left out, and half a letter is none. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const asXml = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => named[sign]!)
