import type { Source } from './sources.ts'

/** Groups of files that lead back to themselves along their imports, of values or of types; each group sorted, the smallest name first. */
export const circlesIn = (sources: readonly Source[]): string[][] => {
  const known = new Map(sources.map((source) => [source.path, source]))
  const next = (path: string) => known.get(path)!.imports.flatMap((to) => (known.has(to.of) ? to.of : []))
  const reached = new Map([...known.keys()].map((path) => [path, reachedFrom(path, next)]))
  const circleOf = (path: string) =>
    [...reached.get(path)!].filter((other) => reached.get(other)!.has(path)).sort()
  const circles = [...known.keys()].filter((path) => reached.get(path)!.has(path)).map(circleOf)
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()]
}

const reachedFrom = (start: string, next: (path: string) => string[]): Set<string> => {
  const seen = new Set<string>()
  const ahead = next(start)
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    ahead.push(...next(path))
  }
  return seen
}
