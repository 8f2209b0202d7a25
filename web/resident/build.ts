import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'

const source = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')
const digest = (text: string) => createHash('sha256').update(text).digest()

export const assetsPath = new URL('./assets.ts', import.meta.url)

/**
 * The style and the script of the resident pages, made small and put into a module: the edge has no files to read,
 * and the pages name both by their content.
 */
export const assetsModule = async (): Promise<string> => {
  const css = await small(coloursInPlace(await source('./style.css')), 'css')
  const script = await small(`{${await source('./enhance.js')}}`, 'js')
  const picture = await small(`{${await source('./picture.js')}}`, 'js')
  const named = (script: string) => digest(script).toString('hex').slice(0, 10)
  return [
    '// Made by commands/resident-assets.ts from style.css, enhance.js and picture.js: change those, then run it.',
    `export const css =\n  ${quoted(css)}`,
    `export const cssHash = 'sha256-${digest(css).toString('base64')}'`,
    `export const script =\n  ${quoted(script)}`,
    `export const scriptPath = '/assets/report-${named(script)}.js'`,
    `export const pictureScript =\n  ${quoted(picture)}`,
    `export const pictureScriptPath = '/assets/picture-${named(picture)}.js'\n`,
  ].join('\n')
}

// Old phones know no custom properties.
const coloursInPlace = (css: string): string => {
  const colours = new Map([...css.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]))
  return css
    .replace(/:root \{[^}]*\}/, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? missing(name))
}

const missing = (name: string): never => {
  throw new Error(`style.css uses ${name}, which it does not define`)
}

const small = async (code: string, loader: 'css' | 'js') =>
  (
    await transform(code, {
      loader,
      minify: true,
      target: loader === 'css' ? ['chrome60', 'safari11'] : 'es2018',
      charset: 'utf8',
    })
  ).code.trim()

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
