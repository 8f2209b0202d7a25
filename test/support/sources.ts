import { existsSync, globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

export type Import = {
  /** The file from the root of the repository, or the package. */
  of: string
  statement: string
  typesOnly: boolean
}
export type Source = { path: string; text: string; lines: number; imports: Import[] }

const read = (path: string): Source => {
  const text = readFileSync(path, 'utf8')
  return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) }
}

/** Every TypeScript source of these folders, with what it imports. */
export const sourcesIn = (...folders: string[]): Source[] =>
  folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`).sort().map(read))

/** These files and all of ours that they reach by imports; inside one folder alone if one is named. */
export const reachedFrom = (entries: string[], inside = ''): Source[] => {
  const found = new Map<string, Source>()
  const visit = (path: string) => {
    if (found.has(path) || !path.startsWith(inside) || !existsSync(path)) return
    const source = read(path)
    found.set(path, source)
    for (const { of } of source.imports) visit(of)
  }
  entries.forEach(visit)
  return [...found.values()]
}

const statements = /^(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm
const calls = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const importsOf = (path: string, text: string): Import[] => [
  ...[...text.matchAll(statements)].map(([statement, from, bare]) => ({
    of: resolved(path, (from ?? bare)!),
    statement,
    typesOnly: /^(import|export) type\s/.test(statement) || namesTypesOnly(statement),
  })),
  ...[...text.matchAll(calls)].map(([statement, from]) => ({
    of: resolved(path, from!),
    statement,
    typesOnly: false,
  })),
]

const namesTypesOnly = (statement: string) => {
  const names = /^import \{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((name) => name.trim())
  return names?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false
}

const resolved = (path: string, from: string) =>
  from.startsWith('.') ? posix.join(posix.dirname(path), from) : from

/** What `npm run` starts by itself; a test is started by its runner. */
export const commands = (): { line: string; entry: string }[] => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  return Object.values(scripts).flatMap((line) => {
    // Not what is put before it by "--import ./…".
    const [entry] = /(?<!\.\/)\b(commands|test)\/\S+(?<!\.test)\.ts/.exec(line) ?? []
    return entry ? [{ line, entry }] : []
  })
}
