import { asXml } from '../../platform/xml.ts'

/** What an answer holds, in either format: words, numbers, truths, lists of the same, and nothing. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value }

export type Named = { root: string; item: string }

/** Lists inside an entry, and what their members are called. */
const members: Record<string, string> = {
  attributes: 'attribute',
  values: 'value',
  endpoints: 'endpoint',
  formats: 'format',
}

const element = (name: string, value: Value): string => {
  if (value === null) return `<${name}/>`
  if (Array.isArray(value)) {
    const member = members[name] ?? name
    return `<${name}>${value.map((one) => element(member, one)).join('')}</${name}>`
  }
  if (typeof value === 'object')
    return `<${name}>${Object.entries(value)
      .map(([key, one]) => element(key, one))
      .join('')}</${name}>`
  return `<${name}>${asXml(String(value))}</${name}>`
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

/** With its declaration and without namespaces, as GeoReport v2 has it. */
export const listAsXml = ({ root, item }: Named, entries: readonly Value[]): string =>
  `${declaration}<${root}>${entries.map((one) => element(item, one)).join('')}</${root}>\n`

export const oneAsXml = (root: string, entry: Value): string => `${declaration}${element(root, entry)}\n`
