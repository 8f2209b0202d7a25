import { wrongField } from './errors.ts'

/** No form of ours has more; what has would hold up everybody while it is read. */
const mostFields = 100
const mostParts = 40
const longestPartHead = 4_096
/** How deep a JSON body may nest. */
const deepest = 16

/** Refuses a posted form of too many fields, looked at before it is taken apart. */
export const mustBeFewFields = (form: string): void => {
  let fields = 1
  for (let at = form.indexOf('&'); at !== -1; at = form.indexOf('&', at + 1))
    if (++fields > mostFields) throw tooMuch()
}

/** Refuses a multipart form of too many parts, or with a part whose head is too long, before it is taken apart. */
export const mustBeFewParts = (body: Uint8Array, contentType: string): void => {
  const named = /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType)
  if (!named) return
  const boundary = new TextEncoder().encode(`--${named[1] ?? named[2]}`)
  let parts = 0
  for (let at = indexOf(body, boundary, 0); at !== -1; at = indexOf(body, boundary, at + boundary.length)) {
    if (++parts > mostParts + 1) throw tooMuch()
    const head = body.subarray(at, at + longestPartHead)
    const isWhole = head.length < longestPartHead || indexOf(head, headEnd, 0) !== -1
    if (!isWhole) throw tooMuch()
  }
}

const headEnd = new TextEncoder().encode('\r\n\r\n')

const indexOf = (body: Uint8Array, sought: Uint8Array, from: number): number => {
  for (let at = body.indexOf(sought[0]!, from); at !== -1; at = body.indexOf(sought[0]!, at + 1))
    if (sought.every((byte, i) => body[at + i] === byte)) return at
  return -1
}

/** Refuses a JSON body that nests too deep or holds too many fields at its top. */
export const mustBeShallow = (body: object): void => {
  if (Object.keys(body).length > mostFields || isDeep(body, deepest)) throw tooMuch()
}

const isDeep = (value: unknown, left: number): boolean =>
  value !== null &&
  typeof value === 'object' &&
  (left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1)))

const tooMuch = () =>
  wrongField('body', {
    vi: 'Biểu mẫu gửi lên có quá nhiều trường hoặc lồng quá sâu.',
    en: 'The form that was sent has too many fields, or nests too deep.',
  })
