import { type Headers, header } from './headers.ts'

/* What the readers of MIME and HTML do with a mail grows faster than the mail: these bounds keep it within seconds. */

const mostParts = 500
/** A line of text costs the reader far more than one of an encoded file. */
const mostLines = { text: 40_000, encoded: 450_000 }

/** Throws for a mail that is built to exhaust its reader. */
export const mustBeReadable = (headers: Headers, body: Uint8Array): void => {
  const { parts, ...lines } = countLines(headers, body)
  if (/multipart|message\//i.test(header(headers, 'content-type')) && parts > mostParts)
    throw new Error(`A mail of more than ${mostParts} parts`)
  for (const kind of ['text', 'encoded'] as const)
    if (lines[kind] > mostLines[kind])
      throw new Error(`A mail of more than ${mostLines[kind]} lines of ${kind}`)
}

const newline = 10
const dash = 45

const countLines = (headers: Headers, body: Uint8Array) => {
  const found = { parts: 0, text: 0, encoded: 0 }
  const place = placeIn(headers)
  for (let at = 0, end = 0; at < body.length && end !== -1; at = end + 1) {
    end = body.indexOf(newline, at)
    const line = body.subarray(at, end === -1 ? body.length : end)
    if (line[0] === dash && line[1] === dash) found.parts++
    found[place.pass(line)]++
    if (found.text > mostLines.text) break
  }
  return found
}

/** Deeper the reader gives up by itself. */
const mostOpen = 50
const encoding = /^content-transfer-encoding:\s*base64/i
const boundary = /\bboundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i
const boundaryIn = (text: string): string[] => {
  const [, quoted, plain] = boundary.exec(text) ?? []
  const named = quoted ?? plain
  return named ? [named] : []
}

/** Where in the mail a line stands: who could only say that a file begins here would have its text read as one. */
const placeIn = (headers: Headers) => {
  let open = boundaryIn(header(headers, 'content-type'))
  let isHead = false
  let isEncoded = encoding.test(`content-transfer-encoding: ${header(headers, 'content-transfer-encoding')}`)
  const passHead = (line: string) => {
    isHead = line.trim() !== ''
    if (encoding.test(line)) isEncoded = true
    open = [...open, ...boundaryIn(line)].slice(-mostOpen)
  }
  const pass = (line: Uint8Array): 'text' | 'encoded' => {
    const opens = line[0] === dash && line[1] === dash ? namedBy(line, open) : null
    if (opens) {
      open = open.slice(0, opens.ends ? opens.at : opens.at + 1)
      isHead = !opens.ends
      isEncoded = false
    } else if (isHead) passHead(shown(line))
    return isEncoded && !isHead ? 'encoded' : 'text'
  }
  return { pass }
}

const longest = 300
const shown = (line: Uint8Array): string => String.fromCharCode(...line.subarray(0, longest))

/** Which of the open parts this line divides or ends. */
const namedBy = (line: Uint8Array, open: string[]) => {
  const said = shown(line).trimEnd().slice(2)
  const at = open.findLastIndex((one) => said === one || said === `${one}--`)
  return at === -1 ? null : { at, ends: said !== open[at] }
}
