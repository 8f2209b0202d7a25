import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const source = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')
const named = (script: string) => digest(script).toString('hex').slice(0, 10)
const digest = (text: string) => createHash('sha256').update(text).digest()

export const assetsPath = new URL('./assets.ts', import.meta.url)

/**
 * The style and the script of the resident pages, made small and put into a module: the edge has no files to read,
 * and the pages name both by their content.
 */
export const assetsModule = async (): Promise<string> => {
  const css = await small(coloursInPlace(await source('./style.css')), 'css')
  const script = await bundled('./enhance.js')
  const picture = await bundled('./picture.js')
  const pin = await bundled('./pin.js')
  const prove = await bundled('./prove.js')
  const scripts = [`/assets/report-${named(script)}.js`, `/assets/picture-${named(picture)}.js`]
  const worker = await bundled('./sw.js', {
    KEPT: JSON.stringify(['/', '/report', '/track', '/offline', ...scripts]),
    VERSION: JSON.stringify(named(css + script + picture)),
  })
  return [
    '// Made by commands/resident-assets.ts from style.css, enhance.js, picture.js, pin.js, prove.js, sw.js and what they import: change those, then run it.',
    `export const css =\n  ${quoted(css)}`,
    `export const cssHash = 'sha256-${digest(css).toString('base64')}'`,
    `export const script =\n  ${quoted(script)}`,
    `export const scriptPath = '/assets/report-${named(script)}.js'`,
    `export const pictureScript =\n  ${quoted(picture)}`,
    `export const pictureScriptPath = '/assets/picture-${named(picture)}.js'`,
    `export const workerScript =\n  ${quoted(worker)}`,
    `export const pinScript =\n  ${quoted(pin)}`,
    `export const pinScriptPath = '/assets/pin-${named(pin)}.js'`,
    `export const proveScript =\n  ${quoted(prove)}`,
    `export const proveScriptPath = '/assets/prove-${named(prove)}.js'\n`,
  ].join('\n')
}

/** Old phones know no custom properties: each colour stands in its place first, by daylight, and then by its name. */
const coloursInPlace = (css: string): string => {
  const daylight = /:root \{[^}]*\}/.exec(css)![0]
  const colours = new Map(
    [...daylight.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]),
  )
  const inPlace = (declared: string) =>
    declared.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? missing(name))
  return css.replace(/[\w-]+:[^;{}]*var\([^;{}]*;/g, (declared) => `${inPlace(declared)}${declared}`)
}

const missing = (name: string): never => {
  throw new Error(`style.css uses ${name}, which it does not define`)
}

const small = async (code: string, loader: 'css') =>
  (
    await transform(code, { loader, minify: true, target: ['chrome60', 'safari11'], charset: 'utf8' })
  ).code.trim()

/** With all that it imports, so that a weak network asks once. */
const bundled = async (name: string, define: Record<string, string> = {}): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    define,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2018',
    charset: 'utf8',
  })
  return outputFiles[0]!.text.trim()
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
