import { globSync, readFileSync } from 'node:fs'

export type Sheet = { path: string; selectors: string[] }

const comments = /\/\*[\s\S]*?\*\//g
const frames = /@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g

/** Every stylesheet of the folder, with each selector that stands in it, in media queries too. */
export const sheetsIn = (folder: string): Sheet[] =>
  globSync(`${folder}/**/*.css`)
    .sort()
    .map((path) => ({ path, selectors: selectorsIn(readFileSync(path, 'utf8')) }))

export const selectorsIn = (css: string): string[] =>
  [
    ...css
      .replace(comments, '')
      .replace(frames, '')
      .matchAll(/([^{};]+)\{/g),
  ]
    .map(([, written]) => written!.trim())
    .filter((written) => !written.startsWith('@'))
    // A comma inside :is(…) parts nothing.
    .flatMap((written) => written.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim().replace(/\s+/g, ' '))

export const classesOf = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name!)

/** The rules of a sheet that name no class of its own: they dress, or are dressed by, what another sheet draws. */
export const dressingOthers = (sheets: readonly Sheet[]): string[] => {
  const homes = Map.groupBy(
    sheets.flatMap(({ path, selectors }) =>
      [...new Set(selectors.flatMap(classesOf))].map((name) => ({ name, path })),
    ),
    ({ name }) => name,
  )
  const isOwn = (name: string) => homes.get(name)?.length === 1
  return sheets.flatMap(({ path, selectors }) =>
    selectors.filter((selector) => !classesOf(selector).some(isOwn)).map((selector) => `${path} ${selector}`),
  )
}
