/** The headers of a mail by their names in small letters, each as often as it stands there. */
export type Headers = ReadonlyMap<string, readonly string[]>

export type SplitMail = { headers: Headers; body: Uint8Array }

const most = 256 * 1024

/** Takes a raw mail apart at its first empty line; of headers longer than 256 KB the rest counts as its body. */
export const splitMail = (source: Uint8Array): SplitMail => {
  const end = endOfHeaders(source)
  return { headers: readHeaders(latin(source.subarray(0, Math.min(end, most)))), body: source.subarray(end) }
}

/** The first value of a header, without what folded it; an empty text where there is none. */
export const header = (headers: Headers, name: string): string => headers.get(name)?.[0] ?? ''

const newline = 10
const carriageReturn = 13

const endOfHeaders = (source: Uint8Array): number => {
  const isBreak = (at: number) =>
    source[at] === newline || (source[at] === carriageReturn && source[at + 1] === newline)
  if (isBreak(0)) return 0
  for (let at = source.indexOf(newline); at !== -1; at = source.indexOf(newline, at + 1))
    if (isBreak(at + 1)) return at + 1
  return source.length
}

/** One character for each byte: what identifies a mail is plain ASCII, and the rest is only compared. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const readHeaders = (block: string): Headers => {
  const found = new Map<string, string[]>()
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const values = found.get(name) ?? []
    values.push(line.slice(colon + 1).trim())
    found.set(name, values)
  }
  return found
}
