type Element = (text: string) => unknown
type ArrayType = { serialize: (value: unknown) => unknown; parse: (text: string) => unknown[] }

const texts = (text: string) => text

/** Text arrays by the number that PostgreSQL gives each type; one dimension, as all columns of this house. */
const elements: Record<number, Element> = {
  1000: (text) => text === 't',
  1007: Number,
  1009: texts,
  1015: texts,
  1016: Number,
  1022: Number,
}

/** How arrays are read and written, for a client that does not ask the server about them. */
export const arrayTypes: [number, ArrayType][] = Object.entries(elements).map(([type, element]) => [
  Number(type),
  { serialize: arrayText, parse: (text) => readArray(text, element) },
])

export function readArray(text: string, element: Element): unknown[] {
  const parts = text.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/gs)
  return [...parts].map(([, quoted, bare]) => {
    if (quoted !== undefined) return element(quoted.replace(/\\(.)/gs, '$1'))
    return bare === 'NULL' ? null : element(bare!)
  })
}

export function arrayText(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const parts = value.map((part) => (part === null ? 'NULL' : `"${String(part).replace(/["\\]/g, '\\$&')}"`))
  return `{${parts.join(',')}}`
}
